import { ParleyError } from "../../errors.ts";
import { type Act, type PageValues, ReviewState, Role, type StatementValues } from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";
import type { DecisionSettings } from "../decision-options.ts";
import { partyNamed } from "./parties.ts";
import {
  blockNamed,
  decisionNamed,
  entryNamed,
  pageNamed,
  reportsEvenRejected,
  reportsNamed,
  reportsOf,
  tellingsNamed,
} from "./resolve.ts";
import { contactValues, timeGiven } from "./values.ts";

/** What the options say; `published`: of a page. */
type Given = DecisionSettings & { readonly published: string | null };

/** What a person asks for, made a decision on what the record holds. */
type MakeAct = (service: RecordService, targets: readonly string[], given: Given) => Promise<Act>;

const wrong = (message: string): ParleyError => new ParleyError("bad-argument", message);

function some<T extends object>(values: T): T {
  if (Object.keys(values).length > 0) return values;
  throw wrong("Say what is to be changed: see the options.");
}

const reportsOfAll = async (service: RecordService, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) throw wrong("Name an entry.");
  const entries = await Promise.all(ids.map((id) => entryNamed(service, id)));
  return [...new Set(entries.flatMap(reportsOf))];
};

const split: MakeAct = async (service, [id = ""], { reports }) => {
  const entry = await entryNamed(service, id);
  const others = reportsNamed(entry, reports);
  const rest = reportsOf(entry).filter((key) => !others.includes(key));
  if (others.length === 0 || rest.length === 0) throw wrong("Name some reports of the entry, not all.");
  return { act: "split", sides: [rest, others] };
};

const page: MakeAct = async (service, [typed = ""], given) => {
  const { published, outlet, url, reject, confidential, open } = given;
  const values: PageValues = {
    ...(published === null ? {} : { published: timeGiven(published).value }),
    ...(outlet === null ? {} : { outlet }),
    ...(url === null ? {} : { url }),
    ...(reject ? { rejected: true } : {}),
    ...(confidential || open ? { confidential } : {}),
  };
  return { act: "page", page: await pageNamed(service, typed), values: some(values) };
};

const role: MakeAct = async (service, [typed = "", line = "", name = ""]) => {
  const id = await pageNamed(service, typed);
  const { start, end } = await blockNamed(service, id, line);
  const known = Role.safeParse(name);
  if (!known.success) throw wrong(`"${name}" is no role; there are ${Role.options.join(", ")}.`);
  return { act: "role", page: id, span: { start, end }, role: known.data };
};

const statement: MakeAct = async (service, [typed = ""], { source, day, reject }) => {
  const party = source === null ? null : partyNamed(source, day);
  const values: StatementValues = {
    ...(party ? { source: { id: party.id, name: party.name, for: party.for } } : {}),
    ...(day === null ? {} : { time: timeGiven(day) }),
    ...(reject ? { rejected: true } : {}),
  };
  return { act: "statement", tellings: await tellingsNamed(service, typed), values: some(values) };
};

const enter: MakeAct = async (_service, _targets, given) => {
  const values = contactValues(given);
  const { kind, participants, status = "held", time = null, place = null, ordinal = null } = values;
  if (!kind || !participants || given.text === null)
    throw wrong("Say --kind, --with and --text of a contact that is entered by hand.");
  const contact = { kind, level: null, participants, time, place, status, ordinal };
  return { act: "enter", contact, text: given.text, confidential: !given.open };
};

const review: MakeAct = async (service, [typed = "", name = ""]) => {
  const state = ReviewState.safeParse(name);
  if (!state.success)
    throw wrong(`"${name}" is no state of review; there are ${ReviewState.options.join(", ")}.`);
  const entry = await service.entry(typed);
  if (entry) return { act: "review", reports: reportsOf(entry), state: state.data };
  return { act: "review-page", page: await pageNamed(service, typed), state: state.data };
};

/** Every act, by the word that asks for it. */
export const acts: Readonly<Record<string, MakeAct>> = {
  merge: async (service, ids) => {
    if (ids.length < 2) throw wrong("Name two entries or more.");
    return { act: "merge", reports: await reportsOfAll(service, ids) };
  },
  split,
  correct: async (service, [id = ""], given) => ({
    act: "correct",
    reports: await reportsOfAll(service, [id]),
    values: some(contactValues(given)),
  }),
  reject: async (service, ids) => ({ act: "reject", reports: await reportsOfAll(service, ids) }),
  confirm: async (service, [id = ""]) => ({
    act: "confirm",
    reports: [...(await reportsEvenRejected(service, id))],
  }),
  page,
  role,
  statement,
  enter,
  review,
  undo: async (service, [id = ""]) => ({ act: "undo", decision: (await decisionNamed(service, id)).id }),
};

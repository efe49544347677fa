import { spanOf } from "../../src/record/days.ts";
import type {
  ContactValues,
  EnteredContact,
  EventTime,
  Outcome,
  Participant,
} from "../../src/schema/index.ts";

/** Somebody who takes part, as a form holds them; `id` is empty while the name is of nobody known. */
export interface PartyField {
  readonly id: string;
  readonly name: string;
  readonly for: string;
  readonly role: Participant["role"];
}

/** What a form says of a contact: texts as they are typed, empty for what is not known. */
export interface ContactForm {
  readonly kind: EnteredContact["kind"];
  readonly level: NonNullable<EnteredContact["level"]> | "";
  readonly status: EnteredContact["status"];
  readonly time: string;
  readonly place: string;
  readonly state: string;
  readonly ordinal: string;
  readonly since: string;
  readonly outcome: Outcome["result"] | "";
  readonly outcomeText: string;
  /** Ids. */
  readonly negotiation: string;
  readonly track: string;
  readonly participants: readonly PartyField[];
}

/** Names of fields that hold what can't be, with nothing else said: the form words it. */
export type Faults = ReadonlySet<string>;

type FormOf = Omit<EnteredContact, "ordinal"> & {
  readonly ordinal: EnteredContact["ordinal"];
  readonly outcome: Outcome | null;
  readonly negotiation: string | null;
  readonly track: string | null;
};

/** A form filled with what is on record. */
export const formOf = (contact: FormOf): ContactForm => ({
  kind: contact.kind,
  level: contact.level ?? "",
  status: contact.status,
  time: contact.time?.value ?? "",
  place: contact.place?.name ?? "",
  state: contact.place?.state ?? "",
  ordinal: contact.ordinal ? String(contact.ordinal.n) : "",
  since: contact.ordinal?.since ?? "",
  outcome: contact.outcome?.result ?? "",
  outcomeText: contact.outcome?.text ?? "",
  negotiation: contact.negotiation ?? "",
  track: contact.track ?? "",
  participants: contact.participants.map(({ id, name, for: side, role }) => ({
    id,
    name,
    for: side ?? "",
    role,
  })),
});

/** A form that says nothing yet. */
export const emptyForm: ContactForm = {
  kind: "call",
  level: "",
  status: "held",
  time: "",
  place: "",
  state: "",
  ordinal: "",
  since: "",
  outcome: "",
  outcomeText: "",
  negotiation: "",
  track: "",
  participants: [],
};

function precisionOf(value: string): EventTime["precision"] {
  if (value.includes("/")) return "interval";
  if (value.length > 10) return "minute";
  return value.length === 10 ? "day" : value.length === 7 ? "month" : "year";
}

/** True for an EDTF value that names a day, month, year or span of days. */
export const isTime = (value: string): boolean => spanOf(value) !== null;

/** A time as it was typed. */
export const timeOf = (value: string): EventTime => ({ value, precision: precisionOf(value) });

/** Letters and digits of a name, as ids of persons are made whom the world does not know. */
const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");

/** Whoever is named, as decisions name them. */
export const participantOf = ({ id, name, for: side, role }: PartyField): Participant => ({
  id: id || slugOf(name),
  name: name.trim(),
  for: side || null,
  role,
});

/** Somebody who is not known needs a side, and a name of letters. */
export const isParty = (one: PartyField): boolean =>
  one.name.trim() !== "" && (one.id !== "" || (one.for !== "" && slugOf(one.name) !== ""));

const isNumber = (text: string): boolean => /^[1-9]\d{0,6}$/.test(text);

type Field = keyof EnteredContact | "outcome" | "negotiation" | "track";

/** Which form fields a value of a contact is made of. */
const madeOf: Readonly<Record<Field, readonly (keyof ContactForm)[]>> = {
  kind: ["kind"],
  level: ["level"],
  participants: ["participants"],
  time: ["time"],
  place: ["place", "state"],
  status: ["status"],
  ordinal: ["ordinal", "since"],
  outcome: ["outcome", "outcomeText"],
  negotiation: ["negotiation"],
  track: ["track"],
};

const checks: Partial<Readonly<Record<Field, (form: ContactForm) => boolean>>> = {
  participants: ({ participants }) => participants.length > 0 && participants.every(isParty),
  time: ({ time }) => time === "" || isTime(time),
  place: ({ place, state }) => place.trim() !== "" || state === "",
  ordinal: ({ ordinal, since }) =>
    ordinal === "" ? since === "" : isNumber(ordinal) && (since === "" || isTime(since)),
  outcome: ({ outcome, outcomeText }) => (outcome === "") === (outcomeText.trim() === ""),
};

/** Everything that the form says. */
const valuesOf = (form: ContactForm): Required<ContactValues> => ({
  kind: form.kind,
  level: form.level || null,
  participants: form.participants.map(participantOf),
  time: form.time === "" ? null : timeOf(form.time),
  place: form.place.trim() === "" ? null : { name: form.place.trim(), state: form.state || null },
  status: form.status,
  ordinal: form.ordinal === "" ? null : { n: Number(form.ordinal), since: form.since || null },
  outcome: form.outcome === "" ? null : { result: form.outcome, text: form.outcomeText.trim(), evidence: [] },
  negotiation: form.negotiation || null,
  track: form.track || null,
});

const isField = (name: string): name is Field => name in madeOf;

const faultsIn = (form: ContactForm, fields: readonly Field[]): Set<string> =>
  new Set(fields.filter((name) => checks[name]?.(form) === false));

/** Which fields of a contact differ between two forms. */
function changedFields(before: ContactForm, after: ContactForm): Field[] {
  const differs = (part: keyof ContactForm): boolean =>
    JSON.stringify(before[part]) !== JSON.stringify(after[part]);
  return Object.keys(madeOf)
    .filter(isField)
    .filter((name) => madeOf[name].some(differs));
}

/**
 * What a correction says: the fields in which the form differs from what is on record, no others. `faults` names those
 * that can't be, and "nothing" where nothing differs.
 */
export function correction(
  before: ContactForm,
  after: ContactForm,
): { readonly values: ContactValues; readonly faults: Faults } {
  const fields = changedFields(before, after);
  if (fields.length === 0) return { values: {}, faults: new Set(["nothing"]) };
  const all = valuesOf(after);
  const values: ContactValues = Object.fromEntries(fields.map((name) => [name, all[name]]));
  return { values, faults: faultsIn(after, fields) };
}

/** A contact that is entered by hand, as the form says it. */
export function entered(form: ContactForm): { readonly contact: EnteredContact; readonly faults: Faults } {
  const { outcome: _, negotiation: _none, track: _neither, ...contact } = valuesOf(form);
  return { contact, faults: faultsIn(form, ["participants", "time", "place", "ordinal"]) };
}

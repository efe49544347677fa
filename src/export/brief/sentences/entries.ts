import { firstDayOf } from "../../../record/days.ts";
import { sortedUnique } from "../../../record/order.ts";
import type { Entry, Participant, ParticipantRole } from "../../../schema/index.ts";
import { entryLink } from "../../cite/index.ts";
import { type BriefContext, quotedWords, sentence } from "../context.ts";
import { citedReports, type DraftItem } from "../draft.ts";
import type { CertaintyParts, ContactParts } from "../words/index.ts";

/** The day of an entry's first report that tells its own, YYYY-MM-DD; null where none does. */
export const firstTold = ({ history, reports }: Pick<Entry, "history" | "reports">): string | null =>
  firstDayOf([...history.map(({ reported }) => reported), ...reports.map(({ published }) => published)]);

/** The day on which the contact's present status was told first. */
const firstOfStatus = ({ history, status }: Entry): string | null =>
  firstDayOf(history.filter((item) => item.status === status).map(({ reported }) => reported));

const inRole = (entry: Entry, role: ParticipantRole): Participant[] =>
  entry.participants.filter((each) => each.role === role);

/** Parties with their offices where `titled`; the rest bare. */
export function contactParts(entry: Entry, context: BriefContext, isTitled = false): ContactParts {
  const { names, titled, words, span } = context;
  const reported = firstOfStatus(entry) ?? firstTold(entry);
  const day = firstDayOf([entry.time?.value ?? null]) ?? reported ?? span.until;
  const named = (role: ParticipantRole): string[] =>
    inRole(entry, role).map((each) => (isTitled ? titled(each, day) : names.actor(each)));
  const hasPersons = entry.participants.some(({ id, for: side, role }) => role === "party" && side !== id);
  return {
    kind: entry.kind,
    status: entry.status,
    who: named("party"),
    others: { mediator: named("mediator"), host: named("host"), guarantor: named("guarantor") },
    time: entry.time?.value ?? null,
    reported,
    place: entry.place ? names.place(entry.place) : null,
    level: entry.level && !hasPersons ? words.levels[entry.level] : null,
    ordinal: entry.ordinal,
  };
}

/** Codes of the sides that take part as parties, in their order. */
const partySides = (entry: Entry): string[] => [
  ...new Set(inRole(entry, "party").map(({ id, for: side }) => side ?? id)),
];

/** Who attests an entry, and which party does not. */
interface Attesting {
  readonly confirming: readonly string[];
  readonly silent: readonly string[];
  readonly third: readonly string[];
}

/** Names of the sides that attest an entry with those who say it for them, of silent parties, and of third parties. */
function attesting(entry: Entry, { names, say }: BriefContext): Attesting {
  const sides = partySides(entry);
  const voiced = (isParty: boolean): string[] =>
    entry.attested
      .filter(({ side }) => sides.includes(side) === isParty)
      .map(({ side, through }) => {
        const voices = through.filter((id) => id !== side).map((id) => names.actor({ id, name: id }));
        return say.through(names.side(side), voices);
      });
  const attested = new Set(entry.attested.map(({ side }) => side));
  return {
    confirming: voiced(true),
    silent: sides.filter((side) => !attested.has(side)).map((side) => names.side(side)),
    third: voiced(false),
  };
}

const certaintyParts = (entry: Entry, context: BriefContext): CertaintyParts => ({
  ...attesting(entry, context),
  toldBy: entry.told_by,
  independent: entry.independent,
  isDoubtful: entry.doubtful.length > 0,
  isChecked: entry.confirmed !== null,
  isConfidential: entry.confidential,
  disputed: sortedUnique(
    entry.conflicts
      .filter(({ settled }) => settled === null)
      .map(({ about }) => context.words.conflictAbout[about]),
  ),
});

/** Who says so, who does not, and how many independent sources there are: as a sentence. */
export const certaintyOf = (entry: Entry, context: BriefContext): string =>
  sentence(context.say.certainty(certaintyParts(entry, context)));

/** What came of a contact, with the page's own words. */
function outcomeText({ outcome }: Entry, { words }: BriefContext): string {
  if (outcome === null) return "";
  const result = outcome.result === "unknown" ? "" : words.outcomes[outcome.result];
  const quote = outcome.text.trim() === "" ? "" : `“${quotedWords(outcome.text)}”`;
  const told = result === "" || quote === "" ? result || quote : `${result} (${quote})`;
  return told === "" ? "" : ` ${sentence(`${words.fields.outcome}: ${told}`)}`;
}

/** What every item about an entry has. */
export const entryItem = (entry: Entry, { base }: BriefContext): Pick<DraftItem, "of" | "id" | "link"> => ({
  of: "entry",
  id: entry.id,
  link: entryLink(base, entry.id),
});

/** A contact that is told for the first time. */
export const newEntry = (entry: Entry, context: BriefContext): DraftItem => ({
  ...entryItem(entry, context),
  text: [
    {
      text: `${sentence(context.say.contact(contactParts(entry, context, true)))}${outcomeText(entry, context)}`,
      cites: citedReports(entry.reports),
    },
  ],
  certainty: certaintyOf(entry, context),
});

/** A contact that one side alone attests. `pages`: those that tell it in the time of the brief. */
export function onesidedEntry(entry: Entry, context: BriefContext): DraftItem {
  const { say } = context;
  const { confirming, silent } = attesting(entry, context);
  const noun = say.noun(contactParts(entry, context));
  return {
    ...entryItem(entry, context),
    text: [
      {
        text: sentence(say.onesided(noun, say.list(confirming), silent)),
        cites: citedReports(entry.reports),
      },
    ],
    certainty: sentence(say.sources(entry.independent)),
  };
}

/** A contact that was announced, and of which nothing was heard after its day. */
export const overdueEntry = (entry: Entry, due: string, context: BriefContext): DraftItem => ({
  ...entryItem(entry, context),
  text: [
    {
      text: sentence(
        context.say.unconfirmed(context.say.noun({ ...contactParts(entry, context), time: null }), due),
      ),
      cites: citedReports(entry.reports),
    },
  ],
  certainty: certaintyOf(entry, context),
});

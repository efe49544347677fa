import { z } from "zod";
import { entryLink, entryTitle, oneLine } from "../../../export/cite/index.ts";
import { Conflict, type Entry } from "../../../schema/index.ts";
import type { Answer } from "../answer.ts";
import { marks } from "../footnotes.ts";
import { citedContact } from "./evidence.ts";
import { Somebody, sideOf, somebody } from "./people.ts";

/**
 * A contact in an answer. `day`: EDTF, null where no page tells it; `number`: its place in a series, as pages count;
 * `attested`: sides and third parties whose own officials say so; `disputed`: what reports disagree on as long as that is
 * not settled; `negotiation`, `track`: ids of those to which it belongs, null where that is not known; `maybe_same_as`: ids of contacts that may be this one; `reports`: how many pages report it.
 */
export const Contact = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  level: z.string().nullable(),
  status: z.string(),
  day: z.string().nullable(),
  place: z.string().nullable(),
  participants: z.array(Somebody.extend({ for: z.string().nullable(), role: z.string() })),
  number: z.object({ n: z.int(), since: z.string().nullable() }).nullable(),
  outcome: z.string().nullable(),
  negotiation: z.string().nullable(),
  track: z.string().nullable(),
  independent: z.int(),
  onesided: z.boolean(),
  attested: z.array(Somebody),
  disputed: z.array(Conflict.shape.about),
  maybe_same_as: z.array(z.string()),
  reports: z.int(),
  link: z.string(),
  sources: z.array(z.int()),
});

export type Contact = z.infer<typeof Contact>;

/** An entry as a contact of the answer, with sources of the answer. */
export const citedContactOf = async (entry: Entry, answer: Answer): Promise<Contact> =>
  contactOf(entry, answer, await citedContact(entry, answer));

/** An entry as a contact of the answer. `cited`: numbers of its sources. */
export function contactOf(entry: Entry, answer: Answer, cited: number[]): Contact {
  const { names, sources } = answer;
  return {
    id: entry.id,
    title: entryTitle(entry, answer),
    kind: entry.kind,
    level: entry.level,
    status: entry.status,
    day: entry.time?.value ?? null,
    place: entry.place && names.place(entry.place),
    participants: entry.participants.map(({ role, for: side, ...ref }) => ({
      ...somebody(ref, names),
      for: side,
      role,
    })),
    number: entry.ordinal,
    outcome: entry.outcome?.result ?? null,
    negotiation: entry.negotiation,
    track: entry.track,
    independent: entry.independent,
    onesided: entry.onesided,
    attested: entry.attested.map(({ side }) => sideOf(side, names)),
    disputed: [...new Set(entry.conflicts.flatMap(({ about, settled }) => (settled ? [] : [about])))],
    maybe_same_as: entry.doubtful.map(({ id }) => id),
    reports: entry.reports.length,
    link: entryLink(sources.base, entry.id),
    sources: cited,
  };
}

/** A contact as people read it: what it is, how sure it is, where it is told. */
export function contactLine(contact: Contact, { words, around }: Answer): string {
  const { title, independent, onesided, attested, disputed, sources, id } = contact;
  const certainty = [
    around.independent(independent),
    ...(onesided ? [around.onesided] : []),
    ...(attested.length === 0 ? [] : [`${around.attested} ${attested.map(({ name }) => name).join(", ")}`]),
    ...(disputed.length === 0
      ? []
      : [`${around.disputed} ${disputed.map((about) => words.conflictAbout[about]).join(", ")}`]),
  ];
  return oneLine(`- ${title}: ${certainty.join("; ")} ${marks(sources)} (${id})`);
}

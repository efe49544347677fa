import { type CompiledRecord, unconfirmed } from "../../src/record/index.ts";
import type { Entry, Gap } from "../../src/schema/index.ts";
import { type Contact, sameKind } from "./contact.ts";
import type { About } from "./disagreements.ts";
import type { Pages } from "./labels.ts";
import type { Score } from "./tally.ts";
import type { ExpectedGap } from "./truth.ts";

/** A miss with what is needed to judge it. */
export interface Miss {
  readonly kind: string;
  readonly what: string;
  readonly entries: readonly Entry[];
  readonly contacts: readonly Contact[];
}

/** Scores and misses as they are gathered. */
export interface Found {
  readonly scores: Map<string, Score>;
  readonly misses: Miss[];
}

export const miss = (
  kind: string,
  what: string,
  entries: readonly Entry[],
  contacts: readonly (Contact | null)[],
): Miss => ({
  kind,
  what,
  entries,
  contacts: contacts.flatMap((contact) => contact ?? []),
});

/** Entries of two contacts, and contacts in two entries. */
export function mergeMisses(record: CompiledRecord, pages: Pages): Miss[] {
  const homes = new Map<string, Set<Entry>>();
  const mixed = record.entries.flatMap((entry) => {
    const contacts = new Set<Contact>();
    for (const { report } of pages.reportsOf(entry)) {
      if (report.ambiguous) continue;
      const { contact, phase } = report.told;
      contacts.add(contact);
      const key = `${contact.id} ${pages.truth.isTied(contact) ? "" : phase}`;
      homes.set(key, (homes.get(key) ?? new Set()).add(entry));
    }
    return contacts.size > 1 ? [miss("merge", "two contacts in one entry", [entry], [...contacts])] : [];
  });
  const split = [...homes.values()]
    .filter((entries) => entries.size > 1)
    .map((entries) => miss("merge", "one contact in several entries", [...entries], []));
  return [...mixed, ...split];
}

export function measureUnconfirmed(record: CompiledRecord, pages: Pages, { scores, misses }: Found): void {
  const listed = unconfirmed(record, null);
  const expected = pages.truth.contacts.filter((contact) => pages.truth.unconfirmed(contact) === "yes");
  const hit = new Set<Contact>();
  let [right, found] = [0, 0];
  for (const entry of listed) {
    const contact = pages.contactOf(entry);
    const verdict = contact === null ? "no" : pages.truth.unconfirmed(contact);
    if (verdict === "maybe" || !pages.isClear(entry)) continue;
    found += 1;
    if (verdict === "yes" && contact) {
      if (hit.has(contact))
        misses.push(miss("unconfirmed", "listed twice", homesOf(record, pages, contact), [contact]));
      else right += 1;
      hit.add(contact);
    } else
      misses.push(
        miss("unconfirmed", "listed though it was settled", homesOf(record, pages, contact), [contact]),
      );
  }
  for (const contact of expected)
    if (!hit.has(contact))
      misses.push(miss("unconfirmed", "not listed", homesOf(record, pages, contact), [contact]));
  scores.set("unconfirmed", { right, found, wanted: expected.length });
}

const homesOf = (record: CompiledRecord, pages: Pages, contact: Contact | null): Entry[] =>
  record.entries.filter((entry) =>
    pages.reportsOf(entry).some(({ report }) => report.told.contact === contact),
  );

const byContact = (record: CompiledRecord, pages: Pages): Map<Contact, Entry[]> => {
  const found = new Map<Contact, Entry[]>();
  for (const entry of record.entries) {
    const contact = pages.contactOf(entry);
    if (contact) found.set(contact, [...(found.get(contact) ?? []), entry]);
  }
  return found;
};

const lists = (entries: readonly Entry[], about: About): boolean =>
  entries.some((entry) => entry.conflicts.some((conflict) => conflict.about === about));

const counted = (holds: boolean): number => (holds ? 1 : 0);

export function measureConflict(
  about: About,
  record: CompiledRecord,
  pages: Pages,
  { scores, misses }: Found,
): void {
  const entries = byContact(record, pages);
  const score = { right: 0, found: 0, wanted: 0 };
  for (const contact of pages.truth.contacts) {
    const verdict = pages.truth.conflict(contact, about);
    if (verdict === "maybe") continue;
    const isThere = verdict === "yes";
    const isListed = lists(entries.get(contact) ?? [], about);
    score.wanted += counted(isThere);
    score.found += counted(isListed);
    score.right += counted(isThere && isListed);
    if (isThere === isListed) continue;
    const what = `${about}: ${isListed ? "listed though none" : "not listed"}`;
    misses.push(miss("conflicts", what, homesOf(record, pages, contact), [contact]));
  }
  scores.set(`conflicts: ${about}`, score);
}

export function measureOnesided(record: CompiledRecord, pages: Pages, { scores, misses }: Found): void {
  let [right, found, wanted] = [0, 0, 0];
  for (const [contact, entries] of byContact(record, pages)) {
    const [largest] = entries.toSorted((a, b) => b.reports.length - a.reports.length);
    if (!largest || !pages.isClear(largest)) continue;
    const truth = pages.truth.onesided(contact);
    found += largest.onesided ? 1 : 0;
    wanted += truth ? 1 : 0;
    right += truth && largest.onesided ? 1 : 0;
    if (truth !== largest.onesided)
      misses.push(miss("onesided", truth ? "not said" : "said", entries, [contact]));
  }
  scores.set("onesided", { right, found, wanted });
}

/** True where the gap is one of this series and lies between these numbers. */
function isOf(gap: Gap, { contact, low, high }: ExpectedGap): boolean {
  const sides = contact.sides
    .map(({ id }) => id)
    .sort()
    .join();
  const told = [...new Set(gap.participants.map((who) => who.for ?? who.id))].sort().join();
  const persons = gap.participants.filter(({ id, for: side }) => id !== side);
  return (
    sides === told &&
    sameKind(gap.kind, contact.kind) &&
    (gap.since ?? null) === (contact.series?.since ?? null) &&
    persons.every((who) => contact.persons.get(who.for ?? "")?.id === who.id) &&
    gap.missing.every((n) => n > low && n < high)
  );
}

export function measureGaps(record: CompiledRecord, pages: Pages, { scores, misses }: Found): void {
  const expected = pages.truth.gaps();
  const hit = new Set<ExpectedGap>();
  let found = 0;
  for (const gap of record.gaps) {
    const fits = expected.filter((one) => isOf(gap, one));
    const exact = fits.find(
      (one) => one.verdict === "yes" && one.count === gap.missing.length && !hit.has(one),
    );
    if (exact) hit.add(exact);
    if (!exact && fits.some(({ verdict }) => verdict === "maybe")) continue;
    found += 1;
    if (!exact)
      misses.push(
        miss(
          "gaps",
          `listed: ${JSON.stringify({ ...gap, told_by: gap.told_by.length })}`,
          [],
          fits.map(({ contact }) => contact),
        ),
      );
  }
  const wanted = expected.filter(({ verdict }) => verdict === "yes");
  for (const one of wanted)
    if (!hit.has(one))
      misses.push(
        miss(
          "gaps",
          `not listed: ${one.count} between ${one.low} and ${one.high}`,
          homesOf(record, pages, one.contact),
          [one.contact],
        ),
      );
  scores.set("gaps", { right: hit.size, found, wanted: wanted.length });
}

import { parseArgs } from "node:util";
import { NEGOTIATIONS } from "./negotiation/cast.ts";
import type { Miss } from "./negotiation/contact-scores.ts";
import { generatedPages, negotiationPages, type TrueReport } from "./negotiation/index.ts";
import { type Measured, measure } from "./negotiation/measure.ts";
import { f1, precision, recall, type Score, sumOf } from "./negotiation/tally.ts";

/**
 * How much of a generated negotiation's truth the compiler finds: `npm run bench:truth -- [--pages N] [--contacts N]
 * [--only K] [--whole] [--misses KIND] [--most N]`. Ten negotiations without a common state are compiled one after
 * another, or as one record with `--whole`; `--only` takes the K-th alone. `--misses` prints examples of what was
 * missed or made up: merge, gaps, unconfirmed, conflicts, onesided, undertakings.
 */
const { values: options } = parseArgs({
  options: {
    pages: { type: "string", default: "100000" },
    contacts: { type: "string" },
    only: { type: "string" },
    whole: { type: "boolean", default: false },
    misses: { type: "string" },
    most: { type: "string", default: "20" },
  },
});

const pages = Number(options.pages);
const size = { pages, contacts: Number(options.contacts ?? Math.max(200, pages / 20)) };

function* runs(): Generator<Measured> {
  if (options.whole) yield measure(generatedPages(size));
  else if (options.only !== undefined) yield measure(negotiationPages(Number(options.only), size));
  else for (let k = 0; k < NEGOTIATIONS; k++) yield measure(negotiationPages(k, size));
}

const short = (value: unknown): string => JSON.stringify(value) ?? "";

function printContact(contact: Miss["contacts"][number]): void {
  const { id, kind, level, fate, place, length, series, start, mistake, firstPlan } = contact;
  const day = new Date(start * 60_000).toISOString().slice(0, 16);
  console.log(
    `  contact ${short({ id, kind, level, start: day, length, place: place?.name, fate, firstPlan, series, mistake })}`,
  );
}

/** What a page tells of a contact, and of which one it truly is, in a line. */
function reportLine({ told, ambiguous }: TrueReport): string {
  const { contact, kind, level, time, movedFrom, place, status, ordinal, mistake, phase, participants } =
    told;
  const who = participants.map(({ id, role }) => (role === "party" ? id : `${role} ${id}`)).join(", ");
  const truth = `${contact.id}${phase === "old" ? " old" : ""}${ambiguous ? " ambiguous" : ""}`;
  const day = [time?.value ?? "no day", time?.zone, movedFrom && `from ${movedFrom.value}`]
    .filter(Boolean)
    .join(" ");
  return `${truth}: ${short([kind, level, status, day, place?.name ?? null, ordinal, mistake])} ${who}`;
}

/** A miss with the reports of its entries, a line each, those with a mistake first. */
function printMiss(found: Miss, { reportAt }: Measured): void {
  console.log(`\n${found.kind}: ${found.what}`);
  found.contacts.forEach(printContact);
  for (const entry of found.entries.slice(0, 6)) {
    const { kind, status, time, level, conflicts } = entry;
    const listed = conflicts.map(({ about }) => about);
    console.log(`  entry ${entry.id.slice(0, 8)} ${short([kind, level, status, time?.value, listed])}`);
    const reports = entry.reports.flatMap(({ page, published, evidence }) => {
      const report = reportAt(page, evidence[0]?.start ?? 0);
      return report
        ? [{ report, line: `    ${page.slice(7, 13)} ${published?.slice(0, 16)} ${reportLine(report)}` }]
        : [];
    });
    const first = reports.filter(({ report }) => report.told.mistake !== null);
    const shown = [...first, ...reports.filter((one) => !first.includes(one))].slice(0, 12);
    for (const { line } of shown) console.log(line);
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

function printScore(name: string, score: Score): void {
  const figures = `precision ${percent(precision(score)).padStart(9)}  recall ${percent(recall(score)).padStart(9)}  F1 ${f1(score).toFixed(4)}`;
  console.log(
    `${name.padEnd(24)}${figures}  (${score.right} right, ${score.found} found, ${score.wanted} wanted)`,
  );
}

function printAll(all: readonly Measured[]): void {
  const total = (of: (one: Measured) => number): number => all.reduce((sum, one) => sum + of(one), 0);
  const seconds = (total((one) => one.milliseconds) / 1000).toFixed(1);
  const ambiguous = total((one) => one.ambiguous);
  console.log(
    `${total((one) => one.pages)} pages with ${total((one) => one.reports)} reports, ${ambiguous} of them ambiguous, left out where reports are counted`,
  );
  console.log(
    `${total((one) => one.entries)} entries of ${total((one) => one.contacts)} contacts; compiled in ${seconds} s`,
  );
  const names = [...new Set(all.flatMap(({ scores }) => [...scores.keys()]))];
  const scoreOf = (wanted: (name: string) => boolean): Score =>
    sumOf(all.flatMap(({ scores }) => [...scores].flatMap(([name, score]) => (wanted(name) ? [score] : []))));
  for (const name of names)
    printScore(
      name,
      scoreOf((other) => other === name),
    );
  printScore(
    "conflicts, all",
    scoreOf((name) => name.startsWith("conflicts")),
  );
}

const measured: Measured[] = [];
let left = options.misses === undefined ? 0 : Number(options.most);
for (const one of runs()) {
  for (const found of one.misses) {
    if (left <= 0 || found.kind !== options.misses) continue;
    printMiss(found, one);
    left -= 1;
  }
  measured.push({ ...one, misses: [] });
}
printAll(measured);

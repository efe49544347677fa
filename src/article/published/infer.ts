import type { Published } from "../../schema/index.ts";
import { calendarDay, isoDay } from "../../time/calendar.ts";
import { type Evidence, type Fit, fitYear } from "./fit.ts";

/** Online news in the languages read begin about here. */
const FIRST_YEAR = 2005;
const MAX_EVIDENCE = 8;
/** When more years than these fit, nothing tells the year: offices held for decades bound it too loosely. */
const MAX_YEARS = 8;
/**
 * Of so few years the earliest is claimed, the others being its alternatives: on our own and on real pages without their
 * date lines it was right in more than half of the cases, of four and more years in a fifth.
 */
const MOST_CLAIMED = 3;
/** A wider interval says nothing of a publication day. */
const MAX_INTERVAL_DAYS = 400;

const edtfOf = ({ from, to }: Pick<Fit, "from" | "to">): string =>
  from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`;

function fitsOf(evidence: Evidence): Fit[] {
  const last = calendarDay(evidence.latest).year;
  const fits: Fit[] = [];
  for (let year = FIRST_YEAR; year <= last; year++) {
    const fit = fitYear(evidence, year);
    if (fit) fits.push(fit);
  }
  const best = Math.max(...fits.map((fit) => fit.held));
  return fits.filter((fit) => fit.held === best);
}

/** Without a day in the text: the days on which all ties hold, when they leave a short stretch or name the very day. */
function fitOfTies({ ties, latest }: Evidence): Fit[] {
  const exact = ties.find((tie) => tie.exact !== null)?.exact ?? null;
  if (exact !== null && exact <= latest) return [{ from: exact, to: exact, held: 1 }];
  let from = Number.NEGATIVE_INFINITY;
  let to = latest;
  for (const tie of ties) {
    const own = tie.ranges.filter((one) => one.from <= to && one.to >= from);
    if (own.length === 0) return [];
    from = Math.max(from, Math.min(...own.map((one) => one.from)));
    to = Math.min(to, Math.max(...own.map((one) => one.to)));
  }
  return to - from <= MAX_INTERVAL_DAYS ? [{ from, to, held: ties.length }] : [];
}

/** Something must tell the year: without a tie, a weekday or a full date every year would fit as well. */
const isTied = ({ mentions, ties }: Evidence): boolean =>
  ties.length > 0 || mentions.some((mention) => mention.year !== null || mention.weekday !== null);

/** The one day or stretch that is claimed of those that fit; the whole time between them where several years do. */
function claimed(fits: readonly Fit[]): Pick<Fit, "from" | "to"> | null {
  const [first, last] = [fits[0], fits.at(-1)];
  if (!first || !last || fits.length > MAX_YEARS) return null;
  return fits.length <= MOST_CLAIMED ? first : { from: first.from, to: last.to };
}

/**
 * The publication day as far as the article's ties tell it: the year in which most of them hold (the earliest of a few,
 * the others as alternatives); an interval where no single day follows, from the first to the last of many years, each
 * with its own alternative; null where nothing tells the year.
 */
export function inferPublication(evidence: Evidence): Published | null {
  if (!isTied(evidence)) return null;
  const byYear = fitsOf(evidence);
  const fits = byYear.length > 0 ? byYear : fitOfTies(evidence);
  const claim = claimed(fits);
  if (!claim) return null;
  const spans = [...evidence.mentions.filter((mention) => mention.side !== "open"), ...evidence.ties];
  const ordered = spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  return {
    value: edtfOf(claim),
    precision: claim.from === claim.to ? "day" : "interval",
    basis: "inferred",
    alternatives: fits.filter((fit) => fit !== claim).map(edtfOf),
    evidence: ordered.slice(0, MAX_EVIDENCE),
    reliable: false,
  };
}

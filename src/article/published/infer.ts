import type { Published } from "../../schema/index.ts";
import { calendarDay, isoDay } from "../../time/calendar.ts";
import { type Evidence, type Fit, fitYear } from "./fit.ts";

/** Online news in the languages read begin about here. */
const FIRST_YEAR = 2005;
const MAX_EVIDENCE = 8;
/** When more years than these fit, nothing tells the year: offices held for decades bound it too loosely. */
const MAX_YEARS = 8;
/** A wider interval says nothing of a publication day. */
const MAX_INTERVAL_DAYS = 400;

const edtfOf = ({ from, to }: Fit): string => (from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`);

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

/**
 * The publication day as far as the article's ties tell it: the earliest year in which most of them hold, the
 * others as alternatives; an interval where no single day follows; null where nothing tells the year.
 */
export function inferPublication(evidence: Evidence): Published | null {
  if (!isTied(evidence)) return null;
  const byYear = fitsOf(evidence);
  const fits = byYear.length > 0 ? byYear : fitOfTies(evidence);
  const first = fits[0];
  if (!first || fits.length > MAX_YEARS) return null;
  const spans = [...evidence.mentions.filter((mention) => mention.side !== "open"), ...evidence.ties];
  const ordered = spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  return {
    value: edtfOf(first),
    precision: first.from === first.to ? "day" : "interval",
    basis: "inferred",
    alternatives: fits.slice(1).map(edtfOf),
    evidence: ordered.slice(0, MAX_EVIDENCE),
    reliable: false,
  };
}

import { dayText } from "../../labels/index.ts";
import type { Rule } from "../../reading/explain/catalogue/types.ts";
import { rules } from "../../reading/explain/rules.ts";
import type { ActorRef, ExplainedPart, Explanation, Reading } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import { contains, type Span } from "../../text/span.ts";
import { lineOf, type Mark, type Piece, painted } from "../layout/marks.ts";
import { type Paint, paintFor } from "../layout/paint.ts";
import { printable } from "../layout/width.ts";
import { paragraph } from "../layout/wrap.ts";
import { originText } from "./reading.ts";
import { positionText } from "./stances.ts";
import { contactText, type ViewContext } from "./timeline.ts";

/** A view of one reading that remembers which rules it has spelt out already. */
interface Page extends ViewContext {
  readonly reading: Reading;
  readonly spelt: Set<string>;
}

/** How each kind of words is painted, in the text and below it; others stay plain. */
const paints: Partial<Record<ExplainedPart, keyof Paint>> = {
  source: "bold",
  via: "bold",
  party: "bold",
  mention: "bold",
  cue: "warn",
  "contact-word": "warn",
  "status-word": "warn",
  time: "good",
  place: "good",
};

const paintOf = (paint: Paint, as: ExplainedPart): Mark["paint"] => {
  const name = paints[as];
  return name === undefined ? (text) => text : paint[name];
};

/** Parts by which a finding belongs to a paragraph, before others that may stand elsewhere. */
const anchors: ReadonlySet<ExplainedPart> = new Set(["content", "contact-word", "mention"]);

const anchorOf = ({ parts }: Explanation): Span | undefined =>
  parts.find(({ as }) => anchors.has(as)) ?? parts[0];

/** A reason with the place in the text beside which it is shown. */
interface Placed {
  readonly reason: Explanation;
  readonly at: Span;
}

/**
 * Reasons with their places: those of an actor once for each paragraph that mentions him, those that have no words of
 * their own, or words from elsewhere (the day told for a speaker before), where the finding is told.
 */
function placedIn({ article, explanations = [] }: Reading): Placed[] {
  let last: { finding: string; at: Span } | null = null;
  return explanations.flatMap((reason): Placed[] => {
    if (reason.kind === "actor")
      return article.blocks.flatMap((block) => {
        const parts = reason.parts.filter((each) => contains(block, each));
        return parts[0] ? [{ reason: { ...reason, parts }, at: parts[0] }] : [];
      });
    const isNew = last?.finding !== reason.finding || reason.rule.startsWith("contact/");
    const at = isNew ? anchorOf(reason) : last?.at;
    if (!at) return [];
    last = { finding: reason.finding, at };
    return [{ reason, at }];
  });
}

const refOf = ({ actors }: Reading, id: string): ActorRef => ({
  id,
  name: actors.find((actor) => actor.id === id)?.name ?? id,
});

/** One line without colours. */
const PLAIN = { paint: paintFor(false), width: Number.POSITIVE_INFINITY };

/** The finding in a few words. */
function findingText({ finding, kind }: Explanation, page: Page): string {
  const { reading, names, labels } = page;
  const { statements, events, undertakings, positions, times } = reading;
  const index = Number(finding.slice(1)) - 1;
  const text = {
    statement: () =>
      statements.slice(index, index + 1).map(({ source, alongside, time }) => {
        const who = [source, ...alongside].map((each) => names.actor(each)).join(", ");
        return time ? `${who} · ${dayText(time.value, labels)}` : who;
      }),
    event: () => events.slice(index, index + 1).map((event) => contactText(event, page)),
    undertaking: () =>
      undertakings
        .slice(index, index + 1)
        .map(({ act, actor }) => `${names.actor(actor)} · ${labels.acts[act]}`),
    position: () =>
      positions
        .slice(index, index + 1)
        .map((position) => positionText(position, reading, { ...page, ...PLAIN }).trim()),
    time: () => times.slice(index, index + 1).map(({ value, mod }) => (mod ? `${value} ${mod}` : value)),
    actor: () => [names.actor(refOf(reading, finding))],
  }[kind]();
  return kind === "actor" ? text.join() : `${finding} ${text.join()}`;
}

/** Longest quotation of a part, in characters: the text itself stands above. */
const LONGEST = 60;

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const words = text.split(" ");
  let [head, tail] = ["", ""];
  while (head.length < LONGEST / 2) head += `${words.shift() ?? ""} `;
  while (tail.length < LONGEST / 3) tail = ` ${words.pop() ?? ""}${tail}`;
  return `${head}…${tail}`;
}

/** Words in quotation marks, each once: "“ông Trump”, “ông Putin”". */
function quotes(parts: readonly Span[], { reading }: Page, paint: Mark["paint"]): Piece[] {
  const words = new Set(parts.map(({ start, end }) => reading.page.text.slice(start, end)));
  return [...words].flatMap((each, index) => [
    { text: index === 0 ? "“" : ", “" },
    { text: shortened(each), paint },
    { text: "”" },
  ]);
}

/** The words that a rule looked at, by what they are: "party: “…”, “…”; time: “…”". */
function partPieces({ parts }: Explanation, page: Page): Piece[] {
  const groups = groupBy(parts, ({ as }) => as);
  return [...groups].flatMap(([as, spans], index) => [
    { text: `${index === 0 ? "" : "; "}${page.labels.parts[as]}: ` },
    ...quotes(spans, page, paintOf(page.paint, as)),
  ]);
}

/** The id of a rule; where the page meets it first, with its sentence. */
function rulePieces(rule: string, { spelt, labels, paint }: Page): Piece[] {
  const known: Readonly<Record<string, Rule>> = rules;
  const sentence = spelt.has(rule) ? undefined : known[rule]?.[labels.lang];
  spelt.add(rule);
  return [{ text: rule, paint: paint.dim }, ...(sentence === undefined ? [] : [{ text: `: ${sentence}` }])];
}

/** A time on one line: its value, its words, and the rules that say what they mean. */
function timeLine(reasons: readonly Explanation[], page: Page): string {
  const { width, paint } = page;
  const heads = reasons
    .slice(0, 1)
    .flatMap((reason) => [
      { text: `${findingText(reason, page)} `, paint: paint.bold },
      ...quotes(reason.parts, page, paint.good),
    ]);
  const told = reasons.flatMap(({ rule }, index) => [
    { text: index === 0 ? " — " : " · " },
    ...rulePieces(rule, page),
  ]);
  return lineOf([...heads, ...told], width, 2, 2);
}

/** One rule behind a finding with the words that it looked at: those on a line of their own, where it is spelt out. */
function ruleLines(rule: string, head: readonly Piece[], words: readonly Piece[], page: Page): string[] {
  const told = rulePieces(rule, page);
  const indent = head.length > 0 ? 2 : 4;
  if (told.length > 1 && words.length > 0)
    return [lineOf([...head, ...told], page.width, indent, 4), lineOf(words, page.width, 6, 2)];
  const link = words.length > 0 ? [{ text: " · " }] : [];
  return [lineOf([...head, ...told, ...link, ...words], page.width, indent, 4)];
}

/** One finding with the rules that had a hand in it. */
function findingLines(reasons: readonly Explanation[], page: Page): string[] {
  if (reasons[0]?.kind === "time") return [timeLine(reasons, page)];
  return reasons.flatMap((reason, index) => {
    const head = { text: findingText(reason, page), paint: page.paint.bold };
    const heads = index === 0 ? [head, { text: " — " }] : [];
    return ruleLines(reason.rule, heads, partPieces(reason, page), page);
  });
}

/** Who is meant by which words of a paragraph, by the rules that say so. */
function nameLines(reasons: readonly Explanation[], page: Page): string[] {
  const byRule = groupBy(reasons, ({ rule }) => rule);
  return [...byRule].flatMap(([rule, named]) => {
    const words = named.flatMap((reason, index) => [
      { text: index === 0 ? "" : "; " },
      { text: findingText(reason, page), paint: page.paint.bold },
      { text: " " },
      ...quotes(reason.parts, page, (text) => text),
    ]);
    return ruleLines(rule, [{ text: "" }], words, page);
  });
}

/** What was found in a paragraph, and why. */
function linesBelow(reasons: readonly Explanation[], page: Page): string[] {
  const isName = ({ kind }: Explanation): boolean => kind === "actor";
  const findings = groupBy(
    reasons.filter((reason) => !isName(reason)),
    ({ finding }) => finding,
  );
  return [
    ...[...findings.values()].flatMap((found) => findingLines(found, page)),
    ...nameLines(reasons.filter(isName), page),
  ];
}

/** A paragraph of the article as it is wrapped, with the words that rules looked at painted. */
function blockText(block: Span, placed: readonly Placed[], { reading, paint, width }: Page): string {
  const text = reading.page.text.slice(block.start, block.end);
  const marks = placed
    .flatMap(({ reason }) => reason.parts)
    .filter((each) => paints[each.as] !== undefined && contains(block, each))
    .map(({ as, start, end }) => ({
      start: start - block.start,
      end: end - block.start,
      paint: paintOf(paint, as),
    }));
  return painted(paragraph(printable(text), width), text, marks);
}

/** The lead and body of a page, each paragraph with what was found in it beneath, and by which rules. */
export function explainedText(reading: Reading, view: ViewContext): string {
  const page: Page = { ...view, reading, spelt: new Set() };
  const placed = placedIn(reading);
  const blocks = reading.article.blocks.filter(({ role }) => role === "lead" || role === "body");
  const texts = blocks.map((block) => {
    const here = placed.filter(({ at }) => contains(block, at));
    const below = linesBelow(
      here.map(({ reason }) => reason),
      page,
    );
    return [blockText(block, here, page), ...below].join("\n");
  });
  return [originText(reading, view), ...texts].join("\n\n");
}

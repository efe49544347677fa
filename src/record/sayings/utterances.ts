import type { Negotiation, Reading, Statement, Utterance } from "../../schema/index.ts";
import { UNNAMED } from "../../schema/vocabulary.ts";
import { distinctKeys, quotationKey, type Told } from "../contacts/reports.ts";
import { distance, spanOf } from "../days.ts";
import { sortedUnique } from "../order.ts";
import { placeOfUtterance, sideOf, sidesIn } from "../place.ts";
import type { StatementTelling } from "../types.ts";
import { gistOf } from "./marks.ts";
import { akin, sketchOf } from "./sketch.ts";
import { type TellingRules, whenOf } from "./telling-rules.ts";
import { groupTellings, printedTelling, type TellingGroup, tellingMatter, textOf } from "./tellings.ts";

/** The statements of a reading, each with its key. */
export function statementKeys(reading: Reading): { item: Statement; key: string }[] {
  const key = (statement: Statement): string =>
    quotationKey(reading, `statement of ${statement.source.id}`, [statement.content]);
  return distinctKeys(reading.statements, key, (statement) => JSON.stringify(statement));
}

/** The sides between which a statement lies: of whom speaks, and of those to whom and of whom. */
function sidesOf({ source, addressee, content }: Statement, { actors }: Reading) {
  const side = sideOf(actors, source.id);
  const about = [...sidesIn(actors, content), ...(addressee === null ? [] : [sideOf(actors, addressee.id)])];
  return { side, about: sortedUnique(about.filter((other) => other !== side)) };
}

/** The statements of a page, each under the key that it was read with. */
export function statementTellings(
  { page, reading, world }: Told,
  keys: ReturnType<typeof statementKeys> = statementKeys(reading),
): StatementTelling[] {
  return keys.map((found) => {
    const content = textOf(reading, found.item.content);
    const { source, topics } = found.item;
    const sketch = sketchOf(content.text, reading.page.language);
    const gist = gistOf(content, { reading, world, sources: [source.id], topics });
    return { key: found.key, page, item: found.item, content, sketch, gist, ...sidesOf(found.item, reading) };
  });
}

const settingsAgree = (a: StatementTelling, b: StatementTelling): boolean =>
  a.item.setting !== null && a.item.setting === b.item.setting;

const settingsDiffer = (a: StatementTelling, b: StatementTelling): boolean =>
  a.item.setting !== null && b.item.setting !== null && a.item.setting !== b.item.setting;

/** The same things said on the same day, a day left for time zones, in other words. */
function paraphrases(a: StatementTelling, b: StatementTelling): boolean {
  const [left, right] = [whenOf(a, utteranceRules), whenOf(b, utteranceRules)];
  const close = left && right ? distance(left, right) <= 1 : left === right && a.page.id === b.page.id;
  return close && akin(a.sketch, b.sketch, settingsAgree(a, b));
}

/** The same words said on different days are two utterances; where the day is not told they must be told within a week. */
const utteranceRules: TellingRules<StatementTelling> = {
  voice: (telling) => telling.item.source.id,
  saidOn: (telling) => spanOf(telling.item.time?.value),
  window: 7,
  exact: 1,
  akin: paraphrases,
  mayTranslate: (a, b) => a.item.source.id !== UNNAMED && !settingsDiffer(a, b),
};

/** Statements of one source in nearly the same words, or of which one may be a paraphrase of the other. */
export const utteranceMatter = tellingMatter(utteranceRules);

const keyOf = ({ members }: TellingGroup<StatementTelling>): string => members[0].key;

const areLinked = (
  { heads: some }: TellingGroup<StatementTelling>,
  { heads: others }: TellingGroup<StatementTelling>,
): boolean => some.some((head) => others.some((other) => utteranceMatter.linked(head, other)));

/** The first telling's fields stand for the utterance; a day that only others tell is taken from them. */
function utteranceOf(
  group: TellingGroup<StatementTelling>,
  related: readonly string[],
  negotiations: readonly Negotiation[],
): Utterance {
  const { members } = group;
  const [first] = members;
  const time = members.find((telling) => telling.item.time !== null)?.item.time ?? null;
  const key = keyOf(group);
  const utterance = {
    ...first.item,
    id: key,
    time,
    key,
    tellings: members.map(printedTelling),
    related: sortedUnique(related),
  };
  return { ...utterance, ...placeOfUtterance(utterance, members, negotiations) };
}

/** A text by which utterances sort by the day on which they were said, or else were first told; undated last. */
export const utteranceSortKey = ({ time, tellings, key }: Utterance): string =>
  [spanOf(time?.value)?.from ?? tellings[0]?.published ?? "~", key].join(" ");

/** An utterance with the keys of the tellings that became it. */
export interface CompiledUtterance {
  readonly utterance: Utterance;
  readonly members: readonly string[];
}

/** Compiles the utterances of a part: what was said, each once with all its tellings, beside what may be paraphrases of it. */
export function utterancesOf(
  part: readonly StatementTelling[],
  negotiations: readonly Negotiation[] = [],
): CompiledUtterance[] {
  const groups = groupTellings(part, utteranceRules);
  return groups.map((group) => {
    const besides = groups.filter((other) => other !== group && areLinked(group, other));
    return {
      utterance: utteranceOf(group, besides.map(keyOf), negotiations),
      members: group.members.map((telling) => telling.key),
    };
  });
}

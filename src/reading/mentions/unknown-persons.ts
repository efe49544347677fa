import { type Item, isHyphen, isWord, senseOf } from "../items.ts";
import { findMembership } from "./body-names.ts";
import { runOfNames } from "./names.ts";
import { isFullName, type Source } from "./source.ts";
import { apposition, endsApposition } from "./title-names.ts";

/** How far behind a name its verb may stand, in items: "Ian Bremmer hôm 5/6 cũng nói". */
const VERB_REACH = 4;

/** "“…”, James Kim từ viện X nói": a name behind the link that follows a quotation is its speaker's. */
const followsQuotation = (items: readonly Item[], at: number): boolean =>
  (items[at - 1]?.lower === "," || isHyphen(items[at - 1])) &&
  (items[at - 1]?.quote ?? 0) < 0 &&
  items[at - 2]?.kind === "sign" &&
  (items[at - 3]?.quote ?? -1) >= 0;

/** How long the words between commas behind a name may be, in items. */
const EXPLANATION_REACH = 16;

/** "Howard X, | diễn viên hài đóng giả ông Kim, cho biết": a verb of saying follows, behind a comma or without one. */
function isExplained(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + EXPLANATION_REACH; at++) {
    const cue = senseOf(items[at], "cue")?.cue;
    if (cue?.noun === false && at > from) return items[from]?.kind === "word" || isWord(items[from], "one");
    if (items[at]?.lower === ",")
      return senseOf(items[at + 1], "cue") !== undefined && items[at + 1]?.quote === items[from]?.quote;
  }
  return false;
}

/** "said Mike Lee", "according to Naheed Farzam": the words before the name make a speaker of it. */
function isMadeSpeaker(items: readonly Item[], at: number): boolean {
  if (isWord(items[at - 1], "according"))
    return items[at + 1] === undefined || items[at + 1]?.kind === "sign";
  const before = items[at - 2];
  return (
    senseOf(items[at - 1], "cue")?.cue.inverts === true &&
    (before?.kind === "sign" || (before?.quote ?? -1) >= 0)
  );
}

/** ", a schoolteacher in Kabul,", ", who …" from the comma at `at` on: behind the name stands who that is. */
function isApposed(source: Source, from: number, at: number): boolean {
  const { items } = source;
  const apposed = isWord(items[at + 1], "one") ? items[at + 2] : items[at + 1];
  return (
    senseOf(apposed, "title") !== undefined ||
    isWord(items[at + 1], "relative") ||
    isExplained(items, at + 1) ||
    (source.grammar.modifiersFirst && apposition(source, from, at) !== null)
  );
}

/** A verb of saying follows, behind words of time and mood at most. */
export function speaksNext(items: readonly Item[], from: number): boolean {
  for (let index = from; index < from + VERB_REACH - 1; index++) {
    if (senseOf(items[index], "cue")) return true;
    if (items[index]?.kind !== "time" && !isWord(items[index], "auxiliary")) return false;
  }
  return false;
}

/** A run of several capitalised words with a verb of saying behind it, or a comma and who that is. */
export function isUnknownPerson(source: Source, at: number): boolean {
  const { text, items, grammar } = source;
  const end = grammar.modifiersFirst ? Math.max(at + 1, runOfNames(text, items, at)) : at + 1;
  if (end === at + 1 && !isFullName(text, items[at])) return false;
  // "chính quyền tỉnh | Hồ Nam | cho biết"
  if (isWord(items[at - 1], "district")) return false;
  if (followsQuotation(items, at) || (grammar.modifiersFirst && isMadeSpeaker(items, at))) return true;
  // "A former vice-president, | Joice Mujuru, | called for …"
  const isBetween = grammar.modifiersFirst && items[at - 1]?.lower === "," && items[end]?.lower === ",";
  if (isBetween && speaksNext(items, end + 1)) return true;
  if (endsApposition(items[end])) return isApposed(source, at, end);
  const member = grammar.modifiersFirst ? findMembership(source, end) : null;
  // "Miodrag Milićević | of the NGO Aktiv"
  return member?.within === true || speaksNext(items, member?.to ?? end);
}

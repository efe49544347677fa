import type { ActorRegistry } from "../actors.ts";
import { isOpenStatus, results, sidesOf } from "./same.ts";
import type { ContactDraft, ContactMention } from "./types.ts";

/** In the same sentence, or of the same day: "thỏa thuận hôm 12/6" where the page tells a meeting on that day. */
const isToldWith = (draft: ContactDraft, mention: ContactMention): boolean =>
  draft.mentions.at(-1)?.sentence === mention.sentence ||
  (mention.time?.precision === "day" && draft.time?.value === mention.time.value);

/** How many sentences after a meeting what was agreed at it may be told without its parties. */
export const RESULT_REACH = 3;

/** "The deal was signed late on Thursday": a paper told of as made, shortly after those who met. */
const isMadeAt = (draft: ContactDraft, { kind, sentence, time }: ContactMention): boolean =>
  kind === "agreement" &&
  (time === null || time.precision === "day") &&
  sentence - (draft.mentions.at(-1)?.sentence ?? 0) <= RESULT_REACH;

/** The contact told before whose parties may be those of a mention that names none. */
function toldBefore(drafts: readonly ContactDraft[], mention: ContactMention): ContactDraft | undefined {
  if (results.has(mention.kind))
    return drafts.findLast(
      (draft) => !results.has(draft.kind) && (isToldWith(draft, mention) || isMadeAt(draft, mention)),
    );
  return drafts.findLast((draft) => draft.kind === mention.kind);
}

/**
 * "vòng đàm phán đầu tiên", "thỏa thuận trao đổi tù nhân": the parties are those of the contact told last, else the two
 * sides that the page is about.
 */
export function inherited(
  drafts: readonly ContactDraft[],
  mention: ContactMention,
  mainSides: readonly string[],
): readonly string[] {
  const isNext =
    isOpenStatus(mention.status) &&
    (mention.another || (mention.kind === "talks" && mention.statusBy === "status/word-behind"));
  const tellsApart = mention.time !== null || mention.ordinal !== null || isNext;
  const from = toldBefore(drafts, mention);
  if (from) return tellsApart || results.has(mention.kind) ? from.parties : [];
  return tellsApart || mention.definite ? mainSides : [];
}

/**
 * "đã gặp ông Tập nhiều lần và cuộc gặp gần nhất diễn ra hồi tháng 1": a meeting of which the sentence names one side is
 * with whom the same sentence tells a contact of that side.
 */
export function withPartner(
  registry: ActorRegistry,
  drafts: readonly ContactDraft[],
  { kind, parties, sentence, time, ordinal }: ContactMention,
): readonly string[] {
  const [only, ...others] = parties;
  const isApart = time !== null || ordinal !== null;
  if (only === undefined || others.length > 0 || !isApart || (kind !== "meeting" && kind !== "call"))
    return parties;
  const before = drafts.at(-1);
  const isSame = before?.mentions.at(-1)?.sentence === sentence && before.parties.length === 2;
  const side = registry.sideOf(only) ?? only;
  return isSame && sidesOf(registry, before.parties).has(side) ? before.parties : parties;
}

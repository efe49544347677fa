import type { EventStatus } from "../../schema/index.ts";
import { isOpenStatus } from "./same.ts";
import type { ContactDraft, ContactMention } from "./types.ts";

const isWished = (status: EventStatus | null): boolean => status === "possible" || status === "proposed";

/** The mention tells more surely what became of the contact than those before it. */
function tellsMore(draft: ContactDraft, mention: ContactMention): boolean {
  // "Tại cuộc gặp …": what is told as having been is not undone by somebody's wish.
  const isWish = draft.status === "held" && mention.time === null && isWished(mention.status);
  const isCalledOff = mention.status === "cancelled" && draft.status !== "held";
  const isDated = draft.time === null && mention.time !== null;
  return mention.sure && (isCalledOff || (!draft.sure && !isWish) || isDated);
}

/** What was planned is told as held, with its day. */
function isDone(draft: ContactDraft, { status, sure, statusBy, time }: ContactMention): boolean {
  // "Trong cuộc gặp hôm nay": a setting on the day that is planned tells nothing new.
  const isSetting = statusBy === "status/setting" && time?.value === draft.time?.value;
  return status === "held" && sure && draft.status === "planned" && time !== null && !isSetting;
}

/**
 * Whether the status of the mention becomes that of the contact. What was planned and is called off is off. Else the mention
 * that tells the day knows best what became of the contact; one that tells it as a setting, least. `isOld`: it tells older
 * news than the draft.
 */
export function settles(draft: ContactDraft, mention: ContactMention, isOld: boolean): boolean {
  // "hủy cuộc gặp … nhưng cuộc gặp vẫn sẽ diễn ra": what the page tells last.
  if (draft.status === "cancelled" && mention.stands && isOpenStatus(mention.status)) return true;
  // "sẵn sàng đàm phán … các cuộc đàm phán đang diễn ra": what goes on is more than an offer.
  const isUnderWay = draft.kind === "talks" && mention.status === "ongoing" && mention.sure;
  if (isUnderWay && draft.time === null && isOpenStatus(draft.status)) return true;
  // An agreement that one side leaves had been made: the mention that tells when says so.
  const isLeft = draft.kind === "agreement" && mention.status === "held" && mention.time !== null;
  const isOpen = draft.status !== "cancelled" || isLeft;
  return (tellsMore(draft, mention) || isDone(draft, mention)) && isOpen && !isOld;
}

import type { EventStatus } from "../../schema/index.ts";
import type { Span } from "../../text/span.ts";
import type { ReadSentence } from "../clause.ts";
import { placeOf } from "../events/place.ts";
import type { ContactDraft, ContactMention } from "../events/types.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { part, timeIn } from "./parts.ts";
import type { RuleId } from "./rules.ts";
import type { Explained, Reason } from "./types.ts";

/** One mention of a contact, with the contact and the sentence that tells it. */
interface Told {
  readonly draft: ContactDraft;
  readonly mention: ContactMention;
  readonly sentence: ReadSentence;
}

type Parts = Reason["parts"];

/** The mention tells of somebody who takes part in the contact. */
function isParty(
  { registry }: Explained,
  { parties }: ContactDraft,
  { actors, reference }: Mention,
): boolean {
  const side = (id: string) => registry.sideOf(id) ?? id;
  const sides = new Set(parties.map(side));
  const told = reference.type === "unnamed" ? reference.sides : actors;
  return reference.type === "place" || told.some((id) => sides.has(side(id)));
}

function partiesOf(explained: Explained, { draft, mention, sentence }: Told): Parts {
  const named = new Map(mention.named.map((each) => [each.from, each]));
  const parties = [...named.values()].filter((each) => isParty(explained, draft, each));
  // With speakers resolved, the mentions of a sentence are others than those that the drafts hold.
  const words = parties.map(({ from }) => sentence.startingAt[from]).flatMap((each) => each ?? []);
  return words.sort((a, b) => a.start - b.start).flatMap((each) => part("party", each));
}

/** A word that tells this status; of agreeing, both that it is planned and that it is there. */
function tells(item: Item | undefined, status: EventStatus): boolean {
  const told = senseOf(item, "status")?.word.status;
  return told === status || (told === "agreed" && (status === "planned" || status === "held"));
}

const isSettingWord = (item: Item): boolean => isWord(item, "inside", "afterwards", "when");

/** The words by which the status was told. */
function statusParts({ draft, mention, sentence }: Told): Parts {
  const { items } = sentence;
  const { at, statusBy } = mention;
  const before = items.slice(0, at);
  const words: Partial<Record<RuleId, Item | undefined>> = {
    "status/word-before": before.findLast((item) => tells(item, draft.status)),
    "status/word-behind": items.find((item, index) => index > at && tells(item, draft.status)),
    "status/setting": before.findLast(isSettingWord),
    "status/moved": items[mention.move?.verb ?? -1],
    "status/denied": items[at - 1],
    "status/agreed": items[at - 1],
  };
  if (statusBy === "status/by-day") return part("time", timeIn(sentence, mention.time));
  return part("status-word", statusBy === null ? null : words[statusBy]);
}

/** The mention that the status, day or place of a contact comes from, each once. */
interface Givers {
  readonly status: ContactMention | undefined;
  readonly time: ContactMention | undefined;
  readonly place: ContactMention | undefined;
  readonly parties: ContactMention | undefined;
}

function giversOf({ mentions, status, time, place, parties }: ContactDraft): Givers {
  const telling = mentions.filter((mention) => mention.status === status);
  return {
    status: telling.find(({ sure }) => sure) ?? telling[0],
    time: time === null ? undefined : mentions.find((mention) => mention.time === time),
    place: place === null ? undefined : mentions.find((mention) => mention.place?.name === place.name),
    parties: mentions.find((mention) => mention.parties === parties),
  };
}

/** The words for the place of a contact in a sentence. */
function placeIn({ reading, world }: Explained, { draft, sentence }: Told): Span | undefined {
  const name = draft.place?.name;
  const named = sentence.mentions.find((each) => placeOf(world, each)?.name === name);
  return named ?? sentence.items.find(({ start, end }) => reading.page.text.slice(start, end) === name);
}

function reasonsOf(explained: Explained, told: Told, givers: Givers, finding: string): Reason[] {
  const { mention, sentence } = told;
  const reason = (rule: RuleId, parts: Parts): Reason => ({ finding, kind: "event", rule, parts });
  const word = part("contact-word", mention.span);
  // Where a rule looked for parties and found none, the word alone tells of the contact.
  const rule = mention.named.length > 0 ? mention.rule : "contact/word-alone";
  const reasons = [reason(rule, [...word, ...partiesOf(explained, told)])];
  if (givers.parties === mention && mention.partiesBy !== null) reasons.push(reason(mention.partiesBy, word));
  if (givers.status === mention && mention.statusBy !== null)
    reasons.push(reason(mention.statusBy, statusParts(told)));
  if (givers.time === mention)
    reasons.push(reason("day/own-clause", part("time", timeIn(sentence, mention.time))));
  if (givers.place === mention)
    reasons.push(reason("place/own-clause", part("place", placeIn(explained, told))));
  return reasons;
}

function contactReasons(explained: Explained, draft: ContactDraft, finding: string): Reason[] {
  const givers = giversOf(draft);
  const reasons = draft.mentions.flatMap((mention) => {
    const sentence = explained.sentences[mention.sentence];
    return sentence ? reasonsOf(explained, { draft, mention, sentence }, givers, finding) : [];
  });
  // Parties that no mention tells are leaders put in for their states.
  return givers.parties
    ? reasons
    : [...reasons, { finding, kind: "event", rule: "parties/summit-leaders", parts: [] }];
}

/** Which contacts are told of by which rules, one reason for each mention, and where status, day and place come from. */
export const explainEvents = (explained: Explained): Reason[] =>
  explained.contacts.flatMap((draft, index) => contactReasons(explained, draft, `e${index + 1}`));

import { z } from "zod";
import { oneLine, statementLink, undertakingLink, utteranceTitle } from "../../../export/cite/index.ts";
import { capitalised, dayText, topicText } from "../../../labels/index.ts";
import type { RecordUndertaking, Utterance } from "../../../schema/index.ts";
import type { Answer } from "../answer.ts";
import { cut, marks } from "../footnotes.ts";
import { citedTellings } from "./evidence.ts";
import { Somebody, somebody } from "./people.ts";

/**
 * An utterance in an answer. `via`: who relays it; `quote`: `direct`, `indirect` (the words are the outlet's) or `mixed`;
 * `words`: as the first page tells them; `told_by`: how many pages tell it; `related`: keys of utterances that may say the
 * same in other words.
 */
export const Saying = z.object({
  key: z.string(),
  speaker: Somebody,
  alongside: z.array(Somebody),
  via: Somebody.nullable(),
  quote: z.string(),
  words: z.string(),
  day: z.string().nullable(),
  setting: z.string().nullable(),
  addressee: Somebody.nullable(),
  topics: z.array(z.string()),
  stance: z.string().nullable(),
  told_by: z.int(),
  related: z.array(z.string()),
  link: z.string(),
  sources: z.array(z.int()),
});

/** An utterance as the answer tells it. */
export async function sayingOf(utterance: Utterance, answer: Answer): Promise<z.infer<typeof Saying>> {
  const { key, source, alongside, via, quote, content, time, setting, addressee, topics, stance } = utterance;
  const named = (ref: typeof via): z.infer<typeof Somebody> | null => ref && somebody(ref, answer.names);
  return {
    key,
    speaker: somebody(source, answer.names),
    alongside: alongside.map((each) => somebody(each, answer.names)),
    via: named(via),
    quote,
    words: cut(content.text),
    day: time?.value ?? null,
    setting,
    addressee: named(addressee),
    topics,
    stance,
    told_by: utterance.tellings.length,
    related: utterance.related,
    link: statementLink(answer.sources.base, key),
    sources: await citedTellings(utterance.tellings, answer),
  };
}

/** An utterance on a line: who, in whose words, when, and what. */
export function sayingLine(utterance: Utterance, sources: readonly number[], answer: Answer): string {
  const { words, around } = answer;
  const about = [
    ...(utterance.stance ? [words.stances[utterance.stance]] : []),
    ...utterance.topics.map((topic) => topicText(topic, words)),
  ];
  const parts = [
    `“${cut(utterance.content.text)}”`,
    ...(about.length === 0 ? [] : [`(${about.join(", ")})`]),
    around.told(utterance.tellings.length),
  ];
  return oneLine(
    `- ${utteranceTitle(utterance, answer)}: ${parts.join(" ")} ${marks(sources)} (${utterance.key})`,
  );
}

/**
 * An undertaking in an answer. `through`: ids of those who voice it, where that is not the actor; `due`: EDTF; `since`: the
 * day on which its state was reported or came about; `entry`: the contact that it is to bring about; `answers`: key of the
 * undertaking that it accepts or refuses.
 */
export const Promised = z.object({
  key: z.string(),
  act: z.string(),
  by: Somebody,
  through: z.array(z.string()),
  to: Somebody.nullable(),
  words: z.string(),
  condition: z.string().nullable(),
  due: z.string().nullable(),
  state: z.string(),
  since: z.string().nullable(),
  topics: z.array(z.string()),
  entry: z.string().nullable(),
  agreed_in: z.string().nullable(),
  answers: z.string().nullable(),
  answered_by: z.array(z.string()),
  told_by: z.int(),
  link: z.string(),
  sources: z.array(z.int()),
});

/** An undertaking as the answer tells it. */
export async function promisedOf(item: RecordUndertaking, answer: Answer): Promise<z.infer<typeof Promised>> {
  const { key, act, through, due, state, topics, entry, agreed_in, answers, answered_by } = item;
  return {
    key,
    act,
    by: somebody(item.actor, answer.names),
    through,
    to: item.to && somebody(item.to, answer.names),
    words: cut(item.content.text),
    condition: item.condition && cut(item.condition.text),
    due: due?.value ?? null,
    state,
    since: item.history.at(-1)?.reported ?? null,
    topics,
    entry,
    agreed_in,
    answers,
    answered_by,
    told_by: item.tellings.length,
    link: undertakingLink(answer.sources.base, key),
    sources: await citedTellings(item.tellings, answer),
  };
}

/** An undertaking on a line: whose, what, till when, and what became of it. */
export function promisedLine(item: RecordUndertaking, sources: readonly number[], answer: Answer): string {
  const { words, names, around } = answer;
  const whose = [item.actor, ...(item.to ? [item.to] : [])].map((each) => names.actor(each)).join(" → ");
  const state = [
    words.states[item.state],
    ...(item.due ? [`${around.due} ${dayText(item.due.value, words)}`] : []),
    around.told(item.tellings.length),
  ];
  const text = `${capitalised(words.acts[item.act])}, ${whose}: “${cut(item.content.text)}”`;
  return oneLine(`- ${text} (${state.join("; ")}) ${marks(sources)} (${item.key})`);
}

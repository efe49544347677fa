import type { StatementDraft } from "../statements/types.ts";
import { actorIn, dayNear, part } from "./parts.ts";
import type { Explained, Reason } from "./types.ts";

const KIND = "statement";

function reasonsOf(explained: Explained, draft: StatementDraft, finding: string): Reason[] {
  const sentence = explained.sentences[draft.sentence];
  if (!sentence) return [];
  const { rule, sources, via, viaBy, cue, content } = draft;
  const find = (id: string) => actorIn(explained, id, sentence, { near: cue ?? content, outside: content });
  const parts = [
    ...sources.flatMap((id) => part("source", find(id))),
    ...part("cue", cue),
    ...part("content", content),
  ];
  const said: Reason = { finding, kind: KIND, rule, parts };
  if (via === null || viaBy === null) return [said];
  return [said, { finding, kind: KIND, rule: viaBy, parts: part("via", find(via)) }];
}

/** Who said what by which rules, through whom, and when. */
export function explainStatements(explained: Explained): Reason[] {
  const { speech, days } = explained;
  const told = speech
    .map((draft, index) => ({ draft, day: days[index] }))
    .filter(({ draft }) => draft.sources.length > 0);
  return told.flatMap(({ draft, day }, index) => {
    const finding = `s${index + 1}`;
    const reasons = reasonsOf(explained, draft, finding);
    if (!day) return reasons;
    const parts = part("time", dayNear(explained, day.time, draft.frame));
    return [...reasons, { finding, kind: KIND, rule: day.rule, parts }];
  });
}

import { groupBy } from "../../text/group.ts";
import type { Mention } from "../mentions/types.ts";
import { part } from "./parts.ts";
import type { RuleId } from "./rules.ts";
import type { Explained, Reason } from "./types.ts";

/** The rule by which words of each form are known to mean somebody; names and offices are told apart further. */
const ruleOfForm = {
  counterpart: "mention/counterpart",
  pronoun: "mention/pronoun",
  speaker: "mention/first-person",
  institution: "mention/institution",
  body: "mention/unknown-body",
  group: "mention/group",
  offices: "mention/offices",
  delegation: "mention/delegation",
  unnamed: "mention/unnamed",
  modifier: "mention/own-name",
  place: "mention/capital",
} as const satisfies Partial<Record<Mention["reference"]["type"], RuleId>>;

function ruleOf({ registry }: Explained, { reference }: Mention, id: string): RuleId {
  switch (reference.type) {
    case "person":
      return registry.get(id)?.known ? "mention/known-name" : "mention/unknown-name";
    case "office":
      return reference.side === null ? "mention/office-told-before" : "mention/office-by-day";
    case "actor":
      return reference.placeId === null ? "mention/own-name" : "mention/capital";
    default:
      return ruleOfForm[reference.type];
  }
}

/** Who is meant by which words: one reason for each actor and rule, with all mentions that it explains. */
export function explainActors(explained: Explained): Reason[] {
  const rules = new Map<string, RuleId>();
  for (const { mentions } of explained.sentences)
    for (const mention of mentions)
      for (const id of mention.actors) rules.set(`${id} ${mention.start}`, ruleOf(explained, mention, id));
  return explained.reading.actors.flatMap(({ id, mentions }) => {
    // Words that no mention holds are a subject without a name.
    const byRule = groupBy(mentions, ({ start }) => rules.get(`${id} ${start}`) ?? "mention/unnamed");
    return [...byRule].map(([rule, spans]) => {
      const parts = spans.flatMap((span) => part("mention", span));
      return { finding: id, kind: "actor" as const, rule, parts };
    });
  });
}

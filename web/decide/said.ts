import type { ContactValues, Decision, PageValues, StatementValues } from "../../src/schema/index.ts";
import { headline, nameOf, placeName, sideName } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { dayText, timeText } from "../format/time.ts";
import type { Settings } from "../state/settings.ts";

/** A thing and what is said of it; the thing is empty where the words stand for themselves. */
type Saying = readonly [about: string, value: string];

/** So much of what people wrote is shown in a line. */
const MOST = 200;

type Sayings<V> = {
  readonly [K in keyof Required<V>]: (value: NonNullable<V[K]>, settings: Settings) => string;
};

const contact: Sayings<ContactValues> = {
  kind: (kind, { labels }) => labels.kinds[kind],
  level: (level, { labels }) => labels.levels[level],
  participants: (participants, settings) => headline({ participants }, settings),
  time: ({ value }, { language }) => timeText(value, language),
  place: ({ name, state }, settings) =>
    [placeName(name, settings), ...(state ? [sideName(state, settings)] : [])].join(", "),
  status: (status, { labels }) => labels.statuses[status],
  ordinal: ({ n, since }, { labels, language }) => labels.entry.since(n, since && dayText(since, language)),
  outcome: ({ result, text }, { labels }) => `${labels.outcomes[result]}: “${text}”`,
  negotiation: (id) => id,
  track: (id) => id,
};

const page: Sayings<PageValues> = {
  published: (value, { language }) => timeText(value, language),
  outlet: (name) => name,
  url: (address) => address,
  rejected: (value) => (value ? "✓" : "–"),
  confidential: (value) => (value ? "✓" : "–"),
};

const statement: Sayings<StatementValues> = {
  source: (source, settings) => nameOf(source, settings),
  time: contact.time,
  rejected: page.rejected,
};

function valuesIn<V extends object>(values: V, sayings: Sayings<V>, settings: Settings): Saying[] {
  const { fields, pageRejected, confidential, none } = settings.labels.decide;
  const names: Readonly<Record<string, string>> = { ...fields, rejected: pageRejected, confidential };
  return Object.entries(values).map(([name, value]) => {
    const say: ((value: never, settings: Settings) => string) | undefined = sayings[name as keyof V];
    return [names[name] ?? name, value === null ? none : say ? say(value as never, settings) : ""];
  });
}

/** What a decision says, in words. */
export function saidIn(decision: Decision, settings: Settings): Saying[] {
  const { labels } = settings;
  const told = (): Saying[] => {
    switch (decision.act) {
      case "correct":
        return valuesIn(decision.values, contact, settings);
      case "page":
        return valuesIn(decision.values, page, settings);
      case "statement":
        return valuesIn(decision.values, statement, settings);
      case "role":
        return [[labels.decide.fields.role, labels.roles[decision.role]]];
      case "review":
      case "review-page":
        return [["", labels.decide.reviewed[decision.state]]];
      case "enter":
        return [
          [labels.kinds[decision.contact.kind], headline(decision.contact, settings)],
          ["", decision.text],
        ];
      case "split":
        return [["", decision.sides.map((side) => labels.count.reports(side.length)).join(" | ")]];
      case "undo":
        return [];
      default:
        return [["", labels.count.reports(decision.reports.length)]];
    }
  };
  return told().map(([about, value]) => [about, shortened(value, MOST)]);
}

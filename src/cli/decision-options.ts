import { InvalidArgumentError } from "commander";
import { eventKinds, eventStatuses } from "../schema/vocabulary.ts";
import { shown } from "../world/negotiations/index.ts";

const collect = (value: string, others: unknown): string[] => [
  ...(Array.isArray(others) ? others.map(String) : []),
  value,
];

function parseNumber(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError("A number in a series is 1 or more.");
  return n;
}

/** What a decision may say, and by whom and why. */
export const decisionOptionDefinitions = {
  reason: { flags: "--reason <text>", description: "why it is so decided" },
  by: { flags: "--by <name>", description: "who decides (default: the user of this system)" },
  report: {
    flags: "--report <key>",
    description: "report that is another contact; may be given several times",
    parse: collect,
  },
  day: { flags: "--day <day>", description: "when it took place or was said (EDTF: 2025-06-04, 2025-06)" },
  place: { flags: "--place <name>", description: 'where: "Istanbul" or "Istanbul/TR"' },
  toKind: {
    flags: "--kind <kind>",
    description: "kind of contact",
    choices: eventKinds,
  },
  toStatus: { flags: "--status <status>", description: "status of the contact", choices: eventStatuses },
  number: { flags: "--number <n>", description: "its number in its series", parse: parseNumber },
  with: {
    flags: "--with <names>",
    description: `who takes part: "${shown.leader}, ${shown.other}" or, for those unknown, "Name/SIDE"`,
  },
  toOutlet: { flags: "--outlet <name>", description: "the outlet that published the page" },
  url: { flags: "--url <address>", description: "the page's address" },
  source: { flags: "--source <name>", description: `who said it: "${shown.spokesman}" or "Name/SIDE"` },
  toNegotiation: {
    flags: "--negotiation <id>",
    description: 'negotiation to which the contact belongs; "none" for none',
  },
  toTrack: { flags: "--track <id>", description: 'track to which the contact belongs; "none" for none' },
  text: { flags: "--text <words>", description: "the words on which an entered contact rests" },
  reject: { flags: "--reject", description: "it is none of this record's" },
  confidential: { flags: "--confidential", description: "keep it out of exports" },
  open: { flags: "--open", description: "let an entered contact go into exports" },
  export: { flags: "--export <file>", description: "write the log to this file, one JSON object a line" },
  import: { flags: "--import <file>", description: "add the decisions of such a file to the log" },
} as const;

/** What the options of decisions come to; null and false where they were not given. */
export interface DecisionSettings {
  readonly reason: string | null;
  readonly by: string | null;
  readonly reports: readonly string[];
  readonly day: string | null;
  readonly place: string | null;
  readonly kind: string | null;
  readonly status: string | null;
  readonly number: number | null;
  readonly with: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly negotiation: string | null;
  readonly track: string | null;
  readonly text: string | null;
  readonly reject: boolean;
  readonly confidential: boolean;
  readonly open: boolean;
  readonly export: string | null;
  readonly import: string | null;
}

/** Reads the options of decisions that commander parsed. */
export function decisionSettings(options: Readonly<Record<string, unknown>>): DecisionSettings {
  const text = (name: string): string | null => {
    const value = options[name];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const { report, number } = options;
  return {
    reason: text("reason"),
    by: text("by"),
    reports: Array.isArray(report) ? report.map(String) : [],
    day: text("day"),
    place: text("place"),
    kind: text("kind"),
    status: text("status"),
    number: typeof number === "number" ? number : null,
    with: text("with"),
    outlet: text("outlet"),
    url: text("url"),
    source: text("source"),
    negotiation: text("negotiation"),
    track: text("track"),
    text: text("text"),
    reject: options.reject === true,
    confidential: options.confidential === true,
    open: options.open === true,
    export: text("export"),
    import: text("import"),
  };
}

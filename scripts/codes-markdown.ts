import { codedBodies } from "../src/export/codes/actors.ts";
import {
  type ActCodes,
  byAct,
  byPlace,
  byStance,
  contextOf,
  type EventCode,
  MULTILATERAL,
  mediation,
  planned,
  tookPlace,
} from "../src/export/codes/tables.ts";

const HEAD = `# Event data: PLOVER and CAMEO

This page is written by \`npm run docs\` from the tables with which \`parley export\` works; don't edit it by hand.

\`parley export --format plover\` writes JSON Lines with the fields of PLOVER (draft 0.8), one event a line;
\`--format cameo\` writes a table, separated by tabs, with one pair of actors a line and the codes of CAMEO. Both hold
entries, or with \`--what undertakings\` and \`--what utterances\` what was undertaken and said. CAMEO codes two who do
something with each other in both directions; PLOVER lists them as one event's actors.

What has no code is left out, and counted on standard error:

- contacts without a day, or told more vaguely than a month; planned ones of which no report has a day;
- proposed, possible, refused and cancelled contacts: an entry does not say who proposed or refused; undertakings do;
- contacts of which fewer than two sides have a code;
- utterances that take no stance, or one without a code; in CAMEO also what is addressed to nobody, since each of its
  events needs a target.

The fields of a line, besides those of the schemes: \`link\` of PLOVER is the id of the entry (several events may come of
one); \`cite_info.url\` and the column \`link\` lead to it in the web app; \`identifier_id\` is the actor's id in the record.
`;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => "---")), ...rows.map(row)].join("\n");

const list = (words: readonly string[]): string => (words.length === 0 ? "–" : words.join(", "));

const cellsOf = ({ cameo, title, event, modes, contexts }: EventCode): string[] => [
  `${cameo} ${title}`,
  event,
  list(modes),
  list(contexts),
];

const CODE_HEADS = ["CAMEO", "PLOVER event", "modes", "contexts"];

const codes = (head: string, rows: readonly (readonly [string, EventCode])[]): string =>
  table(
    [head, ...CODE_HEADS],
    rows.map(([name, code]) => [name, ...cellsOf(code)]),
  );

const contacts = (): string => `## Contacts that took place

Status \`held\` or \`ongoing\`.

${codes("kind", Object.entries(tookPlace))}

Where the place of a meeting or visit is known, it says more:

${codes("what the place tells", [
  ["in the state of one party: who comes to who receives", byPlace.visit],
  ["the same, who receives to who comes (CAMEO alone)", byPlace.host],
  ["in a state of none of the parties", byPlace.third],
  ["a mediator takes part: from the mediator to each party, besides", mediation],
])}

Between three sides or more, PLOVER's CONSULT has the mode \`${MULTILATERAL}\` besides.

## Contacts that are planned

Dated by the first report: what somebody intends happens on the day on which it is told.

${codes("kind", Object.entries(planned))}
`;

const actRows = (name: string, { general, topics }: ActCodes): [string, EventCode][] => [
  [name, general],
  ...Object.entries(topics).map(([topic, code]): [string, EventCode] => [`${name}: ${topic}`, code]),
];

const undertakings = (): string => `## Undertakings

By act, on the day of the first telling, from the side of the actor to the side of the addressee. The code of a topic
holds where it is the only topic; else the general one.

${codes(
  "act",
  Object.entries(byAct).flatMap(([act, code]) => actRows(act, code)),
)}
`;

const actOf = (codes: ActCodes): string =>
  Object.entries(byAct).find(([, other]) => other === codes)?.[0] ?? codes.general.title;

const utterances = (): string => `## Utterances

By stance, on the day on which it was said, or else first told, from who spoke to whom it was addressed.

${table(
  ["stance", "coded as"],
  Object.entries(byStance).map(([stance, codes]) => [
    stance,
    codes === null
      ? "–"
      : Object.values(byAct).includes(codes)
        ? `the act ${actOf(codes)}`
        : `${codes.general.cameo} ${codes.general.title}; ${codes.general.event}`,
  ]),
)}

## Contexts

Where the code of an undertaking or utterance has no context of its own, PLOVER's contexts are those of its topics:

${table(
  ["topic", "context"],
  Object.entries(contextOf).map(([topic, context]) => [topic, context]),
)}
`;

const actors = (): string => `## Actors

States have their code of ISO 3166-1 alpha-3 (Kosovo KOS); who acts for a state has the sector GOV besides (RUSGOV in
CAMEO). Which sector of a state that is, the record does not tell. Groups, and who acts for nobody known, have no code.

${table(
  ["body", "PLOVER", "CAMEO"],
  [
    ...codedBodies.own.map(({ id, plover, cameo }) => [id, plover, cameo]),
    [codedBodies.intergovernmental.join(", "), "IGO", "IGO"],
    [codedBodies.nongovernmental.join(", "), "NGO", "NGO"],
  ],
)}
`;

/** The mapping to event data in Markdown, as docs/codes.md holds it. */
export const codesMarkdown = (): string =>
  [HEAD, contacts(), undertakings(), utterances(), actors()].join("\n");

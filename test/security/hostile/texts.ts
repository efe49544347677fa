import type { PageInput } from "../../../src/page/types.ts";
import { readingOf } from "../../record/builders.ts";
import type { Aim, Hostile } from "./types.ts";

/** A text that attacks whoever shows it; it stands in every field of a page that holds text. */
export interface HostileText extends Hostile {
  readonly text: string;
}

const run = "window.hacked=1";

const made = (aim: Aim, name: string, text: string): HostileText => ({ aim, name, text });

export const texts: readonly HostileText[] = [
  made("script in texts", "a script", `<script>${run}</script>`),
  made("script in texts", "a picture that fails", `<img src=x onerror="${run}">`),
  made("script in texts", "a drawing that loads", `<svg onload='${run}'><animate onbegin=${run}>`),
  made("script in texts", "an end of an attribute", `"><b onmouseover="${run}">'><i onclick='${run}'>`),
  made("script in texts", "an end of a section", `]]><script>${run}</script>`),
  made("script in texts", "an end of a comment", `--><script>${run}</script>`),
  made(
    "script in texts",
    "ends of elements of text",
    `</title></style></textarea></script><script>${run}</script>`,
  ),
  made("script in texts", "an address that is a script", `javascript:${run}`),
  made("script in texts", "a link of Markdown", `[tin](javascript:${run})`),
  made("script in texts", "a template", `{{constructor.constructor('${run}')()}}`),
  made("script in texts", "entities", `&lt;script&gt;${run}&lt;&#47;script&gt;&#x202e;`),
  made("script in texts", "a formula", "=cmd|' /C calc'!A0"),
  made("script in texts", "a formula with a plus", "+1+cmd|' /C calc'!A0"),
  made("script in texts", "a formula with a minus", "-1+1"),
  made("script in texts", "a formula with an at", "@SUM(1+1)"),
  made("script in texts", "a formula behind a tab", "\t=1+1"),
  made("script in texts", "a formula in full-width signs", "＝1+1"),
  made("script in texts", "a line of a calendar", "họp\r\nATTENDEE:mailto:evil@example.org\r\nEND:VEVENT"),
  made("script in texts", "a record of a bibliography", "tin\nER  - \nTY  - EVIL"),
  made("script in texts", "a field of BibTeX", "tin}, note = {hacked"),
  made("script in texts", "separators of lines", "tin\u2028<b>\u2029hết"),
  made("terminal", "a title of the window", "tin\u001b]0;hacked\u0007hết"),
  made("terminal", "an emptied screen", "tin\u001b[2J\u001b[1;1Hhết"),
  made("terminal", "a link of the terminal", "\u001b]8;;file:///etc/passwd\u001b\\tin\u001b]8;;\u001b\\"),
  made("terminal", "a clipboard that is written to", "\u001b]52;c;aGFja2Vk\u0007tin"),
  made("terminal", "codes in one sign", "tin\u009b2J\u009d0;hacked\u009chết"),
  made("terminal", "a line that is written over", "không\rcó\b\b\b\u007f"),
  made("terminal", "a turn of direction", "tin\u202ehết"),
  made("terminal", "an isolate without end", "tin\u2067\u2066hết"),
  made("terminal", "ends of isolates that nobody began", "tin\u2069\u202c\u202chết"),
];

/** A page in whose every field the text stands, told by all kinds of findings. */
export function pageWith(text: string, n: number): PageInput {
  const person = `${text}/RU`;
  const reading = readingOf({
    source: `${text}-${n}`,
    url: `https://a.example/${n}/${text}`,
    outlet: `${text} ${n}`,
    published: "2025-06-05",
    body: text,
    events: [
      {
        kind: "meeting",
        with: [person, "Donald Trump/US"],
        day: "2025-06-10",
        status: "planned",
        place: [text, null],
        sentence: `Câu ${n} kể ${text} sẽ gặp.`,
        attested: [person],
        outcome: { result: "agreed", text, evidence: [] },
      },
    ],
    statements: [{ source: person, content: `Lời ${n}: ${text}`, topics: [text] }],
    positions: [{ actor: person, topic: text, stance: "supports", in: 1 }],
    undertakings: [
      { act: "offer", actor: person, to: "US", content: `Đề nghị ${n}: ${text}`, due: "2025-06-20" },
    ],
  });
  const article = { ...reading.article, title: text, authors: [text] };
  const bytes = Buffer.from(JSON.stringify({ ...reading, article }));
  return { bytes, source: reading.page.source };
}

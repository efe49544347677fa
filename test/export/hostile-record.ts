import type { PageInput } from "../../src/page/types.ts";
import type { Reading } from "../../src/schema/index.ts";
import { readingOf } from "../record/builders.ts";

/** Markup, signs that turn the direction of writing, formulas and control codes, as pages may hold them in any place. */
export const HOSTILE = `<script>window.hacked = 1</script>"><img src=x onerror="window.hacked=1"> \u202eđảo\u0007 =1+1 ]]> & {{x}}`;

const LONG = "Tựa đề rất dài ".repeat(70_000);

function withTitle(reading: Reading, title: string): Reading {
  return { ...reading, article: { ...reading.article, title, authors: [HOSTILE] } };
}

/** Two pages whose outlet, title, names, places, topics and words are hostile; one has a title of a megabyte. */
export function hostilePages(): PageInput[] {
  const first = readingOf({
    source: "../../etc/passwd",
    url: "javascript:window.hacked=1",
    outlet: HOSTILE,
    published: "2025-06-05",
    body: HOSTILE,
    events: [
      {
        kind: "meeting",
        with: [`${HOSTILE}/RU`, "Donald Trump/US"],
        day: "2025-06-10",
        status: "planned",
        place: [HOSTILE, null],
        sentence: `Câu kể ${HOSTILE} sẽ gặp.`,
        attested: [`${HOSTILE}/RU`],
        outcome: { result: "agreed", text: HOSTILE, evidence: [] },
      },
    ],
    statements: [{ source: `${HOSTILE}/RU`, content: `Lời nói ${HOSTILE}`, topics: [HOSTILE] }],
    positions: [{ actor: `${HOSTILE}/RU`, topic: HOSTILE, stance: "supports", in: 1 }],
    undertakings: [
      { act: "offer", actor: `${HOSTILE}/RU`, to: "US", content: `Đề nghị ${HOSTILE}`, due: "2025-06-20" },
    ],
  });
  const second = readingOf({
    source: "b.txt",
    url: "https://example.org/\"onmouseover='window.hacked=1'",
    outlet: "Báo Xa",
    published: "2025-06-06",
    body: "Bài thứ hai.",
    events: [{ with: ["RU", "UA"], day: "2025-06-05", sentence: "Hai bên đã gọi cho nhau." }],
  });
  return [withTitle(first, HOSTILE), withTitle(second, LONG)].map((reading) => ({
    bytes: new TextEncoder().encode(JSON.stringify(reading)),
    source: reading.page.source,
  }));
}

import type { PageInput } from "../../src/page/types.ts";
import type { RecordService } from "../../src/store/service.ts";
import { type PageSpec, readingOf } from "../record/builders.ts";

const presidents = ["Vladimir Putin/RU", "Donald Trump/US"];

/** Words that stand on one page alone, in all that is read from it. */
export const markOf = (k: number): string => `dấu${String.fromCharCode(97 + k)}riêng`;

const outlets = ["Tin Mới", "Báo Xa", null];

const said = "Hai bên sẽ tiếp tục đàm phán vào tuần tới tại Istanbul theo kênh đã định";
const offered = "đề nghị gặp lại ở Istanbul vào cuối tháng để bàn tiếp các điều khoản còn lại";

/** Some pages tell more than the others, and one tells something else. */
function ownWords(words: string, k: number): string {
  if (k % 4 === 0) return `${words} ${markOf(k)}`;
  return k % 4 === 3 ? `Điều ${markOf(k)} nói riêng với phóng viên sau buổi họp` : words;
}

/** Pages that tell the same calls, utterances and undertakings each with its own mark. */
function specOf(k: number): PageSpec {
  const mark = markOf(k);
  const day = `2025-06-0${1 + (k % 4)}`;
  return {
    source: `${mark}.txt`,
    outlet: outlets[k % outlets.length] ?? null,
    published: `2025-06-0${2 + (k % 5)}`,
    body: `Bài của ${mark} về các cuộc tiếp xúc giữa hai bên trong tuần qua.`,
    events: [
      {
        with: presidents,
        day,
        ordinal: k % 3 === 0 ? [2 + 2 * (k % 4), "2025-01-20"] : null,
        attested: ["Dmitry Peskov/RU"],
        sentence: `Hai nhà lãnh đạo điện đàm ngày ${day} (${mark}).`,
      },
      ...(k % 2 === 0
        ? [
            {
              kind: "talks" as const,
              with: ["RU", "UA"],
              day: "2025-06-02",
              place: k % 4 === 0 ? (["Istanbul", "TR"] as const) : (["Minsk", "BY"] as const),
              status: "planned" as const,
              sentence: `Hai phái đoàn sẽ gặp nhau ngày 2/6 (${mark}).`,
            },
          ]
        : []),
    ],
    statements: [
      {
        source: "Dmitry Peskov/RU",
        content: ownWords(said, k),
        day: k % 2 === 0 ? "2025-06-04" : null,
        topics: ["direct-talks"],
      },
    ],
    undertakings: [
      {
        act: k % 3 === 2 ? "refusal" : "offer",
        actor: "Vladimir Putin/RU",
        to: "US",
        content: ownWords(offered, k),
        due: "2025-06-20",
        in: 1,
      },
    ],
    positions: [{ actor: "RU", by: "Dmitry Peskov/RU", stance: k % 4 === 1 ? "opposes" : "supports", in: 1 }],
    conflicts: [
      {
        about: "place",
        values: [
          [`Minsk ${mark}`, `Hai nhà lãnh đạo điện đàm ngày ${day} (${mark}).`],
          [`Kiev ${mark}`, `Hai nhà lãnh đạo điện đàm ngày ${day} (${mark}).`],
        ],
      },
    ],
  };
}

/** The bytes of so many such pages. */
export const markedPages = (count: number): PageInput[] =>
  Array.from({ length: count }, (_, k) => {
    const reading = readingOf(specOf(k));
    const titled = { ...reading, article: { ...reading.article, title: `Tiêu đề ${markOf(k)}` } };
    return { bytes: new TextEncoder().encode(JSON.stringify(titled)), source: `${markOf(k)}.txt` };
  });

/** All that a record answers, asked by every id and word given; as one text. */
export async function allAnswers(
  record: RecordService,
  ids: readonly string[],
  words: readonly string[],
): Promise<string> {
  const lists = [
    await record.timeline(),
    await record.outline(),
    await record.actors(),
    await record.statements(),
    await record.undertakings(),
    await record.positions(),
    await record.gaps(),
    await record.conflicts(),
    await record.unconfirmed(),
    await record.changes("2000-01-01T00:00:00Z"),
    await record.sources(),
    await record.pages(),
    await record.summary(),
    await record.decisions(),
  ];
  const single: unknown[] = [];
  for (const id of ids) {
    single.push(await record.entry(id), await record.utterance(id), await record.undertaking(id));
    single.push(await record.reading(id), await record.rejection(id));
    const frozen = await record.frozen(id);
    single.push(frozen && { ...frozen, bytes: new TextDecoder().decode(frozen.bytes) });
  }
  for (const word of words) single.push(await record.search(word));
  return JSON.stringify([lists, single]);
}

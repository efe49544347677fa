import { createHash } from "node:crypto";
import { compileRecord } from "../../src/record/index.ts";
import type { Reading } from "../../src/schema/index.ts";
import type { ListedPage, RecordService } from "../../src/store/service.ts";
import { type PageSpec, readingOf, smallWorld } from "../record/builders.ts";
import { fixtureService } from "../serve/fixture.ts";

/** A page with a headline of its own. */
export interface TitledSpec extends PageSpec {
  readonly title?: string;
  /** When it was added; ISO 8601. */
  readonly added?: string;
}

function titledReading({ title, added: _, ...spec }: TitledSpec): Reading {
  const reading = readingOf(spec);
  return title === undefined ? reading : { ...reading, article: { ...reading.article, title } };
}

interface Sliced {
  readonly limit?: number;
  readonly after?: string;
}

/** The part of a list that is asked for. */
function slice<T extends { readonly id: string }>(items: readonly T[], { limit, after }: Sliced = {}): T[] {
  const from = after === undefined ? 0 : items.findIndex(({ id }) => id === after) + 1;
  return items.slice(from, limit === undefined ? undefined : from + limit);
}

const listed = ({ page, article }: Reading, added: string | null): ListedPage => ({
  id: page.id,
  source: page.source,
  url: page.url,
  outlet: article.outlet,
  title: article.title,
  published: article.published,
  review: null,
  rejected: false,
  added,
  confidential: false,
});

/** A record in memory, compiled from these pages; it narrows to nothing, and hands out parts of lists. */
export function recordOf(specs: readonly TitledSpec[]): RecordService {
  const readings = specs.map(titledReading);
  const record = compileRecord(readings, { world: smallWorld() });
  const pages = readings.map((reading, k) => listed(reading, specs[k]?.added ?? null));
  const byId = new Map(readings.map((reading) => [reading.page.id, reading]));
  return {
    ...fixtureService({ empty: true }),
    timeline: async (filters) => slice(record.entries, filters),
    statements: async (filters) => slice(record.utterances, filters),
    undertakings: async (filters) => slice(record.undertakings, filters),
    positions: async () => record.positions,
    conflicts: async () => record.conflicts,
    gaps: async () => record.gaps,
    pages: async (filters) =>
      slice(
        pages.filter(
          ({ id, added }) =>
            (filters?.page === undefined || id === filters.page) &&
            (filters?.addedSince === undefined || (added ?? "") >= filters.addedSince),
        ),
        filters,
      ),
    reading: async (id) => byId.get(id) ?? null,
    actors: async () =>
      readings.flatMap(({ actors }) =>
        actors.map(({ id, name, kind, for: side }) => ({
          id,
          name,
          kind,
          for: side,
          entries: 1,
          utterances: 1,
        })),
      ),
    frozen: async (id) => {
      const reading = byId.get(id);
      if (!reading) return null;
      const bytes = new TextEncoder().encode(reading.page.text);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const { source, url, captured, kind } = reading.page;
      return { bytes, source, url, captured, kind, added: null, sha256 };
    },
  };
}

/** Words that do harm where they are taken for more than words. */
export const hostile = [
  '=HYPERLINK("http://evil.example","x")',
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\tcmd",
  "＝1+1",
  'nói "thế", rồi; thôi\nxuống dòng',
  "<script>alert(1)</script>",
] as const;

/** Pages with contacts, utterances, undertakings, positions, a gap and conflicts, some of them hostile. */
export const somePages: readonly TitledSpec[] = [
  {
    source: "a.txt",
    title: hostile[0],
    outlet: "@Tin Mới",
    url: "https://example.org/a?x=1&y=<b>",
    captured: "2025-06-06T01:02:03Z",
    published: "2025-06-05T08:00+07:00",
    body: "😀 Bài mở đầu với hình 🇻🇳 trước câu chính.",
    events: [
      {
        with: ["Vladimir Putin/RU", "Donald Trump/US"],
        day: "2025-06-04",
        ordinal: [4, "2025-01-20"],
        attested: ["Dmitry Peskov/RU"],
        sentence: "Hai ông điện đàm hôm 4/6, lần thứ tư.",
      },
      {
        kind: "talks",
        with: ["RU", "UA"],
        day: "2025-06-02",
        place: ["Istanbul", "TR"],
        status: "held",
        sentence: "Hai phái đoàn đàm phán ở Istanbul ngày 2/6.",
      },
    ],
    statements: [
      { source: "Dmitry Peskov/RU", content: hostile[1], day: "2025-06-05", topics: ["ceasefire"] },
      { source: "Donald Trump/US", content: hostile[6] },
    ],
    undertakings: [
      { act: "demand", actor: "Vladimir Putin/RU", to: "US", content: hostile[2], due: "2025-06-20", in: 1 },
    ],
    positions: [{ actor: "RU", by: "Dmitry Peskov/RU", stance: "supports", in: 1 }],
  },
  {
    source: "b.txt",
    title: hostile[7],
    outlet: hostile[4],
    published: "2025-06-06",
    events: [
      {
        kind: "talks",
        with: ["RU", "UA"],
        day: "2025-06-02",
        place: ["Ankara", "TR"],
        status: "held",
        sentence: "Hai phái đoàn đàm phán ở Ankara ngày 2/6.",
      },
      { kind: "meeting", with: ["RU", "US"], status: "possible", day: null, sentence: "Có thể có cuộc gặp." },
      {
        kind: "meeting",
        with: ["Sergey Lavrov/RU", "Marco Rubio/US"],
        day: "2025-06-10T09:30+03:00",
        status: "planned",
        place: ["Ankara", "TR"],
        sentence: "Hai ngoại trưởng sẽ gặp lúc 9h30.",
      },
      {
        kind: "visit",
        with: ["Vladimir Putin/RU", "Donald Trump/US"],
        day: "2025-07-01/2025-07-03",
        status: "cancelled",
        sentence: "Chuyến thăm từ 1 đến 3/7 bị hủy.",
      },
    ],
    statements: [{ source: "Marco Rubio/US", content: hostile[5], day: "2025-06-06" }],
    conflicts: [
      {
        about: "place",
        values: [
          ["Minsk", "Có thể có cuộc gặp."],
          ["=Kiev", "Có thể có cuộc gặp."],
        ],
      },
    ],
  },
];

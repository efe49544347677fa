import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPage } from "../../src/read.ts";
import type { Reading } from "../../src/schema/index.ts";
import { faultsOf } from "./reading-checks.ts";

/** Sentences in which rules of mentions, speech and contact meet. */
const sentences = [
  "Ngày 5/6, ông Dmitry Peskov cho biết Tổng thống Nga Vladimir Putin đã điện đàm với Tổng thống Mỹ Donald Trump.",
  "“Chúng tôi sẽ không nhượng bộ”, Ngoại trưởng Iran Abbas Araghchi nói.",
  "Theo Bộ Ngoại giao Thổ Nhĩ Kỳ, vòng đàm phán thứ hai giữa Nga và Ukraine diễn ra ngày 2/6 tại Istanbul.",
  "Hãng tin TASS dẫn lời một quan chức giấu tên cho biết hai bên còn cách xa nhau, đồng thời nhấn mạnh Nga không vội.",
  "Cuộc gặp này kéo dài ba giờ.",
  "Hai nhà lãnh đạo nhất trí gặp lại nhau trong tháng tới.",
  "Bà Salome Vartanyan kêu gọi Armenia và Azerbaijan ký hiệp định hòa bình.",
  "Người đồng cấp Mỹ từ chối bình luận.",
  "Hai cuộc điện đàm, lần lượt vào ngày 19/5 và ngày 14/6, không đạt được kết quả.",
  "Phái đoàn của chúng tôi sẽ tới Riyadh vào ngày 24/3.",
  "Ông Abbas Araghchi nói Iran sẵn sàng đàm phán về hạt nhân nếu Mỹ dỡ bỏ trừng phạt trước ngày 1/7.",
  "Ukraine từ chối rút quân, đồng thời kêu gọi Nga chấp nhận lệnh ngừng bắn và cam kết trao trả tù binh.",
  "Ông nói: “Mọi việc đều cần thời gian.",
  "Quan hệ Mỹ-Trung, Hàn - Triều vẫn căng thẳng; ông này không nói rõ lý do…",
];
const shards = [...new Set(sentences.flatMap((sentence) => sentence.split(" ")))];
const marks = [
  "“",
  "”",
  '"',
  "«",
  "»",
  "‘",
  "’",
  "'",
  "(",
  ")",
  ":",
  ";",
  ",",
  ".",
  "…",
  "?",
  "-",
  " – ",
  "/",
];

const prose = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 8 })
  .map((list) => list.join(" "));
/** Words of the sentences in any order with signs between them: quotations open, nest and never close. */
const rubble = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...shards) }, fc.constantFrom(...marks)), {
    minLength: 1,
    maxLength: 60,
  })
  .map((list) => list.join(" "));
const noise = fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 });
const page = fc
  .array(fc.oneof(prose, rubble, noise), { minLength: 1, maxLength: 6 })
  .map((paragraphs) => ["Nga và Ukraine nối lại tiếp xúc", ...paragraphs].join("\n\n").replaceAll("\0", ""));
const published = fc.constantFrom(null, "2025-06-20", "2022-02", "2025-01-01/2026-12-31");

const read = (text: string, day: string | null): Reading =>
  readPage({
    bytes: new TextEncoder().encode(text),
    source: "page.txt",
    kind: "text",
    language: "vi",
    published: day,
  });

describe("whatever the page", () => {
  it("the reading is sound: spans quote the page, ids are unique, everybody named is listed or known", () => {
    fc.assert(
      fc.property(page, published, (text, day) => {
        expect(faultsOf(read(text, day))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it("the same page gives the same reading", () => {
    fc.assert(
      fc.property(page, published, (text, day) => {
        expect(read(text, day)).toEqual(read(text, day));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    "“ Nga sẽ đáp trả tương xứng với mọi hành động thù địch nhằm vào mình trong thời gian tới.",
    "« Nga sẽ đáp trả tương xứng với mọi hành động thù địch nhằm vào mình trong thời gian tới…",
  ])("a quotation that is never closed is read: %s", (paragraph) => {
    expect(faultsOf(read(`Nga và Ukraine nối lại tiếp xúc\n\n${paragraph}`, "2025-06-20"))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { briefWords, type CertaintyParts, type ContactParts } from "../../src/export/brief/words/index.ts";
import { whenOf } from "../../src/export/brief/words/when.ts";
import { eventKinds, eventStatuses } from "../../src/schema/vocabulary.ts";

const vi = briefWords("vi", "2025-06-07");
const en = briefWords("en", "2025-06-07");

const call: ContactParts = {
  kind: "call",
  status: "held",
  who: ["A", "B"],
  others: { mediator: [], host: [], guarantor: [] },
  time: "2025-06-04",
  reported: "2025-06-05",
  place: null,
  level: null,
  ordinal: null,
};

const sure: CertaintyParts = {
  confirming: ["Nga", "Mỹ"],
  silent: [],
  third: [],
  toldBy: ["sides"],
  independent: 2,
  isDoubtful: false,
  isChecked: false,
  isConfidential: false,
  disputed: [],
};

describe("sentences about contacts", () => {
  const cases: [Partial<ContactParts>, string, string][] = [
    [
      { ordinal: { n: 4, since: "2025-01-20" } },
      "ngày 4/6, A và B đã điện đàm (lần thứ 4 kể từ 20/1/2025)",
      "on 4 June, A and B held a call (the 4th since 20 January 2025)",
    ],
    [
      { kind: "meeting", status: "planned", place: "Istanbul", time: "2026-01-02" },
      "ngày 2/1/2026, A và B dự kiến gặp nhau tại Istanbul",
      "on 2 January 2026, A and B are to meet in Istanbul",
    ],
    [
      { kind: "talks", status: "proposed", time: "2025-06-20" },
      "theo tin ngày 5/6, có đề nghị để A và B đàm phán ngày 20/6",
      "as reported on 5 June, it is proposed that A and B hold talks on 20 June",
    ],
    [
      { kind: "meeting", status: "cancelled", time: "2025-06-10/2025-06-12", reported: "2025-06-06" },
      "cuộc gặp giữa A và B, dự kiến trong khoảng 10/6–12/6, bị hủy, theo tin ngày 6/6",
      "the meeting between A and B, expected between 10 June and 12 June, was called off, as reported on 6 June",
    ],
    [
      { kind: "talks", status: "refused", time: null, reported: null },
      "cuộc đàm phán giữa A và B bị từ chối",
      "the talks between A and B were refused",
    ],
    [
      { kind: "visit", who: ["A"], place: "Nga", time: "2025-06" },
      "tháng 6/2025, đã có chuyến thăm của A tại Nga",
      "in June 2025, there was a visit of A in Nga",
    ],
    [
      { time: null, reported: null, who: ["A", "B", "C"], status: "possible" },
      "chưa rõ ngày, A, B và C có thể điện đàm",
      "on a day not told, A, B and C may hold a call",
    ],
    [
      { time: "2025-06-04T18:00+03:00", others: { mediator: ["C"], host: ["D"], guarantor: [] } },
      "lúc 18:00 ngày 4/6, A và B đã điện đàm, với C làm trung gian, do D làm chủ nhà",
      "at 18:00 on 4 June, A and B held a call, with C mediating, hosted by D",
    ],
  ];
  for (const [parts, inVietnamese, inEnglish] of cases)
    it(inEnglish, () => {
      expect(vi.contact({ ...call, ...parts })).toBe(inVietnamese);
      expect(en.contact({ ...call, ...parts })).toBe(inEnglish);
    });

  it("has one for every kind, status and number of parties, without gaps", () => {
    for (const kind of eventKinds)
      for (const status of eventStatuses)
        for (const who of [[], ["A"], ["A", "B"]])
          for (const { contact, noun } of [vi, en]) {
            const texts = [contact({ ...call, kind, status, who }), noun({ ...call, kind, status, who })];
            for (const text of texts) expect(text).not.toMatch(/ {2}|undefined|null|^ | $|, ?,|giữa\s*$/);
          }
  });

  it("never says of what is only proposed that it took place", () => {
    for (const status of ["planned", "proposed", "possible", "refused", "cancelled"] as const) {
      expect(vi.contact({ ...call, status })).not.toMatch(/đã (điện|có)/);
      expect(en.contact({ ...call, status })).not.toMatch(/\bheld\b/);
    }
  });
});

describe("sentences about certainty", () => {
  const cases: [Partial<CertaintyParts>, string, string][] = [
    [
      {},
      "phía Nga và phía Mỹ cùng xác nhận; 2 nguồn độc lập",
      "confirmed by Nga and Mỹ; 2 independent sources",
    ],
    [
      { confirming: ["Nga"], silent: ["Mỹ"], independent: 1 },
      "theo phía Nga; phía Mỹ chưa xác nhận; 1 nguồn",
      "according to Nga; Mỹ has not confirmed it; 1 source",
    ],
    [
      { confirming: [], silent: ["Nga", "Mỹ"], third: ["Thổ Nhĩ Kỳ"] },
      "theo Thổ Nhĩ Kỳ; chưa bên nào xác nhận; 2 nguồn độc lập",
      "according to Thổ Nhĩ Kỳ; no party has confirmed it; 2 independent sources",
    ],
    [
      { confirming: [], toldBy: ["unnamed"], isDoubtful: true, disputed: ["ngày", "địa điểm"] },
      "theo nguồn giấu tên; chưa bên nào xác nhận; 2 nguồn độc lập; các nguồn vênh nhau về ngày và địa điểm; có thể trùng với một mục khác trong hồ sơ",
      "according to unnamed sources; no party has confirmed it; 2 independent sources; reports disagree on ngày and địa điểm; maybe the same as another entry",
    ],
  ];
  for (const [parts, inVietnamese, inEnglish] of cases)
    it(inEnglish, () => {
      expect(vi.certainty({ ...sure, ...parts })).toBe(inVietnamese);
      expect(en.certainty({ ...sure, ...parts })).toBe(inEnglish);
    });
});

describe("other sentences", () => {
  it("tells an undertaking with who voices it, to whom, on what condition and until when", () => {
    const parts = {
      act: "promise" as const,
      actor: "Nga",
      through: ["Medinsky"],
      to: "Ukraine",
      content: "trao đổi tù binh",
      condition: "nếu ngừng bắn",
      due: "2025-06-20",
    };
    expect(vi.undertaking(parts, { is: "told", day: "2025-06-03" })).toBe(
      "theo tin ngày 3/6, Nga (qua Medinsky) cam kết với Ukraine: “trao đổi tù binh”, với điều kiện: “nếu ngừng bắn”, hạn ngày 20/6",
    );
    expect(en.undertaking({ ...parts, condition: null }, { is: "overdue", day: "2025-06-01" })).toBe(
      "was due on 1 June, and no report says that it was done: Nga (through Medinsky) promised Ukraine: “trao đổi tù binh”",
    );
  });

  it("tells a gap by its numbers", () => {
    const parts = { kind: "call" as const, who: ["A", "B"] };
    expect(vi.gap(parts, [5, 6], "2025-01-20", ["2025-06-04", null])).toBe(
      "còn thiếu cuộc điện đàm lần thứ 5 và 6 giữa A và B (đếm từ 20/1/2025), sau ngày 4/6; chưa trang nào trong hồ sơ kể",
    );
    expect(en.gap(parts, [11, 22], null, [null, "2025-06-04"])).toBe(
      "missing: the 11th and 22nd call between A and B, before 4 June; no page on record reports it",
    );
  });
});

describe("times taken apart", () => {
  it("knows days, months, years and spans, and leaves the rest as it is", () => {
    expect(whenOf("2025-06-04?")).toMatchObject({ is: "day", isAbout: true });
    expect(whenOf("2025-06")).toEqual({ is: "month", year: 2025, month: 6 });
    expect(whenOf("2025")).toEqual({ is: "year", year: 2025 });
    expect(whenOf("2025-06-04/2025-06-05")).toMatchObject({ is: "span" });
    for (const other of ["", "..", "2025-06-04/..", "202X", "<b>"])
      expect(whenOf(other)).toEqual({ is: "other", text: other });
  });
});

import fc from "fast-check";
import type { Published, Reading } from "../../src/schema/index.ts";
import type { ReadEngine } from "../../src/store/add.ts";
import type { EventSpec, PageSpec, StatementSpec } from "../record/builders.ts";
import { jsonEngine } from "./fake-engine.ts";

/** Long enough to be known as a copy. */
export const agencyText =
  "Hãng tin cho biết hai bên đã trao đổi về lộ trình đàm phán, về việc trao đổi tù binh và về an ninh hàng hải trong khu vực, đồng thời nhất trí tiếp tục liên lạc trong những ngày tới. Theo thông cáo, các nhóm kỹ thuật sẽ làm việc trong tuần này để chuẩn bị tài liệu cho vòng trao đổi kế tiếp, còn thời gian và địa điểm cụ thể sẽ được công bố sau khi hai thủ đô thống nhất.";
const bodies = [
  agencyText,
  `${agencyText} Phái đoàn sẽ trở lại vào tuần sau.`,
  "Giới quan sát nhận định rằng con đường phía trước còn dài và các bên vẫn giữ lập trường cứng rắn của mình về lãnh thổ.",
];

const day = fc.constantFrom("2025-06-03", "2025-06-04", "2025-06-05", "2025-06-20", "2025-06", null);
const parties = fc.constantFrom(
  ["RU", "US"],
  ["Vladimir Putin/RU", "Donald Trump/US"],
  ["Vladimir Putin/RU", "US"],
  ["Sergey Lavrov/RU", "Marco Rubio/US"],
  ["RU", "UA"],
  ["RU", "UA", "TR"],
);

const event: fc.Arbitrary<EventSpec> = fc.record({
  with: parties,
  kind: fc.constantFrom("call", "call", "talks", "meeting"),
  day,
  place: fc.constantFrom(null, null, ["Istanbul", "TR"] as const, ["Minsk", "BY"] as const),
  status: fc.constantFrom("held", "held", "planned", "cancelled", "proposed"),
  ordinal: fc.constantFrom(null, null, [2, null] as const, [4, "2025-01-20"] as const),
  attested: fc.constantFrom([], ["Dmitry Peskov/RU"]),
});

const statement: fc.Arbitrary<StatementSpec> = fc.record({
  source: fc.constantFrom("Dmitry Peskov/RU", "Donald Trump/US"),
  content: fc.constantFrom(
    "Hai bên sẽ tiếp tục đàm phán vào tuần tới tại Istanbul.",
    "hai bên sẽ tiếp tục đàm phán vào tuần tới",
    "Cuộc gọi kéo dài hơn một giờ và rất hữu ích.",
  ),
  day: fc.constantFrom(null, "2025-06-04", "2025-06-20"),
});

/** A small page: its findings lie close to those of others, so that they are copies, versions and reports of one thing. */
const page: fc.Arbitrary<PageSpec> = fc.record({
  source: fc.constantFrom("a.txt", "b.txt", "c.txt"),
  url: fc.constantFrom(null, null, "https://a.vn/1", "https://b.vn/2"),
  captured: fc.constantFrom(null, "2025-06-05T10:00Z", "2025-06-06T10:00Z"),
  outlet: fc.constantFrom(null, "Tin Mới", "Báo Xa"),
  credits: fc.constantFrom([], ["Reuters"]),
  published: fc.constantFrom("2025-06-04", "2025-06-05", "2025-06-21", null),
  body: fc.constantFrom(...bodies),
  events: fc.array(event, { maxLength: 3 }),
  statements: fc.array(statement, { maxLength: 2 }),
});

const dayGiven = (day: string): Published => ({
  value: day,
  precision: "day",
  basis: "given",
  alternatives: [],
  evidence: [],
  reliable: true,
});

/** A reading with a day that was given, as an engine would read it with that day. */
export const readOn = (reading: Reading, day: string): Reading => ({
  ...reading,
  article: { ...reading.article, published: dayGiven(day) },
});

/** An engine to which the day of pages from "c.txt" stays open, unless it is given. */
export const openEngine: ReadEngine = (input, given) => {
  const reading = jsonEngine(input);
  if (given?.published) return readOn(reading, given.published);
  const { published } = reading.article;
  if (input.source !== "c.txt" || published === null) return reading;
  const open = { ...published, basis: "inferred" as const, alternatives: ["2024-06-04", "2025-06-20"] };
  return { ...reading, article: { ...reading.article, published: open } };
};

/** Pages cut into batches, some given again. */
export const batches: fc.Arbitrary<PageSpec[][]> = fc.array(fc.array(page, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});

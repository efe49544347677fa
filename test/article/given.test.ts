import { describe, expect, test } from "vitest";
import { readPage } from "../../src/read.ts";
import type { Given } from "../../src/record/index.ts";

const lines = [
  "Tổng thống hai nước điện đàm về ngừng bắn",
  "Sáng nay, hai nhà lãnh đạo đã trao đổi qua điện thoại trong hơn một giờ về tình hình khu vực.",
  "Cuộc trao đổi diễn ra trong không khí cởi mở và thẳng thắn, theo thông báo của văn phòng tổng thống.",
  "Hai bên nhất trí tiếp tục liên lạc trong những ngày tới để chuẩn bị cho vòng đàm phán mới.",
];
const input = {
  bytes: new TextEncoder().encode(lines.join("\n\n")),
  source: "page.txt",
  url: "https://a.example/1",
};

const read = (given: Given) => readPage(input, { given });
const plain = readPage(input);
const spanOf = (line: string) => {
  const start = plain.page.text.indexOf(line);
  return { start, end: start + line.length };
};
const roleOf = (reading: typeof plain, line: string) =>
  reading.article.blocks.find(({ start }) => start === spanOf(line).start)?.role;

describe("what people give of a page goes before what is read from it", () => {
  test("its day, outlet and address, under the id that it had", () => {
    const given = read({ published: "2025-06-05", outlet: "Bến Cảng", url: "https://b.example/2" });
    expect(given.article.published).toMatchObject({ value: "2025-06-05", basis: "given" });
    expect(given.article.outlet).toBe("Bến Cảng");
    expect(given.page).toEqual({ ...plain.page, url: "https://b.example/2" });
  });

  test("roles of lines, with lead and headline taken from them", () => {
    const [title = "", first = "", second = "", last = ""] = lines;
    const given = read({
      roles: [
        { ...spanOf(title), role: "furniture" },
        { ...spanOf(first), role: "title" },
        { ...spanOf(second), role: "lead" },
        { start: spanOf(last).start + 3, end: spanOf(last).start + 9, role: "teaser" },
      ],
    });
    expect(lines.map((line) => roleOf(given, line))).toEqual(["furniture", "title", "lead", "teaser"]);
    expect(given.article).toMatchObject({ title: first, lead: second });
  });

  test("nothing given changes nothing, nor does a role of no block", () => {
    expect(read({})).toEqual(plain);
    expect(read({ roles: [{ start: 90_000, end: 90_001, role: "spam" }] })).toEqual(plain);
  });
});

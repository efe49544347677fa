import { describe, expect, test } from "vitest";
import { compileRecord, unconfirmed } from "../../src/record/index.ts";
import type { Reading } from "../../src/schema/index.ts";
import { world } from "../../src/world/index.ts";
import { readText, type TextPage } from "../reading/read-text.ts";

const read = (published: string, headline: string, lead: string, ...body: string[]): Reading =>
  readText({ published, headline, lead, body } satisfies TextPage);

const plan = read(
  "2025-06-20",
  "Thời tiết, giá xăng và những tin đáng chú ý sáng nay",
  "Giá xăng trong nước được điều chỉnh từ chiều nay, trong khi miền Trung tiếp tục nắng nóng gay gắt.",
  "Vòng đàm phán giữa Mỹ và Iran dự kiến diễn ra ngày 24/6 tại Muscat.",
);
const putOff = read(
  "2025-06-22",
  "Điểm tin quốc tế cuối tuần dành cho bạn đọc",
  "Nhiều sự kiện ngoại giao thay đổi lịch vào phút chót do sân bay đóng cửa vì bão cát kéo dài.",
  "Vòng đàm phán giữa Mỹ và Iran dự kiến ngày 24/6 được hoãn sang ngày 29/6.",
);
const held = read(
  "2025-06-30",
  "Toàn cảnh thế giới trong ngày qua các con số",
  "Thị trường chứng khoán châu Á mở cửa trong sắc xanh khi nhà đầu tư trở lại sau kỳ nghỉ dài.",
  "Mỹ và Iran đã đàm phán ngày 29/6 tại Muscat.",
);
const retold = read(
  "2025-06-23",
  "Lịch làm việc của các phái đoàn trong tuần tới",
  "Các phái đoàn nước ngoài lần lượt báo thay đổi chương trình, theo bảng tin của ban tổ chức.",
  "Mỹ và Iran lùi vòng đàm phán từ ngày 24/6 sang ngày 29/6.",
);

const compile = (...pages: Reading[]) => compileRecord(pages, { world });
const told = (...pages: Reading[]) =>
  compile(...pages).entries.map(({ kind, status, time }) => [kind, status, time?.value ?? null]);

describe("talks announced on one page, put off on another, held on a third", () => {
  test("are one entry with its history, and nothing is left unconfirmed", () => {
    const record = compile(plan, putOff, held);
    expect(told(plan, putOff, held)).toEqual([["talks", "held", "2025-06-29"]]);
    expect(record.entries[0]?.history.map(({ status, reported }) => [status, reported])).toEqual([
      ["planned", "2025-06-20"],
      ["planned", "2025-06-22"],
      ["held", "2025-06-30"],
    ]);
    expect(record.entries[0]?.conflicts).toEqual([]);
    expect(unconfirmed(record, "2025-07-05")).toEqual([]);
  });

  test("in whatever order the pages come", () => {
    const one = JSON.stringify(compile(plan, putOff, held));
    expect(JSON.stringify(compile(held, putOff, plan))).toBe(one);
    expect(JSON.stringify(compile(putOff, held, plan, putOff))).toBe(one);
  });

  test("are one entry as well where two pages tell that they were put off", () => {
    expect(told(retold, plan, held, putOff)).toEqual([["talks", "held", "2025-06-29"]]);
  });
});

describe("talks put off, of which nothing more is told", () => {
  test("are not overdue on the old day, but on the new one", () => {
    const record = compile(plan, putOff);
    expect(told(plan, putOff)).toEqual([["talks", "planned", "2025-06-29"]]);
    expect(unconfirmed(record, "2025-06-26")).toEqual([]);
    expect(unconfirmed(record, "2025-07-05")).toMatchObject([{ due: "2025-06-29" }]);
  });

  test("without the page that puts them off, the plan and the later talks are two", () => {
    const other = read(
      "2025-06-30",
      "Toàn cảnh thế giới trong ngày qua các con số",
      "Thị trường chứng khoán châu Á mở cửa trong sắc xanh khi nhà đầu tư trở lại sau kỳ nghỉ dài.",
      "Mỹ và Iran đã đàm phán ngày 29/6 tại Geneva.",
    );
    expect(told(plan, other)).toEqual([
      ["talks", "planned", "2025-06-24"],
      ["talks", "held", "2025-06-29"],
    ]);
  });
});

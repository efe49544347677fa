import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/index.ts";
import { vi } from "../../src/language/vi/index.ts";
import { decodePage } from "../../src/page/index.ts";
import type { PageInput } from "../../src/page/types.ts";
import { smallWorld } from "./world.ts";

function published(paragraphs: readonly string[], more: Partial<PageInput> = {}) {
  const text = ["Điện Kremlin nói về khả năng gặp thượng đỉnh", ...paragraphs].join("\n\n");
  const decoded = decodePage({
    bytes: new TextEncoder().encode(text),
    source: "page",
    kind: "text",
    ...more,
  });
  return readArticle(decoded, { world: smallWorld, language: vi }).published;
}

const news =
  "Ngày 5/6, người phát ngôn Điện Kremlin cho biết hai bên chưa thống nhất về cuộc gặp thượng đỉnh giữa lãnh đạo hai nước.";
const trump =
  "Theo Điện Kremlin, Tổng thống Mỹ Donald Trump cũng muốn gặp, và các trợ lý của hai bên đang chuẩn bị nội dung.";

describe("inference from the article's ties", () => {
  test("an office bounds the years, none of which is claimed when there are several", () => {
    const found = published([news, trump]);
    expect(found).toMatchObject({ precision: "interval", basis: "inferred" });
    expect(found?.value).toMatch(/^2017-06-05\/20\d\d-06-05$/u);
    expect(found?.alternatives).toEqual(expect.arrayContaining(["2017-06-05", "2018-06-05", "2025-06-05"]));
    expect(found?.alternatives).not.toContain("2022-06-05");
  });

  test("of two years the earlier is claimed, the other is its alternative", () => {
    expect(published([news, trump], { captured: "2018-12-01T08:00:00Z" })).toMatchObject({
      value: "2017-06-05",
      precision: "day",
      alternatives: ["2018-06-05"],
    });
  });

  test("a day told with its year, long before or to come, places nothing", () => {
    const document = "Văn kiện được ký ngày 18/8/2010 đã hết hiệu lực, và hai bên chưa đàm phán lại.";
    const since = "Các trợ lý của hai ông nói chưa có gì thay đổi so với lần trao đổi trước đó giữa hai bên.";
    expect(published([trump, since, document])).toBeNull();
  });

  test("a landmark is a lower bound", () => {
    const back =
      "Đây là cuộc điện đàm thứ ba kể từ khi ông Trump trở lại Nhà Trắng, theo thông báo của Điện Kremlin.";
    expect(published([news, trump, back])?.value).toBe("2025-06-05");
  });

  test("a day counted from a landmark", () => {
    const lead =
      "Người phát ngôn Điện Kremlin ngày 26/2 nêu điều kiện đàm phán, hai ngày sau khi Moskva mở chiến dịch quân sự.";
    expect(published([lead])).toMatchObject({ value: "2022-02-26", alternatives: [] });
  });

  test("a word beside the date moves the publication", () => {
    const lead =
      "Hôm qua (4/6), Tổng thống Nga Vladimir Putin đã điện đàm với Tổng thống Mỹ Joe Biden về cuộc gặp thượng đỉnh.";
    expect(published([lead])?.alternatives[0]).toBe("2021-06-05");
  });

  test("a former president ties nothing", () => {
    const former =
      "Cựu Tổng thống Mỹ Donald Trump chỉ trích kế hoạch này, theo thông báo mà Điện Kremlin dẫn lại hôm sau.";
    expect(published([news, former])).toBeNull();
  });

  test("the capture is an upper bound", () => {
    const found = published([news, trump], { captured: "2018-12-01T08:00:00Z" });
    expect(found?.alternatives).toEqual(["2018-06-05"]);
  });

  test("a month of a year is a lower bound", () => {
    const before =
      "Vòng đàm phán gần nhất giữa hai bên diễn ra tại Mexico City vào tháng 11/2018 và kết thúc mà không có thỏa thuận.";
    expect(published([news, trump, before])?.value).toBe("2019-06-05");
  });

  test("an office held for decades tells no year", () => {
    const putin =
      "Tổng thống Nga Vladimir Putin cũng muốn gặp, và các trợ lý của hai bên đang chuẩn bị nội dung cho cuộc gặp này.";
    expect(published([news, putin])).toBeNull();
  });

  test("a weekday beside a date tells the year", () => {
    const weekday =
      "Hôm thứ Ba (5/6), người phát ngôn Điện Kremlin cho biết hai bên chưa thống nhất về cuộc gặp.";
    expect(published([weekday, trump])).toMatchObject({ value: "2018-06-05", alternatives: [] });
  });

  test("a deadline moves nothing", () => {
    const deadline =
      "Theo các nguồn tin, hạn chót mà Nhà Trắng đưa ra là thứ Sáu (9/6), và hai bên vẫn chưa đồng ý về các điều khoản.";
    expect(published([news, trump, deadline])?.value.slice(4)).toBe("-06-05");
  });

  test("nothing ties the year", () => expect(published([news])).toBeNull());

  test("the user's day counts", () => {
    expect(published([news], { published: "2020-01-02" })).toMatchObject({
      value: "2020-01-02",
      basis: "given",
    });
  });
});

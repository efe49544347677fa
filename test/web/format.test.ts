import { describe, expect, it } from "vitest";
import { outwardLink, stretchAt } from "../../web/format/links.ts";
import { dayMark, dayText, monthKey, timeText } from "../../web/format/time.ts";

describe("times as people write them", () => {
  it.each([
    ["2025-06-04", "4/6/2025", "4 June 2025"],
    ["2025-06", "tháng 6/2025", "June 2025"],
    ["2025", "năm 2025", "2025"],
    ["2025-06-XX", "tháng 6/2025", "June 2025"],
    ["2025-22", "mùa hè 2025", "summer 2025"],
    ["2025-06-04T20:16+07:00", "4/6/2025, 20:16", "4 June 2025, 20:16"],
    ["2025-06-04/2025-06-07", "4–7/6/2025", "4–7 June 2025"],
    ["2025-05-30/2025-06-02", "30/5/2025 – 2/6/2025", "30 May 2025 – 2 June 2025"],
    ["../2025-06-02", "đến 2/6/2025", "until 2 June 2025"],
    ["2025-06-02/..", "từ 2/6/2025", "from 2 June 2025"],
    ["2025-06-02~", "khoảng 2/6/2025", "about 2 June 2025"],
    ["2025?", "năm 2025 (?)", "2025 (?)"],
    ["202X", "202X", "202X"],
    ["", "", ""],
  ])("%s", (value, vi, en) => {
    expect([timeText(value, "vi"), timeText(value, "en")]).toEqual([vi, en]);
  });

  it("a day leaves the time of day out", () => {
    expect(dayText("2025-06-04T20:16+07:00", "en")).toBe("4 June 2025");
  });

  it("month of a value: where it begins, or ends when its beginning is open", () => {
    expect(
      ["2025-06-04", "2025-06-30/2025-07-02", "../2025-03", "2025", "2025-24", null, "soon"].map(monthKey),
    ).toEqual(["2025-06", "2025-06", "2025-03", "2025", "2025-12", null, null]);
  });

  it("the column of days shows what is told and no more", () => {
    expect(dayMark("2025-06-04", "en")).toEqual({ big: "4", small: "Wed" });
    expect(dayMark("2025-02-17/2025-02-23", "vi")).toEqual({ big: "17–23", small: "" });
    expect(dayMark("2025-05-30/2025-06-02", "vi")).toEqual({ big: "30–", small: "2/6" });
    expect(dayMark("2025-06", "vi")).toEqual({ big: "", small: "" });
  });
});

describe("addresses", () => {
  it("only the web's own schemes are linked to", () => {
    expect(outwardLink("https://news.example/a")).toBe("https://news.example/a");
    for (const url of [
      "javascript:alert(1)",
      " javascript:alert(1)",
      "data:text/html,x",
      "file:///etc/hosts",
      null,
    ])
      expect(outwardLink(url)).toBeNull();
  });

  it("a stretch is two numbers", () => {
    expect(stretchAt("3-17")).toEqual({ start: 3, end: 17 });
    for (const text of ["", "3", "3-", "a-b", "1-2-3", null]) expect(stretchAt(text)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import type { Conflict } from "../../src/schema/index.ts";
import { namesIn } from "../../src/serve/names.ts";
import { world } from "../../src/world/index.ts";
import { outwardLink, stretchAt } from "../../web/format/links.ts";
import { conflictValues, nameOf, nameOfId } from "../../web/format/names.ts";
import { dayMark, dayText, momentText, monthKey, timeText } from "../../web/format/time.ts";
import { type Language, labelsOf } from "../../web/state/settings.ts";

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

  it("an instant by the clock of whoever looks", () => {
    const here = new Date(2026, 10, 3, 8, 5).toISOString();
    expect(momentText(here, "vi")).toBe("3/11/2026, 08:05");
    expect(momentText(here, "en")).toBe("3 November 2026, 08:05");
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

const settingsIn = (language: Language) => ({
  language,
  labels: labelsOf(language),
  names: namesIn(world, language),
});

describe("names in the chosen language", () => {
  const ministry = { id: "ministry-of-defence-ru", name: "Ministry of Defence of Russia" };

  it("an institution that every state has is named after its state", () => {
    expect(nameOf(ministry, settingsIn("vi"))).toBe("Bộ Quốc phòng Nga");
    expect(nameOf(ministry, settingsIn("en"))).toBe("Ministry of Defence of Russia");
    expect(nameOfId("armed-forces-ua", settingsIn("vi"))).not.toContain("Armed");
  });

  it("whoever the world does not know keeps the name of the page", () => {
    for (const id of ["somebody-ru", "ministry-of-defence-zz", "ministry-of-defence", "-ru", ""])
      expect(nameOf({ id, name: "Ai Đó" }, settingsIn("vi"))).toBe("Ai Đó");
  });

  it("values on which reports disagree read as they do elsewhere", () => {
    const conflict = (about: Conflict["about"], values: readonly string[]): Conflict => ({
      entry: null,
      entries: [],
      about,
      values: values.map((value) => ({ value, pages: [], independent: 1 })),
      settled: null,
    });
    const said = (about: Conflict["about"], ...values: string[]) =>
      conflictValues(conflict(about, values), settingsIn("vi"));
    expect(said("day", "2025-03-24", "2025-04-11")).toBe("24/3/2025 / 11/4/2025");
    expect(said("place", "Moscow", "Ankara")).toBe("Moskva / Ankara");
    expect(said("status", "held", "cancelled")).toBe("Đã diễn ra / Bị hủy");
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

import { describe, expect, it } from "vitest";
import { namingSentence } from "../../web/views/naming.ts";

const sentence = (start: number, text: string) => ({ start, end: start + text.length, text });

const report = {
  evidence: [
    sentence(0, "Ông đề xuất gặp tại Ankara vào cuối tháng 6."),
    sentence(50, "Ông nói lại: tại Istanbul, ngày 4/6."),
  ],
};

const place = { about: "place" as const, reading: null };

describe("the sentence that tells a value on which reports disagree", () => {
  it("is the one that names the place, in any of its names", () => {
    expect(namingSentence(report, { ...place, value: "Istanbul", names: ["Istanbul"] })?.start).toBe(50);
    expect(namingSentence(report, { ...place, value: "Ankara", names: ["x", "Ankara"] })?.start).toBe(0);
  });

  it("is none where no sentence names the place, rather than another sentence", () => {
    expect(namingSentence(report, { ...place, value: "Moscow", names: ["Moscow", "Moskva"] })).toBeNull();
    expect(namingSentence(report, { ...place, value: "Moscow", names: [""] })).toBeNull();
  });

  it("is the first where the value has no name of its own", () => {
    const status = { about: "status" as const, value: "held", names: ["held"], reading: null };
    expect(namingSentence(report, status)?.start).toBe(0);
    expect(namingSentence({ evidence: [] }, status)).toBeNull();
  });
});

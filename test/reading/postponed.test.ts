import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/schema/index.ts";
import { readBody } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

/** Contacts with their status and day, and the day that they had before: "meeting planned 2025-06-29, was 2025-06-24". */
const moveLines = ({ events }: Reading): string[] =>
  events.map(
    ({ kind, status, time, moved_from: from }) =>
      `${kind} ${status} ${time?.value ?? "-"}${from === undefined ? "" : `, was ${from?.value ?? "unknown"}`}`,
  );

const none = ["Trời sẽ có mưa rào và dông rải rác ở nhiều nơi trong hai ngày cuối tuần tới."];

const rules: Rules = {
  "put off from a day to a later one": {
    finds: [
      [
        "Cuộc gặp giữa ông Donald Trump và ông Vladimir Putin dự kiến ngày 24/6 được hoãn sang ngày 29/6.",
        ["meeting planned 2025-06-29, was 2025-06-24"],
      ],
      [
        "Vòng đàm phán giữa Mỹ và Iran bị lùi từ ngày 24/6 sang ngày 29/6.",
        ["talks planned 2025-06-29, was 2025-06-24"],
      ],
      ["Mỹ lùi đàm phán với Iran từ 24/6 sang 29/6.", ["talks planned 2025-06-29, was 2025-06-24"]],
      [
        "Mỹ và Iran hoãn vòng đàm phán thứ sáu, dự kiến diễn ra ngày 22/6 tại Muscat, sang ngày 29/6.",
        ["talks planned 2025-06-29, was 2025-06-22"],
      ],
      [
        "Cuộc gặp giữa ông Donald Trump và ông Vladimir Putin ngày 24/6 đã được phía Nga lùi đến ngày 30/6.",
        ["meeting planned 2025-06-30, was 2025-06-24"],
      ],
    ],
    ignores: [
      "Mỹ hoãn áp thuế từ ngày 24/6 sang ngày 9/7.",
      "Iran hoãn thi hành án đến ngày 9/7.",
      "Phiên tòa dự kiến ngày 24/6 được hoãn sang ngày 29/6.",
    ],
  },
  "put off to a day, with no word of the one before": {
    finds: [
      ["Mỹ và Iran hoãn cuộc đàm phán đến tuần sau.", ["talks planned 2025-06-23/2025-06-29, was unknown"]],
      ["Cuộc đàm phán giữa Mỹ và Iran dời sang tháng sau.", ["talks planned 2025-07, was unknown"]],
      ["Ông Marco Rubio hoãn chuyến thăm Trung Quốc đến tháng 7.", ["visit planned 2025-07, was unknown"]],
      [
        "Ông Dmitry Peskov cho biết cuộc điện đàm giữa ông Vladimir Putin và ông Donald Trump được dời sang ngày 23/6.",
        ["call planned 2025-06-23, was unknown"],
      ],
      [
        "Cuộc gặp giữa ông Donald Trump và ông Vladimir Putin được chuyển sang ngày hôm qua.",
        ["meeting held 2025-06-19, was unknown"],
      ],
    ],
    ignores: none,
  },
  "brought forward": {
    finds: [
      [
        "Cuộc đàm phán giữa Mỹ và Iran được đẩy sớm lên ngày 23/6 thay vì ngày 27/6.",
        ["talks planned 2025-06-23, was 2025-06-27"],
      ],
      [
        "Ông Donald Trump đẩy sớm cuộc gặp với ông Kim Jong-un lên ngày 23/6.",
        ["meeting planned 2025-06-23, was unknown"],
      ],
      [
        "Vòng đàm phán giữa Mỹ và Iran, ban đầu định vào ngày 29/6, đã được dời lên ngày 23/6.",
        ["talks planned 2025-06-23, was 2025-06-29"],
      ],
    ],
    ignores: none,
  },
  "put off without a new day is off": {
    finds: [
      ["Cuộc gặp giữa ông Donald Trump và ông Vladimir Putin bị hoãn vô thời hạn.", ["meeting cancelled -"]],
      [
        "Cuộc gặp giữa ông Donald Trump và ông Vladimir Putin dự kiến ngày 24/6 đã bị hoãn lại.",
        ["meeting cancelled 2025-06-24"],
      ],
      ["Tổng thống Nga Vladimir Putin hoãn chuyến thăm Paris vào ngày 24/6.", ["visit cancelled 2025-06-24"]],
      ["Nga trì hoãn đàm phán với Ukraine.", ["talks cancelled -"]],
      ["Nga hoãn lại vòng đàm phán với Ukraine.", ["talks cancelled -"]],
    ],
    ignores: none,
  },
  "a weekday behind the publication's may be the last or the next": {
    finds: [
      ["Vòng đàm phán giữa Mỹ và Iran bị lùi từ thứ Hai sang thứ Năm.", ["talks planned -, was unknown"]],
      ["Mỹ và Iran hoãn vòng đàm phán đến thứ Năm tuần sau.", ["talks planned 2025-06-26, was unknown"]],
    ],
    ignores: none,
  },
  "moved in thought alone is not moved": {
    finds: [
      [
        "Cuộc gặp giữa ông Donald Trump và ông Vladimir Putin có thể bị lùi sang tháng 7.",
        ["meeting possible -"],
      ],
      [
        "Nga muốn hoãn cuộc gặp giữa ông Donald Trump và ông Vladimir Putin đến ngày 29/6.",
        ["meeting planned -"],
      ],
      ["Nga dọa hoãn vòng đàm phán với Ukraine đến tháng 7.", ["talks planned -"]],
    ],
    ignores: ["Cuộc gặp giữa ông Donald Trump và ông Vladimir Putin không bị hoãn sang ngày 29/6.", ...none],
  },
  "another thing that is moved in the sentence of a contact": {
    finds: [
      [
        "Sau cuộc gặp giữa ông Donald Trump và ông Vladimir Putin, cuộc tập trận được hoãn sang ngày 29/6.",
        ["meeting held -"],
      ],
      [
        "Trong cuộc điện đàm với bà Ursula von der Leyen, ông Donald Trump đồng ý lùi thời hạn áp thuế sang ngày 9/7.",
        ["call held -"],
      ],
      [
        "Ông Donald Trump gặp ông Vladimir Putin hôm 18/6 và hoãn áp thuế đến ngày 9/7.",
        ["meeting held 2025-06-18"],
      ],
      [
        "Cuộc gặp giữa ông Donald Trump và ông Vladimir Putin khiến việc áp thuế được lùi sang ngày 29/6.",
        ["meeting held -"],
      ],
      ["Mỹ và Iran hoãn vòng đàm phán thứ sáu, kéo dài lệnh miễn trừ đến ngày 29/6.", ["talks cancelled -"]],
    ],
    ignores: ["Vòng đàm phán giữa Mỹ và Iran bế tắc, hạn chót được lùi sang ngày 9/7."],
  },
  "days that a contact was to last are none to which it is put off": {
    finds: [
      [
        "Nga hoãn chuyến thăm Trung Quốc của ông Vladimir Putin từ ngày 24 đến ngày 29/6.",
        ["visit cancelled 2025-06-24"],
      ],
      [
        "Ông Donald Trump hoãn cuộc gặp với ông Vladimir Putin từ ngày 24/6 đến ngày 29/6.",
        ["meeting cancelled 2025-06-24"],
      ],
    ],
    ignores: none,
  },
  "one contact, though sentences tell its old day and its new one": {
    finds: [
      [
        "Ông Donald Trump và ông Vladimir Putin sẽ gặp nhau ngày 24/6. Cuộc gặp sau đó được hoãn sang ngày 29/6.",
        ["meeting planned 2025-06-29, was 2025-06-24"],
      ],
      [
        "Ông Donald Trump sẽ gặp ông Vladimir Putin ngày 24/6, nhưng cuộc gặp đã bị lùi đến ngày 30/6.",
        ["meeting planned 2025-06-30, was 2025-06-24"],
      ],
      [
        "Nga và Ukraine hoãn vòng đàm phán thứ ba. Vòng đàm phán, dự kiến ngày 24/6, được dời sang tháng 7.",
        ["talks planned 2025-07, was 2025-06-24"],
      ],
      [
        "Nga và Ukraine lùi vòng đàm phán thứ ba từ ngày 24/6 sang ngày 29/6. Vòng đàm phán thứ ba lẽ ra diễn ra ngày 24/6.",
        ["talks planned 2025-06-29, was 2025-06-24"],
      ],
    ],
    ignores: none,
  },
  "called off for good, before or after it was moved": {
    finds: [
      [
        "Ông Donald Trump hủy cuộc gặp với ông Vladimir Putin. Trước đó, cuộc gặp được dời từ ngày 24/6 sang ngày 29/6.",
        ["meeting cancelled 2025-06-29, was 2025-06-24"],
      ],
      [
        "Cuộc gặp giữa ông Donald Trump và ông Vladimir Putin được dời sang ngày 29/6. Ông Donald Trump hủy cuộc gặp với ông Vladimir Putin.",
        ["meeting cancelled 2025-06-29, was unknown"],
      ],
    ],
    ignores: none,
  },
};

testRules(rules, moveLines);

describe("a contact that nobody moved", () => {
  it("tells no day before", () => {
    const [event] = readBody("Ông Donald Trump sẽ gặp ông Vladimir Putin ngày 24/6.").events;
    expect(event?.time?.value).toBe("2025-06-24");
    expect(event && "moved_from" in event).toBe(false);
  });
});

describe("whatever the two days of June are", () => {
  const days = fc.tuple(fc.integer({ min: 21, max: 30 }), fc.integer({ min: 21, max: 30 }));
  const told = (from: number, to: number): string[] =>
    moveLines(readBody(`Vòng đàm phán giữa Mỹ và Iran được lùi từ ngày ${from}/6 sang ngày ${to}/6.`));

  it("talks are put off to the later one, and never to an earlier one", () => {
    fc.assert(
      fc.property(days, ([from, to]) => {
        const moved = `talks planned 2025-06-${to}, was 2025-06-${from}`;
        if (from < to) expect(told(from, to)).toEqual([moved]);
        else expect(told(from, to)).not.toContain(moved);
      }),
      { numRuns: 40 },
    );
  });
});

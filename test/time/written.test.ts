import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDay, isoDay } from "../../src/time/calendar.ts";
import { writtenTimes } from "../../src/time/written/index.ts";

const read = (text: string, language: string | null = null, country: string | null = null): string =>
  writtenTimes(text, language, country)
    .map(({ year, month, day, clock, zone }) =>
      [`${year}-${month}-${day}`, clock, zone].filter((part) => part !== null).join(" "),
    )
    .join("; ");

describe("dates of all forms", () => {
  test.each([
    ["2019-11-19 14:03:22", "2019-11-19 14:03"],
    ["2019-11-19T14:03:22.123+07:00", "2019-11-19 14:03 +07:00"],
    ["2019-11-19T14:03:22Z", "2019-11-19 14:03 +00:00"],
    ["2019-11-19T14:03:22-0500", "2019-11-19 14:03 -05:00"],
    ["Tue, 19 Nov 2019 14:03:22 +0700", "2019-11-19 14:03 +07:00"],
    ["Tue Nov 19 14:03:22 UTC 2019", "2019-11-19"],
    ["Nov 19, 2019", "2019-11-19"],
    ["November 19th, 2019 at 3pm", "2019-11-19 15:00"],
    ["19.11.2019", "2019-11-19"],
    ["19.11.19", "2019-11-19"],
    ["11/19/2019 2:03 PM EST", "2019-11-19 14:03 -05:00"],
    ["12:10 am, 19/11/2019", "2019-11-19 00:10"],
    ["Thứ ba, 19/11/2019, 14:03 (GMT+7)", "2019-11-19 14:03 +07:00"],
    ["19 tháng 11 năm 2019", "2019-11-19"],
    ["19 ноября 2019 г., 14:03 МСК", "2019-11-19 14:03 +03:00"],
    ["19 листопада 2019", "2019-11-19"],
    ["19 de noviembre de 2019 a las 14:03 h", "2019-11-19 14:03"],
    ["le 19 nov. 2019 à 14h03", "2019-11-19 14:03"],
    ["Stand: 19. November 2019, 14:03 Uhr", "2019-11-19 14:03"],
    ["19. marraskuuta 2019 klo 14.03", "2019-11-19 14:03"],
    ["2019. november 19. 14:03", "2019-11-19 14:03"],
    ["2019 m. lapkričio 19 d. 14:03", "2019-11-19 14:03"],
    ["2019. gada 19. novembrī", "2019-11-19"],
    ["19 Νοεμβρίου 2019", "2019-11-19"],
    ["2019年11月19日14時03分", "2019-11-19 14:03"],
    ["令和2年5月1日", "2020-5-1"],
    ["2019년 11월 19일 오후 2시 3분", "2019-11-19 14:03"],
    ["2019. 11. 19. 오후 2:03", "2019-11-19 14:03"],
    ["19 พ.ย. 2562 14.03 น.", "2019-11-19 14:03"],
    ["١٩ نوفمبر ٢٠١٩", "2019-11-19"],
    ["19 تشرين الثاني 2019", "2019-11-19"],
    ["12 مارس/ آذار 2021", "2021-3-12"],
    ["19 نوفمبر/ تشرين الثاني 2019", "2019-11-19"],
    ["12 มี.ค. 64 14:20", "2021-3-12 14:20"],
    ["12 HAZİRAN 2021", "2021-6-12"],
    ["12 ARALIK 2021", "2021-12-12"],
    ["12 ມີນາ 2021", "2021-3-12"],
    ["၁၂ ဇွန် ၂၀၂၁", "2021-6-12"],
    ["2021 මාර්තු 12", "2021-3-12"],
    ["Mar 12 14:20 2021", "2021-3-12"],
    ["26 | 03 | 2021", "2021-3-26"],
    ["۲۸ آبان ۱۳۹۸ - ۱۴:۰۳", "2019-11-19 14:03"],
    ["१९ नवंबर २०१९", "2019-11-19"],
    ["14:03, 19/11/2019 - 15:00, 20/11/2019", "2019-11-19 14:03; 2019-11-20 15:00"],
    ["5 July 2021 10:03 BST | 6 July 2021 9:00 BST", "2021-7-5 10:03 +01:00; 2021-7-6 09:00 +01:00"],
  ])("%s", (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    "32 tháng 4 năm 2019",
    "31.04.2019",
    "1.2.15",
    "192.168.10.12",
    "12-34-2019",
    "1.2.3.2019",
    "28.09.1912:44",
    "19 November",
    "in 2019, 19 people",
    "5 mayors 2019",
    "12 มี.ค. 14:20",
    "12 March 64",
    "12 مارس/ آذار",
    "1398/08/28",
    "2019/2020",
  ])("%s is none", (text) => expect(read(text)).toBe(""));

  test("the language settles what two of them write alike", () => {
    expect(read("19. listopada 2019", "hr")).toBe("2019-10-19");
    expect(read("19 listopada 2019", "pl")).toBe("2019-11-19");
    expect(read("19. listopada 2019")).toBe("");
  });

  test("figures of the Iranian calendar in its languages only", () => {
    expect(read("۱۳۹۸/۰۸/۲۸ ۱۴:۰۳", "fa")).toBe("2019-11-19 14:03");
    expect(read("1399/12/30", "fa")).toBe("2021-3-20");
  });

  test("the country settles a zone's name", () => {
    expect(read("19 Nov 2019, 2:03 PM IST", "en", "in")).toContain("+05:30");
    expect(read("19 Nov 2019, 2:03 PM IST", "en", "com")).not.toContain("+");
  });

  test("the order of figures of 12 at most stays open", () => {
    expect(writtenTimes("07/09/2025", null, null)[0]).toMatchObject({ month: 9, day: 7, open: true });
    expect(writtenTimes("07.09.2025", null, null)[0]?.open).toBe(false);
    expect(writtenTimes("13/09/2025", null, null)[0]?.open).toBe(false);
  });
});

describe("any day and any text", () => {
  const formats = [
    "en",
    "de",
    "fr",
    "es",
    "pt",
    "it",
    "ru",
    "uk",
    "pl",
    "cs",
    "tr",
    "id",
    "hu",
    "el",
    "ja",
    "ko",
    "zh",
    "th",
  ];

  test("a day as the languages write it is read back", () =>
    fc.assert(
      fc.property(fc.integer({ min: 8000, max: 23_000 }), fc.constantFrom(...formats), (number, language) => {
        const { year, month, day } = calendarDay(number);
        const at = new Date(Date.UTC(year, month - 1, day));
        const text = at.toLocaleDateString(language, {
          day: "numeric",
          month: "long",
          year: "numeric",
          timeZone: "UTC",
        });
        expect([text, read(text, language)]).toEqual([text, `${year}-${month}-${day}`]);
        expect(read(isoDay(number))).toBe(`${year}-${month}-${day}`);
      }),
    ));

  test("spans lie in the text", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("19", "2019", "/", ".", " ", "Nov", "年", "月", ":", "tháng")),
        (parts) => {
          const text = parts.join("");
          for (const { start, end } of writtenTimes(text, null, null))
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
        },
      ),
    ));
});

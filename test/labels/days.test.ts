import { describe, expect, it } from "vitest";
import { en } from "../../src/cli/labels/en.ts";
import { vi } from "../../src/cli/labels/vi.ts";
import { dayText } from "../../src/labels/index.ts";

describe("days as people write them", () => {
  const cases: [value: string | null, vietnamese: string, english: string][] = [
    ["2031-02-03", "03/02/2031", "3 Feb 2031"],
    ["2031-02", "02/2031", "Feb 2031"],
    ["2031", "2031", "2031"],
    ["2031-02-03T09:30+07:00", "03/02/2031, 09:30", "3 Feb 2031, 09:30"],
    ["2031-02-03?", "03/02/2031 (?)", "3 Feb 2031 (?)"],
    ["2031-02-03/2031-02-09", "03–09/02/2031", "3–9 Feb 2031"],
    ["2031-01-28/2031-02-02", "28/01–02/02/2031", "28 Jan – 2 Feb 2031"],
    ["2031-12-28/2032-01-02", "28/12/2031 – 02/01/2032", "28 Dec 2031 – 2 Jan 2032"],
    ["2031-02-03/..", "03/02/2031 – …", "3 Feb 2031 – …"],
    ["2031-02/2031-04", "02/2031 – 04/2031", "Feb 2031 – Apr 2031"],
    ["Minsk", "Minsk", "Minsk"],
    [null, "không rõ ngày", "undated"],
  ];

  for (const [value, vietnamese, english] of cases)
    it(String(value), () => expect([dayText(value, vi), dayText(value, en)]).toEqual([vietnamese, english]));
});

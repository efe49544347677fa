import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/index.ts";
import { other } from "../../src/language/other/index.ts";
import { vi } from "../../src/language/vi/index.ts";
import { decodePage } from "../../src/page/index.ts";
import type { PageInput } from "../../src/page/types.ts";
import type { Published } from "../../src/schema/index.ts";
import { smallWorld } from "./world.ts";

const prose =
  "<p>Negotiators of the two governments met in the capital for a third round of talks, and both sides said that they would go on in the spring.</p>" +
  "<p>The mediators, who had asked for a pause of ten days, said in the evening that no text was ready, and that the guarantees were still open.</p>" +
  "<p>Neither of the delegations took questions, but a spokesman of the hosts said that the next meeting was being prepared in a third country.</p>";

interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly behind?: string;
}

const meta = (property: string, content: string): string =>
  `<meta property="${property}" content="${content}">`;
const published = (content: string): string => meta("article:published_time", content);
const modified = (content: string): string => meta("article:modified_time", content);

function dated(
  { head = "", above = "", below = "", behind = "" }: Parts,
  more: Partial<PageInput> = {},
): Published | null {
  const html = `<!doctype html><html><head><title>Third round of talks ends without a text</title>${head}</head><body>${above}<main><article><h1>Third round of talks ends without a text</h1>${below}${prose}${behind}</article></main></body></html>`;
  const input = {
    bytes: new TextEncoder().encode(html),
    source: "page.html",
    url: "https://news.example/talks",
    ...more,
  };
  return readArticle(decodePage(input), { world: smallWorld, language: other }).published;
}

describe("one declaration", () => {
  test("a moment with its zone", () =>
    expect(dated({ head: published("2019-11-19T14:03:22+03:00") })).toMatchObject({
      value: "2019-11-19T14:03+03:00",
      precision: "minute",
      basis: "metadata",
      alternatives: [],
      reliable: true,
    }));

  test("midnight stands for no time of day", () =>
    expect(dated({ head: published("2019-11-19T00:00:00+03:00") })?.value).toBe("2019-11-19"));

  test("seconds since 1970", () =>
    expect(dated({ head: published("1574172202") })?.value).toBe("2019-11-19T14:03+00:00"));

  test("figures of 12 at most leave both days open", () =>
    expect(dated({ head: published("07/09/2025") }, { language: null })).toMatchObject({
      precision: "day",
      alternatives: [expect.stringMatching(/^2025-0[79]-0[79]$/u)],
      reliable: false,
    }));

  test("a change is no publication", () =>
    expect(dated({ head: modified("2019-11-19T14:03:22+03:00") })).toBeNull());

  test("a word is no date", () => expect(dated({ head: published("yesterday") })).toBeNull());
});

describe("places that agree", () => {
  test("what is shown tells the zone of a moment in UTC", () =>
    expect(
      dated({ head: published("2019-11-19T23:30:00Z"), below: "<div>20 November 2019 08:30</div>" })?.value,
    ).toBe("2019-11-20T08:30+09:00"));

  test("the line below the headline settles the order", () => {
    const found = dated({ head: published("07/09/2025 10:00"), below: "<div>7 September 2025</div>" });
    expect(found?.value.slice(0, 10)).toBe("2025-09-07");
  });

  test("the address outweighs a moment moved to that of a change", () => {
    const head = published("2021-03-08T10:00:00Z") + modified("2021-03-08T10:00:00Z");
    const url = "https://news.example/2020/11/19/talks";
    expect(dated({ head }, { url })).toMatchObject({ value: "2020-11-19", alternatives: ["2021-03-08"] });
  });

  test("a page changed on the day of its publication keeps that day", () => {
    const head = published("2021-03-08T10:00:00Z") + modified("2021-03-08T12:30:00Z");
    const behind = "<div>19 November 2020</div>";
    expect(dated({ head, behind })?.value).toBe("2021-03-08T10:00+00:00");
  });

  test("a day that some place tells before the change is not that of the change", () => {
    const linked = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-03-08T10:00:00Z"}</script>`;
    const head = linked + published("2021-03-08T10:03:26Z") + modified("2021-03-08T10:03:22Z");
    expect(dated({ head, below: "<div>8 March 2020</div>" })?.value.slice(0, 10)).toBe("2021-03-08");
  });

  test("the line above the headline outweighs the page's plain date", () => {
    const head = `<meta name="date" content="2020-02-12">`;
    expect(dated({ head, above: "<div>05.02.2020 - Press office</div>" })?.value).toBe("2020-02-05");
    expect(dated({ head })?.value).toBe("2020-02-12");
  });

  test("an archive's address tells the day of the capture, not this one", () => {
    const url = "https://web.archive.org/web/20230307194448/https://news.example/2019/11/19/talks";
    expect(dated({}, { url })?.value).toBe("2019-11-19");
  });
});

describe("lines of the page", () => {
  test("below the headline", () =>
    expect(dated({ below: "<div>Published 19 November 2019 14:03 CET</div>" })).toMatchObject({
      value: "2019-11-19T14:03+01:00",
      basis: "stated",
      reliable: true,
    }));

  test("published before updated", () =>
    expect(
      dated({ below: "<div>Updated 21 Nov 2019, 09:00 | Published 19 Nov 2019, 14:03</div>" })?.value,
    ).toBe("2019-11-19T14:03"));

  test("the day of the capture in the page's head is none", () =>
    expect(
      dated({ above: "<div>Friday, 1 May 2020</div>" }, { captured: "2020-05-01T08:00:00Z" }),
    ).toBeNull());

  test("nothing after the capture", () =>
    expect(dated({ below: "<div>19 November 2021</div>" }, { captured: "2020-05-01T08:00:00Z" })).toBeNull());

  test("updated, where nothing says when it was published", () => {
    const head = `<meta name="date" content="2020-04-29">`;
    expect(dated({ head, below: "<div>Stand: 28.04.2020 18:00 Uhr</div>" })?.value).toBe("2020-04-28T18:00");
    const below = "<div>Published 26 April 2020</div><div>Updated 28 April 2020</div>";
    expect(dated({ head, below })?.value).toBe("2020-04-26");
  });

  test("published right above the headline, updated below", () => {
    const above = "<div>Anna Berg | 30 September 2018</div>";
    expect(dated({ above, below: "<div>Updated on 7 January 2020.</div>" })?.value).toBe("2018-09-30");
  });

  test("a label may stand in a line of its own", () => {
    const below =
      "<div>Updated:</div><div>21 November 2019</div><div>Published:</div><div>19 November 2019</div>";
    expect(dated({ below })?.value).toBe("2019-11-19");
  });

  test("an abbreviation may end the line", () =>
    expect(dated({ below: "<div>12 มี.ค. 64 14:20 น.</div>" })?.value).toBe("2021-03-12T14:20"));

  test("a list of days below the headline is that of other stories", () => {
    const below = ["18.11.2021", "17.11.2021", "16.11.2021"].map((day) => `<div>${day}</div>`).join("");
    expect(dated({ head: `<time datetime="2021-11-19T10:00"></time>`, below })?.reliable).toBe(false);
    expect(dated({ head: published("2021-11-19T10:00:00+01:00"), below })?.value.slice(0, 10)).toBe(
      "2021-11-19",
    );
  });

  test("an hour ago is no date", () => expect(dated({ below: "<div>Updated 3 hours ago</div>" })).toBeNull());
});

describe("outlets of a country with one zone", () => {
  const at = (url: string, moment: string, below = ""): string | undefined =>
    dated({ head: published(moment), below }, { url })?.value;

  test("UTC stands for none", () => {
    expect(at("https://blatt.example.de/a", "2021-11-04T23:00:00Z")).toBe("2021-11-05T00:00+01:00");
    expect(at("https://diario.example.ar/a", "2022-05-04T00:53:29Z")).toBe("2022-05-03T21:53-03:00");
  });

  test("summer time counts", () =>
    expect(at("https://blatt.example.de/a", "2021-07-04T22:00:00Z")).toBe("2021-07-05T00:00+02:00"));

  test("another offset is kept, and so is UTC where a country has several zones", () => {
    expect(at("https://blatt.example.de/a", "2021-11-04T23:00:00-05:00")).toBe("2021-11-04T23:00-05:00");
    expect(at("https://post.example.us/a", "2021-11-04T23:00:00Z")).toBe("2021-11-04T23:00+00:00");
  });

  test("a clock that only claims to be UTC gives way to the line below the headline", () =>
    expect(at("https://blatt.example.de/a", "2021-11-04T23:30:00Z", "<div>4.11.2021, 23:30</div>")).toMatch(
      /^2021-11-04/u,
    ));
});

describe("outlets whose zone is known", () => {
  const day = (declared: string, lead: string): Published | null => {
    const decoded = decodePage({
      bytes: new TextEncoder().encode(`Hai bên nối lại đàm phán tại Geneva\n\n${lead}`),
      source: "page",
      kind: "text",
      declared: { published: declared },
    });
    return readArticle(decoded, { world: smallWorld, language: vi }).published;
  };
  const lead = (told: string): string =>
    `Ngày ${told}, người phát ngôn Điện Kremlin cho biết hai bên chưa thống nhất về cuộc gặp thượng đỉnh giữa lãnh đạo hai nước.`;

  test("UTC stands for no zone", () =>
    expect(day("2019-11-19T23:30:00Z", lead("20/11"))?.value).toBe("2019-11-20T06:30+07:00"));

  test("the story settles day and month", () =>
    expect(day("2025-07-09", lead("7/9"))).toMatchObject({
      value: "2025-09-07",
      alternatives: ["2025-07-09"],
      reliable: false,
    }));

  test("a story of the declared day leaves it", () =>
    expect(day("2025-07-09", lead("9/7"))).toMatchObject({ value: "2025-07-09", reliable: true }));
});

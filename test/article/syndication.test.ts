import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/index.ts";
import { vi } from "../../src/language/vi/index.ts";
import { decodePage } from "../../src/page/index.ts";
import { withDefaults } from "../../src/world/defaults.ts";
import { indexWorld } from "../../src/world/index-world.ts";

const agencies = ["Reuters", "AFP", "AP", "TASS", "TTXVN"];

const world = indexWorld(
  withDefaults({
    bodies: agencies.map((name) => ({
      id: `agency-${name.toLowerCase()}`,
      kind: "media",
      names: { vi: name, en: name === "AP" ? "Associated Press" : name },
      for: null,
    })),
    outlets: [
      { id: "reuters", name: "Reuters", domains: ["reuters.com"], agency: "Reuters" },
      { id: "afp", name: "AFP", domains: ["afp.com"], agency: "AFP" },
      { id: "ben-cang", name: "Báo Bến Cảng", marks: ["(Bến Cảng) -"], domains: ["bencang.example"] },
      { id: "song-hong", name: "Sông Hồng", domains: ["songhong.example"] },
    ],
  }),
);

const TITLE = "Hai bên nối lại đàm phán tại Doha sau hai tuần gián đoạn";
const FIRST =
  "Phái đoàn hai bên ngày 5/6 đã trở lại Doha để bàn về lệnh ngừng bắn, sau hai tuần đàm phán bị gián đoạn.";
const SECOND =
  "Cuộc gặp kéo dài hơn ba giờ và kết thúc mà không có tuyên bố chung, theo lời một quan chức nước chủ nhà.";
const THIRD =
  "Vòng tiếp theo dự kiến diễn ra vào tuần tới, khi các bên nhận được văn bản sửa đổi từ nước trung gian và cho ý kiến về từng điều khoản còn để ngỏ.";

const ADDRESS = "https://songhong.example/tin/1.html";

function read(lines: readonly string[], url: string | null = ADDRESS) {
  const bytes = new TextEncoder().encode([TITLE, ...lines].join("\n"));
  const decoded = decodePage({ bytes, source: "page.txt", kind: "text", url, language: "vi" });
  const { syndicated } = readArticle(decoded, { world, language: vi });
  const evidence = syndicated?.evidence.map(({ start, end }) => decoded.page.text.slice(start, end)) ?? [];
  return syndicated && { from: syndicated.from, basis: syndicated.basis, evidence };
}

const mark = (from: string) => ({ from, basis: "mark", evidence: [from] });

describe("marks at the head of the text", () => {
  test.each([
    ["an agency in brackets", `(TTXVN) ${FIRST}`, "TTXVN"],
    ["with a dash", `(AFP) - ${FIRST}`, "AFP"],
    ["without brackets", `Reuters — ${FIRST}`, "Reuters"],
    ["behind a place", `HÀ NỘI (AP) — ${FIRST}`, "AP"],
    ["behind a place and a day", `WASHINGTON, Nov. 18 (Reuters) - ${FIRST}`, "Reuters"],
    ["behind a place and a day in words", `Hà Nội, ngày 5/6 (TTXVN) - ${FIRST}`, "TTXVN"],
    ["between slashes", `MOSCOW, July 9. /TASS/. ${FIRST}`, "TASS"],
  ])("%s", (_, first, from) => {
    expect(read([first, SECOND, THIRD])).toEqual(mark(from));
  });

  test("behind a standfirst", () => {
    expect(read([FIRST, `DOHA (AFP) – ${SECOND}`, THIRD])).toEqual(mark("AFP"));
  });

  test.each([
    ["the outlet's own mark", `(Bến Cảng) - ${FIRST}`, "https://bencang.example/1"],
    ["an agency's own story", `DOHA (Reuters) - ${FIRST}`, "https://www.reuters.com/world/1"],
    ["an unknown name", `(Ngày Nay) - ${FIRST}`, ADDRESS],
    [
      "an agency that is told of",
      `Hãng thông tấn Pháp (AFP) hôm 5/6 cho biết hai bên đã trở lại Doha để bàn về lệnh ngừng bắn.`,
      ADDRESS,
    ],
    ["an agency that a statement is attributed to", `Theo Reuters, ${FIRST}`, ADDRESS],
  ])("%s is none", (_, first, url) => {
    expect(read([first, SECOND, THIRD], url)).toBeNull();
  });
});

test("an outlet's mark on a page of unknown outlet is its own", () => {
  expect(read([`(Sông Hồng) - ${FIRST}`, SECOND, THIRD], null)).toBeNull();
  expect(read([`(Sông Hồng) - ${FIRST}`, SECOND, THIRD], "https://bencang.example/1")).toEqual(
    mark("Sông Hồng"),
  );
});

describe("marks behind the text", () => {
  test.each([
    ["in brackets", `${THIRD} (TTXVN)`, "TTXVN"],
    ["behind a slash", `${THIRD}/. (TTXVN)`, "TTXVN"],
    ["behind a dash", `${THIRD} — Reuters`, "Reuters"],
    ["with the word for a source", `${THIRD.slice(0, -1)} (Theo AFP).`, "AFP"],
  ])("%s", (_, last, from) => {
    expect(read([FIRST, SECOND, last])).toEqual(mark(from));
  });

  test.each([
    ["an agency explained in brackets", `${THIRD.slice(0, -1)}, theo Hãng thông tấn Pháp (AFP).`],
    ["one statement attributed", `${THIRD.slice(0, -1)}, theo Reuters.`],
  ])("%s is none", (_, last) => {
    expect(read([FIRST, SECOND, last])).toBeNull();
  });
});

describe("credits beside the text", () => {
  test.each([
    ["Theo Reuters", "Reuters"],
    ["(Theo TTXVN)", "TTXVN"],
    ["Nguồn: AFP", "AFP"],
    ["— AFP", "AFP"],
    ["Minh Anh (theo AP)", "AP"],
  ])("%s", (line, from) => {
    expect(read([FIRST, SECOND, THIRD, line])).toEqual({ from, basis: "credit", evidence: [line] });
  });

  test("two agencies are a digest, not a copy of either", () => {
    expect(read([FIRST, SECOND, THIRD, "Theo Reuters, AFP"])).toBeNull();
  });

  test("an agency inside the text tells who said one thing", () => {
    expect(read([FIRST, `Theo Reuters, ${SECOND}`, THIRD])).toBeNull();
    expect(read([FIRST, `${SECOND} Hãng AFP dẫn lời ông nói: “Chúng tôi lạc quan.”`, THIRD])).toBeNull();
  });

  test("the outlet's own name is none", () => {
    expect(read([FIRST, SECOND, THIRD, "Theo Sông Hồng"])).toBeNull();
  });
});

describe("what the head of a page tells", () => {
  const paragraphs = `<article><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article>`;

  function readHead(head: string, url: string | null) {
    const bytes = new TextEncoder().encode(`<html><head>${head}</head><body>${paragraphs}</body></html>`);
    const decoded = decodePage({ bytes, source: "page.html", kind: "html", url, language: "vi" });
    return readArticle(decoded, { world, language: vi });
  }

  const canonical = (address: string) => `<link rel="canonical" href="${address}">`;
  const abroad = canonical("https://www.reuters.com/world/doha-1");

  test("a canonical address at another outlet", () => {
    const { syndicated, outlet } = readHead(abroad, ADDRESS);
    expect(syndicated).toEqual({ from: "Reuters", basis: "canonical", evidence: [] });
    expect(outlet).toBe("Sông Hồng");
  });

  test.each([
    ["the page's own canonical address", canonical(ADDRESS), "https://m.songhong.example/tin/1.html"],
    ["a page whose address is unknown", abroad, null],
    [
      "a page kept in an archive",
      abroad,
      "https://web.archive.org/web/2025/https://www.reuters.com/world/doha-1",
    ],
    ["an outlet that is unknown", canonical("https://nobody.example/1"), ADDRESS],
  ])("%s is none", (_, head, url) => {
    expect(readHead(head, url).syndicated).toBeNull();
  });

  test("an agency as the only author", () => {
    const author = '<meta name="author" content="AFP">';
    expect(readHead(author, ADDRESS).syndicated).toEqual({ from: "AFP", basis: "credit", evidence: [] });
    expect(readHead('<meta name="author" content="Minh Anh">', ADDRESS).syndicated).toBeNull();
    expect(readHead(author, "https://www.afp.com/1").syndicated).toBeNull();
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Judgement, pageFilter } from "../../src/backfill/filter/index.ts";
import { checkedProject, worldOf } from "../../src/negotiation/project.ts";
import type { PageInput } from "../../src/page/types.ts";
import { readPage } from "../../src/read.ts";
import { compileRecord } from "../../src/record/index.ts";
import { ofSamples, type ReadyMade, readyMade } from "../../src/world/negotiations/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const projectOf = ({ negotiations, world, topics }: Omit<ReadyMade, "id">) => {
  const project = checkedProject({ negotiations, world, topics });
  return { negotiations: project.negotiations, world: worldOf(project) };
};

const between = (...parties: string[]) =>
  projectOf({
    negotiations: [{ id: "talks", names: { vi: "Đàm phán", en: "Talks" }, parties, mediators: ["QA"] }],
    world: {},
    topics: {},
  });

const filterOf = (project: ReturnType<typeof projectOf>, parties = 1) => pageFilter({ ...project, parties });

const text = (words: string, more: Partial<PageInput> = {}): PageInput => ({
  bytes: Buffer.from(words),
  source: "page.txt",
  kind: "text",
  ...more,
});

const html = (body: string, head = '<html lang="vi">'): PageInput => ({
  bytes: Buffer.from(`<!doctype html>${head}<body>${body}</body></html>`),
  source: "page.html",
  kind: "html",
});

const neighbours = filterOf(between("RU", "UA"));
const powers = filterOf(between("US", "CN"));

describe("a page is let through that names a party", () => {
  test.each([
    ["by its name", "Hôm qua Nga tuyên bố ngừng bắn."],
    ["by its name in another language", "L'Ukraine a accepté."],
    ["by an adjective", "The Russian delegation left."],
    ["by its inhabitants", "Ukrainians voted."],
    ["by its capital", "Theo Moscow, vòng sau diễn ra tuần tới."],
    ["by a seat of power", "Người phát ngôn Điện Kremlin cho biết."],
    ["by somebody in office", "Ông Zelensky nói qua điện thoại."],
    ["by the whole name of somebody in office", "Sergei Lavrov đã đến."],
    ["in capitals", "TIN NÓNG: NGA TUYÊN BỐ NGỪNG BẮN"],
    ["behind a digit or a sign", "3Nga, “Nga”, (Nga)"],
    ["over the end of a line", "Tổng thống Vladimir\n   Putin lên tiếng."],
    ["in another form of Unicode", "Điện Kremlin hôm nay".normalize("NFD")],
  ])("%s", (_, words) => {
    expect(neighbours.judge(text(words))).toBe("kept");
    expect(neighbours.judge(html(`<p>${words.normalize("NFC")}</p>`))).toBe("kept");
  });

  test.each([
    ["as entities", "<p>&#78;ga v&agrave; Uk&#x72;aine</p>"],
    ["with a no-break space inside", "<p>Vladimir&nbsp;Putin</p>"],
    ["in an inline element", "<p>Tổng thống <b>Vladimir</b> <i>Putin</i></p>"],
    ["broken by an inline element", "<p>Vla<b>dimir</b> Pu<span>tin</span></p>"],
    ["broken by a comment", "<p>Vladimir<!-- --> Putin</p>"],
    ["broken by a soft hyphen", "<p>Ukrai&shy;ne</p>"],
    [
      "in the data of a script",
      '<script type="application/json">{"a":"\\u004eh\\u00e0 L\\u00e3nh \\u0111\\u1ea1o Uk\\u0072aine"}</script>',
    ],
    ["in linked data", '<script type="application/ld+json">{"articleBody":"Nga bác bỏ"}</script>'],
    ["in what the head says", '<meta name="description" content="Nga bác bỏ">'],
  ])("%s", (_, body) => {
    expect(neighbours.judge(html(body))).toBe("kept");
  });

  test("in an encoding of its own", () => {
    const [cyrillic, latin] = [Buffer.from([0xff, 0xfe]), Buffer.from("Nga tuyên bố", "utf16le")];
    expect(neighbours.judge(text("", { bytes: Buffer.concat([cyrillic, latin]) }))).toBe("kept");
    const legacy = Buffer.from(
      "Th\xf1 t\xad\xedng Nga h\xabm nay \xae\xb7 ph\xb8t bi\xd3u v\xed b\xb8o ch\xdd",
      "latin1",
    );
    expect(neighbours.judge(text("", { bytes: legacy }))).toBe("kept");
  });

  test("by short forms of two states beside each other", () => {
    expect(powers.judge(text("Quan hệ Trung - Nhật."))).toBe("kept");
    expect(powers.judge(text("Quan hệ Nhật-Trung."))).toBe("kept");
    expect(powers.judge(text("Nhật và Trung bàn về biển."))).toBe("kept");
  });

  test("by a family name behind an honorific or a title", () => {
    expect(powers.judge(text("Hôm nay ông Tập lên đường."))).toBe("kept");
    expect(powers.judge(text("Chủ tịch Tập lên đường."))).toBe("kept");
    expect(powers.judge(text("It was Mr. Xi who left."))).toBe("kept");
  });

  test("by a body that is a party, and whoever leads it", () => {
    const filter = filterOf(between("hamas", "IL"));
    expect(filter.judge(text("Hamas nêu điều kiện."))).toBe("kept");
    expect(filter.judge(text("Tin từ Paris."))).toBe("noParty");
  });
});

describe("a page is dropped that names none", () => {
  test.each([
    ["of others", "Hôm qua Nhật Bản và Hàn Quốc ký thỏa thuận ở Seoul."],
    ["in small letters", "con nga và cây nga"],
    ["inside other words", "Ngan, Ngay, Ngà, Putingrad, ukrainium, XNga, NgaX"],
    ["of half a name", "Vladimir hôm nay. Tổng thống Sergei đã đến."],
    ["over other words", "Vladimir và Putova"],
  ])("%s", (_, words) => {
    expect(neighbours.judge(text(words))).toBe("noParty");
    expect(neighbours.judge(html(`<p>${words}</p>`))).toBe("noParty");
  });

  test("where block elements part the words", () => {
    expect(neighbours.judge(html("<li>Vladi</li><li>mir</li>"))).toBe("noParty");
    expect(neighbours.judge(html("<td>Ukra</td><td>ine</td>"))).toBe("noParty");
  });

  test("short forms and family names that are common words", () => {
    expect(powers.judge(text("Tập đoàn ở miền Trung mở cửa. Trung ương họp. Tập trung xử lý."))).toBe(
      "noParty",
    );
  });
});

test("two sides: a party alone is not enough, another party or a mediator is, and mediators alone are not", () => {
  const filter = filterOf(between("RU", "UA"), 2);
  const judged = (words: string): Judgement => filter.judge(text(words));
  expect(judged("Nga họp nội các.")).toBe("noParty");
  expect(judged("Nga và Ukraine gặp nhau.")).toBe("kept");
  expect(judged("Nga cử đoàn tới Qatar.")).toBe("kept");
  expect(judged("Qatar họp ở Doha.")).toBe("noParty");
  expect(filter.id).not.toBe(neighbours.id);
});

test("a negotiation with a core asks for it, beside other negotiations that do not", () => {
  const names = { vi: "x", en: "x" };
  const core = { id: "a", names, parties: ["IR", "US"], core: ["IR"] };
  const other = { id: "b", names, parties: ["KP", "KR"] };
  const filter = filterOf(projectOf({ negotiations: [core, other], world: {}, topics: {} }));
  const judged = ["Mỹ họp.", "Iran họp.", "Triều Tiên họp."].map((words) => filter.judge(text(words)));
  expect(judged).toEqual(["noParty", "kept", "kept"]);
});

test("without negotiations every page is let through", () => {
  const filter = filterOf(projectOf({ negotiations: [], world: {}, topics: {} }));
  expect([filter.id, filter.sides, filter.judge(text("Tin địa phương."))]).toEqual(["none", [], "kept"]);
});

test("what a project adds to the world counts", () => {
  const named = {
    persons: [{ id: "kay-own", names: { vi: "Kay Ownley", en: "Kay Ownley" }, short: ["Ownley"] }],
    offices: [{ of: "UA", role: "envoy" as const, holders: [{ person: "kay-own", from: "2025", to: null }] }],
  };
  const { negotiations } = between("RU", "UA");
  const filter = filterOf(projectOf({ negotiations, world: named, topics: {} }));
  expect(filter.judge(text("Bà Ownley đã tới."))).toBe("kept");
  expect(neighbours.judge(text("Bà Ownley đã tới."))).toBe("noParty");
});

describe("languages", () => {
  const german =
    "Der russische Präsident ist am Montag nach Kiew gereist, wie die Regierung der Ukraine und die Sprecherin von Putin am Abend mit großer Freude mitteilte.";
  const english =
    "The president of Russia has said that the talks with Ukraine will go on in the week that is to come, as the two had agreed by the end of the day.";
  test.each([
    ["declared and told by its words", "de", german, "language"],
    ["declared, and the words tell another", "de", english, "kept"],
    ["declared as one that is read", "en-GB", german, "kept"],
    ["declared, and there is no prose", "de", "Ukraine", "kept"],
  ])("%s", (_, lang, words, judgement) => {
    expect(neighbours.judge(html(`<p>${words}</p>`, `<html lang="${lang}">`))).toBe(judgement);
  });

  test("that nobody declares, or that the user names, are left to the reading", () => {
    expect(neighbours.judge(html(`<p>${german}</p>`, "<html>"))).toBe("kept");
    const page = html(`<p>${german}</p>`, '<html lang="de">');
    expect(neighbours.judge({ ...page, language: "vi" })).toBe("kept");
  });
});

test("what can't be decoded is let through, so that adding it tells why", () => {
  expect(neighbours.judge(text(""))).toBe("kept");
  expect(neighbours.judge(text("", { bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]) }))).toBe("kept");
});

const folders = ["samples", "test/corpus/pages", "test/corpus/en/pages", "../shared/seeds"].map((folder) =>
  join(root, folder),
);

const corpus: readonly PageInput[] = folders.filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|html)$/u.test(name))
    .map((name) => ({ bytes: readFileSync(join(folder, name)), source: join(folder, name) })),
);

test.each(readyMade)(
  "no page of ours that holds something of $id is dropped",
  (ready) => {
    const project = projectOf(ready);
    const [one, two] = [filterOf(project), filterOf(project, 2)];
    const lost: string[] = [];
    let holding = 0;
    for (const input of corpus) {
      const reading = readPage(input, { world: project.world });
      const { entries, utterances, undertakings } = compileRecord([reading], project);
      const ours = ({ negotiation }: { negotiation: string | null }): boolean => negotiation !== null;
      const contacts = entries.some(ours);
      const holds = contacts || utterances.some(ours) || undertakings.some(ours);
      if (holds) holding++;
      if (holds && one.judge(input) !== "kept") lost.push(input.source);
      if (contacts && two.judge(input) !== "kept") lost.push(`two: ${input.source}`);
    }
    expect(lost).toEqual([]);
    expect(holding).toBeGreaterThan(ready.id === ofSamples.id ? 25 : 0);
  },
  60_000,
);

test("pages that are made to take long are judged all the same", () => {
  // Quadratic time over so many pieces would be hours.
  const hostile = ["<!--", "<a ", "Nga-", "\\u00", "&#", "N", "Vladimir ", "<script>", "\u0301"];
  for (const piece of hostile)
    expect(["kept", "noParty"]).toContain(neighbours.judge(html(piece.repeat(50_000))));
}, 20_000);

import { expect, test } from "vitest";
import { readPage } from "../../src/read.ts";

const page = (lines: readonly string[]) =>
  readPage({
    bytes: new TextEncoder().encode(lines.join("\n\n")),
    source: "page.txt",
    kind: "text",
    published: "2025-03-18",
  });

const headline = "Ngoại trưởng Nga và Mỹ điện đàm về tình hình Ukraine";
const lead =
  "Ngoại trưởng Nga Sergey Lavrov đã điện đàm với Ngoại trưởng Mỹ Marco Rubio hôm 18/3 để thảo luận về tình hình Ukraine, Bộ Ngoại giao Nga thông báo.";
const english =
  "Secretary of State Marco Rubio said on Tuesday that the United States would continue to work with its partners for a durable peace in the region.";
const german =
  "Der Außenminister sagte am Dienstag, dass die Gespräche in der nächsten Woche weitergehen sollen und dass er auf eine Einigung hofft.";
const end =
  "Người phát ngôn Điện Kremlin Dmitry Peskov cho biết Nga sẵn sàng tiếp tục các cuộc tiếp xúc với phía Mỹ trong thời gian tới.";

test("a paragraph in another language is read with the words of that language", () => {
  const { page: own, article, statements } = page([headline, lead, english, end]);
  expect(own.language).toBe("vi");
  expect(article.blocks.map(({ language }) => language)).toEqual([undefined, undefined, "en", undefined]);
  expect(statements.map(({ source, cue }) => `${source.name}: ${cue?.text}`)).toContain("Marco Rubio: said");
  expect(statements.map(({ source }) => source.name)).toContain("Dmitry Peskov");
});

test("one in a language without a pack is left unread", () => {
  const { article, statements } = page([headline, lead, german, end]);
  expect(article.blocks[2]?.language).toBe("de");
  const start = article.blocks[2]?.start ?? 0;
  expect(
    statements.every(({ content }) => content.end < start || content.start > start + german.length),
  ).toBe(true);
});

test("a page in one language tells no language of its paragraphs", () => {
  const { article } = page([headline, lead, end]);
  expect(article.blocks.every((block) => !("language" in block))).toBe(true);
});

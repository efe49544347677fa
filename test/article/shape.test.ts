import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticle } from "../../src/article/index.ts";
import { vi } from "../../src/language/vi/index.ts";
import { decodePage } from "../../src/page/index.ts";
import { Article } from "../../src/schema/index.ts";
import { smallWorld } from "./world.ts";

const pieces = [
  "Hai bên nối lại đàm phán tại Doha",
  "Tin liên quan",
  "Ảnh: AFP",
  "12/07/2024 08:00",
  "Minh Anh",
  "(TTXVN)",
  "#Doha",
  "Ngày 5/6, Tổng thống Nga Vladimir Putin cho biết hai bên sẽ gặp lại nhau vào ngày 10/6 tới tại thủ đô của nước thứ ba.",
  "Bình luận",
  "0:00",
  "Theo Reuters",
  "© Bản quyền thuộc về Báo X",
];

const context = { world: smallWorld, language: vi };

const read = (text: string) => {
  const decoded = decodePage({ bytes: new TextEncoder().encode(text), source: "page", kind: "text" });
  return { decoded, article: readArticle(decoded, context) };
};

test("any page gives a valid article with a numbered block for every line", () => {
  const line = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 40 }));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (lines) => {
      const text = `x\n${lines.join("\n").replaceAll("\0", "")}`;
      const { decoded, article } = read(text);
      expect(Article.safeParse(article).success).toBe(true);
      const numbers = article.blocks.flatMap(({ line }) => line ?? []);
      expect(numbers).toEqual(decoded.blocks.map((block) => block.line));
      for (const { start, end } of article.published?.evidence ?? []) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(decoded.page.text.length);
      }
    }),
  );
});

test("a repeated line has the role of the line that it repeats", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(pieces, { minLength: 4 }), (lines) => {
      const [title = "", ...rest] = ["Hai phái đoàn nối lại đàm phán tại Doha", ...lines];
      const { article } = read([title, ...rest, title].join("\n"));
      if (article.title === title) expect(article.blocks.at(-1)?.role).toBe("title");
    }),
  );
});

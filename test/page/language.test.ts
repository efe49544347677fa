import { describe, expect, test } from "vitest";
import { blockLanguages, languageOfBlock } from "../../src/page/block-languages.ts";
import { detectLanguage } from "../../src/page/language.ts";

describe("the language of a text full of foreign names", () => {
  test.each([
    [
      "en",
      "Recep Tayyip Erdogan met Ersin Tatar in Ankara on Monday, and Hakan Fidan said the talks with Nikos Christodoulides would go on in Geneva.",
    ],
    [
      "en",
      "Vu Duc Dam and Pham Binh Minh were in Ha Noi when Nguyen Xuan Phuc spoke with Samdech Hun Sen about the border.",
    ],
    [
      "fr",
      "Le président Recep Tayyip Erdogan a reçu Hakan Fidan à Ankara lundi, et les deux hommes ont parlé de la situation dans la région.",
    ],
    [
      "de",
      "Der türkische Präsident Recep Tayyip Erdogan hat sich mit Hakan Fidan getroffen, und die Gespräche sollen in der nächsten Woche weitergehen.",
    ],
    [
      "es",
      "El presidente Recep Tayyip Erdogan se reunió con Hakan Fidan en Ankara, y las conversaciones seguirán la próxima semana en Ginebra.",
    ],
    [
      "tr",
      "Cumhurbaşkanı Erdoğan, Ankara'da Dışişleri Bakanı ile bir görüşme yaptı ve bu görüşmenin çok önemli olduğunu söyledi, ancak daha sonra açıklama yapmadı.",
    ],
    [
      "vi",
      "Ngoại trưởng Hakan Fidan đã gặp Tổng thống Recep Tayyip Erdogan tại Ankara để thảo luận về các cuộc đàm phán sắp tới ở Geneva.",
    ],
    [
      "ru",
      "Президент Турции Реджеп Тайип Эрдоган встретился с министром иностранных дел, и переговоры будут продолжены на следующей неделе.",
    ],
  ])("%s: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
    expect(languageOfBlock(text)).toBe(language);
  });

  test("is not what a template in another language declares", () => {
    expect(
      detectLanguage(
        "The envoys met for three hours in a villa above the lake and agreed to come back to the table within two weeks.",
        "fr",
      ),
    ).toBe("en");
  });
});

describe("the language of a page's paragraphs", () => {
  const english =
    "The envoys met for three hours in a villa above the lake, and they agreed to come back to the table within two weeks.";
  const vietnamese =
    "Hai đoàn đã họp trong ba giờ tại một biệt thự bên hồ và nhất trí sẽ trở lại bàn đàm phán trong vòng hai tuần tới.";
  const languagesOf = (page: string, ...blocks: readonly string[]) => {
    let start = 0;
    const spans = blocks.map((block) => {
      const span = { start, end: start + block.length };
      start = span.end + 1;
      return span;
    });
    return blockLanguages(blocks.join("\n"), spans, page);
  };

  test("is their own where they tell it", () =>
    expect(languagesOf("vi", vietnamese, english, vietnamese)).toEqual(["vi", "en", "vi"]));

  test("is that of both neighbours where they are short, else the page's", () => {
    expect(languagesOf("vi", vietnamese, english, "“No.”", english, "OK.", vietnamese)).toEqual([
      "vi",
      "en",
      "en",
      "en",
      "vi",
      "vi",
    ]);
  });

  test("is the page's for names alone", () =>
    expect(
      languagesOf(
        "vi",
        vietnamese,
        "Recep Tayyip Erdogan, Hakan Fidan, Ersin Tatar, Nikos Christodoulides, Antonio Guterres",
        vietnamese,
      ),
    ).toEqual(["vi", "vi", "vi"]));
});

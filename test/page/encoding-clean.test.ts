import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBytes } from "../../src/page/bytes.ts";
import { cleanText, withoutEntities } from "../../src/page/encoding/index.ts";
import { isSyllable } from "../../src/page/encoding/syllable.ts";
import { utf8 } from "./encoders.ts";
import * as texts from "./encoding-texts.ts";

const decode = (text: string): string => decodeBytes({ bytes: utf8(text), source: "page.txt" });

describe("characters that nobody sees", () => {
  test.each([
    ["soft hyphens", "nego\u00adtia\u00adtion", "negotiation"],
    ["zero-width spaces and word joiners", "a\u200bb\u2060c\ufeffd", "abcd"],
    ["bidi controls", "\u200eViệt\u202c \u2066Nam\u2069", "Việt Nam"],
    ["joiners between Latin letters", "iPho\u200cne\u200d", "iPhone"],
    ["C0 controls", "a\u0001b\u001fc\u007f", "abc"],
    ["C1 controls that mean windows-1252", "it\u0092s \u0093so\u0094\u0081", "it’s “so”"],
    ["other line breaks", "a\u2028b\u0085c\vd\fe\u2029f", "a b c d e f"],
  ])("%s", (_, text, meant) => {
    expect(cleanText(text)).toBe(meant);
  });

  test.each([
    ["Persian", "می\u200cخواهم"],
    ["Hindi", "क\u094d\u200dष"],
    ["families", "👨\u200d👩\u200d👧"],
    ["hearts", "❤\ufe0f\u200d🔥"],
    ["tabs, newlines, no-break spaces", "a\tb\r\nc\u00a0d\u202fe"],
  ])("kept: %s", (_, text) => {
    expect(cleanText(text)).toBe(text);
  });

  test("lines keep their numbers", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "\n", "\u2028", "\u0085", "\u200b", "Ã", "©", "ệ") }),
        (text) => {
          expect(cleanText(text).split("\n")).toHaveLength(text.split("\n").length);
          const page = `x${text}`;
          expect(decode(page).split("\n")).toHaveLength(page.split("\n").length);
        },
      ),
    );
  });
});

describe("one form for each letter", () => {
  test.each([
    ["decomposed letters", "Tiê\u0301ng Viê\u0323t".normalize("NFD"), "Tiếng Việt"],
    ["ligatures", "oﬃcial ﬁgures", "official figures"],
    ["mathematical letters", "𝐁𝐫𝐞𝐚𝐤𝐢𝐧𝐠 news", "Breaking news"],
    ["full-width letters outside East Asian text", "Ｈà Nội ２０２５", "Hà Nội 2025"],
    ["Latin eth for đ", "Ðàm phán ðã bắt ðầu", "Đàm phán đã bắt đầu"],
    ["a with caron for ă", "nǎm tới, ở Hà Nội", "năm tới, ở Hà Nội"],
  ])("%s", (_, text, meant) => {
    expect(cleanText(text)).toBe(meant);
  });

  test.each([
    ["full-width letters in Japanese", "ＮＨＫによると、２０２５年"],
    ["East Asian punctuation", "“是”，（外交部）：好！"],
    ["Icelandic", "Það er óljóst hvað gerist, sagði ráðherra; Þorvaldur Ðe"],
    ["Faroese without Vietnamese", "Ráðharrin segði, at tað er ðó"],
    ["signs that mean more than letters", "½ ² № ™ ª º …"],
    ["pinyin", "nǎlǐ hǎo"],
  ])("kept: %s", (_, text) => {
    expect(cleanText(text)).toBe(text);
  });
});

describe("entities in flattened text", () => {
  test.each([
    ["AT&amp;T &quot;x&quot;&nbsp;y", 'AT&T "x"\u00a0y'],
    ["Vi&#7879;t Nam, Vi&#x1EC7;t Nam", "Việt Nam, Việt Nam"],
    ["&amp;quot;x&amp;quot;", '"x"'],
    ["&ocirc;ng &eacute;", "ông é"],
    ["a&#10;b&#13;c", "a b c"],
  ])("%s", (text, meant) => {
    expect(withoutEntities(text)).toBe(meant);
  });

  test.each(["R&D; và Q&A", "a&b;c", "x?a=1&copy=2&lt=3", "Tom & Jerry; &nosuchname;"])(
    "kept: %s",
    (text) => {
      expect(withoutEntities(text)).toBe(text);
    },
  );

  test("left to the parser in HTML", () => {
    const html = "<html><body><p>a &amp;quot; b</p></body></html>";
    expect(decode(html)).toBe(html);
  });

  test("mojibake and controls behind entities are mended as well", () => {
    expect(decode("caf&Atilde;&copy; &#8203;&#173;x")).toBe("café x");
  });
});

describe("sound text", () => {
  test.each(Object.entries(texts))("%s stays as it is", (_, text) => {
    expect(decode(text)).toBe(text);
  });

  test("every character behind a letter comes out in NFC", () => {
    for (let code = 0; code < 0xd800; code++) {
      const text = cleanText(`e${String.fromCharCode(code)}`);
      if (text !== text.normalize("NFC")) expect.fail(code.toString(16));
    }
  });

  test("what was cleaned is clean", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
      }),
    );
  });
});

describe("syllables", () => {
  test.each(
    "nghiêng quốc giữa giết gìn khuya huỷ hủy thuở xoong ý yếu oái ở ươn quýt khuếch QUYỀN Đắc".split(" "),
  )("%s", (word) => expect(isSyllable(word)).toBe(true));
  test.each("été nãos für más ngie kà cé aí phuòng cảp thàch ð señor müßte quộ".split(" "))(
    "not %s",
    (word) => expect(isSyllable(word)).toBe(false),
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromLegacyVietnamese, withoutMojibake } from "../../src/page/encoding/index.ts";
import { asLatin1, asWindows1252, toBytes, toTcvn3, toVni, utf8 } from "./encoders.ts";
import * as texts from "./encoding-texts.ts";

const asTcvn3 = (text: string): string => asLatin1(toTcvn3(text));
const as1258 = (text: string): string => asLatin1(toBytes("windows-1258", text));
const misread = (text: string, times = 1): string =>
  times === 0 ? text : misread(asWindows1252(utf8(text)), times - 1);

/** Syllables with marks; more than any window of the recogniser needs. */
const SYLLABLES =
  "thủ tướng chính phủ tiếp ngoại trưởng nước láng giềng cuộc đàm phán giữa hai bên đã được nối lại ở thủ đô những điều kiện của thỏa thuận ngừng bắn sẽ công bố vào sáng mai người dân vùng biên giới mong chờ hòa bình quý quốc tổng thống huỷ bỏ lệnh trừng phạt khuyến nghị"
    .split(" ")
    .filter((word) => /[^a-z]/u.test(word));
const sentence = fc
  .shuffledSubarray([...new Set(SYLLABLES)], { minLength: 15 })
  .map((words) => `${words.join(" ")}.`);

describe("8-bit Vietnamese read as Latin-1", () => {
  test.each([
    ["TCVN3", "Thñ t­íng ChÝnh phñ", "Thủ tướng Chính phủ"],
    ["VNI", "Coäng hoøa xaõ hoäi chuû nghóa; Thuû töôùng", "Cộng hòa xã hội chủ nghĩa; Thủ tướng"],
    ["TCVN3, symbols beside letters", "§µm ph¸n ®¹t ®­îc tho¶ thuËn", "Đàm phán đạt được thoả thuận"],
    ["VNI capitals", "THUÛ TÖÔÙNG TIEÁP NGOAÏI TRÖÔÛNG", "THỦ TƯỚNG TIẾP NGOẠI TRƯỞNG"],
  ])("%s", (_, text, meant) => {
    expect(fromLegacyVietnamese(text)).toBe(meant);
  });

  test("capitals that TCVN3 has no letters for, by their neighbours", () => {
    const line = "THỦ TƯỚNG TIẾP NGOẠI TRƯỞNG Ở HÀ NỘI. Ông Mỹ Ý đến.";
    expect(fromLegacyVietnamese(asTcvn3(line))).toBe("THỦ TƯỚNG TIẾP NGOẠI TRƯỞNG Ở HÀ NỘI. Ông Mỹ ý đến.");
  });

  test("a page with menus in Unicode and a body in VNI", () => {
    const body = "Thủ tướng tiếp Ngoại trưởng tại trụ sở Chính phủ vào chiều thứ ba";
    const html = `<li>Thế giới</li><li>Kinh tế</li>\n<p>${toVni(body)}</p>`;
    expect(fromLegacyVietnamese(html)).toBe(`<li>Thế giới</li><li>Kinh tế</li>\n<p>${body}</p>`);
  });

  test("any Vietnamese text comes back", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(fromLegacyVietnamese(asTcvn3(text))).toBe(text);
        expect(fromLegacyVietnamese(toVni(text))).toBe(text);
        expect(fromLegacyVietnamese(as1258(text))).toBe(text);
      }),
    );
  });

  test.each(Object.entries(texts))("not %s", (_, text) => {
    expect(fromLegacyVietnamese(text)).toBe(text);
  });

  test("not Vietnamese names and currency in other texts", () => {
    for (const text of [
      "Mỹ và Việt Nam",
      "Ünlü yazar Orhan 25 €, ¥ 30 ve £ 12",
      "Áo, Ý, Đức",
      "«ß» ® © ™ §",
    ]) {
      expect(fromLegacyVietnamese(text)).toBe(text);
    }
  });
});

describe("mojibake", () => {
  test.each([
    ["ViÃªÌ£t Nam", "Vie\u0302\u0323t Nam".normalize("NFC")],
    ["Tá»•ng thá»‘ng Má»¹", "Tổng thống Mỹ"],
    ["Ã©tat d'urgence", "état d'urgence"],
    ["Ã–sterreich und MÃ¼nchen", "Österreich und München"],
    ["it doesnâ€™t â€œworkâ€\u009d", "it doesn’t “work”"],
    ["ÐœÐ¾Ñ\u0081ÐºÐ²Ð°", "Москва"],
    ["ä¸­å›½", "中国"],
    ["Next ðŸ˜€ page", "Next 😀 page"],
    ["100Â\u00a0km, 5Â°C", "100\u00a0km, 5°C"],
    ["vÃ\u00a0 lÃ\u00a0m", "và làm"],
    ["tÃ´i vÃ (anh) lÃ , vÃ hai", "tôi và (anh) là, và hai"],
    ["cÃ¡c bÃ¡o vÃ  Ä\u0090á»©c lÃ m", "các báo và Đức làm"],
  ])("%s", (text, meant) => {
    expect(withoutMojibake(text).normalize("NFC")).toBe(meant);
  });

  test.each(Object.entries(texts))(
    "%s once, twice and three times, in windows-1252 and in Latin-1",
    (_, text) => {
      for (const times of [1, 2, 3]) expect(withoutMojibake(misread(text, times))).toBe(text);
      expect(withoutMojibake(asLatin1(utf8(text)))).toBe(text);
    },
  );

  test("any Vietnamese text comes back", () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 1, max: 3 }), (text, times) => {
        expect(withoutMojibake(misread(text, times))).toBe(text);
      }),
    );
  });

  test("one line of a sound page", () => {
    const title = "Thủ tướng tiếp Ngoại trưởng";
    expect(withoutMojibake(`${misread(title)}\n${texts.vietnamese}`)).toBe(`${title}\n${texts.vietnamese}`);
  });

  test.each([
    ...Object.values(texts),
    "SÃO PAULO. “AMANHÔ, disse. IRMû.",
    "»På SMÅ« og »Å«",
    "VÝŠKA ÚŠTĚK NÁŽ DALŠÍ",
    "Nestlé® NESTLÉ® É… “CAFÉ” «Olá»…",
    "„Spaß“ – ß” Ö– Ä…",
    "3×½, 2×¼, m², Ø²",
    "það er “það”… ðŸ",
    "Â là một chữ cái, Ă và Â.",
    "«À la carte», voilà «Ô»",
  ])("not %s", (text) => {
    expect(withoutMojibake(text)).toBe(text);
  });

  test("text in 8-bit Vietnamese is left to its own step", () => {
    for (const text of [asTcvn3(texts.vietnamese), toVni(texts.vietnamese), as1258(texts.vietnamese)]) {
      expect(withoutMojibake(text)).toBe(text);
    }
  });
});

import { describe, expect, test } from "vitest";
import { decodeBytes } from "../../src/page/bytes.ts";
import type { PageInput } from "../../src/page/types.ts";
import { toBytes, toTcvn3, toVni, utf8 } from "./encoders.ts";
import * as texts from "./encoding-texts.ts";

const decode = (bytes: Uint8Array, more: Partial<PageInput> = {}): string =>
  decodeBytes({ bytes, source: "page.txt", ...more });

const page = (head: string, body: string): string =>
  `<html><head>${head}<title>x</title></head><body><p>${body}</p></body></html>`;

/** Encodings that the statistics of a paragraph tell. */
const told: readonly (readonly [string, string])[] = [
  ["windows-1258", texts.vietnamese],
  ["windows-1252", texts.french],
  ["windows-1252", texts.german],
  ["windows-1252", texts.spanish],
  ["windows-1252", texts.portuguese],
  ["windows-1250", texts.czech],
  ["windows-1250", texts.polish],
  ["iso-8859-2", texts.czech],
  ["windows-1254", texts.turkish],
  ["windows-1251", texts.russian],
  ["koi8-r", texts.russian],
  ["iso-8859-5", texts.russian],
  ["windows-1251", texts.ukrainian],
  ["windows-1253", texts.greek],
  ["windows-1256", texts.arabic],
  ["iso-8859-6", texts.arabic],
  ["windows-1255", texts.hebrew],
  ["windows-874", texts.thai],
  ["gbk", texts.chinese],
  ["big5", texts.traditional],
  ["shift_jis", texts.japanese],
  ["euc-jp", texts.japanese],
  ["euc-kr", texts.korean],
];

describe("an encoding that nobody declares", () => {
  test.each(told)("%s", (label, text) => {
    expect(decode(toBytes(label, text))).toBe(text);
  });

  test("TCVN3", () => expect(decode(toTcvn3(texts.vietnamese))).toBe(texts.vietnamese));
  test("VNI", () => expect(decode(toBytes("windows-1252", toVni(texts.vietnamese)))).toBe(texts.vietnamese));

  test("too little text for a guess", () => {
    expect(() => decode(toBytes("windows-1251", "Москва"))).toThrow("not recognised");
  });
});

describe("a declared encoding", () => {
  const all = [
    ...told,
    ["iso-8859-7", texts.greek],
    ["iso-8859-9", texts.turkish],
    ["koi8-u", texts.ukrainian],
    ["iso-8859-8", texts.hebrew],
    ["gb18030", texts.chinese],
    ["macintosh", texts.french],
  ] as const;
  test.each(all)("by the container: %s", (label, text) => {
    expect(decode(toBytes(label, text), { encoding: label })).toBe(text);
  });
  test.each(all)("by the page: %s", (label, text) => {
    const html = page(`<meta http-equiv="Content-Type" content="text/html; charset=${label}">`, text);
    expect(decode(toBytes(label, html))).toBe(html);
  });

  test("short attributes, quotes and XML declarations", () => {
    for (const head of ["<meta charset=koi8-r>", "<META CHARSET = 'KOI8-R' />"]) {
      const html = page(head, "Москва");
      expect(decode(toBytes("koi8-r", html))).toBe(html);
    }
    const xml = '<?xml version="1.0" encoding="windows-1251"?><rss><title>Москва</title></rss>';
    expect(decode(toBytes("windows-1251", xml))).toBe(xml);
  });

  test("not in a comment", () => {
    const html = page('<!-- <meta charset="big5"> --><meta charset="gbk">', "外交部");
    expect(decode(toBytes("gbk", html))).toBe(html);
  });

  test("loses against valid UTF-8", () => {
    const html = page('<meta charset="iso-8859-1">', texts.vietnamese);
    expect(decode(utf8(html), { encoding: "windows-1252" })).toBe(html);
  });

  test.each([
    ["windows-1251", texts.russian, "iso-8859-1"],
    ["koi8-r", texts.russian, "windows-1251"],
    ["gbk", texts.chinese, "iso-8859-1"],
    ["windows-1252", texts.french, "utf-8"],
    ["windows-1252", texts.german, "no-such-label"],
    ["shift_jis", texts.japanese, "euc-jp"],
  ])("loses where it plainly does not fit: %s", (label, text, said) => {
    expect(decode(toBytes(label, text), { encoding: said })).toBe(text);
  });

  test("of Latin letters over TCVN3 and VNI", () => {
    for (const label of ["iso-8859-1", "x-user-defined", "windows-1258", "tcvn-5712"]) {
      const html = page(`<meta charset="${label}">`, texts.vietnamese);
      expect(decode(toTcvn3(html))).toBe(html);
      expect(decode(toBytes("windows-1252", toVni(html)))).toBe(html);
    }
  });
});

describe("Unicode", () => {
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let k = 0; k < text.length; k++) view.setUint16(k * 2, text.charCodeAt(k), little);
    return bytes;
  };
  test.each([true, false])("UTF-16 with and without a byte order mark, little-endian: %s", (little) => {
    for (const text of [texts.vietnamese, texts.russian]) {
      expect(decode(utf16(`\ufeff${text}`, little))).toBe(text);
      expect(decode(utf16(text, little))).toBe(text);
    }
  });

  test("UTF-8 with a few broken bytes keeps the rest", () => {
    const bytes = utf8(texts.vietnamese);
    const broken = Uint8Array.from([...bytes.subarray(0, 60), 0xff, ...bytes.subarray(60)]);
    expect(decode(broken).replace("\ufffd", "")).toBe(texts.vietnamese);
  });

  test("UTF-8 that was cut inside a character", () => {
    const bytes = utf8(`${texts.vietnamese} hệ`);
    expect(decode(bytes.subarray(0, -1))).toBe(`${texts.vietnamese} h\ufffd`);
  });

  test("ISO 2022-JP", () => {
    const bytes = Buffer.from("\u001b$B40N;\u001b(B OK", "latin1");
    expect(decode(bytes)).toBe("完了 OK");
  });

  test("windows-1252 punctuation under the label of ISO 8859-1", () => {
    const text = "The minister said: “It’s a deal – for now…” and left for the airport.";
    const bytes = toBytes("windows-1252", text);
    expect(decode(bytes, { encoding: "iso-8859-1" })).toBe(text);
    expect(decode(bytes)).toBe(text);
  });
});

import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { decodePage } from "../../src/page/index.ts";
import type { PageInput } from "../../src/page/types.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (text: string, more: Partial<PageInput> = {}) =>
  decodePage({ bytes: encode(text), source: "page.txt", ...more });

function codeOf(input: Partial<PageInput> & { bytes: Uint8Array }): string {
  try {
    decodePage({ source: "page.txt", ...input });
  } catch (error) {
    return error instanceof ParleyError ? error.code : "other";
  }
  return "none";
}

describe("bytes that are no page", () => {
  test.each([
    ["an empty file", new Uint8Array(), "empty-page"],
    ["white space", encode(" \n\t\r\n\u00a0\u200b"), "empty-page"],
    ["NUL bytes", encode("một\0hai"), "not-text"],
    ["markup full of NUL bytes", encode(`<html><p>${"chuy\0".repeat(200)}</p>`), "not-text"],
    ["a PNG picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), "not-text"],
    ["a JPEG picture", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x10]), "not-text"],
    ["a PDF", encode("%PDF-1.7 chữ"), "not-text"],
    ["invalid UTF-8", new Uint8Array([0x4d, 0xe1, 0xbb, 0x20, 0x61]), "bad-encoding"],
    ["half a UTF-16 pair", new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8]), "bad-encoding"],
    ["HTML without text", encode("<html><body><script>x</script></body></html>"), "empty-page"],
  ])("%s", (_, bytes, code) => {
    expect(codeOf({ bytes })).toBe(code);
  });

  test("a few NUL bytes in a page of HTML are passed over, as browsers do", () => {
    const html = `<!doctype html><p>Hai bên${"\0".repeat(2)} gặp nhau</p>${"<p>chữ</p>".repeat(400)}`;
    const { page } = decode(html);
    expect(page.text.split("\n")[0]).toBe("Hai bên gặp nhau");
  });

  test("a file beyond the limit, which can be moved", () => {
    const line = encode("chữ ".repeat(3_000_000));
    expect(codeOf({ bytes: line })).toBe("too-large");
    expect(codeOf({ bytes: line, maxBytes: 20_000_000 })).toBe("none");
  });
});

describe("flattened text", () => {
  test("one block for every line that is not empty, numbered as in the file", () => {
    const { page, blocks } = decode("Một\r\n\r\n  Hai \nBa");
    expect(blocks.map(({ line, start, end }) => [line, page.text.slice(start, end)])).toEqual([
      [1, "Một"],
      [3, "Hai"],
      [4, "Ba"],
    ]);
  });

  test("lines that end in carriage returns alone", () => {
    expect(decode("Một\rHai").blocks.map((block) => block.line)).toEqual([1, 2]);
  });

  test("text is in NFC and without a byte order mark", () => {
    expect(decode("\ufeffTiê\u0301ng Viê\u0323t".normalize("NFD")).page.text).toBe("Tiếng Việt");
  });

  test("UTF-16 with a byte order mark", () => {
    const text = "\ufeffHà Nội";
    const bytes = new Uint8Array(text.length * 2);
    for (let k = 0; k < text.length; k++)
      new DataView(bytes.buffer).setUint16(k * 2, text.charCodeAt(k), true);
    expect(decodePage({ bytes, source: "a" }).page.text).toBe("Hà Nội");
  });

  test("blocks are ordered, trimmed and inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (body) => {
        const { page, blocks } = decode(`x${body.replaceAll("\0", "")}`, { kind: "text" });
        let last = 0;
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(page.text.length);
          expect(page.text.slice(start, end).trim()).toBe(page.text.slice(start, end));
          last = end;
        }
      }),
    );
  });
});

describe("identity", () => {
  test("the address and the text make the id", () => {
    const digest = createHash("sha256").update("\nXin chào", "utf8").digest("hex");
    expect(decode("Xin chào").page.id).toBe(`sha256:${digest}`);
    expect(decode("Xin chào", { url: "https://a.vn/1" }).page.id).not.toBe(decode("Xin chào").page.id);
  });
});

describe("language", () => {
  const sentence = "Người phát ngôn cho biết hai bên sẽ tiếp tục đối thoại trong những tuần tới tại thủ đô.";
  test("Vietnamese by its letters", () => expect(decode(sentence).page.language).toBe("vi"));
  test("English", () => {
    const text =
      "The spokesman said that both sides would go on talking in the weeks to come in the capital.";
    expect(decode(text).page.language).toBe("en");
  });
  test("unknown without marks, or with too little text", () => {
    const bare =
      "Nguoi phat ngon cho biet hai ben se tiep tuc doi thoai trong nhung tuan toi, cac cuoc gap khong bi huy.";
    expect(decode(bare).page.language).toBeNull();
    expect(decode("Putin - Trump").page.language).toBeNull();
  });
  test("the user's word counts", () => expect(decode(sentence, { language: "en" }).page.language).toBe("en"));
});

import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packFailure, unpackFailure } from "../../src/cluster/failed-message.ts";
import { MOST_UNPACKED, packPage, unpackPage } from "../../src/cluster/page-message.ts";
import { ParleyError } from "../../src/errors.ts";
import type { PageInput } from "../../src/page/types.ts";
import { digestOf } from "../../src/store/inputs.ts";
import { page } from "./pages.ts";

const word = fc.string({ unit: "binary", maxLength: 40 });
const wordOrNull = fc.option(word);
const optional = { requiredKeys: [] };
const candidate = fc.record({ value: word, from: fc.constantFrom("meta", "time", "json-ld") });
const candidates = fc.array(candidate, { maxLength: 3 });
const declared = fc.record(
  {
    outlet: wordOrNull,
    title: wordOrNull,
    keywords: fc.array(word, { maxLength: 3 }),
    candidates: fc.record({
      published: candidates,
      title: candidates,
      modified: candidates,
      outlet: candidates,
      canonical: candidates,
    }),
    pages: fc.option(fc.record({ previous: wordOrNull, next: wordOrNull })),
    paywalled: fc.option(fc.boolean()),
    amp: fc.boolean(),
  },
  optional,
);
const inputs: fc.Arbitrary<PageInput> = fc.record(
  {
    source: fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
    bytes: fc.uint8Array({ maxLength: 500 }),
    url: wordOrNull,
    captured: fc.constantFrom(null, "2031-02-04"),
    published: fc.constantFrom(null, "2031-02-04"),
    kind: fc.constantFrom("text", "html"),
    language: fc.constantFrom(null, "vi"),
    encoding: fc.constantFrom(null, "windows-1258"),
    declared: fc.option(declared),
    truncated: fc.boolean(),
    maxBytes: fc.integer({ min: 1, max: 1e9 }),
  },
  { requiredKeys: ["source", "bytes"] },
);

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    return error instanceof ParleyError ? error.code : String(error);
  }
}

describe("a page as a message", () => {
  it("comes out as it went in, with the digest by which it is known", () =>
    fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        const out = await unpackPage(await packPage(input, 1_000_000));
        expect(out).toEqual(input);
        expect(digestOf(out)).toBe(digestOf(input));
      }),
    ));

  it("is refused where it does not fit, and fits where it just does", async () => {
    const input = page(1, "một hai ba".repeat(100));
    const { length } = await packPage(input, 1_000_000);
    expect(await codeOf(packPage(input, length))).toBe("done");
    expect(await codeOf(packPage(input, length - 1))).toBe("too-large-for-queue");
  });

  it("is refused where no worker would unpack it, however well it packs", async () => {
    const input = { ...page(1), bytes: new Uint8Array(MOST_UNPACKED) };
    expect(await codeOf(packPage(input, 10_000_000))).toBe("too-large-for-queue");
  });
});

const packed = (text: string): Uint8Array => gzipSync(Buffer.from(text));
const bomb = gzipSync(Buffer.alloc(MOST_UNPACKED + 1, 32));

describe("a message that is no page", () => {
  it.each([
    ["nothing", new Uint8Array()],
    ["plain text", Buffer.from("hello")],
    ["a truncated gzip", packed('{"source":"a"}\nabc').subarray(0, 20)],
    [
      "a gzip with a wrong check sum",
      packed('{"source":"a"}\nabc').map((byte, k) => (k === 30 ? byte ^ 255 : byte)),
    ],
    ["a gzip that unpacks to too much", bomb],
    ["no line", packed("abc")],
    ["no JSON", packed("{source\nabc")],
    ["text that is no UTF-8", gzipSync(Buffer.from([0x22, 0xff, 0x22, 0x0a]))],
    ["a head that is no object", packed("[]\nabc")],
    ["null", packed("null\nabc")],
    ["a head without a source", packed("{}\nabc")],
    ["a source that is no text", packed('{"source":{"toString":1}}\nabc')],
    ["an empty source", packed('{"source":""}\nabc')],
    ["a field that no page has", packed('{"source":"a","__proto__":{"x":1}}\nabc')],
    ["bytes in the head", packed('{"source":"a","bytes":"x"}\nabc')],
    ["a kind that there is not", packed('{"source":"a","kind":"exe"}\nabc')],
    ["declared values of another kind", packed('{"source":"a","declared":{"title":{"a":1}}}\nabc')],
    ["candidates of another kind", packed('{"source":"a","declared":{"candidates":{"title":[1]}}}\nabc')],
    ["a limit below nothing", packed('{"source":"a","maxBytes":-1}\nabc')],
    ["a source that goes on for ever", packed(`{"source":"${"a".repeat(30_000)}"}\nabc`)],
    ["deeply nested JSON", packed(`{"source":"a","declared":${"[".repeat(100_000)}}\nabc`)],
  ])("%s is damaged", async (_, message) => {
    expect(await codeOf(unpackPage(message))).toBe("damaged-message");
  });

  it("a source that looks like a path is a name like any other", async () => {
    const out = await unpackPage(packed('{"source":"../../etc/passwd"}\nabc'));
    expect(out.source).toBe("../../etc/passwd");
    expect(new TextDecoder().decode(out.bytes)).toBe("abc");
  });

  it("any bytes are a page or damaged, and nothing else happens", () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, zipped) => {
        const code = await codeOf(unpackPage(zipped ? gzipSync(bytes) : bytes));
        expect(["done", "damaged-message"]).toContain(code);
      }),
    ));
});

const head = {
  task: null,
  source: "a",
  url: null,
  code: "empty-page",
  message: "It is empty.",
  hint: "Save it again.",
  deliveries: 2,
  at: "2031-02-05T08:00:00.000Z",
};

describe("a failed page as a message", () => {
  it("comes out as it went in", () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), word, (message, told) => {
        const out = unpackFailure(packFailure({ ...head, message: told }, message, 1_000_000), 7);
        expect({ ...out, page: new Uint8Array(out.page ?? []) }).toEqual({
          ...head,
          message: told,
          id: 7,
          page: message,
        });
      }),
    ));

  it("leaves a page out that does not fit, and cuts what is told", () => {
    const long = "ế".repeat(100_000);
    const message = packFailure({ ...head, source: long, message: long }, new Uint8Array(20_000), 20_000);
    const out = unpackFailure(message, 1);
    expect(message.length).toBeLessThan(20_000);
    expect(out.page).toBeNull();
    expect(out.source).toMatch(/^ế{1000}…$/);
  });

  it("any bytes are told as something", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const out = unpackFailure(bytes, 3);
        expect([out.id, out.code, out.page]).toEqual([3, "damaged-message", null]);
      }),
    ));
});

import { describe, expect, it } from "vitest";
import { storable, storableValue } from "../../src/text/storable.ts";

describe("what databases keep", () => {
  it.each([
    ["NUL", "a\u0000b", "a\ufffdb"],
    ["a first half alone", "a\ud83db", "a\ufffdb"],
    ["a second half alone", "\udca3", "\ufffd"],
    ["halves in the wrong order", "\udca3\ud83d", "\ufffd\ufffd"],
    ["a half before a pair", "\ud83d\ud83d\udca3", "\ufffd\ud83d\udca3"],
  ])("%s is replaced, and nothing moves", (_, text, kept) => {
    expect(storable(text)).toBe(kept);
    expect(storable(text)).toHaveLength(text.length);
  });

  it.each(["", "Đàm phán", "💣", "\u0001\t\n\u001b", "\\ud800", "\ufffd\ufffe\uffff"])("%j stays", (text) => {
    expect(storable(text)).toBe(text);
  });

  it("goes through values and names of fields, and leaves other values alone", () => {
    const bytes = new Uint8Array([0, 1]);
    const given = { "a\u0000": ["\ud800", 1, null, { b: "x" }], bytes, c: true };
    const kept = storableValue(given);
    expect(kept).toEqual({ "a\ufffd": ["\ufffd", 1, null, { b: "x" }], bytes, c: true });
    expect(kept.bytes).toBe(bytes);
  });

  it("makes no prototype of a field of that name", () => {
    const kept: unknown = storableValue(JSON.parse('{"__proto__":{"polluted":"\\ud800"}}'));
    expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
    expect(JSON.stringify(kept)).toBe('{"__proto__":{"polluted":"\ufffd"}}');
  });
});

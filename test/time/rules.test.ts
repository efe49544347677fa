import { describe, expect, it } from "vitest";
import { examples } from "./examples.ts";
import { values } from "./read.ts";

describe.each(Object.entries(examples))("%s", (_name, { finds, ignores }) => {
  it("is tested by two that it must find and one that it must not", () => {
    expect(finds.length).toBeGreaterThanOrEqual(2);
    expect(ignores.length).toBeGreaterThanOrEqual(1);
  });
  it.each(finds)("finds: %s", (text, ...expected) => {
    expect(values(text)).toEqual(expected);
  });
  it.each(ignores)("finds nothing: %s", (text) => {
    expect(values(text)).toEqual([]);
  });
});

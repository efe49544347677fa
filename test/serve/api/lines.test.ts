import { describe, expect, it } from "vitest";
import { begun } from "../../../src/serve/api/lines.ts";

async function* counted(ended: string[]): AsyncGenerator<number> {
  try {
    yield 1;
    yield 2;
  } finally {
    ended.push("ended");
  }
}

describe("pieces of which the first is there", () => {
  it("are the same pieces", async () => {
    const told: number[] = [];
    for await (const piece of await begun(counted([]))) told.push(piece);
    expect(told).toEqual([1, 2]);
  });

  it("are ended with what makes them, also where nobody reads any", async () => {
    const ended: string[] = [];
    const pieces = await begun(counted(ended));
    expect(ended).toEqual([]);
    await pieces[Symbol.asyncIterator]().return?.();
    expect(ended).toEqual(["ended"]);
  });

  it("are not there where the first can't be made: its error is thrown at once", async () => {
    async function* broken(): AsyncGenerator<number> {
      yield* [] as number[];
      throw new Error("nothing");
    }
    await expect(begun(broken())).rejects.toThrow("nothing");
  });
});

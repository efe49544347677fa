import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Pace } from "../../src/fetch/pace.ts";

const timeouts = { connect: 1_000, head: 10_000, chunk: 10_000, whole: 60_000, slowest: 1_000 };
const address = "http://news.example/";

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => vi.useRealTimers());

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Pieces of so many bytes, each so many milliseconds after it is asked for. */
async function* pieces(count: number, bytes: number, ms: number): AsyncGenerator<Uint8Array> {
  for (let n = 0; n < count; n++) {
    await after(ms);
    yield new Uint8Array(bytes);
  }
}

/** Reads with a pause after each piece; how many came before the pace gave up, and what it said. */
async function read(chunks: AsyncIterable<Uint8Array>, endless: boolean, pause = 0) {
  const pace = new Pace(address, timeouts, endless);
  let came = 0;
  const all = (async () => {
    for await (const _piece of pace.body(chunks)) {
      if (pace.signal.aborted) return;
      came++;
      if (pause > 0) await after(pause);
    }
  })();
  let done = false;
  void all.finally(() => {
    done = true;
  });
  while (!done && !pace.signal.aborted) await vi.advanceTimersByTimeAsync(500);
  const message: string | null = pace.signal.aborted ? pace.signal.reason.message : null;
  return { came, message };
}

describe("a body", () => {
  it("may come as slowly as its pieces may", async () => {
    expect(await read(pieces(5, 10, 9_000), false)).toEqual({ came: 5, message: null });
  });

  it("is given up where nothing comes for too long", async () => {
    expect(await read(pieces(3, 10, 10_001), false)).toEqual({
      came: 0,
      message: `${address} stopped answering: nothing came within 10 s.`,
    });
  });

  it("is given up where all of it takes too long", async () => {
    expect(await read(pieces(100, 1_000_000, 9_000), false)).toEqual({
      came: 6,
      message: `${address} did not answer whole within 60 s.`,
    });
  });

  it("may take longer where it is read as a stream, if it is not too slow", async () => {
    expect(await read(pieces(100, 9_500, 9_000), true)).toEqual({ came: 100, message: null });
    const { came, message } = await read(pieces(100, 100, 9_000), true);
    expect([came, message]).toEqual([6, `${address} did not answer whole within 60 s.`]);
  });

  it("waits for its reader as long as that takes", async () => {
    expect(await read(pieces(5, 10, 1_000), false, 3_600_000)).toEqual({ came: 5, message: null });
  });
});

describe("a head", () => {
  it("is waited for so long and no longer", async () => {
    const waited = async (ms: number): Promise<string | null> => {
      const pace = new Pace(address, timeouts, false);
      const coming = pace.head(after(ms));
      await vi.advanceTimersByTimeAsync(ms);
      await coming;
      return pace.signal.aborted ? pace.signal.reason.message : null;
    };
    expect(await waited(9_999)).toBeNull();
    expect(await waited(10_001)).toBe(`${address} did not answer within 10 s.`);
  });
});

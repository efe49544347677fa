import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RecordService } from "../../src/store/service.ts";
import type { PageSpec } from "../record/builders.ts";
import { inputOf } from "./fake-engine.ts";
import { openTestStore, recordFolder } from "./temporary.ts";

/** Text that no compression makes short: an index takes no value of more than some 2,700 bytes. */
function unlike(length: number): string {
  let state = 1;
  const letters = Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x61 + (state % 26));
  });
  return letters.join("");
}

/** Records are opened in seconds, or in a minute where the machine is busy; in milliseconds. */
const OPENING = 120_000;

const LONG = unlike(20_000);

const plain: PageSpec = {
  source: "a.txt",
  outlet: "Tin Mới",
  published: "2025-06-05",
  events: [{ with: ["RU", "US"], day: "2025-06-04", attested: ["Dmitry Peskov/RU"] }],
  statements: [{ source: "Dmitry Peskov/RU", content: "cuộc trao đổi rất có ích", day: "2025-06-05" }],
};

const long: readonly (readonly [string, PageSpec])[] = [
  ["outlet", { ...plain, body: "1", outlet: `Báo ${LONG}` }],
  ["source", { ...plain, body: "2", source: LONG }],
  ["address", { ...plain, body: "3", url: `https://example.org/${LONG}`, captured: "2025-06-06" }],
  ["participant", { ...plain, body: "4", events: [{ with: [`${LONG}/RU`, "US"], day: "2025-06-04" }] }],
  ["party", { ...plain, body: "5", events: [{ with: [LONG, "US"], day: "2025-06-04" }] }],
  ["speaker", { ...plain, body: "6", statements: [{ source: LONG, content: "một câu" }] }],
  [
    "taker of a position",
    { ...plain, body: "7", positions: [{ actor: LONG, by: LONG, stance: "supports", in: 0 }] },
  ],
];

describe("a page with a name that is too long for an index", () => {
  let store: RecordService;

  beforeAll(async () => {
    store = await openTestStore(await recordFolder());
  }, OPENING);
  afterAll(() => store?.close());

  test.each(long)("%s is taken in, and keeps no other out", async (what, spec) => {
    const other = { ...plain, source: `${what}.txt`, body: what };
    const results = await store.add([inputOf(other), inputOf(spec)]);
    expect(results.map(({ state }) => state)).toEqual(["added", "added"]);
    expect(await store.pages({ outlet: spec.outlet ?? "" })).not.toEqual([]);
    expect(await store.pages({ url: spec.url ?? "" })).toHaveLength(spec.url ? 1 : 0);
  });

  test("the record is sound, and its pages are listed part by part", async () => {
    const all = await store.pages();
    expect(all).toHaveLength(2 * long.length);
    const parts = [];
    for (let after: string | undefined; parts.length < all.length; after = parts.at(-1)?.id)
      parts.push(...(await store.pages(after === undefined ? { limit: 3 } : { limit: 3, after })));
    expect(parts).toEqual(all);
    expect(await store.check()).toMatchObject({ differing: 0 });
  });
});

import { expect, test } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { smallWorld } from "../record/builders.ts";
import { inputOf, jsonEngine } from "./fake-engine.ts";
import { temporaryFolder } from "./temporary.ts";

test("an input that is known is not read again, and one that anything else is said of is", async () => {
  const read: string[] = [];
  const store = await openStore({
    record: await temporaryFolder(),
    create: true,
    world: smallWorld(),
    engine: (input) => {
      read.push(input.source);
      return jsonEngine(input);
    },
  });
  const page = inputOf({ source: "a.txt" });
  const first = await store.add([page]);
  const again = await store.add([page, inputOf({ source: "b.txt", body: "Trang khác." }), page]);
  expect(read).toEqual(["a.txt", "b.txt"]);
  expect(again.map((result) => result.state)).toEqual(["known", "added", "known"]);
  expect(again[0]).toEqual({ ...first[0], state: "known" });
  const given = await store.add([{ ...page, published: "2025-06-05" }]);
  expect(read).toEqual(["a.txt", "b.txt", "a.txt"]);
  expect(given.map((result) => result.state)).toEqual(["known"]);
  await store.add([{ ...page, declared: { published: "2025-06-05" } }]);
  await store.add([{ ...page, declared: null, encoding: null }]);
  expect(read).toEqual(["a.txt", "b.txt", "a.txt", "a.txt"]);
  await store.close();
});

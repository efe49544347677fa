import { describe } from "vitest";
import { MemoryRecord } from "./memory-record.ts";
import { MemoryWatch } from "./memory-store.ts";
import { watchTests } from "./store-tests.ts";

// The store in memory, with which days of following are tested, keeps to what the real ones do (service-suite.ts).
describe("what is followed, in memory", () => {
  const service = new MemoryRecord(new MemoryWatch()).service();
  watchTests(() => service);
});

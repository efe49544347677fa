import { describe, it } from "vitest";
import { natsProgram } from "./nats-server.ts";

/** Tests that need the NATS server; skipped aloud where it is not installed, and failing in CI. */
export function withNats(name: string, tests: (program: string) => void): void {
  const program = natsProgram();
  describe(name, () => {
    if (program !== null) return tests(program);
    it.skipIf(!process.env.CI)("needs nats-server", () => {
      throw new Error("nats-server is missing; its tests must run in CI.");
    });
    console.warn(`nats-server is missing: the tests of ${name} are skipped.`);
  });
}

import { pause } from "../ops/waiting.ts";
import type { Work } from "./worker.ts";

/** How long to wait where others hold all that is to compile, and where nothing is, in milliseconds. */
const RESTS = { busy: 100, idle: 500 } as const;

/** Compiles what was read, piece by piece, for as long as the worker runs. */
export async function compiling({ stage, ops, signal, counts, persist }: Work): Promise<void> {
  while (!signal.aborted) {
    const began = performance.now();
    const step = await persist("Compiling", () => stage.step());
    if (step === null) return;
    if (step === "planned" || step === "compiled") {
      counts[step] += 1;
      ops.observe("parley_compiling_seconds", (performance.now() - began) / 1_000, { step });
    } else await pause(RESTS[step], signal);
    if (step !== "idle") ops.count("parley_compiled_total", { step });
  }
}

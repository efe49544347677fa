import { constants } from "node:os";
import type { CommandContext, CommandDefinition, Io } from "./context.ts";

/** Exit status: everything was done. */
export const DONE = 0;

/** Why a command is to stop, by the signal that said so. */
const reasons = { SIGINT: "interrupted", SIGTERM: "terminated" } as const;

export type StopSignal = keyof typeof reasons;
export const stopSignals = ["SIGINT", "SIGTERM"] as const satisfies readonly StopSignal[];

export const reasonOf = (signal: StopSignal): string => reasons[signal];

/** The status of a command that a signal cut short, as shells number it: 130 for Ctrl-C, 143 for SIGTERM. */
export const statusOfSignal = (signal: StopSignal): number => 128 + constants.signals[signal];

/**
 * The status of a command that was stopped before all was done; null when it was not stopped. A reader that left
 * (`| head`) has what it wanted.
 */
export function stoppedStatus({ signal }: Pick<Io, "signal">): number | null {
  if (!signal.aborted) return null;
  const by = stopSignals.find((name) => reasonOf(name) === signal.reason);
  return by === undefined ? DONE : statusOfSignal(by);
}

/** True where being told to stop is a command's proper end: it would run for ever, and leaves nothing undone. */
export const isService = (
  { untilInterrupted }: CommandDefinition,
  { settings: { once, untilIdle, list, failed, stop } }: Pick<CommandContext, "settings">,
): boolean => untilInterrupted === true && !(once || untilIdle || list || failed || stop !== null);

/** True of an error that says no more than that the command was told to stop. */
export const isStop = (error: unknown, { signal }: Pick<Io, "signal">): boolean =>
  signal.aborted && (error === signal.reason || (error instanceof Error && error.name === "AbortError"));

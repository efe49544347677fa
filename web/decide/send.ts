import type { Act, Decision, LoggedDecision } from "../../src/schema/index.ts";
import { ask, type Failed } from "../state/ask.ts";
import { type Written, write } from "../state/write.ts";
import { type Signature, signed } from "./acts.ts";
import { keepAuthor } from "./author.ts";
import { notify } from "./notices.ts";

/** The decisions of this window that nothing has taken back yet, the latest last: what "undo" undoes. */
const made: Decision[] = [];

/** The latest decisions of a log hold one that was made just now. */
const LATEST = 50;

/** How many decisions of others say the contrary of this one; 0 where that can't be asked. */
async function contrariesOf({ id }: Decision): Promise<number> {
  try {
    const { ok, text } = await ask(`/api/decisions?newest=true&limit=${LATEST}`);
    const log = ok ? (JSON.parse(text) as LoggedDecision[]) : [];
    return log.find(({ decision }) => decision.id === id)?.conflicts.length ?? 0;
  } catch {
    return 0;
  }
}

async function tell(decision: Decision): Promise<void> {
  const contraries = decision.act === "undo" ? 0 : await contrariesOf(decision);
  notify({ decision, contraries });
}

function remember(decision: Decision): void {
  if (decision.act !== "undo") made.push(decision);
  else made.splice(0, made.length, ...made.filter(({ id }) => id !== decision.decision));
}

/**
 * Adds a decision to the record's log, and tells of it with a way to take it back, and of colleagues who decided the
 * contrary. Never throws.
 */
export async function decide(act: Act, signature: Signature): Promise<Written<Decision>> {
  keepAuthor(signature.by);
  const written = await write<Decision>("/api/decisions", signed(act, signature, new Date()));
  if (written.state === "done") {
    remember(written.value);
    void tell(written.value);
  }
  return written;
}

/** The last decision of this window that stands; null where there is none. */
export const lastMade = (): Decision | null => made.at(-1) ?? null;

/** Tells that something was not recorded, where no form is open that could. */
export function complain(failed: Failed): void {
  if (failed.message !== "") notify({ failed });
}

import { AsyncLocalStorage } from "node:async_hooks";
import { userInfo } from "node:os";
import type { AuditActor, AuditWay } from "../schema/index.ts";

/** Who is at it, and how they came to the record. */
export interface Acting {
  readonly actor: AuditActor;
  readonly via: AuditWay;
}

const acting = new AsyncLocalStorage<Acting>();

/** The name of the account that this process runs under; null where the system knows none. */
export function accountName(): string | null {
  try {
    return userInfo().username;
  } catch {
    // A process in a container may run under a number without a name.
    return null;
  }
}

/** Runs work of which the audit log is to say that this actor does it, and all that the work awaits. */
export const actingAs = <T>(who: Acting, work: () => T): T => acting.run(who, work);

/** Whose work runs just now: that of the machine's user unless somebody else was named. */
export const presentActor = (): Acting =>
  acting.getStore() ?? { actor: { by: "user", name: accountName() }, via: "local" };

import { useEffect, useState } from "preact/hooks";
import type { Event, Reading, Statement } from "../../src/schema/index.ts";

/** By which decisions name the contacts and statements of a page. */
export interface FindingKeys {
  readonly event: (event: Event) => string | null;
  readonly statement: (statement: Statement) => string | null;
}

const noKeys: FindingKeys = { event: () => null, statement: () => null };

async function keysOf(reading: Reading): Promise<FindingKeys> {
  const [{ eventKeys }, { statementKeys }] = await Promise.all([
    import("../../src/record/contacts/reports.ts"),
    import("../../src/record/sayings/utterances.ts"),
  ]);
  const events = new Map(eventKeys(reading).map(({ item, key }) => [item, key]));
  const statements = new Map(statementKeys(reading).map(({ item, key }) => [item, key]));
  return { event: (one) => events.get(one) ?? null, statement: (one) => statements.get(one) ?? null };
}

/** The keys of a reading's findings; none as long as the code that makes them is on its way. */
export function useFindingKeys(reading: Reading): FindingKeys {
  const [held, setHeld] = useState<FindingKeys>(noKeys);
  useEffect(() => {
    let current = true;
    void keysOf(reading).then((keys) => {
      if (current) setHeld(keys);
    });
    return () => {
      current = false;
    };
  }, [reading]);
  return held;
}

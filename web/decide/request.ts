import { useEffect, useState } from "preact/hooks";
import type { Act, Entry, Reading, StatementValues, Utterance } from "../../src/schema/index.ts";
import type { ListedPage } from "../../src/store/service.ts";
import { knownAuthor } from "./author.ts";
import { complain, decide } from "./send.ts";

type Told = Pick<Utterance["tellings"][number], "page" | "key">;

/** What a form is opened for. */
export type Request =
  | { readonly form: "act"; readonly act: Act }
  | { readonly form: "merge"; readonly entry: Entry }
  | { readonly form: "split"; readonly entry: Entry }
  | { readonly form: "correct"; readonly entry: Entry }
  | {
      readonly form: "page";
      readonly reading: Reading;
      readonly marks: Pick<ListedPage, "rejected" | "confidential">;
    }
  | {
      readonly form: "statement";
      readonly tellings: readonly Told[];
      readonly source: NonNullable<StatementValues["source"]>;
      readonly day: string | null;
    }
  | { readonly form: "enter" };

let open: Request | null = null;
const listeners = new Set<() => void>();

/** Opens the form for a decision, or closes it (null). */
export function openForm(request: Request | null): void {
  open = request;
  for (const listener of listeners) listener();
}

/** The request whose form is open. */
export function useRequest(): Request | null {
  const [held, setHeld] = useState(open);
  useEffect(() => {
    const listener = (): void => setHeld(open);
    listener();
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return held;
}

/**
 * Decides at once in the name of whoever is remembered, for what a key or a button says whole; asks for the name where
 * nobody is. True when it was recorded.
 */
export async function decideAtOnce(act: Act): Promise<boolean> {
  const by = knownAuthor();
  if (by === "") {
    openForm({ form: "act", act });
    return false;
  }
  const written = await decide(act, { by, reason: "" });
  if (written.state === "failed") complain(written);
  return written.state === "done";
}

import type { JSX } from "preact";
import { shortened } from "../format/text.ts";
import type { Failed } from "../state/ask.ts";
import { useSettings } from "../state/settings.ts";

/** What became of something that somebody did here; `undo` takes it back. */
export type Said =
  | { readonly text: string; readonly undo?: () => void }
  | { readonly failed: Pick<Failed, "message" | "hint" | "status"> };

/** Tells what became of something; null for nothing. */
export type Tell = (said: Said | null) => void;

/** Characters of what was said that are shown: addresses may be long. */
const LONGEST = 400;

/** What was done last, where people who listen hear it too; empty where somebody gave no token. */
export function LastSaid({ said }: { said: Said | null }): JSX.Element {
  const { followed: words, shell } = useSettings().labels;
  const failed = said !== null && "failed" in said ? said.failed : null;
  const told = failed && (failed.status === null ? shell.silent : failed.message);
  return (
    <div class="followed-said" tabIndex={-1}>
      <p role="status">
        {said !== null && "text" in said && (
          <>
            <span>{shortened(said.text, LONGEST)}</span>{" "}
            {said.undo && (
              <button type="button" class="link" onClick={said.undo}>
                {words.undo}
              </button>
            )}
          </>
        )}
      </p>
      {told && (
        <p class="fault" role="alert">
          {shortened(told, LONGEST)} {failed?.hint}
        </p>
      )}
    </div>
  );
}

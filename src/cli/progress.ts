import type { Io } from "./context.ts";

/** One line of standard error that tells how far a command is; nothing unless that is a terminal. */
export interface Progress {
  tell(text: string): void;
  /** Takes the line away, before something else is printed and at the end. */
  clear(): void;
}

const ERASE_LINE = "\r\u001b[2K";

/** Progress on the terminal behind standard error, if there is one. */
export function progressOn(io: Io): Progress {
  if (!io.progress) return { tell: () => {}, clear: () => {} };
  return {
    tell: (text) => io.err(`${ERASE_LINE}${text}`),
    clear: () => io.err(ERASE_LINE),
  };
}

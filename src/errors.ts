/**
 * Every error that a user can meet, by code, with what to do next.
 * A test checks that each code is raised somewhere and has its page in docs/errors.md.
 */
export const errorCodes = {
  "no-such-file": "Check the spelling of the path.",
  "no-pages": "Name a file, folder or archive that holds pages of text or HTML.",
  "empty-page": "Save the page again; it holds no text.",
  "not-text": "Save the page as text or HTML; pictures and other binary files can't be read.",
  "too-large": "Cut the file into single pages, or raise the limit with --max-size.",
  "bad-encoding": "Save the page as UTF-8.",
  "unknown-language":
    "Parley reads Vietnamese and English, and French in part; name the language with --language where it was not recognised.",
  unreadable: "Check the file's permissions.",
  "damaged-archive": "Fetch or pack the archive again; the pages before and behind the damage were read.",
  "not-warc":
    "Name WARC files (.warc, .warc.gz) or a list of them (.paths, .paths.gz); `parley add` reads other files.",
  "changed-archive": "Run the same command again with --again; what was added before is kept.",
  "broken-record": "Mend or leave out this record; the others were read.",
  "unsupported-archive": "Unpack it first, or pack the pages as .zip or .gz.",
  encrypted: "Unpack the archive with its password first.",
  unwritable: "Name a file in a folder that this user may write to.",
  "link-loop": "Remove the symbolic link that leads back into its own folder.",
  "disk-full": "Make room on the disk and run the same command again; what was added before is kept.",
  "store-newer": "This record was written by a newer Parley; install that version to open it.",
  "store-locked":
    "Another process holds this record. Stop it, or start it as `parley serve`, which shares it.",
  "store-damaged":
    "The record's folder is not complete. Restore it from a backup, or add the pages to a new folder.",
  "no-record": "There is no record there yet; make one with `parley add` or `parley init`.",
  "no-server": "Check host and port, that the server runs, and that it lets this machine in.",
  "server-refused":
    "Check the user, the password (PGPASSWORD or ~/.pgpass may hold it) and what that user may do.",
  "no-database": "Make the database on the server with `createdb`, or check the spelling of its name.",
  "unfit-server": "Use PostgreSQL 13 or newer and a database made with --encoding=UTF8 --template=template0.",
  "foreign-database": "Give the record a database or a schema of its own; nothing was changed in this one.",
  "not-a-backup": "Name a file that `parley backup` wrote.",
  "backup-damaged": "Nothing was written. Fetch the file again, or restore an earlier backup.",
  "record-not-empty":
    "Restore into a folder or database that holds no record; nothing was changed in this one.",
  "record-changed": "Run it again; where it writes a file, nothing was written.",
  "foreign-folder": "Name an empty or new folder, or one that `parley export --site` made.",
  "not-found":
    "List what there is: `parley timeline`, `parley watch --list`, `parley failed`, `parley token list`.",
  "bad-argument": "See `--help` for what the command takes.",
  "not-allowed": "Use the address that `parley serve` prints; adding pages goes through `parley add`.",
  "no-token":
    "Open the address that `parley serve` prints, or send a token that `parley token make` printed: `Authorization: Bearer …`.",
  "name-taken": "Choose another name, or revoke the token of that name first.",
  "wrong-method": "Use a method that the answer's Allow header names.",
  "not-acceptable": "Ask for a media type that the address has: /api/ lists them.",
  "wrong-type": "Send JSON with `Content-Type: application/json`.",
  "too-many": "Wait as many seconds as Retry-After says; large lists come in one answer as JSON Lines.",
  "not-followable":
    "Name the address of a feed (RSS, Atom, JSON Feed), a sitemap or a page; a page's feeds are told by `parley watch --list`.",
  "not-the-article":
    "Look at the address in a browser. It is asked again; `parley watch --failed` says when.",
  "watch-held": "Another `parley watch` follows for this record: one does at a time. Stop that one first.",
  "no-port": "Free a port, or name another one with --port or --metrics-port.",
  "no-queue":
    "Check host and port, and that a NATS server with JetStream runs there; then run it again: what is queued already is known.",
  "queue-refused":
    "Check the user and the password of the address, what that user may do, and that the server has JetStream and room for it.",
  "queue-full": "Start more workers, or let the queue hold more with --queue-size; nothing was lost.",
  "foreign-queue": "Give the queue another name, behind the address; nothing was changed in this one.",
  "too-large-for-queue":
    "Add this page with `parley add --record`, or raise max_payload in the server's configuration.",
  "damaged-message": "Nobody's `parley add --queue` wrote this message; drop it with `parley failed --drop`.",
  "gave-up":
    "Workers ended or stalled while they read this page: read it with `parley read`, and report what happens.",
  "needs-server":
    "Name a database on a PostgreSQL server with --record postgres://…; a folder has one writer.",
  "not-a-page": "Follow a feed with `parley watch`; add what a list or an archive holds with `parley add`.",
  "fetch-failed": "Open the address in a browser: where it works there, try again later.",
  "fetch-timeout": "Try again later; the server is slow or does not answer.",
  "forbidden-address":
    "Name a public address of the web, http or https; save other pages as files and add these.",
  "robots-denied":
    "The site asks programs to leave this page alone. Open it in a browser, save it, and add the file.",
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** What to do about an error of that code, as far as this version knows it; null where it does not. */
export const hintOf = (code: string): string | null =>
  Object.hasOwn(errorCodes, code) ? errorCodes[code as ErrorCode] : null;

/** An error for people: a code, a plain sentence, the thing it is about, and what to do next. */
export class ParleyError extends Error {
  override readonly name = "ParleyError";
  readonly code: ErrorCode;
  /** The file, address or id that the error is about. */
  readonly subject: string | null;

  constructor(code: ErrorCode, message: string, options: { subject?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.subject = options.subject ?? null;
  }

  /** What to do next. */
  get hint(): string {
    return errorCodes[this.code];
  }

  /** The error as one JSON object, as `--json` prints it on standard error. */
  toJSON(): { error: { code: ErrorCode; message: string; subject: string | null; hint: string } } {
    return { error: { code: this.code, message: this.message, subject: this.subject, hint: this.hint } };
  }
}

/** Faults told at once. */
const MOST_FAULTS = 5;

/** Throws ParleyError `bad-argument` that names the first faults, where there are any: "The project does not fit: …". */
export function refuseFaults(told: string, faults: readonly string[], cause?: unknown): void {
  if (faults.length === 0) return;
  throw new ParleyError("bad-argument", `${told}: ${faults.slice(0, MOST_FAULTS).join("; ")}.`, { cause });
}

/** What a schema found fault with, each with the path of its field. */
export const faultsOf = (
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] = [],
): string[] => issues.map(({ path, message }) => `${path.join(".") || "the whole"}: ${message}`);

/** The code that the system, a library or a server gives an error; empty where it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

import { createHash } from "node:crypto";

// A backup is gzipped JSON Lines: a header, a row a line, and a closing line that says how many rows there were and
// what SHA-256 all lines before it have. A file that was cut or changed is so noticed before anything is written.

/** The version of this format. */
export const backupFormat = 1;

/** The first line. `tables`: the tables in the order in which they stand, each with the names of its columns. */
export interface BackupHeader {
  readonly "parley-backup": number;
  /** The schema's version. */
  readonly schema: number;
  /** When the backup was begun, ISO 8601 in UTC. */
  readonly made: string;
  readonly tables: Readonly<Record<string, readonly string[]>>;
}

/** A row: its table, then the values as PostgreSQL writes them; bytes in base64. */
export type BackupRow = readonly [table: string, ...values: (string | null)[]];

/** How many rows of each table a backup holds. */
export type RowCounts = Readonly<Record<string, number>>;

/** What stands in a whole backup, besides its rows. */
export interface BackupContents {
  readonly header: BackupHeader;
  readonly rows: RowCounts;
}

/** The last line: `sha256` in hexadecimal, of all lines before it with their ends. */
export interface BackupEnd {
  readonly end: { readonly rows: RowCounts; readonly sha256: string };
}

/** The header of a backup that is begun now. */
export const headerOf = (schema: number, tables: BackupHeader["tables"], made: Date): BackupHeader => ({
  "parley-backup": backupFormat,
  schema,
  made: made.toISOString(),
  tables,
});

/** The lines of a backup, closed by the line that proves it whole. */
export async function* sealedLines(
  header: BackupHeader,
  rows: AsyncIterable<BackupRow>,
): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const counts = Object.fromEntries(Object.keys(header.tables).map((table) => [table, 0]));
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  yield line(header);
  for await (const row of rows) {
    counts[row[0]] = (counts[row[0]] ?? 0) + 1;
    yield line(row);
  }
  const closing: BackupEnd = { end: { rows: counts, sha256: hash.digest("hex") } };
  yield `${JSON.stringify(closing)}\n`;
}

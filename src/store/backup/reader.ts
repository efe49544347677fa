import { constants } from "node:buffer";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { ParleyError } from "../../errors.ts";
import { schemaVersion } from "../ground/migrations.ts";
import {
  type BackupContents,
  type BackupEnd,
  type BackupHeader,
  type BackupRow,
  backupFormat,
} from "./format.ts";

const NEWLINE = 0x0a;
const HEADER_MARK = '{"parley-backup":';
const END_MARK = '{"end":';

const damaged = (file: string, cause?: unknown): ParleyError =>
  new ParleyError("backup-damaged", `The backup "${file}" is cut short or was changed.`, {
    subject: file,
    cause,
  });

const foreign = (file: string, cause?: unknown): ParleyError =>
  new ParleyError("not-a-backup", `"${file}" is no backup that Parley made.`, { subject: file, cause });

/** The error for people behind a failure to read the file. */
function readingFailure(error: unknown, file: string, begun: boolean): unknown {
  if (error instanceof ParleyError || !(error instanceof Error) || !("code" in error)) return error;
  const code = String(error.code);
  if (code === "ENOENT")
    return new ParleyError("no-such-file", `There is no file "${file}".`, { subject: file, cause: error });
  if (code.startsWith("Z_")) return begun ? damaged(file, error) : foreign(file, error);
  return new ParleyError("unreadable", `The file "${file}" can't be read.`, { subject: file, cause: error });
}

const beginsWith = (bytes: Uint8Array, mark: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, mark.length)).toString() === mark;

async function* unpacked(file: string): AsyncGenerator<Uint8Array> {
  let begun = false;
  // Errors of either stream come out where the last one is read.
  const bytes: AsyncIterable<Uint8Array> = pipeline(createReadStream(file), createGunzip(), () => undefined);
  try {
    for await (const chunk of bytes) {
      // Asked of the first piece: a foreign file need not have lines at all.
      if (!begun && !beginsWith(chunk, HEADER_MARK)) throw foreign(file);
      begun = true;
      yield chunk;
    }
  } catch (error) {
    throw readingFailure(error, file, begun);
  }
  if (!begun) throw foreign(file);
}

/** Lines with their ends. Cut at the byte of a newline only: texts may hold other line separators. */
async function* linesIn(file: string): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(file)) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, end + 1)]);
      from = end + 1;
      parts = [];
      size = 0;
    }
    parts.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > constants.MAX_STRING_LENGTH) throw damaged(file);
  }
  if (size > 0) yield Buffer.concat(parts);
}

/** Parses a line that the digest does not cover yet, or that it covers but another program wrote. */
function parsed<T>(line: Buffer, file: string): T {
  try {
    return JSON.parse(line.toString("utf8"));
  } catch (error) {
    throw damaged(file, error);
  }
}

/** All lines before the closing one; throws at the end where that one is not there or tells of others. */
async function* provenLines(file: string, tellEnd: (end: BackupEnd["end"]) => void): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  let end: BackupEnd["end"] | null = null;
  for await (const line of linesIn(file)) {
    if (end) throw damaged(file);
    if (beginsWith(line, END_MARK)) end = parsed<BackupEnd>(line, file).end;
    else {
      hash.update(line);
      yield line;
    }
  }
  if (end?.sha256 !== hash.digest("hex")) throw damaged(file);
  tellEnd(end);
}

const isHeader = (value: Partial<BackupHeader>): value is BackupHeader =>
  Number.isInteger(value["parley-backup"]) &&
  Number.isInteger(value.schema) &&
  value.tables instanceof Object;

function checkedHeader(line: Buffer, file: string): BackupHeader {
  const header = parsed<Partial<BackupHeader>>(line, file);
  if (!isHeader(header)) throw foreign(file);
  if (header["parley-backup"] > backupFormat || header.schema > schemaVersion) {
    const message = `The backup "${file}" has version ${header["parley-backup"]}.${header.schema}; this Parley knows versions up to ${backupFormat}.${schemaVersion}.`;
    throw new ParleyError("store-newer", message, { subject: file });
  }
  return header;
}

/**
 * Reads a backup through, in bounded memory, and proves it whole. Throws `no-such-file`, `unreadable`,
 * `not-a-backup`, `backup-damaged`, and `store-newer` for one that a newer Parley made.
 */
export async function provenBackup(file: string): Promise<BackupContents> {
  let header: BackupHeader | null = null;
  let rows: BackupContents["rows"] = {};
  const lines = provenLines(file, (end) => {
    rows = end.rows;
  });
  for await (const line of lines) header ??= checkedHeader(line, file);
  if (!header) throw damaged(file);
  return { header, rows };
}

/** The rows of a backup, in order. Throws as `provenBackup` does, at the end at the latest. */
export async function* rowsInBackup(file: string): AsyncGenerator<BackupRow> {
  let begun = false;
  for await (const line of provenLines(file, () => undefined)) {
    if (begun) yield parsed<BackupRow>(line, file);
    begun = true;
  }
}

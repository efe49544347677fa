import { ParleyError } from "../errors.ts";
import { ByteReader } from "../sources/byte-reader.ts";
import { gunzip, type MemberStart } from "../sources/gunzip.ts";
import type { HeldPage } from "../sources/types.ts";
import { warcRecords } from "../sources/warc.ts";
import type { OpenedArchive } from "./archive.ts";

/**
 * Where a record of a file begins: byte `offset`, at which a member of a packed file begins (or the record itself, in a
 * file that is not packed), and so many unpacked bytes behind it. Reading can begin there.
 */
export interface RecordPlace {
  readonly offset: number;
  readonly within: number;
}

/** A record of an archive, or why there is none that could be read. `page` is null where it holds none. */
export type PlacedRecord = { readonly place: RecordPlace } & (
  | { readonly page: HeldPage | null; readonly error?: undefined }
  | { readonly page?: undefined; readonly error: ParleyError }
);

/** Behind the last record: the end of what can be read. */
export interface RecordsEnd {
  readonly place: RecordPlace;
  readonly end: true;
}

/** What is read of an archive. */
export interface Stretch {
  /** What users are told: pages are named by it and by their place. */
  readonly file: string;
  readonly from: RecordPlace;
  /** True where `from` is any byte: the first record behind it is looked for, in a packed file. */
  readonly seek?: boolean;
  /** Bytes of one page at most. */
  readonly maxSize: number;
}

/** Turns positions in the unpacked bytes into places of the file. */
class Places {
  readonly #base: number;
  /** Members whose bytes are still to be taken, with the one that is being taken at the front; none in a plain file. */
  readonly #members: MemberStart[] = [];

  constructor(base: number) {
    this.#base = base;
  }

  note(member: MemberStart): void {
    this.#members.push(member);
  }

  /** Positions have to be asked for in their order. */
  at(position: number): RecordPlace {
    while (this.#members[1] && this.#members[1].unpacked <= position) this.#members.shift();
    const [member] = this.#members;
    if (!member) return { offset: this.#base + position, within: 0 };
    return { offset: this.#base + member.packed, within: position - member.unpacked };
  }
}

const GZIP = Buffer.from([0x1f, 0x8b]);
const WARC = "WARC/";

const notWarc = (file: string): ParleyError =>
  new ParleyError("not-warc", `"${file}" is no WARC file.`, { subject: file });

/** Leaves out what was read before; what is damaged in it was told then. */
async function skip(bytes: ByteReader, count: number): Promise<void> {
  while (bytes.position < count) {
    try {
      if ((await bytes.skip(count - bytes.position)) === 0) return;
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
    }
  }
}

/** "day.warc.gz#4711": a page by the place of its record, the same however its file is read. */
const labelOf = (file: string, { offset, within }: RecordPlace): string =>
  within === 0 ? `${file}#${offset}` : `${file}#${offset}+${within}`;

/**
 * The records of a WARC file, packed or not, from a place on, each with where it begins. Throws `not-warc`. What is lost
 * comes as an error in its place, and reading goes on behind it.
 */
export async function* recordsFrom(
  archive: OpenedArchive,
  { file, from, seek = false, maxSize }: Stretch,
): AsyncGenerator<PlacedRecord | RecordsEnd> {
  const packed = new ByteReader(archive.bytes);
  const places = new Places(from.offset);
  const isPacked = seek || (await packed.peek(GZIP.length)).equals(GZIP);
  const bytes = isPacked
    ? new ByteReader(gunzip(file, packed.rest(), (member) => places.note(member)))
    : packed;
  try {
    if (archive.failure) throw archive.failure;
    if (!seek) await skip(bytes, from.within);
    const start = (await bytes.peek(WARC.length)).toString("latin1");
    if (!seek && from.offset === 0 && from.within === 0 && !isBeginning(start)) throw notWarc(file);
    const label = (at: number): string => labelOf(file, places.at(at));
    let found = !seek;
    for await (const { at, page, error } of warcRecords(bytes, label, maxSize)) {
      const place = places.at(at);
      found ||= !error;
      if (error && found) yield { place, error };
      else if (!error) yield { place, page };
    }
    yield { place: places.at(bytes.position), end: true };
  } finally {
    await bytes.close();
    await packed.close();
  }
}

/** Fewer bytes are a damaged file, of which its reading tells. */
const isBeginning = (start: string): boolean =>
  start === WARC || (start !== "" && start.length < WARC.length);

import { isAbsolute, join, relative, resolve } from "node:path";
import { ParleyError } from "../errors.ts";
import { isAddress } from "../fetch/index.ts";
import { ByteReader } from "../sources/byte-reader.ts";
import { gunzip } from "../sources/gunzip.ts";
import { type ArchiveOptions, openArchive } from "./archive.ts";

/** What a file of a list of web archives is called, as Common Crawl calls its own. */
const LIST = /\.paths(?:\.gz)?(?:[?#]|$)/iu;
/** Bytes of a line of a list; the longest address that is asked. */
const LONGEST = 8_192;
/** Lines of a list; a year of Common Crawl's news has 10,000. */
const MOST = 1_000_000;
const WEB = /^https?:\/\//iu;
const GZIP = Buffer.from([0x1f, 0x8b]);

/** An archive to be read, or why there is none. */
export type ListedArchive =
  | { readonly file: string; readonly error?: undefined }
  | { readonly file?: undefined; readonly error: ParleyError };

const outside = (list: string, line: string, base: string): ParleyError =>
  new ParleyError(
    "bad-argument",
    `"${list}" names "${line.slice(0, 200)}", which lies outside of "${base}".`,
    {
      subject: list,
    },
  );

/** A line of a list below an address. */
function below(list: string, line: string, base: string): ListedArchive {
  const root = new URL(base.endsWith("/") ? base : `${base}/`);
  const url = URL.canParse(line, root) ? new URL(line, root) : null;
  const isBelow = url?.origin === root.origin && url.pathname.startsWith(root.pathname);
  return isBelow ? { file: url.href } : { error: outside(list, line, base) };
}

/** A line of a list in a folder. */
function within(list: string, line: string, base: string): ListedArchive {
  const folder = resolve(base);
  const file = join(folder, line);
  const way = relative(folder, file);
  const leaves =
    isAbsolute(line) || way === "" || way.startsWith("..") || isAbsolute(way) || line.includes("\0");
  return leaves ? { error: outside(list, line, base) } : { file };
}

function archiveOf(list: string, line: string, base: string | null): ListedArchive {
  if (WEB.test(line)) return { file: line };
  if (base === null) {
    const message = `"${list}" names its files without their place ("${line.slice(0, 200)}"): say with --base what they are below.`;
    return { error: new ParleyError("bad-argument", message, { subject: list }) };
  }
  return isAddress(base) ? below(list, line, base) : within(list, line, base);
}

async function* linesOf(list: string, options: ArchiveOptions): AsyncGenerator<string> {
  const archive = openArchive(list, 0, options);
  const stored = new ByteReader(archive.bytes);
  const packed = (await stored.peek(GZIP.length)).equals(GZIP);
  const bytes = packed ? new ByteReader(gunzip(list, stored.rest())) : stored;
  try {
    for (let n = 0; n < MOST; n++) {
      const line = await bytes.line(LONGEST);
      if (archive.failure) throw archive.failure;
      if (line === null) return;
      yield line.toString("utf8").trim();
    }
  } finally {
    await bytes.close();
    await stored.close();
  }
}

async function* listed(
  list: string,
  base: string | null,
  options: ArchiveOptions,
): AsyncGenerator<ListedArchive> {
  try {
    for await (const line of linesOf(list, options)) {
      if (line === "" || line.startsWith("#")) continue;
      const archive = archiveOf(list, line, base);
      yield archive;
      // Without a base every line would be told.
      if (archive.error && base === null) return;
    }
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    yield { error };
  }
}

/**
 * The archives that a command line names, one by one: paths, made absolute, and addresses; in the place of a list
 * (`warc.paths`, `warc.paths.gz`) those that it names, a line each. `base`: the folder or address below which its lines
 * lie, where they are no addresses; none may lead out of it. What can't be had comes as an error in its place.
 */
export async function* archivesOf(
  named: readonly string[],
  base: string | null,
  options: ArchiveOptions = {},
): AsyncGenerator<ListedArchive> {
  for (const name of named) {
    const place = isAddress(name) ? name : resolve(name);
    if (LIST.test(name)) yield* listed(place, base, options);
    else yield { file: place };
  }
}

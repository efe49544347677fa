import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import type { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { type SiteOptions, writeSite } from "../export/site/index.ts";
import { compareText } from "../record/order.ts";
import type { RecordService } from "../store/service.ts";

/** The first day that zip archives know: equal sites give equal archives. */
const FIRST_DAY = new Date(1980, 0, 1);

/** The files of a folder as an archive; each is read when its turn comes. */
async function archiveOf(folder: string): Promise<AsyncIterable<Uint8Array>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const archive = new ZipFile();
  const stream = archive.outputStream as Readable;
  // A file that is gone when its turn comes, because nobody reads on, must not end the process.
  archive.on("error", (cause: Error) => stream.destroy(cause));
  for (const path of paths.sort(compareText)) {
    const name = path.slice(folder.length + 1).replaceAll(sep, "/");
    archive.addFile(path, `record/${name}`, { mtime: FIRST_DAY, mode: 0o100644 });
  }
  archive.end();
  return stream;
}

/**
 * A site made of the record as a zip archive. It is made in a temporary folder, which goes when the archive was read, or
 * nobody reads it any more.
 */
export async function* zippedSite(
  service: RecordService,
  options: Omit<SiteOptions, "signal">,
): AsyncGenerator<Uint8Array> {
  const stop = new AbortController();
  const place = await mkdtemp(join(tmpdir(), "parley-site-"));
  try {
    const folder = join(place, "record");
    await writeSite(service, folder, { ...options, signal: stop.signal });
    yield* await archiveOf(folder);
  } finally {
    stop.abort();
    await rm(place, { recursive: true, force: true });
  }
}

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { type SiteOptions, writeSite } from "../export/site/index.ts";
import { compareText } from "../record/order.ts";
import type { RecordService } from "../store/service.ts";
import type { ArchivedFile } from "./zip.ts";

async function* filesIn(folder: string): AsyncGenerator<ArchivedFile> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  for (const path of paths.sort(compareText)) {
    const name = path
      .slice(folder.length + 1)
      .split(sep)
      .join("/");
    yield { path: `record/${name}`, bytes: await readFile(path) };
  }
}

/**
 * The files of a site made of the record, one after the other. It is made in a temporary folder, which goes when the
 * files were read, or nobody reads them any more.
 */
export async function* siteFiles(
  service: RecordService,
  options: Omit<SiteOptions, "signal">,
): AsyncGenerator<ArchivedFile> {
  const stop = new AbortController();
  const place = await mkdtemp(join(tmpdir(), "parley-site-"));
  try {
    const folder = join(place, "record");
    await writeSite(service, folder, { ...options, signal: stop.signal });
    yield* filesIn(folder);
  } finally {
    stop.abort();
    await rm(place, { recursive: true, force: true });
  }
}

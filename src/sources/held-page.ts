import { ParleyError } from "../errors.ts";
import { tooLarge } from "./file-errors.ts";
import type { HeldPage, SourceItem, SourceOptions } from "./types.ts";

/** A page as the steps take it in: what the user told goes before what the container says. */
export function itemOf(page: HeldPage, options: SourceOptions): SourceItem {
  if (page.bytes.length > options.maxSize) return { error: tooLarge(page.source, options.maxSize) };
  const { kind, url, encoding, declared, truncated } = page;
  return {
    input: {
      bytes: page.bytes,
      source: page.source,
      maxBytes: options.maxSize,
      published: options.published ?? null,
      captured: options.captured ?? page.captured ?? null,
      language: options.language ?? page.language ?? null,
      ...(kind && { kind }),
      ...(url && { url }),
      ...(encoding && { encoding }),
      ...(declared && Object.keys(declared).length > 0 && { declared }),
      ...(truncated && { truncated }),
    },
  };
}

/** The error for one record of a container; the others go on. */
export const brokenRecord = (source: string, reason: string, cause?: unknown): ParleyError =>
  new ParleyError("broken-record", `${source} can't be read: ${reason}.`, { subject: source, cause });

/** The error for a stretch of an archive that is lost. */
export const damagedArchive = (source: string, reason: string, cause?: unknown): ParleyError =>
  new ParleyError("damaged-archive", `${source} is damaged: ${reason}.`, { subject: source, cause });

/** The error for what is packed in a way that is not unpacked here. */
export const unsupportedArchive = (source: string, reason: string): ParleyError =>
  new ParleyError("unsupported-archive", `${source} can't be unpacked: ${reason}.`, { subject: source });

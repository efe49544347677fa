import { ParleyError } from "../errors.ts";
import type { PageMetadata } from "../page/types.ts";
import { tooLarge } from "./file-errors.ts";
import type { HeldPage, SourceItem, SourceOptions } from "./types.ts";

/** Longest address that is kept; what browsers and servers take. */
const LONGEST_ADDRESS = 8192;
/** Longest text of one declared field: above it stands no title and no name. */
const LONGEST_FIELD = 10_000;

/** A page as the steps take it in: what the user told goes before what the container says. */
export function itemOf(page: HeldPage, options: Omit<SourceOptions, "stdin">): SourceItem {
  if (page.bytes.length > options.maxSize) return { error: tooLarge(page.source, options.maxSize) };
  const { kind, encoding, truncated } = page;
  const url = addressFrom(page.url ?? "");
  const declared = declaredFrom(page.declared ?? {});
  return {
    input: {
      bytes: page.bytes,
      source: page.source,
      maxBytes: options.maxSize,
      published: options.published ?? null,
      captured: options.captured ?? timeFrom(page.captured ?? "") ?? options.fetched ?? null,
      language: options.language ?? page.language ?? null,
      ...(kind && { kind }),
      ...(url && { url }),
      ...(encoding && { encoding }),
      ...(Object.keys(declared).length > 0 && { declared }),
      ...(truncated && { truncated }),
    },
  };
}

const addressFrom = (told: string): string | null => {
  const address = told.trim();
  return address.length <= LONGEST_ADDRESS && /^https?:\/\/\S+$/iu.test(address) ? address : null;
};

const FOURTEEN_DIGITS = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/u;

/** ISO 8601 from the forms in which captures are told: with a space for the "T", or digits alone as in old archives. */
function timeFrom(told: string): string | null {
  if (FOURTEEN_DIGITS.test(told)) return told.replace(FOURTEEN_DIGITS, "$1-$2-$3T$4:$5:$6Z");
  const known = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/u.test(
    told,
  );
  return known ? told.replace(" ", "T") : null;
}

function declaredFrom(declared: Partial<PageMetadata>): Partial<PageMetadata> {
  const fits = (value: unknown): boolean => typeof value !== "string" || value.length <= LONGEST_FIELD;
  const kept = Object.entries(declared).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.filter(fits).slice(0, 1000) : value,
  ]);
  return Object.fromEntries(kept.filter(([, value]) => fits(value)));
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

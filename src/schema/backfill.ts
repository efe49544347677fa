import { z } from "zod";

const Count = z.int().min(0);

/** An ISO 8601 instant. */
const Instant = z.iso.datetime();

/** How many of a file's records came to which end. */
export const BackfillCounts = z.object({
  /** Records looked at, of any kind. */
  records: Count,
  /** Pages that the filter let through. */
  kept: Count,
  dropped: z.object({
    /** Requests, redirects, pictures and whatever else is no page of text. */
    noPage: Count,
    /** Pages that say that they are in a language that is not read. */
    language: Count,
    /** Pages that name too few parties of the project. */
    noParty: Count,
  }),
  /** What became of the pages that were let through, and stretches of the file that could not be read. */
  added: Count,
  known: Count,
  failed: Count,
});

/** A file of a backfill, or a part of one, and how far it was read: all before that is in the record. */
export const BackfillState = z.object({
  /** Path or address; behind "@" the bytes of the part where it is one: "day.warc.gz@0-268435456". */
  file: z.string().min(1).max(10_000),
  /** By what pages were dropped; a file that is read with another filter is begun anew. */
  filter: z.string().max(200),
  /** When reading it was begun, and when this was noted. */
  begun: Instant,
  noted: Instant,
  /**
   * Where the next record begins: byte `offset` of the file, where a member of the packed file begins (or the record
   * itself in a file that is not packed), and so many unpacked bytes behind that.
   */
  offset: Count,
  within: Count,
  /** Bytes of the file; null where that is not known. */
  size: Count.nullable(),
  counts: BackfillCounts,
  done: z.boolean(),
  /** Why reading the file stopped before its end; null where it did not, or goes on. */
  error: z.string().max(2_000).nullable(),
});

export type BackfillCounts = z.infer<typeof BackfillCounts>;
export type BackfillState = z.infer<typeof BackfillState>;

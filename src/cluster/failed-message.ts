import { z } from "zod";
import type { FailedPage } from "./types.ts";

// A page or task that failed, as one message: the length of a head of JSON in four bytes, the head, and the own message
// of the page or task as it came, whatever it holds.

/** What kinds of tasks are called: a part of the name of their stream. */
const taskKind = /^[A-Z]{1,20}$/;

const head = z.object({
  /** The kind of a task, as `Queue.tasks` names it; null for a page. */
  task: z.string().regex(taskKind).nullable().default(null),
  source: z.string().nullable(),
  url: z.string().nullable(),
  code: z.string(),
  message: z.string(),
  hint: z.string(),
  deliveries: z.number(),
  at: z.string(),
});

/** What is told of a failure besides its number in the stream. */
export type FailureHead = z.infer<typeof head>;

/** Bytes that a message of the queue must leave for what is told when its page fails. */
export const ROOM_FOR_FAILURE = 16_384;
/** Characters of one field at most, so that they fit into that room, whatever letters they are. */
const LONGEST = 1_000;
const LENGTH = 4;

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
const cutOrNone = (text: string | null): string | null => (text === null ? null : cut(text));

/** The message, of `most` bytes; where the page's own does not fit any more, it is left out. */
export function packFailure(told: FailureHead, message: Uint8Array, most: number): Uint8Array {
  const short: FailureHead = {
    ...told,
    source: cutOrNone(told.source),
    url: cutOrNone(told.url),
    message: cut(told.message),
    hint: cut(told.hint),
  };
  const line = Buffer.from(JSON.stringify(short));
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32BE(line.length);
  const fits = LENGTH + line.length + message.length <= most;
  return Buffer.concat([length, line, ...(fits ? [message] : [])]);
}

const unknown: FailureHead = {
  task: null,
  source: null,
  url: null,
  code: "damaged-message",
  message: "This entry of the list of failures can't be read.",
  hint: "Drop it with `parley failed --drop`.",
  deliveries: 0,
  at: "",
};

function headFrom(line: Uint8Array): FailureHead | null {
  try {
    return head.parse(JSON.parse(new TextDecoder().decode(line)));
  } catch {
    return null;
  }
}

/** A failed page out of its message; one that nobody packed so is told as such. `seq`: its number in the stream. */
export function unpackFailure(data: Uint8Array, seq: number): FailedPage {
  const length = data.length < LENGTH ? 0 : new DataView(data.buffer, data.byteOffset).getUint32(0);
  const told = headFrom(data.subarray(LENGTH, LENGTH + length));
  const page = data.subarray(LENGTH + length);
  const kept = told !== null && page.length > 0;
  return { id: seq, ...(told ?? unknown), page: kept ? page : null };
}

import { headers, type MsgHdrs } from "@nats-io/transport-node";

// A stream of nats-server 2.9 with `discard: new` is not to lose what it holds. But whether a message still fits the
// server tells by its headers and data alone, and what it then writes is longer, by the subject and 34 bytes
// (server/filestore.go). Where only that is too much, it takes the message and removes the oldest ones, read or not. So
// all that a message takes is made a multiple of 100 bytes, as is the size of a stream: then what fits by its headers and
// data fits wholly.

/** Bytes of which all sizes are multiples: more than what the server forgets. */
const UNIT = 100;
/** What the server writes besides subject, headers and data. */
const WRITTEN_BESIDES = 34;
const PADDING = "Parley-Padding";

/** The size of a stream, rounded down as messages need it. */
export const wholeUnits = (bytes: number): number =>
  bytes > 0 ? Math.max(UNIT, Math.floor(bytes / UNIT) * UNIT) : bytes;

const bytesOf = (text: string): number => Buffer.byteLength(text);

/** Headers with which a message takes whole units of a stream, beside those that are set where it is published. */
export function paddedFor(subject: string, data: Uint8Array, set: Readonly<Record<string, string>>): MsgHdrs {
  const lines = Object.entries({ ...set, [PADDING]: "" }).map(([name, value]) => `${name}: ${value}\r\n`);
  const own = bytesOf(`NATS/1.0\r\n${lines.join("")}\r\n`);
  // One sign at least: an empty value may be written otherwise.
  const least = WRITTEN_BESIDES + bytesOf(subject) + own + data.length + 1;
  const padding = headers();
  padding.set(PADDING, "0".repeat(1 + ((UNIT - (least % UNIT)) % UNIT)));
  return padding;
}

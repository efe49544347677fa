import { ParleyError } from "../errors.ts";
import type { PageInput } from "./types.ts";

/** Pages beyond this are no articles; 10 MB. */
const DEFAULT_MAX_BYTES = 10_000_000;

/** First bytes of pictures, archives and documents that have no NUL byte early on. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x52, 0x49, 0x46, 0x46],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, k) => bytes[k] === byte);

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  return startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : "utf-8";
}

function decode(bytes: Uint8Array, encoding: string, subject: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ParleyError("bad-encoding", `${subject} is not valid ${encoding.toUpperCase()}.`, {
      subject,
      cause,
    });
  }
}

/**
 * Text of a page's bytes, in NFC and without a byte order mark. UTF-8, or UTF-16 where a byte order mark says so.
 * Throws ParleyError `empty-page`, `too-large`, `not-text` or `bad-encoding`.
 */
export function decodeBytes(input: PageInput): string {
  const { bytes, source: subject } = input;
  const limit = input.maxBytes ?? DEFAULT_MAX_BYTES;
  if (bytes.length === 0) throw new ParleyError("empty-page", `${subject} is empty.`, { subject });
  if (bytes.length > limit) {
    const size = (bytes.length / 1e6).toFixed(1);
    throw new ParleyError("too-large", `${subject} has ${size} MB; at most ${limit / 1e6} MB are read.`, {
      subject,
    });
  }
  const encoding = encodingOf(bytes);
  const binary = encoding === "utf-8" && (bytes.includes(0) || SIGNATURES.some((s) => startsWith(bytes, s)));
  if (binary) throw new ParleyError("not-text", `${subject} is not a text or HTML file.`, { subject });
  const text = decode(bytes, encoding, subject);
  if (text.includes("\0")) throw new ParleyError("not-text", `${subject} holds NUL characters.`, { subject });
  return text.normalize("NFC");
}

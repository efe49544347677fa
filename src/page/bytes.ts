import { ParleyError } from "../errors.ts";
import {
  cleanText,
  fromLegacyVietnamese,
  textOf,
  utf16Of,
  withoutEntities,
  withoutMojibake,
} from "./encoding/index.ts";
import { kindOf } from "./kind.ts";
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

const BEYOND_ASCII = /[^\0-\x7f]/u;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, k) => bytes[k] === byte);

/**
 * Text of a page's bytes with what only wrong decoding or flattening leaves in it mended. HTML is cleaned block by
 * block, when its entities are characters.
 */
function mended(text: string, input: PageInput): string {
  const flat = kindOf(input, text) === "text";
  const plain = flat ? withoutEntities(text) : text;
  const readable = BEYOND_ASCII.test(plain) ? fromLegacyVietnamese(withoutMojibake(plain)) : plain;
  return flat ? cleanText(readable) : readable;
}

/** NUL bytes of a page that a faulty program wrote, as browsers forgive them: few, behind a beginning of markup. */
const MARKUP_HEAD = /^\s*<(?:!doctype|html|head|body|!--|\?xml)/iu;
const HEAD = 200;
const FEW_ZEROS = 1000;

function isDamagedHtml(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  if (!MARKUP_HEAD.test(head.replace("\u00ef\u00bb\u00bf", ""))) return false;
  let zeros = 0;
  for (const byte of bytes) if (byte === 0) zeros++;
  return zeros * FEW_ZEROS <= bytes.length;
}

function refuseBytes({ bytes, source: subject, maxBytes }: PageInput): void {
  const limit = maxBytes ?? DEFAULT_MAX_BYTES;
  if (bytes.length === 0) throw new ParleyError("empty-page", `${subject} is empty.`, { subject });
  if (bytes.length > limit) {
    const size = (bytes.length / 1e6).toFixed(1);
    throw new ParleyError("too-large", `${subject} has ${size} MB; at most ${limit / 1e6} MB are read.`, {
      subject,
    });
  }
  const binary = SIGNATURES.some((signature) => startsWith(bytes, signature));
  if (binary || (bytes.includes(0) && !utf16Of(bytes) && !isDamagedHtml(bytes))) {
    throw new ParleyError("not-text", `${subject} is not a text or HTML file.`, { subject });
  }
}

/**
 * Text of a page's bytes, in NFC: decoded by what its bytes show and its container or head declares, with 8-bit
 * Vietnamese and mojibake made readable, and without invisible characters. Lines stay lines.
 * Throws ParleyError `empty-page`, `too-large`, `not-text` or `bad-encoding`.
 */
export function decodeBytes(input: PageInput): string {
  refuseBytes(input);
  const { bytes, source: subject } = input;
  const text = textOf(bytes, input.encoding ?? null);
  if (text === null) {
    throw new ParleyError("bad-encoding", `The encoding of ${subject} was not recognised.`, { subject });
  }
  if (!text.includes("\0")) return mended(text, input);
  if (isDamagedHtml(bytes)) return mended(text.replaceAll("\0", ""), input);
  throw new ParleyError("not-text", `${subject} holds NUL characters.`, { subject });
}

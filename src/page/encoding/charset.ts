import { declaredEncoding } from "./declared.ts";
import { guessEncodings } from "./guess.ts";
import { withoutC1 } from "./latin.ts";
import { recogniseScheme } from "./legacy.ts";
import { isPlausible } from "./plausible.ts";

/** Of the characters beyond ASCII, the share that may be broken in an encoding that nobody declares. */
const BROKEN_UNDECLARED = 0.1;
/** The same where the page or its container declares the encoding. */
const BROKEN_DECLARED = 0.3;

/** Zero bytes that make UTF-16; fewer are damage. */
const FEWEST_ZEROS = 8;

const REPLACEMENT = /\ufffd/gu;
const BEYOND_ASCII = /[^\0-\x7f]/gu;
/** Labels that browsers read as windows-1252 (WHATWG HTML for x-user-defined), and those of Vietnamese font encodings. */
const AS_LATIN = /^(?:x-user-defined|viscii|x-viet.*|tcvn.*|vni.*)$/iu;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, k) => bytes[k] === byte);

function decoderOf(label: string, fatal: boolean): TextDecoder | null {
  try {
    return new TextDecoder(AS_LATIN.test(label) ? "windows-1252" : label, { fatal });
  } catch {
    return null;
  }
}

/** Text by a decoder; null where it is fatal and the bytes don't fit. */
function run(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? withoutC1(text) : text;
  } catch {
    return null;
  }
}

function strictly(label: string, bytes: Uint8Array): string | null {
  const decoder = decoderOf(label, true);
  return decoder && run(decoder, bytes);
}

/** Text with U+FFFD for broken bytes; null where they are more than a share of the characters beyond ASCII. */
function forgivingly(label: string, bytes: Uint8Array, share: number): string | null {
  const strict = strictly(label, bytes);
  if (strict !== null) return strict;
  const decoder = decoderOf(label, false);
  const text = decoder && run(decoder, bytes);
  if (!text) return null;
  const broken = text.match(REPLACEMENT)?.length ?? 0;
  return broken <= share * (text.match(BEYOND_ASCII)?.length ?? 0) ? text : null;
}

/** UTF-16 whose byte order mark is missing, told by the zero bytes of its spaces, digits and Latin letters. */
function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 4096);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = Math.max(even, odd);
  if (most < Math.max(FEWEST_ZEROS, length / 20) || Math.min(even, odd) * 20 > most) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** UTF-16 by its byte order mark or its zero bytes; null for anything else. */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  return bytes.includes(0) ? utf16Order(bytes) : null;
}

/** ISO 2022-JP is ASCII by its bytes and is told by its escapes. */
const isIso2022 = (text: string): boolean => text.includes("\u001b$") && text.includes("\u001b(");

function fromUtf8(bytes: Uint8Array): string | null {
  const text = forgivingly("utf-8", bytes, BROKEN_UNDECLARED);
  if (text === null || !isIso2022(text)) return text;
  return strictly("iso-2022-jp", bytes) ?? text;
}

function fromDeclared(labels: readonly string[], bytes: Uint8Array): string | null {
  for (const label of labels) {
    const text = forgivingly(label, bytes, BROKEN_DECLARED);
    if (text !== null && isPlausible(text)) return text;
  }
  return null;
}

function fromVietnameseFont(bytes: Uint8Array): string | null {
  const latin = strictly("windows-1252", bytes);
  const scheme = latin && recogniseScheme(latin);
  return scheme ? latin : null;
}

function fromGuess(bytes: Uint8Array): string | null {
  for (const label of guessEncodings(bytes)) {
    const text = forgivingly(label, bytes, BROKEN_UNDECLARED / 10);
    if (text !== null && isPlausible(text)) return text;
  }
  return null;
}

function fromLabels(bytes: Uint8Array, declared: string | null): string | null {
  const labels = [declared, declaredEncoding(bytes)].filter((label) => label !== null);
  const fitting = fromDeclared(labels, bytes) ?? fromGuess(bytes);
  return fitting ?? labels.map((label) => strictly(label, bytes)).find((text) => text !== null) ?? null;
}

/**
 * Text of bytes: by byte order mark, as UTF-8 (a few broken bytes become U+FFFD), as declared by the container and
 * by the page where the text then looks like words, by detection. 8-bit Vietnamese that no decoder knows comes as
 * windows-1252 shows it. Null where nothing fits.
 */
export function textOf(bytes: Uint8Array, declared: string | null): string | null {
  const utf16 = utf16Of(bytes);
  if (utf16) return strictly(utf16, bytes);
  return fromUtf8(bytes) ?? fromVietnameseFont(bytes) ?? fromLabels(bytes, declared);
}

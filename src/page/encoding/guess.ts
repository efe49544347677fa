import { analyse } from "chardet";

/** Bytes of text that the detector is given; more tell it nothing new. */
const SAMPLE = 32_768;
/** With fewer bytes of text any guess is chance. */
const FEWEST = 40;
/** Confidence, of 100, under which the detector only names what can't be excluded. */
const LEAST_CONFIDENCE = 10;

const LESS = 0x3c;
const GREATER = 0x3e;
const LETTER = /[A-Za-z/!]/u;

/** Bytes of a page outside its tags, which would count as English; the beginning of them. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.min(SAMPLE, bytes.length));
  let length = 0;
  let inside = false;
  for (let at = 0; at < bytes.length && length < out.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === LESS && LETTER.test(String.fromCharCode(bytes[at + 1] ?? 0))) inside = true;
    if (!inside) out[length++] = byte;
    if (byte === GREATER) inside = false;
  }
  return out.subarray(0, length);
}

/** Labels of the encodings that bytes may be in, the likeliest first, by the statistics of chardet. */
export function guessEncodings(bytes: Uint8Array): string[] {
  const sample = withoutTags(bytes);
  if (sample.length < FEWEST) return [];
  return analyse(sample)
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .map(({ name }) => name);
}

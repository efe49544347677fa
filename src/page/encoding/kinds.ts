import { codeUnitAt } from "../../text/code-units.ts";

/** What a character may need, as bits: to be in NFC, one form for its letter, to be replaced or left out. */
export const needs = {
  normalizing: 1,
  drawn: 2,
  wide: 4,
  lookalike: 8,
  breaking: 16,
  control: 32,
  joiner: 64,
  unseen: 128,
} as const;

/**
 * Characters of most news pages that need nothing: in NFC whatever stands beside them (NFC_Quick_Check is Yes, and no
 * marks whose order matters), visible, and of one form. Code units in hexadecimal.
 */
const SETTLED = `9-a d 20-7e a0-ac ae-cf d1-ef f1-188 18a-1cc 1cf-255 257-2ff 1ea0-1ef9
  388-482 48a-52f 5d0-5ea 621-63a 641-64a 904-939 93d-94c e01-e37 e3f-e47
  2010-2027 202f-205e 20a0-20bf 2100-2125 2190-2328 232b-23ff 2460-27bf 2b00-2b59
  3001-3029 3041-3096 30a1-30fe 4e00-9fff ac00-d7a3 ff01-ff0f ff1a-ff20 d83c-d83e dc00-dfff e000-f8ff fe0f fffd`;

/** For every code unit, what it may need. A table, since one regular expression of these ranges takes ten times as long. */
const NEEDS = new Uint8Array(0x1_0000).fill(needs.normalizing);

function put(ranges: string, bits: number): void {
  for (const range of ranges.trim().split(/\s+/u)) {
    const [from = 0, to = from] = range.split("-").map((code) => Number.parseInt(code, 16));
    NEEDS.fill(bits, from, to + 1);
  }
}

put(SETTLED, 0);
put("0-8 e-1f 7f ad 61c 180e 200b 200e-200f 202a-202e 2060-206f feff fff9-fffb", needs.unseen);
put("b-c 85 2028-2029", needs.breaking);
put("80-84 86-9f", needs.control);
put("200c-200d", needs.joiner);
put("d835 fb00-fefc", needs.drawn | needs.normalizing);
put("ff10-ff19 ff21-ff3a ff41-ff5a", needs.wide);
put("d0 f0 189 256 1cd-1ce", needs.lookalike);

/** All that the characters of a text may need, as bits. */
export function needsOf(text: string): number {
  let bits = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) bits |= NEEDS[codeUnitAt(text, at)] ?? 0;
  return bits;
}

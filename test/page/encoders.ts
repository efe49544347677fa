/** Bytes of text in encodings that Node only decodes, for tests. */

const GRAVE = "\u0300";
const HOOK = "\u0309";
const TILDE = "\u0303";
const ACUTE = "\u0301";
const DOT = "\u0323";
const TONES = [GRAVE, HOOK, TILDE, ACUTE, DOT];

/** Bytes of the vowels of TCVN3 with grave, hook, tilde, acute and dot (TCVN 5712:1993, VN3). */
const TCVN3_VOWELS: Readonly<Record<string, readonly number[]>> = {
  a: [0xb5, 0xb6, 0xb7, 0xb8, 0xb9],
  ă: [0xbb, 0xbc, 0xbd, 0xbe, 0xc6],
  â: [0xc7, 0xc8, 0xc9, 0xca, 0xcb],
  e: [0xcc, 0xce, 0xcf, 0xd0, 0xd1],
  ê: [0xd2, 0xd3, 0xd4, 0xd5, 0xd6],
  i: [0xd7, 0xd8, 0xdc, 0xdd, 0xde],
  o: [0xdf, 0xe1, 0xe2, 0xe3, 0xe4],
  ô: [0xe5, 0xe6, 0xe7, 0xe8, 0xe9],
  ơ: [0xea, 0xeb, 0xec, 0xed, 0xee],
  u: [0xef, 0xf1, 0xf2, 0xf3, 0xf4],
  ư: [0xf5, 0xf6, 0xf7, 0xf8, 0xf9],
  y: [0xfa, 0xfb, 0xfc, 0xfd, 0xfe],
};
const TCVN3_LETTERS: Readonly<Record<string, number>> = {
  Ă: 0xa1,
  Â: 0xa2,
  Ê: 0xa3,
  Ô: 0xa4,
  Ơ: 0xa5,
  Ư: 0xa6,
  Đ: 0xa7,
  ă: 0xa8,
  â: 0xa9,
  ê: 0xaa,
  ô: 0xab,
  ơ: 0xac,
  ư: 0xad,
  đ: 0xae,
};

/** A letter without its tone, and the tone or "". */
function split(char: string): readonly [letter: string, tone: string] {
  const parts = [...char.normalize("NFD")];
  const tone = parts.find((part) => TONES.includes(part)) ?? "";
  return [
    parts
      .filter((part) => part !== tone)
      .join("")
      .normalize("NFC"),
    tone,
  ];
}

/** TCVN3; capitals with a tone come out small, as the fonts have it. */
export const toTcvn3 = (text: string): Uint8Array =>
  Uint8Array.from([...text.normalize("NFC")], (char) => {
    const [letter, tone] = split(char);
    if (tone) return TCVN3_VOWELS[letter.toLowerCase()]?.[TONES.indexOf(tone)] ?? 0x3f;
    return TCVN3_LETTERS[letter] ?? letter.charCodeAt(0);
  });

/** Second characters of VNI: no tone, grave, hook, tilde, acute, dot. */
const VNI_PLAIN = ["", "ø", "û", "õ", "ù", "ï"];
const VNI_CIRCUMFLEX = ["â", "à", "å", "ã", "á", "ä"];
const VNI_BREVE = ["ê", "è", "ú", "ü", "é", "ë"];
const VNI_I = ["i", "ì", "æ", "ó", "í", "ò"];
const VNI_BASES: Readonly<Record<string, readonly [base: string, marks: readonly string[]]>> = {
  ă: ["a", VNI_BREVE],
  â: ["a", VNI_CIRCUMFLEX],
  ê: ["e", VNI_CIRCUMFLEX],
  ô: ["o", VNI_CIRCUMFLEX],
  ơ: ["ô", VNI_PLAIN],
  ư: ["ö", VNI_PLAIN],
};

function vniOf(letter: string, tone: number): string {
  if (letter === "đ") return "ñ";
  if (letter === "i") return VNI_I[tone] ?? "i";
  if (letter === "y" && tone === 5) return "î";
  const [base, marks] = VNI_BASES[letter] ?? [letter, VNI_PLAIN];
  return base + (marks[tone] ?? "");
}

/** VNI for Windows, as the Latin-1 characters of its bytes. */
export const toVni = (text: string): string =>
  [...text.normalize("NFC")]
    .map((char) => {
      const [letter, tone] = split(char);
      const small = letter.toLowerCase();
      const out = vniOf(small, TONES.indexOf(tone) + 1);
      return small === letter ? out : out.toUpperCase();
    })
    .join("");

/** Letters and tones apart, as windows-1258 writes them. */
const apart = (text: string): string[] => [...text.normalize("NFC")].flatMap((char) => split(char));

const UPPER_HALF = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const tables = new Map<string, Map<string, readonly number[]>>();

/** Bytes of every character of one or two bytes of an encoding that TextDecoder knows. */
function tableOf(label: string): Map<string, readonly number[]> {
  const known = tables.get(label);
  if (known) return known;
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly number[]>();
  const put = (...bytes: readonly number[]): void => {
    const char = decoder.decode(Uint8Array.from(bytes));
    if ([...char].length === 1 && char !== "\ufffd" && !table.has(char)) table.set(char, bytes);
  };
  for (let first = 0; first < 0x100; first++) put(first);
  for (let first = 0x81; first < 0xff; first++) for (let next = 0x40; next < 0xff; next++) put(first, next);
  tables.set(label, table);
  return table;
}

/** Text in an encoding that TextDecoder knows. Throws where it lacks a character. */
export function toBytes(label: string, text: string): Uint8Array {
  const chars = label === "windows-1258" ? apart(text) : [...text];
  return Uint8Array.from(
    chars.flatMap((char) => {
      if (char === "") return [];
      const bytes = bytesOf(label, char);
      if (!bytes) throw new Error(`${label} has no ${char}`);
      return bytes;
    }),
  );
}

/** The first byte that Node's decoder has for a character; windows-1252 at 0x80 to 0x9F by its standard. */
function bytesOf(label: string, char: string): readonly number[] | undefined {
  const upper = label === "windows-1252" ? UPPER_HALF.indexOf(char) : -1;
  return upper < 0 ? tableOf(label).get(char) : [0x80 + upper];
}

/** UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes as ISO 8859-1 shows them. */
export const asLatin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** Bytes as windows-1252 shows them. */
export const asWindows1252 = (bytes: Uint8Array): string =>
  asLatin1(bytes).replace(/[\u0080-\u009f]/gu, (char) => UPPER_HALF.charAt(char.charCodeAt(0) - 0x80));

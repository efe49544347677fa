import fc from "fast-check";

/** Bytes that change what stands around them in some format. */
const TOKENS = [
  ..."<>\"'&;:,=%{}[]()/\\#*+?.|^$-_~!@`".split(""),
  ..."\u0000 \n \r\n \r \t \u001b[2J \u202e \ufeff \ud800 \u0301".split(" "),
  ..."<!-- ]]> <![CDATA[ <!DOCTYPE&x; &#0; &#xD800; </title> <script> <item> <entry> <loc> <html>".split(" "),
  ...'\\u0000 \\ud800 __proto__ constructor null NaN 1e999 -1 99999999999999999999 {"a": [[[[ ]]]]'.split(
    " ",
  ),
  ..."Content-Length: Transfer-Encoding: WARC/1.0 HTTP/1.1 PK\u0003\u0004 \u001f\u008b\u0008 --- #! .. /../ %00 %2e%2f".split(
    " ",
  ),
  ...'0000-00-00 9999-12-31T23:59:60Z 2025-02-30 ../.. Infinity 2025-06-05/.. W/"" q=1e9 * ** {a,b}'.split(
    " ",
  ),
].map((token) => Buffer.from(token, "utf8"));

/** One change of some bytes; places are shares of their length. */
type Change =
  | { readonly kind: "flip"; readonly at: number; readonly byte: number }
  | { readonly kind: "cut"; readonly from: number; readonly to: number }
  | { readonly kind: "keep"; readonly from: number; readonly to: number }
  | { readonly kind: "repeat"; readonly from: number; readonly to: number; readonly times: number }
  | { readonly kind: "put"; readonly at: number; readonly token: Buffer; readonly times: number };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const times = fc.integer({ min: 1, max: 40 });

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("flip" as const), at: share, byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant("cut" as const), from: share, to: share }),
  fc.record({ kind: fc.constant("keep" as const), from: share, to: share }),
  fc.record({ kind: fc.constant("repeat" as const), from: share, to: share, times }),
  fc.record({ kind: fc.constant("put" as const), at: share, token: fc.constantFrom(...TOKENS), times }),
);

/** Bytes of one case at most. */
const LARGEST = 100_000;

function changed(bytes: Buffer, made: Change): Buffer {
  const place = (part: number): number => Math.floor(part * bytes.length);
  if (made.kind === "flip") {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[Math.min(place(made.at), copy.length - 1)] = made.byte;
    return copy;
  }
  if (made.kind === "put") {
    const at = place(made.at);
    const put = Array<Buffer>(made.times).fill(made.token);
    return Buffer.concat([bytes.subarray(0, at), ...put, bytes.subarray(at)]);
  }
  const from = place(Math.min(made.from, made.to));
  const to = place(Math.max(made.from, made.to));
  if (made.kind === "keep") return bytes.subarray(from, to);
  if (made.kind === "cut") return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  const repeated = Array<Buffer>(made.times).fill(bytes.subarray(from, to));
  return Buffer.concat([bytes.subarray(0, to), ...repeated, bytes.subarray(to)]);
}

/** Valid samples that were flipped, cut, repeated, spliced, and strewn with the signs of other formats. */
export const mutated = (samples: readonly Uint8Array[]): fc.Arbitrary<Buffer> =>
  fc
    .tuple(
      fc.constantFrom(...samples),
      fc.constantFrom(...samples),
      share,
      fc.boolean(),
      fc.array(change, { minLength: 1, maxLength: 6 }),
    )
    .map(([one, other, at, spliced, changes]) => {
      const start = spliced
        ? Buffer.concat([one.subarray(0, at * one.length), other.subarray(at * other.length)])
        : Buffer.from(one);
      return changes.reduce<Buffer>((bytes, made) => changed(bytes, made).subarray(0, LARGEST), start);
    });

/** Bytes of no format at all, and tokens of all formats in any order. */
export const anything: fc.Arbitrary<Buffer> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes): Buffer => Buffer.from(bytes)),
  fc.string({ unit: "binary", maxLength: 200 }).map((text): Buffer => Buffer.from(text)),
  fc.array(fc.constantFrom(...TOKENS), { maxLength: 60 }).map((tokens): Buffer => Buffer.concat(tokens)),
  fc
    .tuple(fc.constantFrom(...TOKENS), fc.integer({ min: 1, max: 20_000 }))
    .map(([token, n]): Buffer => Buffer.concat(Array<Buffer>(n).fill(token)).subarray(0, LARGEST)),
);

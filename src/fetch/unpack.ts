import { pipeline, Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { ParleyError } from "../errors.ts";
import { FetchFailure, told } from "./failure.ts";

/** Content codings that are asked for, as `Accept-Encoding` names them. */
export const acceptedCodings = "gzip, deflate, br";

/** Codings on top of each other at most: servers use one, and a proxy in front of them may add another. */
const MOST_CODINGS = 2;

/** Makes a decoder; `first` is the first byte of what is packed. */
const decoders: Readonly<Record<string, (first: number) => Transform>> = {
  gzip: () => createGunzip(),
  br: () => createBrotliDecompress(),
  // RFC 9110 means zlib's format; many servers send the bare one.
  deflate: (first) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw()),
};

const badAnswer = (address: string, reason: string, cause?: unknown): FetchFailure =>
  new FetchFailure(`${told(address)} could not be fetched: ${reason}.`, {
    kind: "answer",
    subject: told(address),
    cause,
  });

/**
 * The body without its content codings, unpacked as it is read: a reader that stops early has cost no more than it read.
 * Throws FetchFailure where the coding is unknown or the packed data are wrong or break off.
 */
export function unpacked(
  chunks: AsyncIterable<Uint8Array>,
  contentEncoding: string | undefined,
  address: string,
): AsyncIterable<Uint8Array> {
  const codings = (contentEncoding ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim().replace(/^x-/u, ""))
    .filter((name) => name !== "" && name !== "identity");
  if (codings.length > MOST_CODINGS) throw badAnswer(address, "it is packed too many times");
  return codings.reverse().reduce((packed, name) => {
    const decoder = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
    if (!decoder) throw badAnswer(address, `it is packed by "${name.slice(0, 40)}", which was not asked for`);
    return decoded(packed, decoder, address);
  }, chunks);
}

async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  decoderFor: (first: number) => Transform,
  address: string,
): AsyncGenerator<Uint8Array> {
  const pieces = chunks[Symbol.asyncIterator]();
  try {
    const start = await firstOf(pieces);
    if (start === null) return;
    const decoder = decoderFor(start[0] ?? 0);
    // The error reaches the reader of the decoder.
    pipeline(Readable.from(withStart(start, pieces), { objectMode: false }), decoder, () => {});
    yield* decoder;
  } catch (cause) {
    const packing =
      cause instanceof Error && "code" in cause && /^Z_|^ERR_(?:_|BROTLI)/u.test(String(cause.code));
    if (cause instanceof ParleyError || !packing) throw cause;
    throw badAnswer(address, "its packed data are wrong or break off", cause);
  } finally {
    await pieces.return?.();
  }
}

/** The first piece that holds anything; null where there is none. */
async function firstOf(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array | null> {
  for (;;) {
    const { value, done } = await pieces.next();
    if (done) return null;
    if (value.length > 0) return value;
  }
}

async function* withStart(start: Uint8Array, pieces: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield start;
  for (;;) {
    const { value, done } = await pieces.next();
    if (done) return;
    yield value;
  }
}

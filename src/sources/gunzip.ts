import { createGunzip, type Gunzip } from "node:zlib";
import { ParleyError } from "../errors.ts";
import { damagedArchive } from "./held-page.ts";
import type { Chunk } from "./types.ts";

/** Bytes handed to zlib at a time: bounds what one step can unpack to (deflate makes at most 1,032 of 1). */
const STEP = 32_768;
/** Bytes of the fixed part of a member's header (RFC 1952). */
const HEADER = 10;
/** News pages unpack to 3 to 30 times their packed size; what goes on above this is made to fill a memory. */
const MOST_RATIO = 500;
/** Bytes that may unpack at any ratio. */
const FREE = 100_000_000;

/** Magic number and the one method there is, deflate. */
const MAGIC = Buffer.from([0x1f, 0x8b, 8]);

/** A member of a gzip file begins here: no reserved flag, a known level and system (RFC 1952). */
const beginsMember = (bytes: Uint8Array, at: number): boolean =>
  MAGIC.every((byte, k) => bytes[at + k] === byte) &&
  (bytes[at + 3] ?? 0xff) < 0x20 &&
  [0, 2, 4].includes(bytes[at + 8] ?? -1) &&
  isSystem(bytes[at + 9] ?? -1);

const isSystem = (byte: number): boolean => (byte >= 0 && byte <= 13) || byte === 0xff;

/** How many bytes stand before the next member; all of them where none begins. */
function beforeMember(bytes: Buffer): number {
  for (let at = bytes.indexOf(MAGIC, 1); at >= 0; at = bytes.indexOf(MAGIC, at + 1))
    if (beginsMember(bytes, at)) return at;
  return bytes.length;
}

/** Bytes that are handed to zlib at once. */
interface Step {
  readonly bytes: Buffer;
  /** True where a member begins with them. */
  readonly begins: boolean;
}

/**
 * Cuts bytes up to `end` before each member, so that damage in one costs no other, and into small steps. What stands
 * behind `end` shows where a header begins that runs over it.
 */
function* stepsOf(bytes: Buffer, end: number): Generator<Step> {
  for (let from = 0; from < end; ) {
    const length = Math.min(STEP, end - from, beforeMember(bytes.subarray(from, from + STEP + HEADER)));
    yield { bytes: bytes.subarray(from, from + length), begins: beginsMember(bytes, from) };
    from += length;
  }
}

/** One zlib engine, a step at a time: what it hands over is taken at once, since a stream that fails forgets the rest. */
class Engine {
  readonly #stream: Gunzip = createGunzip({ chunkSize: 65_536 });
  #unpacked: Uint8Array[] = [];
  #settle: (failure: Error | null) => void = () => {};
  /** True behind the last member's end. */
  ended = false;

  constructor() {
    // A failing stream does not call back, nor does one behind its end: both settle the step that they happen in.
    this.#stream.on("error", (error) => this.#settle(error));
    this.#stream.push = (bytes: Uint8Array | null) => {
      if (bytes) this.#unpacked.push(bytes);
      else this.ended = true;
      if (!bytes) this.#settle(null);
      return true;
    };
  }

  /** Unpacks a step; the failure, if there is one. */
  write(step: Buffer): Promise<Error | null> {
    return this.#settled(() => this.#stream.write(step, (error) => this.#settle(error ?? null)));
  }

  /** Says that no step comes any more; the failure where a member is not complete. */
  end(): Promise<Error | null> {
    return this.#settled(() => this.#stream.end());
  }

  /** What was unpacked since it was last taken. */
  taken(): Uint8Array[] {
    const unpacked = this.#unpacked;
    this.#unpacked = [];
    return unpacked;
  }

  #settled(start: () => void): Promise<Error | null> {
    return new Promise((settle) => {
      this.#settle = settle;
      start();
    });
  }
}

/** The beginning of a member: bytes before it, as they are packed and as they came out. */
export interface MemberStart {
  readonly packed: number;
  readonly unpacked: number;
}

/** One gzip file being unpacked: engine after engine, each from a member's beginning to its damage or end. */
class Unpacking {
  readonly #source: string;
  readonly #onMember: (start: MemberStart) => void;
  #engine: Engine | null = null;
  #lost = false;
  #offset = 0;
  #made = 0;

  constructor(source: string, onMember: (start: MemberStart) => void) {
    this.#source = source;
    this.#onMember = onMember;
  }

  /** What a step unpacks to, and the error if something in it is lost. */
  async *feed({ bytes, begins }: Step): AsyncGenerator<Chunk> {
    if (begins) {
      this.#engine ??= new Engine();
      this.#onMember({ packed: this.#offset, unpacked: this.#made });
    }
    if (this.#engine) yield* this.#run(this.#engine, bytes);
    // Some writers fill the last block up with zeros.
    else if (!this.#lost && bytes.some((byte) => byte !== 0)) yield this.#loss("there are no gzip data");
    this.#offset += bytes.length;
  }

  /** Where a member is cut off, the error. */
  async *finish(): AsyncGenerator<Chunk> {
    if (!this.#engine) return;
    const failure = await this.#engine.end();
    yield* this.#taken(this.#engine);
    if (failure) yield this.#loss("it breaks off", failure);
  }

  get bomb(): boolean {
    return this.#made > FREE && this.#made > MOST_RATIO * this.#offset;
  }

  async *#run(engine: Engine, step: Buffer): AsyncGenerator<Chunk> {
    const failure = await engine.write(step);
    yield* this.#taken(engine);
    if (failure || engine.ended) this.#engine = null;
    if (failure && !this.#lost) yield this.#loss("its packed data are wrong", failure);
    if (!failure) this.#lost = false;
  }

  *#taken(engine: Engine): Generator<Uint8Array> {
    for (const bytes of engine.taken()) {
      this.#made += bytes.length;
      yield bytes;
    }
  }

  #loss(reason: string, cause?: unknown): ParleyError {
    this.#lost = true;
    return damagedArchive(this.#source, `${reason} near byte ${this.#offset}`, cause);
  }
}

/**
 * Unpacks a gzip file of any number of members. A damaged member gives what comes before the damage and one error;
 * the next member is found and goes on. What unpacks to more than 500 times its size is given up (`too-large`).
 * `onMember` is told where members begin, before their bytes come.
 */
export async function* gunzip(
  source: string,
  chunks: AsyncIterable<Chunk>,
  onMember: (start: MemberStart) => void = () => {},
): AsyncGenerator<Chunk> {
  const unpacking = new Unpacking(source, onMember);
  let tail = Buffer.alloc(0);
  const feed = async function* (bytes: Buffer, end: number): AsyncGenerator<Chunk> {
    for (const step of stepsOf(bytes, end)) yield* unpacking.feed(step);
  };
  for await (const chunk of chunks) {
    if (chunk instanceof ParleyError) {
      yield chunk;
      continue;
    }
    const bytes = Buffer.concat([tail, chunk]);
    // A header that runs over two chunks is seen whole with the second one.
    const whole = Math.max(0, bytes.length - HEADER);
    tail = Buffer.from(bytes.subarray(whole));
    yield* feed(bytes, whole);
    if (unpacking.bomb) {
      yield new ParleyError("too-large", `${source} unpacks to more than ${MOST_RATIO} times its size.`, {
        subject: source,
      });
      return;
    }
  }
  yield* feed(tail, tail.length);
  yield* unpacking.finish();
}

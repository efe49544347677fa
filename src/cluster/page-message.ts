import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { z } from "zod";
import { ParleyError } from "../errors.ts";
import type { PageInput, PageMetadata } from "../page/types.ts";

/** Bytes of a page, unpacked, with what is said of it: more no worker takes, whatever a message unpacks to. */
export const MOST_UNPACKED = 64_000_000;

const text = z.string().max(100_000).nullish();
const texts = z.array(z.string().max(100_000)).max(10_000).optional();
const candidates = z.record(
  z.string().max(40),
  z.array(z.strictObject({ value: z.string().max(100_000), from: z.string().max(200) })).max(1_000),
);

/** What a container says of a page, field by field of `PageMetadata`. It is checked and handed on as it came. */
const declared = z.strictObject({
  title: text,
  published: text,
  modified: text,
  outlet: text,
  authors: texts,
  section: text,
  keywords: texts,
  canonical: text,
  description: text,
  candidates: candidates.optional(),
  language: text,
  amp: z.boolean().optional(),
  pages: z.strictObject({ next: text, previous: text }).nullish(),
  paywalled: z.boolean().nullish(),
  articleBody: z.string().nullish(),
} satisfies Record<keyof PageMetadata, z.ZodType>);

/** What is said of a page besides its bytes, the fields of `PageInput`. */
const head = z.strictObject({
  source: z.string().min(1).max(20_000),
  url: z.string().max(8_192).nullish(),
  captured: z.string().max(40).nullish(),
  published: z.string().max(40).nullish(),
  kind: z.enum(["text", "html"]).optional(),
  language: z.string().max(40).nullish(),
  encoding: z.string().max(200).nullish(),
  declared: declared.nullish(),
  truncated: z.boolean().optional(),
  maxBytes: z.int().positive().optional(),
});

const NEWLINE = 10;
const pack = promisify(gzip);
const unpack = promisify(gunzip);

/**
 * A page as one message: gzipped, a line of JSON and the bytes. Throws `too-large-for-queue` where the message has more
 * than `most` bytes.
 */
export async function packPage(input: PageInput, most: number): Promise<Uint8Array> {
  const { bytes, ...said } = input;
  const line = Buffer.from(`${JSON.stringify(said)}\n`);
  const whole = line.length + bytes.length;
  const message = whole > MOST_UNPACKED ? null : await pack(Buffer.concat([line, bytes]));
  if (message !== null && message.length <= most) return message;
  const size = message === null ? `${whole} bytes` : `${message.length} bytes, packed`;
  const limit = message === null ? MOST_UNPACKED : most;
  throw new ParleyError(
    "too-large-for-queue",
    `${input.source} does not fit into a message of the queue: ${size} of ${limit}.`,
    { subject: input.source },
  );
}

const damaged = (why: string, cause?: unknown): ParleyError =>
  new ParleyError("damaged-message", `A message of the queue holds no page: ${why}.`, { cause });

/** A line of JSON as an object of known fields; null where it is none. */
function said(line: Uint8Array): Omit<PageInput, "bytes"> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line));
  } catch (cause) {
    throw damaged("its head is no JSON", cause);
  }
  const checked = head.safeParse(value);
  if (!checked.success) throw damaged(`its head does not fit (${checked.error.issues[0]?.path.join(".")})`);
  // As it came and not as the schema writes it: the digest of an input hangs on the order of its fields.
  return value as Omit<PageInput, "bytes">;
}

/** The page of a message. Throws `damaged-message` for one that nobody packed as a page, and for one that unpacks to too much. */
export async function unpackPage(message: Uint8Array): Promise<PageInput> {
  const whole = await unpack(message, { maxOutputLength: MOST_UNPACKED }).catch((cause: unknown) => {
    throw damaged("it can't be unpacked", cause);
  });
  const end = whole.indexOf(NEWLINE);
  if (end < 0) throw damaged("it has no head");
  return { ...said(whole.subarray(0, end)), bytes: new Uint8Array(whole.subarray(end + 1)) };
}

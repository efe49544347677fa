import { Agent } from "undici";
import { ParleyError } from "../errors.ts";
import { guardedConnector } from "./connect.ts";
import { told } from "./failure.ts";
import { headOf } from "./head.ts";
import type { HopRequest, Means } from "./hop.ts";
import { refuseBytes, refuseType } from "./media.ts";
import { checkedUserAgent, usualUserAgent } from "./options.ts";
import { usualTimeouts } from "./pace.ts";
import { type Arrived, arrive } from "./redirects.ts";
import type {
  FetchAnswer,
  FetchedStream,
  FetchHead,
  FetchOptions,
  FetchRequest,
  StreamingFetcher,
} from "./types.ts";
import { unpacked } from "./unpack.ts";

/** Bytes of one body at most, unpacked, as of every page that Parley reads. */
const USUAL_SIZE = 10_000_000;

/** Bytes of an answer's head at most. Node's own clients take 16 kB, and some policies of news sites are longer. */
const LARGEST_HEAD = 32_768;

const optionsOfAgent = (options: FetchOptions, timeouts: Means["timeouts"]): Agent.Options => ({
  connect: guardedConnector(options.allowPrivate ?? false, options.resolve, timeouts.connect),
  maxHeaderSize: LARGEST_HEAD,
  // Waits are kept by `Pace`, which knows of readers that take their time.
  headersTimeout: 0,
  bodyTimeout: 0,
});

/** Where from bytes of a body are read: its chunks without content codings. */
const plainBody = ({ hop, address }: Arrived, head: FetchHead): AsyncIterable<Uint8Array> =>
  unpacked(hop.body, head.headers.get("content-encoding"), address);

/**
 * A fetcher that asks public addresses of the web only, over http and https, within bounds of time and size. Names are
 * resolved once a connection, which goes to exactly the addresses that were judged; so does each redirect. Cookies are
 * neither kept nor sent, proxies of the environment are not used.
 */
export function makeFetcher(options: FetchOptions = {}): StreamingFetcher {
  const timeouts = { ...usualTimeouts, ...options.timeouts };
  const dispatcher = new Agent(optionsOfAgent(options, timeouts));
  const means: Means = {
    dispatcher,
    userAgent: checkedUserAgent(options.userAgent ?? usualUserAgent()),
    timeouts,
  };
  const usualSize = options.maxBytes ?? USUAL_SIZE;
  const arrived = async (
    address: string,
    asked: HopRequest,
  ): Promise<{ arrived: Arrived; head: FetchHead }> => {
    asked.signal?.throwIfAborted();
    const found = await arrive(address, asked, means, options.allowPrivate ?? false);
    const head = headOf(found.address, found.moved, found.hop.status, found.hop.headers);
    return { arrived: found, head };
  };
  return {
    get: async (address, asked = {}) => {
      const { arrived: found, head } = await arrived(address, { ...asked, endless: false, stored: false });
      try {
        return await whole(found, head, { maxBytes: usualSize, ...asked });
      } finally {
        found.hop.drop();
      }
    },
    stream: async (address, { stored = false, ...asked } = {}) => {
      const { arrived: found, head } = await arrived(address, { ...asked, endless: true, stored });
      return streamed(found, head, stored, asked.archives ?? false);
    },
    close: () => dispatcher.destroy(),
  };
}

async function whole(
  found: Arrived,
  head: FetchHead,
  { maxBytes, cut = false, archives = false }: FetchRequest & { readonly maxBytes: number },
): Promise<FetchAnswer> {
  if (head.status === 304) return { ...head, body: null };
  refuseType(head, archives);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of plainBody(found, head)) {
    parts.push(chunk);
    size += chunk.length;
    if (size > maxBytes) break;
  }
  if (size > maxBytes && !cut) throw tooMuch(found.address, maxBytes);
  const body = Buffer.concat(parts).subarray(0, maxBytes);
  refuseBytes(head, body, archives);
  return { ...head, body };
}

const tooMuch = (address: string, maxBytes: number): ParleyError =>
  new ParleyError(
    "too-large",
    `${told(address)} is larger than the limit of ${Math.round(maxBytes / 10_000) / 100} MB.`,
    { subject: told(address) },
  );

function streamed(found: Arrived, head: FetchHead, stored: boolean, archives: boolean): FetchedStream {
  try {
    if (!stored) refuseType(head, archives);
    const chunks = stored ? found.hop.body : plainBody(found, head);
    return { ...head, chunks };
  } catch (error) {
    found.hop.drop();
    throw error;
  }
}

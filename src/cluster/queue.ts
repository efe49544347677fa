import { jetstreamManager } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import { ParleyError } from "../errors.ts";
import { delays, pause } from "../ops/waiting.ts";
import type { PageInput } from "../page/types.ts";
import { digestOf } from "../store/inputs.ts";
import { type QueueAddress, queueAddress, shownQueue } from "./address.ts";
import { connectTo, type Told } from "./connection.ts";
import { type Delivery, idOf } from "./deliveries.ts";
import { ROOM_FOR_FAILURE } from "./failed-message.ts";
import { FailedPages } from "./failed-pages.ts";
import { isPassing, queueFailure } from "./failures.ts";
import { Lane } from "./lane.ts";
import { packPage, unpackPage } from "./page-message.ts";
import type { StreamContext } from "./stream.ts";
import type { StreamLimits, StreamSpec } from "./streams.ts";
import { openTasks } from "./tasks.ts";
import type { FailedPage, Queue, QueuedPage } from "./types.ts";

/** How a queue is set up; what is left out stays as it is on the server, and is the usual where it is made. */
export interface QueueOptions {
  /** Bytes of pages on their way at most (default: 4 GB). */
  readonly size?: number;
  /** Seconds after which a page is gone, read or not (default: 7 days). */
  readonly age?: number;
  /** Seconds within which a page that is published twice is known (default: 2 hours). */
  readonly window?: number;
  /** Seconds until a page that is held silently is delivered again (default: 60). */
  readonly ackWait?: number;
  /** How long publishing is tried, in milliseconds (default: a minute; a killed leader takes up to 11 s). */
  readonly patience?: number;
  /** What is told of the connection. */
  readonly onConnection?: Told;
}

const DAY = 86_400;
const usual: StreamLimits = { maxAge: 7 * DAY, maxBytes: 4_000_000_000, window: 7_200 };
/** The list of failures is for people, who look at it less often. */
const ofFailures = (size: number): StreamLimits => ({ maxAge: 60 * DAY, maxBytes: size / 4, window: 7_200 });
const usualOfTasks: StreamLimits = { maxAge: 60 * DAY, maxBytes: 100_000_000, window: 7_200 };
const ACK_WAIT = 60;
const PATIENCE = 60_000;
/** How long what was said last may take to leave, in milliseconds. */
const LEAVING = 2_000;
/** Bytes that the headers of a message take. */
const HEADERS = 512;

const asked = ({ size, age, window }: QueueOptions): Partial<StreamLimits> => ({
  ...(size === undefined ? {} : { maxBytes: size }),
  ...(age === undefined ? {} : { maxAge: age }),
  ...(window === undefined ? {} : { window }),
});

/** A stream of the queue, by what it holds. */
const specOf = (
  { name }: QueueAddress,
  kind: string,
  limits: StreamLimits,
  own: Partial<StreamLimits> = {},
): StreamSpec => ({
  stream: `PARLEY_${name}_${kind}`,
  subject: `parley.${name}.${kind.toLowerCase()}`,
  ...limits,
  ...own,
  asked: own,
});

/** A delivery as a page. What it unpacks to is not kept: a pull of large pages would fill the memory. */
const queuedPage = (delivery: Delivery): QueuedPage => ({
  ...delivery,
  input: () => unpackPage(delivery.data),
});

/** What the page's message says of itself, as far as it can be unpacked. */
async function namesOf(page: QueuedPage): Promise<Pick<FailedPage, "source" | "url">> {
  try {
    const { source, url = null } = await page.input();
    return { source, url };
  } catch {
    return { source: null, url: null };
  }
}

/** A message without the page, where it is too large for one. */
const NONE = new Uint8Array();

interface Parts {
  readonly address: QueueAddress;
  readonly connection: NatsConnection;
  readonly context: StreamContext;
  readonly pages: Lane;
  readonly failed: FailedPages;
}

function queueOf({ address, connection, context, pages, failed }: Parts): Queue {
  const lanes = new Map<string, Lane>();
  const laneOf = async (kind: string): Promise<Lane> => {
    const lane = lanes.get(kind) ?? (await Lane.open(specOf(address, kind, usualOfTasks), context));
    lanes.set(kind, lane);
    return lane;
  };
  const packed = (page: PageInput) => packPage(page, pages.mostBytes - ROOM_FOR_FAILURE - HEADERS);
  return {
    place: context.place,
    publish: async (page, signal) => pages.publish(digestOf(page), await packed(page), signal),
    pull: async (count, options) => (await pages.pull(count, options)).map(queuedPage),
    fail: async (page, error) => {
      const { data, deliveries } = page;
      await failed.add({ ...(await namesOf(page)), id: idOf(page), data, deliveries, task: null }, error);
      page.ack();
    },
    failInput: async (page, error) => {
      const { source, url = null } = page;
      const id = `page/${digestOf(page)}`;
      await failed.add(
        { id, source, url, data: await packed(page).catch(() => NONE), deliveries: 1, task: null },
        error,
      );
    },
    failed: () => failed.list(),
    failures: () => failed.count(),
    failedPage: (id) => failed.get(id),
    requeue: (id) =>
      failed.requeue(id, async (again, message, task) =>
        (task === null ? pages : await laneOf(task)).publish(again, message),
      ),
    drop: (id) => failed.drop(id),
    depth: () => pages.depth(),
    oldest: () => pages.oldest(),
    sweep: async () => void (await pages.sweep()),
    tasks: async (kind, check, onDamaged = () => {}) => {
      const lane = await laneOf(kind);
      return openTasks({ kind, lane, failed }, check, onDamaged);
    },
    close: async () => {
      for (const lane of [pages, ...lanes.values()]) lane.close();
      // What was said last must leave before the connection is closed; a server that is gone is not waited for.
      await Promise.race([connection.flush().catch(() => {}), pause(LEAVING)]);
      await connection.close();
    },
  };
}

type Asked = Omit<StreamContext, "connection" | "manager"> & {
  readonly address: QueueAddress;
  readonly options: QueueOptions;
};

/** Opens the queue's streams. */
async function openOn(connection: NatsConnection, { address, options, ...asks }: Asked): Promise<Queue> {
  const manager = await jetstreamManager(connection);
  const context: StreamContext = { ...asks, connection, manager };
  const pages = await Lane.open(specOf(address, "PAGES", usual, asked(options)), context);
  const limits = ofFailures(options.size ?? usual.maxBytes);
  const failed = await FailedPages.open(specOf(address, "FAILED", limits), context);
  return queueOf({ address, connection, context, pages, failed });
}

const withoutJetStream = (place: string, cause: unknown): ParleyError =>
  new ParleyError("queue-refused", `The server of the queue at ${place} has no JetStream.`, {
    subject: place,
    cause,
  });

/**
 * Opens them when the server can: a cluster that chooses its leader, or has just lost one, answers a little later. A
 * server without JetStream never does.
 */
async function openInTime(connection: NatsConnection, asks: Asked): Promise<Queue> {
  const until = performance.now() + asks.patience;
  for (const delay of delays(250, 2_000)) {
    try {
      return await openOn(connection, asks);
    } catch (error) {
      if (!isPassing(error) || performance.now() > until) throw error;
      // Absent while the connection is lost.
      const { info } = connection;
      if (info && info.jetstream !== true) throw withoutJetStream(asks.place, error);
      await pause(delay);
    }
  }
  throw new Error("unreachable");
}

/**
 * Connects to a queue, whose streams are made where they are missing. Throws `bad-argument`, `no-queue`,
 * `queue-refused`, and `foreign-queue` where the server has streams of these names that are others.
 */
export async function connectQueue(text: string, options: QueueOptions = {}): Promise<Queue> {
  const address = queueAddress(text);
  const place = shownQueue(text);
  const { ackWait = ACK_WAIT, patience = PATIENCE } = options;
  const connection = await connectTo(address, place, options.onConnection ?? (() => {}));
  try {
    return await openInTime(connection, { address, options, place, ackWait, patience });
  } catch (error) {
    await connection.close();
    throw queueFailure(error, place);
  }
}

import { createInbox, type Msg, type MsgHdrs, type NatsConnection } from "@nats-io/transport-node";

/** A message as the queue hands it out. It is delivered again when it is not acknowledged. */
export interface Delivery {
  readonly data: Uint8Array;
  readonly headers: MsgHdrs | null;
  /** Its number in the stream. */
  readonly seq: number;
  /** How often it was delivered, this time included. */
  readonly deliveries: number;
  /** Says that it is dealt with; it never comes again. */
  ack(): void;
  /** Gives it back, to be delivered again after so many milliseconds, to whoever asks. */
  again(delay?: number): void;
  /** Says that it is still being worked on. Said by itself as long as this process can say anything. */
  working(): void;
}

/** The header by which the server knows a message again. */
const MESSAGE_ID = "Nats-Msg-Id";

/** By which a message is known, whoever it is delivered to and however often. */
export const idOf = ({ seq, headers }: Pick<Delivery, "seq" | "headers">): string =>
  `${seq}/${headers?.get(MESSAGE_ID) ?? ""}`;

const text = new TextEncoder();
const ACK = text.encode("+ACK");
const WORKING = text.encode("+WPI");
const back = (delay: number): Uint8Array =>
  text.encode(delay > 0 ? `-NAK ${JSON.stringify({ delay: Math.round(delay * 1e6) })}` : "-NAK");

/**
 * What the subject for answers tells of a delivery: $JS.ACK.<stream>.<consumer>.<deliveries>.<seq>.…, with domain and
 * account behind $JS.ACK in newer servers.
 */
function numbersOf(reply: string): Pick<Delivery, "deliveries" | "seq"> {
  const tokens = reply.split(".");
  const at = tokens.length > 9 ? 6 : 4;
  return { deliveries: Number(tokens[at]), seq: Number(tokens[at + 1]) };
}

/** Messages that were delivered and are not answered yet. */
export class Held {
  readonly #open = new Set<Delivery>();
  readonly #timer: NodeJS.Timeout;

  /** `ackWait`: seconds after which the server delivers again what nobody says is being worked on. */
  constructor(ackWait: number) {
    const remind = (): void => {
      for (const delivery of this.#open) delivery.working();
    };
    this.#timer = setInterval(remind, (ackWait * 1_000) / 3).unref();
  }

  /** Takes a message in; from now on the server is told that it is being worked on, until it is answered. */
  take(message: Msg, connection: NatsConnection): Delivery {
    const say = (words: Uint8Array): void => {
      if (!connection.isClosed()) message.respond(words);
    };
    const answer = (words: Uint8Array): void => {
      if (this.#open.delete(delivery)) say(words);
    };
    const delivery: Delivery = {
      data: message.data,
      headers: message.headers ?? null,
      ...numbersOf(message.reply ?? ""),
      ack: () => answer(ACK),
      again: (delay = 0) => answer(back(delay)),
      working: () => say(WORKING),
    };
    this.#open.add(delivery);
    return delivery;
  }

  /** Gives back what is not answered. */
  close(): void {
    clearInterval(this.#timer);
    for (const delivery of [...this.#open]) delivery.again();
  }
}

/** How a request for messages ended: with what the server had, with nothing for now, or because it knows no consumer. */
export type Ending = "served" | "busy" | "absent";

/** Beyond the time that the server was asked to wait, in milliseconds: then it is gone. */
const GRACE = 3_000;

/**
 * Takes messages from the consumer of a stream. One request at a time, which ends when the server has given all that it
 * has, so that no message is sent to somebody who no longer listens.
 */
export class Puller {
  readonly #connection: NatsConnection;
  readonly #inbox: string;
  readonly #subject: string;
  readonly #held: Held;
  #taken: Delivery[] = [];
  #wanted = 0;
  #end: ((ending: Ending) => void) | null = null;

  constructor(connection: NatsConnection, stream: string, consumer: string, held: Held) {
    this.#connection = connection;
    this.#held = held;
    this.#inbox = createInbox();
    this.#subject = `$JS.API.CONSUMER.MSG.NEXT.${stream}.${consumer}`;
    connection.subscribe(this.#inbox, {
      callback: (error, message) => {
        if (error === null) this.#receive(message);
        else this.#end?.("absent");
      },
    });
  }

  #receive(message: Msg): void {
    const code = message.headers?.code ?? 0;
    if (code !== 0) this.#status(code);
    else {
      this.#taken.push(this.#held.take(message, this.#connection));
      if (this.#taken.length >= this.#wanted) this.#end?.("served");
    }
  }

  /** 404 and 408: nothing (more) for now; 409: as much as fits, or a consumer that is gone; 503: nobody there. */
  #status(code: number): void {
    if (code === 100) return;
    if (code === 404 || code === 408) this.#end?.(this.#taken.length > 0 ? "served" : "busy");
    else if (code === 409 && this.#taken.length > 0) this.#end?.("served");
    else this.#end?.("absent");
  }

  /**
   * Up to `count` messages of `bytes` in all, as soon as there are any; none after `wait` milliseconds. What came late
   * for an earlier request comes with them.
   */
  async pull(
    count: number,
    { bytes, wait, signal }: { readonly bytes: number; readonly wait: number; readonly signal?: AbortSignal },
  ): Promise<{ readonly taken: Delivery[]; readonly ending: Ending }> {
    this.#wanted = count;
    const ending = this.#taken.length >= count ? "served" : await this.#ask(count, bytes, wait, signal);
    const taken = this.#taken;
    this.#taken = [];
    return { taken, ending };
  }

  #ask(count: number, bytes: number, wait: number, signal?: AbortSignal): Promise<Ending> {
    return new Promise((resolve) => {
      const done = (ending: Ending): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", aborted);
        this.#end = null;
        resolve(ending);
      };
      const aborted = (): void => done("busy");
      const timer = setTimeout(() => done("absent"), wait + GRACE);
      this.#end = done;
      if (signal?.aborted) return done("busy");
      signal?.addEventListener("abort", aborted, { once: true });
      const batch = count - this.#taken.length;
      const asked = { batch, max_bytes: bytes, no_wait: true, expires: Math.round(wait * 1e6) };
      this.#connection.publish(this.#subject, JSON.stringify(asked), { reply: this.#inbox });
    });
  }
}

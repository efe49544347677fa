import { connect, type NatsConnection } from "@nats-io/transport-node";
import type { QueueAddress } from "./address.ts";
import { queueFailure } from "./failures.ts";

/** What became of the connection, for the log. */
export type Told = (event: "lost" | "back" | "error", server: string) => void;

/** How long a server may take to greet, in milliseconds. */
const GREETING = 5_000;
/** Between two attempts to come back to a server, in milliseconds. */
const BETWEEN = 500;
/** How often a quiet connection is tried, in milliseconds; after two tries without an answer it counts as lost. */
const PULSE = 10_000;

/** Hands on what the client tells of its connection, until that is closed. */
async function follow(connection: NatsConnection, told: Told): Promise<void> {
  for await (const status of connection.status()) {
    if (status.type === "disconnect") told("lost", status.server);
    else if (status.type === "reconnect") told("back", status.server);
    else if (status.type === "error") told("error", status.error.message);
  }
}

/**
 * Connects to one of the servers (`place`: as they may be told); a connection that is lost comes back to this or another one by itself, however long
 * that takes. Throws `no-queue` where none answers, and `queue-refused` where they let nobody in.
 */
export async function connectTo(address: QueueAddress, place: string, told: Told): Promise<NatsConnection> {
  const { servers, tls, user, secret } = address;
  const who = user === null ? { token: secret ?? "" } : { user, pass: secret ?? "" };
  try {
    const connection = await connect({
      servers: [...servers],
      name: "parley",
      timeout: GREETING,
      maxReconnectAttempts: -1,
      ignoreAuthErrorAbort: true,
      reconnectTimeWait: BETWEEN,
      pingInterval: PULSE,
      maxPingOut: 2,
      ...(secret === null ? {} : who),
      ...(tls ? { tls: {} } : {}),
    });
    follow(connection, told).catch(() => {});
    return connection;
  } catch (error) {
    throw queueFailure(error, place);
  }
}

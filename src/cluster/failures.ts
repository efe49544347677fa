import { JetStreamApiError } from "@nats-io/jetstream";
import { errors } from "@nats-io/transport-node";
import { type ErrorCode, ParleyError } from "../errors.ts";

/** Codes of the server's answers (nats-server, server/errors.json). */
export const serverCodes = {
  streamNotFound: 10059,
  streamNameTaken: 10058,
  subjectsOverlap: 10065,
  /** A stream's own limit, or a disk that is full. */
  storeFailed: 10077,
  /** The server's limit of all streams (max_file_store), met by a message. */
  outOfResources: 10023,
  /** The same, met by a stream that is to be made. */
  noRoom: 10047,
  notClustered: 10074,
  noPeers: 10005,
} as const;

const full: ReadonlySet<number> = new Set([serverCodes.storeFailed, serverCodes.outOfResources]);
const noRoom: ReadonlySet<number> = new Set([serverCodes.noRoom]);
/** No JetStream for this account, or none at all; and a user that may not do this. */
const refusing: ReadonlySet<number> = new Set([10039, 10076, 10035]);
/** Answers of a cluster that is choosing its leader, or has lost too many nodes: others may come. */
const passing: ReadonlySet<number> = new Set([10004, 10007, 10008, 10009, 10101, 10118]);

/** The server's own code of what it answered; null where it did not answer. */
export const serverCode = (error: unknown): number | null =>
  error instanceof JetStreamApiError ? error.code : null;

const has = (codes: ReadonlySet<number>, error: unknown): boolean => codes.has(serverCode(error) ?? 0);

/** True where a stream takes nothing more: it or its server has reached a limit, or the server's disk is full. */
export const isFull = (error: unknown): boolean => has(full, error);

const refusals = [
  errors.AuthorizationError,
  errors.PermissionViolationError,
  errors.UserAuthenticationExpiredError,
];
const absences = [
  errors.TimeoutError,
  errors.ConnectionError,
  errors.ClosedConnectionError,
  errors.DrainingConnectionError,
  errors.NoRespondersError,
  errors.RequestError,
];

const isOneOf = (kinds: readonly (new (...given: never[]) => Error)[], error: unknown): boolean =>
  kinds.some((kind) => error instanceof kind);

/** Failures without a class of their own, by the names and words that the client gives them. */
const absent =
  /ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE|connection|timeout|no responders|JetStreamNotEnabled|JetStreamStatusError/i;
const refused =
  /authori[sz]ation|authentication|permissions violation|user credentials|tls|certificate|nkey|no jetstream/i;

const words = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${error.message}` : String(error);

/** True for what may be gone when it is tried again: a server that restarts, a leader that is being chosen. */
export const isPassing = (error: unknown): boolean =>
  has(passing, error) ||
  isOneOf(absences, error) ||
  (!(error instanceof JetStreamApiError) && !isOneOf(refusals, error) && absent.test(words(error)));

function codeOf(error: unknown): ErrorCode | null {
  if (isFull(error)) return "queue-full";
  if (has(noRoom, error) || has(refusing, error) || isOneOf(refusals, error)) return "queue-refused";
  if (!(error instanceof JetStreamApiError) && refused.test(words(error))) return "queue-refused";
  return isPassing(error) ? "no-queue" : null;
}

const sentences: Readonly<Partial<Record<ErrorCode, string>>> = {
  "queue-full": "takes nothing more",
  "queue-refused": "does not allow this",
  "no-queue": "can't be reached",
};

/** The error for people behind a failure of the queue or the way to it; any other error as it is. */
export function queueFailure(error: unknown, place: string): unknown {
  if (error instanceof ParleyError || !(error instanceof Error)) return error;
  const code = codeOf(error);
  if (code === null) return error;
  const message = `The queue at ${place} ${sentences[code]} (${error.message}).`;
  return new ParleyError(code, message, { subject: place, cause: error });
}

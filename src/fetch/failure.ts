import { codeOf, type ErrorCode, ParleyError } from "../errors.ts";

/** Why an address gave nothing. */
export type FailureKind =
  /** The server answered with a status that is no page. */
  | "status"
  /** No connection, or it broke off. */
  | "connection"
  /** Too many redirects, a loop, or one that leads nowhere. */
  | "redirects"
  /** What came is not what its head says. */
  | "answer"
  /** The server took too long. */
  | "timeout";

/** An address that gave nothing, with what a caller needs to decide when to ask again. */
export class FetchFailure extends ParleyError {
  readonly kind: FailureKind;
  /** The server's status; null where it gave none. */
  readonly status: number | null;
  /** Seconds after which the server wants to be asked again; null where it does not say. */
  readonly retryAfter: number | null;

  constructor(
    message: string,
    about: {
      readonly kind: FailureKind;
      readonly subject: string;
      readonly status?: number;
      readonly retryAfter?: number | null;
      readonly cause?: unknown;
    },
  ) {
    const code: ErrorCode = about.kind === "timeout" ? "fetch-timeout" : "fetch-failed";
    super(code, message, { subject: about.subject, cause: about.cause });
    this.kind = about.kind;
    this.status = about.status ?? null;
    this.retryAfter = about.retryAfter ?? null;
  }
}

/** Signs of an address that are told. */
const TOLD = 300;

/** An address as messages tell it: long ones are cut. */
export const told = (address: string): string =>
  address.length > TOLD ? `${address.slice(0, TOLD)}…` : address;

/** The error for an address that is not asked. */
export const forbidden = (address: string, reason: string): ParleyError =>
  new ParleyError("forbidden-address", `${told(address)} is not asked: ${reason}.`, {
    subject: told(address),
  });

/** The error for a server that takes longer than `ms`. */
export const tooSlow = (address: string, what: string, ms: number): FetchFailure =>
  new FetchFailure(`${told(address)} ${what} within ${ms / 1000} s.`, {
    kind: "timeout",
    subject: told(address),
  });

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no host of that name",
  ENODATA: "there is no host of that name",
  EAI_AGAIN: "the name could not be looked up just now",
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "the connection broke off",
  EPIPE: "the connection broke off",
  UND_ERR_SOCKET: "the connection broke off",
  EHOSTUNREACH: "there is no way to it",
  ENETUNREACH: "there is no way to it",
  UND_ERR_HEADERS_OVERFLOW: "the head of its answer is larger than 32 kB",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "it is not as long as it says",
  CERT_HAS_EXPIRED: "its certificate has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
  DEPTH_ZERO_SELF_SIGNED_CERT: "nobody vouches for its certificate",
  SELF_SIGNED_CERT_IN_CHAIN: "nobody vouches for its certificate",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "nobody vouches for its certificate",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "nobody vouches for its certificate",
};

/** Errors of the HTTP parser: what came is no HTTP. */
const isParsing = (error: unknown): boolean => error instanceof Error && error.name === "HTTPParserError";

/** An error of the connection or of the answer's form as a sentence about the address. */
export function failureOfConnection(address: string, cause: unknown): ParleyError {
  if (cause instanceof ParleyError) return cause;
  const code = codeOf(cause);
  const detail =
    reasons[code] ?? (isParsing(cause) ? "what it answers is no HTTP" : code || "no reason is known");
  return new FetchFailure(`${told(address)} could not be fetched: ${detail}.`, {
    kind: isParsing(cause) || code === "UND_ERR_HEADERS_OVERFLOW" ? "answer" : "connection",
    subject: told(address),
    cause,
  });
}

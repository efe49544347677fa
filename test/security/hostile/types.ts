import type { ErrorCode } from "../../../src/errors.ts";
import type { Asked } from "../served.ts";

/** What an attack is after. */
export type Aim =
  | "host and origin"
  | "path traversal"
  | "header injection"
  | "request smuggling"
  | "slow loris"
  | "method tricks"
  | "tokens"
  | "JSON"
  | "decisions"
  | "archives"
  | "decompression bombs"
  | "XML"
  | "page files"
  | "terminal"
  | "script in texts"
  | "server-side requests";

/** A hostile thing of the list: its name, what it is after, how it is sent and what must happen stand in its group. */
export interface Hostile {
  readonly name: string;
  readonly aim: Aim;
}

/** What must come back on a hostile request. */
export interface Must {
  readonly status: number | readonly number[];
  /** The code of the problem; null where the answer is none. */
  readonly code?: ErrorCode | null;
  /** What the answer's text must not hold. */
  readonly without?: RegExp;
  /** What its headers, a line each, must not hold. */
  readonly noHeader?: RegExp;
}

/** Whose token a request comes with. */
export type Sender = "nobody" | "own" | "read" | "write" | "admin";

/** A request that attacks a served record. */
export interface HostileRequest extends Hostile {
  readonly from: Sender;
  /** Made when it is sent where it is large. */
  readonly send: Asked | (() => Asked);
  readonly must: Must;
}

/** Bytes that attack a served record on the socket itself. */
export interface HostileBytes extends Hostile {
  /** `HOST` stands for the server's own host and port, `TOKEN` for the record's own token. */
  readonly bytes: string;
  /** What the first line of the answer must be; each further request on the connection must not be answered. */
  readonly answered: RegExp;
  /** How many answers there may be: requests that hide in others must get none. */
  readonly answers: number;
}

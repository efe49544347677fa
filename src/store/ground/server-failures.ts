import { type ErrorCode, ParleyError } from "../../errors.ts";

type Kind = "unreachable" | "refused" | "absent" | "malformed";

// Codes of PostgreSQL: Appendix A of its manual. Codes of the system: errno(3), and getaddrinfo(3) for names.
const kinds: Readonly<Record<Kind, ReadonlySet<string>>> = {
  unreachable: new Set([
    ..."ECONNREFUSED ECONNRESET ENOTFOUND EAI_AGAIN ETIMEDOUT EHOSTUNREACH ENETUNREACH EPIPE ENOENT".split(
      " ",
    ),
    ..."08000 08001 08003 08004 08006 53300 57P01 57P02 57P03".split(" "),
  ]),
  refused: new Set("28000 28P01 42501 25006 EACCES".split(" ")),
  absent: new Set(["3D000"]),
  malformed: new Set(["ERR_INVALID_URL"]),
};

/** Failures to which node-postgres gives no code, by the words of its messages. */
const wordings: readonly (readonly [RegExp, Kind])[] = [
  [/connection terminated|timeout exceeded when trying to connect|not queryable/i, "unreachable"],
  [/^SASL|password must be|does not support SSL|certificate/i, "refused"],
];

const sentences: Readonly<Record<Kind, readonly [ErrorCode, (place: string) => string]>> = {
  unreachable: ["no-server", (place) => `The server of ${place} can't be reached`],
  refused: ["server-refused", (place) => `The server of ${place} does not allow this`],
  absent: ["no-database", (place) => `The server has no such database: ${place}`],
  malformed: ["bad-argument", (place) => `This is no address of a database: ${place}`],
};

function kindOf(error: Error): Kind | null {
  const code = "code" in error ? String(error.code) : "";
  const known = (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].has(code));
  return known ?? wordings.find(([words]) => words.test(error.message))?.[1] ?? null;
}

/** Why, as the server or the system says; AggregateError, of a host with several addresses, says nothing itself. */
function reasonOf(error: Error): string {
  if (/password must be a string/.test(error.message)) return "it asks for a password";
  return error.message || (error instanceof AggregateError ? String(error.errors[0]?.message ?? "") : "");
}

/** The place says it all: what the system adds is its own words for it. */
const evident: ReadonlySet<Kind> = new Set(["absent", "malformed"]);

/** The error for people behind a failure that a server or the way to it caused; any other error as it is. */
export function serverFailure(error: unknown, place: string): unknown {
  if (error instanceof ParleyError || !(error instanceof Error)) return error;
  const kind = kindOf(error);
  if (!kind) return error;
  const [code, sentence] = sentences[kind];
  const reason = evident.has(kind) ? "" : ` (${reasonOf(error)})`;
  return new ParleyError(code, `${sentence(place)}${reason}.`, { subject: place, cause: error });
}

import { timingSafeEqual } from "node:crypto";
import { ParleyError } from "../errors.ts";
import type { AuditActor, TokenScope } from "../schema/index.ts";
import type { RecordService } from "../store/service.ts";
import { tokenDigest } from "../store/tokens.ts";

/** Who asks: as the audit log names them, and with which scope. Null for those who show no token. */
export interface Asker {
  readonly actor: AuditActor;
  readonly scope: TokenScope | null;
}

const stranger: Asker = { actor: { by: "nobody", name: null }, scope: null };

/** Who may ask for what: by `Authorization: Bearer`, never by cookies, which browsers send unasked. */
export interface Access {
  /** True for a token that opens everything, compared without telling how much of another was right. */
  readonly isOwn: (authorization: string | undefined) => boolean;
  /**
   * Throws `no-token` where a token is needed and none was sent, and where an unknown one was: its sender looks for
   * another record, which was served at this address before. Throws `not-allowed` where its scope is too small. Resolves
   * to who asks.
   */
  readonly demand: (needed: TokenScope | "open", authorization: string | undefined) => Promise<Asker>;
}

/** Each scope includes those before it. */
const scopes = ["read", "write", "admin"] as const;

const tokenIn = (authorization: string): string =>
  /^Bearer +([\w~+/.-]+=*) *$/i.exec(authorization)?.[1] ?? "";

const missing = {
  read: "Reading this record from another machine needs a token.",
  write: "Adding pages, deciding and following need a token.",
  admin: "Tokens, backups, checking and reading again need the record's own token, or one for all of it.",
} as const;

/**
 * @param own tokens that open everything: the record's own one, and that of this serving
 * @param readOpen whether reading needs no token: so on loopback
 */
export function accessTo(service: RecordService, own: readonly string[], readOpen: boolean): Access {
  const ownDigests = own.map((token) => Buffer.from(tokenDigest(token)));
  const isOwn = (authorization: string | undefined): boolean => {
    if (authorization === undefined) return false;
    const given = Buffer.from(tokenDigest(tokenIn(authorization)));
    return ownDigests.map((digest) => timingSafeEqual(given, digest)).includes(true);
  };

  const askerOf = async (authorization: string): Promise<Asker> => {
    if (isOwn(authorization)) return { actor: { by: "own", name: null }, scope: "admin" };
    const digest = tokenDigest(tokenIn(authorization));
    const known = (await service.tokens()).find((token) => token.digest === digest);
    if (known) return { actor: { by: "token", name: known.name }, scope: known.scope };
    throw new ParleyError("no-token", "This is no token of the record that is served here.");
  };

  const demand: Access["demand"] = async (needed, authorization) => {
    if (authorization === undefined) {
      if (needed === "open" || (needed === "read" && readOpen)) return stranger;
      throw new ParleyError("no-token", missing[needed]);
    }
    const asker = await askerOf(authorization);
    const { scope, actor } = asker;
    if (needed !== "open" && scope !== null && scopes.indexOf(scope) < scopes.indexOf(needed))
      throw new ParleyError(
        "not-allowed",
        `This token is for ${scope === "read" ? "reading only" : "reading and writing"}.`,
        actor.name === null ? {} : { subject: actor.name },
      );
    return asker;
  };
  return { isOwn, demand };
}

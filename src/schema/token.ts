import { z } from "zod";

/**
 * What a token allows: reading; adding pages, deciding and following besides; all of it, with tokens, backups, checking and
 * reading again.
 */
export const TokenScope = z.enum(["read", "write", "admin"]);

/** Name of a token: letters, figures and "._-", so that it can be typed and printed anywhere. */
const TokenName = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u, {
  message: 'must be 1 to 64 letters, figures, ".", "_" or "-"',
});

export const TokenDraft = z.strictObject({ name: TokenName, scope: TokenScope });

/** A token as the record knows it. `digest`: its SHA-256 in hex; `made`: an ISO 8601 instant. */
export const AccessToken = TokenDraft.extend({ digest: z.string(), made: z.string() });

/** A token as it is told once, to whoever made it. `token`: 256 random bits in base64url. */
export const MadeToken = TokenDraft.extend({ token: z.string(), made: z.string() });

export type TokenScope = z.infer<typeof TokenScope>;
export type TokenDraft = z.infer<typeof TokenDraft>;
export type AccessToken = z.infer<typeof AccessToken>;
export type MadeToken = z.infer<typeof MadeToken>;

import { ParleyError } from "../errors.ts";

/** What stands where a secret stood. */
const redacted = "[redacted]";

/** Names of fields, headers and settings whose value is a secret, whatever it looks like. */
const secretName =
  /authori[sz]ation|cookie|passw(?:or)?d|passphrase|secret|token|credential|api[-_]?key|private[-_]?key|^(?:pass|pw|auth|key|sig|signature|jwt)$/i;

/** True for names of fields, headers, parameters and settings whose value is told to nobody. */
export const isSecretName = (name: string): boolean => secretName.test(name);

/** Of an address, what stands between its user and the last "@" of its authority; and users alone that are a token. */
const inAuthority = /\b([a-z][a-z0-9+.-]{1,20}:\/\/)([^\s/?#"'<>]*)@/gi;
const inParameters = /([?&#;]([\w.-]{1,60})=)([^&#;\s"'<>]*)/g;
const inHeaders = /\b(authorization["']?\s{0,3}[:=]\s{0,3}["']?)[^\r\n"',;]+/gi;
const inSchemes = /\b([Bb]earer|BEARER)\s+[\w~+/.=-]{4,}/g;
/** Base64, told from words by a capital, a digit or a sign behind its first letter. */
const inBasic = /\b([Bb]asic|BASIC)\s+(?=[A-Za-z][a-z]{0,40}[A-Z0-9+/=])[\w+/=]{8,}/g;
const inWords =
  /\b((?:password|passwd|passphrase|secret|token|api[-_]?key)["']?\s{0,3}[:=]\s{0,3}["']?)[^\s"',;&]+/gi;

/** Of a database the user may be told; before all else that stands there a token may be meant. */
function shownUser(scheme: string, authority: string): string {
  const colon = authority.indexOf(":");
  if (!/^postgres/i.test(scheme)) return redacted;
  return colon < 0 ? authority : authority.slice(0, colon);
}

/**
 * A text without what looks like a secret in it: passwords in addresses, parameters with secret names, what stands
 * behind `Bearer` and the like. Takes time in proportion to the text.
 */
export const withoutSecrets = (text: string): string =>
  text
    .replace(
      inAuthority,
      (_, scheme: string, authority: string) => `${scheme}${shownUser(scheme, authority)}@`,
    )
    .replace(inParameters, (whole, before: string, name: string) =>
      isSecretName(name) ? `${before}${redacted}` : whole,
    )
    .replace(inHeaders, (_, before: string) => `${before}${redacted}`)
    .replace(inSchemes, (_, scheme: string) => `${scheme} ${redacted}`)
    .replace(inBasic, (_, scheme: string) => `${scheme} ${redacted}`)
    .replace(inWords, (_, before: string) => `${before}${redacted}`);

/** Characters of one value, members of one list or object, and levels below one field that a line holds. */
const mostText = 2_000;
const mostMembers = 50;
const mostDepth = 4;

/** Takes secrets out of a text. */
export type Hide = (text: string) => string;

/** Takes out known secrets wherever they stand, written as JSON writes them too, and whatever looks like one. */
export function hiding(secrets: readonly string[]): Hide {
  const forms = [...new Set(secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]))];
  return (text) => withoutSecrets(forms.reduce((told, secret) => told.replaceAll(secret, redacted), text));
}

/** A text of any length, short and without secrets; secrets go first, so that none is cut in two and not known again. */
function brief(text: string, hide: Hide): string {
  const told = hide(text.slice(0, 10 * mostText));
  return told.length > mostText ? `${told.slice(0, mostText)}…` : told;
}

/** An error as the log tells it: of one of Parley's own its code and what to do, of any other where it came from. */
function errorFields(error: Error, hide: Hide): Record<string, unknown> {
  const message = brief(error.message, hide);
  if (error instanceof ParleyError) {
    const cause = error.cause instanceof Error ? { cause: brief(error.cause.message, hide) } : {};
    const subject = error.subject === null ? {} : { subject: brief(error.subject, hide) };
    return { code: error.code, message, ...subject, hint: error.hint, ...cause };
  }
  return { code: "internal", type: error.name, message, stack: brief(error.stack ?? "", hide) };
}

/** A value as a line of the log may hold it: plain, short, and without secrets. */
export function loggable(value: unknown, hide: Hide = withoutSecrets, depth = 0): unknown {
  if (typeof value === "string") return brief(value, hide);
  if (typeof value === "bigint") return String(value);
  if (value instanceof Error) return errorFields(value, hide);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof URL) return brief(value.href, hide);
  if (ArrayBuffer.isView(value)) return `${value.byteLength} bytes`;
  if (typeof value !== "object" || value === null) return typeof value === "function" ? undefined : value;
  if (depth >= mostDepth) return "…";
  if (Array.isArray(value)) return value.slice(0, mostMembers).map((each) => loggable(each, hide, depth + 1));
  const members = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(
    members
      .slice(0, mostMembers)
      .map(([name, each]) => [String(name), fieldOf(String(name), each, hide, depth + 1)]),
  );
}

/** Fields that would hold the text of a page, which may be confidential: only their length is told. */
const textName = /^(?:text|body|html|content|bytes|quote|sentence|words)$/i;

function fieldOf(name: string, value: unknown, hide: Hide, depth: number): unknown {
  if (value === null || value === undefined) return value;
  if (isSecretName(name) && typeof value !== "boolean") return redacted;
  if (textName.test(name) && typeof value === "string") return `${value.length} characters`;
  return loggable(value, hide, depth);
}

/** The shortest secret that is looked for wherever it stands; a shorter one would take words out of sentences. */
const shortestSecret = 4;

/** Up to the last "@" of all: a password that was not escaped may hold any sign. */
const passwordIn = /^([a-z][a-z0-9+.-]{1,20}:\/\/)([^:@/]*)(?::(.*))?@/is;

/** The secrets among named values: those with secret names, and the passwords of addresses. */
export function secretsIn(values: Readonly<Record<string, unknown>>): string[] {
  const found = Object.entries(values).flatMap(([name, value]) => {
    if (typeof value !== "string" || /_FILE$/.test(name)) return [];
    const [, scheme = "", user = "", password] = passwordIn.exec(value) ?? [];
    const secret = password ?? (/^(?:nats|tls)/i.test(scheme) ? user : "");
    return [...(isSecretName(name) ? [value] : []), secret, decoded(secret)];
  });
  return [...new Set(found)].filter((secret) => secret.length >= shortestSecret);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A setting's value as it may be told, whatever a password in it holds. */
export function shownSetting(name: string, value: unknown): unknown {
  if (isSecretName(name)) return redacted;
  if (typeof value !== "string") return loggable(value);
  const bare = value.replace(
    passwordIn,
    (_, scheme: string, user: string) => `${scheme}${shownUser(scheme, user)}@`,
  );
  return withoutSecrets(bare);
}

import { knownToken } from "./token.ts";

/** Why there is no answer, as a person reads it. `status` is null where no server answered. */
export interface Failed {
  readonly state: "failed";
  readonly message: string;
  readonly hint: string | null;
  readonly status: number | null;
  /** One of src/errors.ts; null where the server named none. */
  readonly code: string | null;
  /** The field or thing that is wrong, where the server names one. */
  readonly subject: string | null;
}

/** What came back: the text, and the address of the rest of the list where there is one. */
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly text: string;
  readonly next: string | null;
}

function field(problem: unknown, name: string): string | null {
  if (typeof problem !== "object" || problem === null) return null;
  const found: unknown = Reflect.get(problem, name);
  return typeof found === "string" ? found : null;
}

/** A refusal as the server words it (problem+json); what is none is shown as it is. */
export function refusal(status: number, text: string): Failed {
  try {
    const problem: unknown = JSON.parse(text);
    const message = field(problem, "detail") ?? text;
    const [hint, code, subject] = ["hint", "code", "subject"].map((name) => field(problem, name));
    return {
      state: "failed",
      message,
      hint: hint ?? null,
      status,
      code: code ?? null,
      subject: subject ?? null,
    };
  } catch {
    return { state: "failed", message: text, hint: null, status, code: null, subject: null };
  }
}

/** What is told where no server answered at all. */
export const silence = (error: unknown): Failed => ({
  state: "failed",
  message: error instanceof Error ? error.message : String(error),
  hint: null,
  status: null,
  code: null,
  subject: null,
});

/** The path of `rel="next"` in a Link header (RFC 8288); null where there is none. */
function nextOf(header: string | null): string | null {
  const link = /<([^<>]*)>\s*;[^,<]*\brel="?next"?/i.exec(header ?? "");
  if (!link?.[1]) return null;
  const { pathname, search } = new URL(link[1], window.location.href);
  return pathname + search;
}

/** Whether this server wants a token for reading too: it said so once. */
let guarded = false;

const bearer = (): Record<string, string> => {
  const token = guarded ? knownToken() : null;
  return token === null ? {} : { Authorization: `Bearer ${token}` };
};

/**
 * Reads from the server. The token is shown only to a server that asks for it: one that was kept from another record
 * at this address would be refused, where none is needed.
 */
export async function read(path: string, init: { signal?: AbortSignal; accept?: string }): Promise<Response> {
  const send = (): Promise<Response> =>
    fetch(path, {
      headers: { Accept: init.accept ?? "application/json", ...bearer() },
      ...(init.signal ? { signal: init.signal } : {}),
    });
  const response = await send();
  if (response.status !== 401 || guarded || knownToken() === null) return response;
  guarded = true;
  return await send();
}

interface Question {
  readonly answer: Promise<Answer>;
  readonly controller: AbortController;
  askers: number;
}

/** Questions on their way, by path: parts of a view that ask the same thing share the answer. */
const asked = new Map<string, Question>();

async function fetchAnswer(path: string, signal: AbortSignal): Promise<Answer> {
  const response = await read(path, { signal });
  const next = nextOf(response.headers.get("Link"));
  return { ok: response.ok, status: response.status, text: await response.text(), next };
}

function question(path: string): Question {
  const running = asked.get(path);
  if (running) return running;
  const controller = new AbortController();
  const forget = (): void => {
    if (asked.get(path) === made) asked.delete(path);
  };
  const answer = fetchAnswer(path, controller.signal).finally(forget);
  const made: Question = { answer, controller, askers: 0 };
  asked.set(path, made);
  return made;
}

/** Asks the API. When everybody who asked has aborted, the question itself is; the promise then rejects. */
export function ask(path: string, signal?: AbortSignal): Promise<Answer> {
  const one = question(path);
  one.askers += 1;
  const leave = (): void => {
    one.askers -= 1;
    if (one.askers > 0) return;
    if (asked.get(path) === one) asked.delete(path);
    one.controller.abort();
  };
  signal?.addEventListener("abort", leave, { once: true });
  return one.answer.finally(() => signal?.removeEventListener("abort", leave));
}

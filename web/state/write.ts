import { type Failed, refusal, silence } from "./ask.ts";
import { type ServerEvent, serverEvents } from "./event-stream.ts";
import { announceChange } from "./live.ts";
import { askForToken, dropToken, knownToken } from "./token.ts";

/** What became of a writing: the server's answer, or why it was refused. */
export type Written<T> = { readonly state: "done"; readonly value: T } | Failed;

/** What may be said besides of a writing. */
export interface WriteOptions {
  readonly method?: "POST" | "PUT" | "DELETE";
  readonly signal?: AbortSignal;
}

/** Told where the person gave no token. */
const unwritten: Failed = { ...silence(""), status: 401, code: "no-token" };

interface Sending extends WriteOptions {
  readonly accept: string;
  readonly body: unknown;
}

const send = (path: string, token: string, { method, signal, accept, body }: Sending): Promise<Response> =>
  fetch(path, {
    method: method ?? "POST",
    headers: { Accept: accept, "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });

/** Sends with the token that is known, and asks the person for another as long as the server refuses it. */
async function sendWithToken(path: string, sending: Sending): Promise<Response | null> {
  for (let token = knownToken() ?? (await askForToken()); token !== null; token = await askForToken()) {
    const response = await send(path, token, sending);
    if (response.status !== 401) return response;
    await response.body?.cancel();
    dropToken();
  }
  return null;
}

/**
 * Writes to the record: sends `body` as JSON with the token, asking the person for it where none is known or the
 * server refuses it. Afterwards every view of this window asks anew. Never throws: a refusal comes back with its
 * message and hint (an empty message: the person gave no token).
 */
export async function write<T>(path: string, body: unknown, options: WriteOptions = {}): Promise<Written<T>> {
  try {
    const response = await sendWithToken(path, { ...options, accept: "application/json", body });
    if (response === null) return unwritten;
    const text = await response.text();
    if (!response.ok) return refusal(response.status, text);
    announceChange();
    return { state: "done", value: (text === "" ? null : JSON.parse(text)) as T };
  } catch (error) {
    return silence(error);
  }
}

/** As `write`, where the server tells of its progress: `onEvent` gets each message of the event stream. */
export async function writeWithEvents(
  path: string,
  body: unknown,
  onEvent: (event: ServerEvent) => void,
  options: WriteOptions = {},
): Promise<Written<null>> {
  try {
    const response = await sendWithToken(path, { ...options, accept: "text/event-stream", body });
    if (response === null) return unwritten;
    if (!response.ok) return refusal(response.status, await response.text());
    for await (const event of serverEvents(response)) onEvent(event);
    announceChange();
    return { state: "done", value: null };
  } catch (error) {
    announceChange();
    return silence(error);
  }
}

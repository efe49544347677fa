import { useEffect, useState } from "preact/hooks";
import { store, stored } from "./stored.ts";

/**
 * The token with which this window writes to the record. It comes in the fragment of the address that `parley serve`
 * prints, or is pasted, and is kept by the browser for this origin.
 */
const place = "parley.token";

let held: string | null = null;

/** The server did not know the token that was last sent. */
let refused = false;

/** Somebody waits for a token: told it, or null when the person closes the dialog. */
let waiting: ((token: string | null) => void)[] = [];

const listeners = new Set<() => void>();

function announce(): void {
  for (const listener of listeners) listener();
}

/** The token that writing shows; null while the app can only read. */
export const knownToken = (): string | null => held;

/** Takes the token out of the address's fragment, so that it is in no history and no shared link. Call once, first. */
export function takeToken(): void {
  const { hash, pathname, search } = window.location;
  const given = new URLSearchParams(hash.slice(1)).get("token");
  if (given) {
    store(place, given);
    window.history.replaceState(window.history.state, "", pathname + search);
  }
  held = given ?? stored(place);
}

function keep(token: string | null): void {
  held = token;
  store(place, token);
}

function answer(token: string | null): void {
  const done = waiting;
  waiting = [];
  for (const tell of done) tell(token);
  announce();
}

/** Keeps a token that was pasted (or a whole address that holds one) and gives it to all who wait for one. */
export function keepToken(text: string): void {
  const token = (/#token=([^&\s]+)/.exec(text)?.[1] ?? text).trim();
  if (token === "") return;
  refused = false;
  keep(token);
  answer(token);
}

/** Forgets the token: the person wants this browser to read only. */
export function forgetToken(): void {
  refused = false;
  keep(null);
  announce();
}

/** Forgets the token that the server does not know. */
export function dropToken(): void {
  forgetToken();
  refused = true;
}

/** Asks the person for the token; null when they give none. */
export function askForToken(): Promise<string | null> {
  const given = new Promise<string | null>((resolve) => waiting.push(resolve));
  announce();
  return given;
}

/** Ends the question without a token. */
export const refuseToken = (): void => answer(null);

interface TokenState {
  readonly canWrite: boolean;
  readonly asked: boolean;
  readonly refused: boolean;
}

/** Whether this window can write, whether somebody waits for a token, and whether the last one was refused. */
export function useToken(): TokenState {
  const state = (): TokenState => ({ canWrite: held !== null, asked: waiting.length > 0, refused });
  const [shown, setShown] = useState(state);
  useEffect(() => {
    const listener = (): void => setShown(state());
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return shown;
}

import { useEffect } from "preact/hooks";
import { places } from "../places.ts";
import { goBack, navigate } from "./router.ts";

const writesInto = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement &&
  (["INPUT", "SELECT", "TEXTAREA"].includes(target.tagName) || target.isContentEditable);

/** Focuses the item after (or before) the focused one; the first that is in view when none is focused. */
function step(by: 1 | -1): void {
  const items: Element[] = [...document.querySelectorAll("main [data-item]")];
  const focused = document.activeElement?.closest("[data-item]") ?? null;
  const at = focused ? items.indexOf(focused) : -1;
  const firstInView = Math.max(
    0,
    items.findIndex((item) => item.getBoundingClientRect().top >= 0),
  );
  const item = items[at < 0 ? firstInView : at + by];
  if (!(item instanceof HTMLElement)) return;
  item.focus();
  item.scrollIntoView({ block: "nearest" });
}

interface Actions {
  readonly focusSearch: () => void;
  readonly showKeys: () => void;
}

/** A key that one view answers to. `key` as KeyboardEvent names it; `text` says in the list of keys what it does. */
export interface ViewKey {
  readonly key: string;
  readonly text: string;
  readonly run: () => void;
}

/** Keys of what is shown now, the innermost last. */
const shown: { readonly keys: readonly ViewKey[] }[] = [];

/** The keys of the present view, for the list of keys. */
export const presentKeys = (): readonly ViewKey[] => shown.flatMap(({ keys }) => keys);

/** Adds keys as long as the component is shown; a later one takes precedence over an earlier, and both over the app's own. */
export function useViewKeys(keys: readonly ViewKey[]): void {
  useEffect(() => {
    const own = { keys };
    shown.push(own);
    return () => {
      shown.splice(shown.indexOf(own), 1);
    };
  });
}

/** Milliseconds in which the second key must follow `g`. */
const chord = 1500;

let goUntil = 0;

/** `g` and then a letter lead to a view. True when the key was part of that. */
function goes(event: KeyboardEvent): boolean {
  const place = event.timeStamp < goUntil ? places.find(({ key }) => key === event.key) : undefined;
  goUntil = event.key === "g" && place === undefined ? event.timeStamp + chord : 0;
  if (place) navigate(place.href);
  return place !== undefined || event.key === "g";
}

function handle(event: KeyboardEvent, { focusSearch, showKeys }: Actions): void {
  const actions: Record<string, () => void> = {
    "/": focusSearch,
    "?": showKeys,
    j: () => step(1),
    k: () => step(-1),
    Escape: goBack,
  };
  const own = presentKeys().findLast(({ key }) => key === event.key);
  const action = own?.run ?? (Object.hasOwn(actions, event.key) ? actions[event.key] : undefined);
  if (!goes(event)) {
    if (!action) return;
    action();
  }
  event.preventDefault();
}

function onKey(event: KeyboardEvent, actions: Actions): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  // A dialog has the keyboard for itself; the browser closes it on Escape.
  if (document.querySelector("dialog[open]")) return;
  if (!writesInto(event.target)) handle(event, actions);
  else if (event.key === "Escape") event.target.blur();
}

/**
 * The keys of the app: `/` search, `?` the list of keys, `j` and `k` move, `g` and a letter go to a view, Enter opens
 * (the focused link), Escape goes back.
 */
export function useKeys(actions: Actions): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event, actions);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  });
}

import { useEffect } from "preact/hooks";
import { goBack } from "./router.ts";

const writesInto = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && ["INPUT", "SELECT", "TEXTAREA"].includes(target.tagName);

/** Focuses the item after (or before) the focused one; the first that is in view when none is focused. */
function step(by: 1 | -1): void {
  const items: Element[] = [...document.querySelectorAll("main [data-item]")];
  const focused = document.activeElement;
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
  readonly back: () => boolean;
}

function handle(event: KeyboardEvent, { focusSearch, showKeys, back }: Actions): void {
  const actions: Record<string, () => void> = {
    "/": focusSearch,
    "?": showKeys,
    j: () => step(1),
    k: () => step(-1),
    Escape: () => {
      if (!back()) goBack();
    },
  };
  const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
  if (!action) return;
  event.preventDefault();
  action();
}

function onKey(event: KeyboardEvent, actions: Actions): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (!writesInto(event.target)) handle(event, actions);
  else if (event.key === "Escape") event.target.blur();
}

/**
 * The keys of the app: `/` search, `?` the list of keys, `j` and `k` move, Enter opens (the focused link), Escape
 * goes back. `back` says whether it closed something of its own.
 */
export function useKeys(actions: Actions): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event, actions);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  });
}

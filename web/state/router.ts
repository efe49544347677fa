import { useEffect, useState } from "preact/hooks";

/** Where the app is: path and query as in the address bar. */
export interface Location {
  readonly path: string;
  readonly query: URLSearchParams;
}

type Listener = (location: Location) => void;

const listeners = new Set<Listener>();
/** Which item was opened from which address, so that going back puts the keyboard where it was. */
const openedFrom = new Map<string, string>();
let depth = 0;

const address = (): string => window.location.pathname + window.location.search;

/** Where the app is now. */
export const currentLocation = (): Location => ({
  path: window.location.pathname,
  query: new URLSearchParams(window.location.search),
});

function announce(): void {
  const location = currentLocation();
  for (const listener of listeners) listener(location);
}

/** What narrows the whole app: it stays in the address wherever one goes. */
const kept = ["negotiation", "track"] as const;

/** An address with what narrows the whole app now, unless it says that itself. */
function carried(to: string): string {
  const here = new URLSearchParams(window.location.search);
  const [path = "", query = ""] = to.split("?");
  const wanted = new URLSearchParams(query);
  const missing = kept.filter((name) => here.has(name) && !wanted.has(name));
  if (missing.length === 0 || kept.some((name) => wanted.has(name))) return to;
  for (const name of missing) wanted.set(name, here.get(name) ?? "");
  return `${path}?${wanted}`;
}

/** Goes to an address of the app. `replace`: without a step in the history (filters). */
export function navigate(to: string, options: { replace?: boolean } = {}): void {
  if (options.replace) window.history.replaceState(window.history.state, "", to);
  else {
    openedFrom.set(address(), to);
    depth += 1;
    window.history.pushState({ depth }, "", carried(to));
    window.scrollTo(0, 0);
  }
  announce();
}

/** One step back inside the app, or to the timeline when the app was entered here. */
export function goBack(): void {
  if (depth > 0) window.history.back();
  else if (window.location.pathname !== "/") navigate("/");
}

/** The address of the item that was opened from here, if one was. */
export const openedHere = (): string | null => openedFrom.get(address()) ?? null;

const isSeen = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
};

/** Moves the focus to the item that was opened from this address, if one was and it is shown, and brings it into view. */
export function refocusOpened(): void {
  const href = openedHere();
  const items = [...document.querySelectorAll<HTMLElement>("a[data-item]")];
  const item = items.find((one) => one.getAttribute("href") === href);
  item?.focus({ preventScroll: true });
  if (item && !isSeen(item)) item.scrollIntoView({ block: "center", behavior: "instant" });
}

function followLink(event: MouseEvent): void {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const href = link?.getAttribute("href");
  // What the API hands out is no view: the browser fetches it.
  if (!href?.startsWith("/") || link?.target || href.startsWith("/api/")) return;
  event.preventDefault();
  navigate(href);
}

/** Starts following links inside the app without loading the page anew. */
export function startRouter(): void {
  document.addEventListener("click", followLink);
  window.addEventListener("popstate", (event) => {
    const state: unknown = event.state;
    depth = typeof state === "object" && state && "depth" in state ? Number(state.depth) : 0;
    announce();
  });
}

/** The current location; the component renders anew when it changes. */
export function useLocation(): Location {
  const [location, setLocation] = useState(currentLocation);
  useEffect(() => {
    listeners.add(setLocation);
    return () => {
      listeners.delete(setLocation);
    };
  }, []);
  return location;
}

/** The address of a path with some query parameters set (or, when empty, taken away). */
export function withParameters(location: Location, changes: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(location.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === "") query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text === "" ? location.path : `${location.path}?${text}`;
}

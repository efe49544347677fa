import type { JSX } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { belongs, places } from "../places.ts";
import { useLocation } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";

type Place = (typeof places)[number];

const groups = ["record", "desk", "pages"] as const;

function PlaceLink({ place }: { place: Place }): JSX.Element {
  const { nav } = useSettings().labels.shell;
  const here = belongs(useLocation().path, place);
  return (
    <a href={place.href} aria-current={here ? "page" : undefined}>
      {nav[place.name]}
    </a>
  );
}

/** Closes what is open on Escape, on a click elsewhere, and when the focus or the address goes elsewhere. */
function useOpen(): [boolean, (open: boolean) => void, { current: HTMLDivElement | null }] {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const { path } = useLocation();
  // Before it is painted: whoever sees the menu and presses a key at once is heard.
  useLayoutEffect(() => setOpen(false), [path]);
  useLayoutEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event): void => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      setOpen(false);
      whole.current?.querySelector("button")?.focus();
    };
    document.addEventListener("pointerdown", elsewhere);
    document.addEventListener("focusin", elsewhere);
    document.addEventListener("keydown", onKey, { capture: true });
    return () => {
      document.removeEventListener("pointerdown", elsewhere);
      document.removeEventListener("focusin", elsewhere);
      document.removeEventListener("keydown", onKey, { capture: true });
    };
  }, [open]);
  return [open, setOpen, whole];
}

/** All views, in groups, behind one button. */
function Menu(): JSX.Element {
  const { labels } = useSettings();
  const { path } = useLocation();
  const [open, setOpen, whole] = useOpen();
  const id = useId();
  const here = places.find((place) => belongs(path, place));
  const hidden = here && !here.prominent ? here : null;
  return (
    <div class="menu" ref={whole}>
      <button
        type="button"
        class={hidden ? "current" : ""}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span class="menu-wide">{hidden ? labels.shell.nav[hidden.name] : labels.shell.more}</span>
        <span class="menu-narrow">{here ? labels.shell.nav[here.name] : labels.shell.menu}</span>
        <span aria-hidden="true"> ▾</span>
      </button>
      <div id={id} class="menu-list" hidden={!open}>
        {groups.map((group) => (
          <section key={group} aria-labelledby={`${id}${group}`}>
            <h2 id={`${id}${group}`}>{labels.shell.groups[group]}</h2>
            {places
              .filter((place) => place.group === group)
              .map((place) => (
                <PlaceLink key={place.name} place={place} />
              ))}
          </section>
        ))}
      </div>
    </div>
  );
}

/** The views: the main ones in the head, and all of them in a menu. */
export function Navigation(): JSX.Element {
  const { labels } = useSettings();
  return (
    <nav class="views" aria-label={labels.shell.views}>
      <div class="views-main">
        {places
          .filter(({ prominent }) => prominent)
          .map((place) => (
            <PlaceLink key={place.name} place={place} />
          ))}
      </div>
      <Menu />
    </nav>
  );
}

import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** A button that opens a small sheet below it; Escape and a press elsewhere close it. */
export function Dropdown(props: { title: string; children: ComponentChildren }): JSX.Element {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const elsewhere = (event: Event): void => {
      const own = details.current;
      if (own?.open && event.target instanceof Node && !own.contains(event.target)) own.open = false;
    };
    document.addEventListener("pointerdown", elsewhere);
    return () => document.removeEventListener("pointerdown", elsewhere);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const own = details.current;
    if (event.key !== "Escape" || !own?.open) return;
    event.preventDefault();
    own.open = false;
    own.querySelector("summary")?.focus();
  };
  return (
    <details class="dropdown" ref={details} onKeyDown={onKeyDown}>
      <summary class="button">{props.title}</summary>
      <div class="dropdown-sheet">{props.children}</div>
    </details>
  );
}

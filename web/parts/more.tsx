import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Paged } from "../state/pages.ts";
import { useSettings } from "../state/settings.ts";
import { Failure } from "./notices.tsx";

/** The end of a list that goes on: asks for the next piece when it comes near the screen, or when it is pressed. */
export function More<T>({ of: { more, loading, failed, next } }: { of: Paged<T> }): JSX.Element | null {
  const { labels } = useSettings();
  const end = useRef<HTMLDivElement>(null);
  const goOn = useRef(next);
  goOn.current = next;
  useEffect(() => {
    if (!end.current || !more || loading || failed) return;
    const seen = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) goOn.current();
      },
      { rootMargin: "600px" },
    );
    seen.observe(end.current);
    return () => seen.disconnect();
  }, [more, loading, failed]);
  if (failed) return <Failure of={failed} />;
  if (!more) return null;
  return (
    <div ref={end} class="list-more">
      <button type="button" class="button" disabled={loading} onClick={next}>
        {loading ? labels.loading : labels.shell.listMore}
      </button>
    </div>
  );
}

/** A list that goes on: that it is on its way, why it did not come, or its items and what leads to more. */
export function AwaitPages<T>(props: {
  of: Paged<T>;
  children: (items: readonly T[]) => JSX.Element;
}): JSX.Element {
  const { state, items, failed } = props.of;
  const { labels } = useSettings();
  if (state === "loading")
    return (
      <p class="loading" aria-busy="true">
        {labels.loading}
      </p>
    );
  return (
    <>
      {(items.length > 0 || failed === null) && props.children(items)}
      <More of={props.of} />
    </>
  );
}

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Failure } from "../parts/notices.tsx";
import { silence } from "./ask.ts";
import { onRecordChange } from "./live.ts";
import { useSettings } from "./settings.ts";

type Component<P> = (props: P) => JSX.Element | null;

/** What a lazy component shows until it is there. */
function Coming(): JSX.Element {
  const { labels } = useSettings();
  return (
    <p class="loading" aria-busy="true">
      {labels.loading}
    </p>
  );
}

/**
 * A component whose code is loaded when it is first shown. Where it can't be, it is tried
 * again when the server is back, or when the person says so.
 */
export function lazy<P extends object>(load: () => Promise<Component<P>>): Component<P> {
  let loaded: Component<P> | null = null;
  return function Lazy(props: P): JSX.Element {
    const [, setState] = useState(loaded !== null);
    const [error, setError] = useState<unknown>(null);
    useEffect(() => {
      if (loaded) return;
      const again = (): void => {
        load().then((component) => {
          loaded = component;
          setError(null);
          setState(true);
        }, setError);
      };
      again();
      // A server that was away may be back: what failed is asked for again.
      return onRecordChange(() => loaded === null && again());
    }, []);
    if (error !== null) return <Failure of={silence(error)} />;
    const View = loaded;
    return View ? <View {...props} /> : <Coming />;
  };
}

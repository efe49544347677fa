import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Failure } from "../parts/notices.tsx";
import { silence } from "./ask.ts";
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

/** A component whose code is loaded when it is first shown. Where it can't be, the person may try again. */
export function lazy<P extends object>(load: () => Promise<Component<P>>): Component<P> {
  let loaded: Component<P> | null = null;
  return function Lazy(props: P): JSX.Element {
    const [, setState] = useState(loaded !== null);
    const [error, setError] = useState<unknown>(null);
    useEffect(() => {
      if (loaded) return;
      load().then((component) => {
        loaded = component;
        setState(true);
      }, setError);
    }, []);
    if (error !== null) return <Failure of={silence(error)} />;
    const View = loaded;
    return View ? <View {...props} /> : <Coming />;
  };
}

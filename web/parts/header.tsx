import type { JSX, RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { navigate, useLocation } from "../state/router.ts";
import { type Theme, useSettings } from "../state/settings.ts";
import { useToken } from "../state/token.ts";
import { Navigation } from "./navigation.tsx";

function Search({ input }: { input: RefObject<HTMLInputElement | null> }): JSX.Element {
  const { labels } = useSettings();
  const asked = useLocation().query.get("q") ?? "";
  const [words, setWords] = useState(asked);
  useEffect(() => setWords(asked), [asked]);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (words.trim() === "") return;
    navigate(`/search?q=${encodeURIComponent(words.trim())}`);
    input.current?.blur();
  };
  return (
    <search class="find">
      <form onSubmit={submit}>
        <input
          ref={input}
          type="search"
          name="q"
          maxLength={500}
          aria-label={labels.search.label}
          placeholder={labels.search.placeholder}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}

export interface HeaderProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly theme: Theme;
  readonly switchTheme: () => void;
  readonly switchLanguage: () => void;
  readonly showKeys: () => void;
  readonly showToken: () => void;
}

/** Whether the app can write; leads to the token. */
function Writing({ showToken }: { showToken: () => void }): JSX.Element {
  const { shell } = useSettings().labels;
  const { canWrite } = useToken();
  const text = canWrite ? shell.token.writing : shell.readOnly;
  return (
    <button type="button" class="writing" onClick={showToken} aria-label={text} title={text}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={canWrite ? "M5 7V5a3 3 0 0 1 5.6-1.5" : "M5 7V5a3 3 0 0 1 6 0v2"}
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
        />
        <rect x="3.5" y="7" width="9" height="6.5" rx="1.2" fill="currentColor" />
      </svg>
      {!canWrite && <span class="wide">{shell.readOnly}</span>}
    </button>
  );
}

function Switches({ theme, switchTheme, switchLanguage, showKeys, showToken }: HeaderProps): JSX.Element {
  const { labels, language } = useSettings();
  const next = theme === "dark" ? labels.switch.light : labels.switch.dark;
  return (
    <div class="switches">
      <Writing showToken={showToken} />
      <button
        type="button"
        onClick={switchLanguage}
        lang={language === "vi" ? "en" : "vi"}
        title={labels.switch.language}
      >
        <span class="wide">{labels.switch.language}</span>
        <span class="tight">{language === "vi" ? "EN" : "VI"}</span>
      </button>
      <button type="button" onClick={switchTheme} aria-label={next} title={next}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />
          <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
        </svg>
      </button>
      <button type="button" onClick={showKeys} aria-label={labels.switch.keys} title={labels.switch.keys}>
        ?
      </button>
    </div>
  );
}

/** The head of every view: the name, the views, search and switches. */
export function Header(props: HeaderProps): JSX.Element {
  const { labels } = useSettings();
  return (
    <header class="top">
      <div class="top-inner">
        <a class="brand" href="/" title={labels.tagline}>
          <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
            <rect width="32" height="32" rx="7" class="brand-ground" />
            <path d="M10 7v18" class="brand-spine" />
            <circle cx="10" cy="10" r="4" class="brand-dot" />
            <circle cx="10" cy="22" r="3" class="brand-ring" />
            <path d="M17 10h9M17 22h6" class="brand-line" />
          </svg>
          Parley
        </a>
        <Navigation />
        <Search input={props.input} />
        <Switches {...props} />
      </div>
    </header>
  );
}

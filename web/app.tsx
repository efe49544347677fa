import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Header } from "./parts/header.tsx";
import { KeysDialog } from "./parts/keys-dialog.tsx";
import { Empty } from "./parts/notices.tsx";
import { useData, valueOr } from "./state/data.ts";
import { useKeys } from "./state/keyboard.ts";
import { useLocation } from "./state/router.ts";
import {
  chosenTheme,
  firstLanguage,
  type Language,
  labelsOf,
  type Settings,
  SettingsContext,
  store,
  systemTheme,
  type Theme,
  useSettings,
} from "./state/settings.ts";
import { ChecksView } from "./views/checks.tsx";
import { EntryView } from "./views/entry.tsx";
import { PageView } from "./views/page.tsx";
import { PagesView } from "./views/pages.tsx";
import { SearchView } from "./views/search.tsx";
import { StatementsView } from "./views/statements.tsx";
import { TimelineView } from "./views/timeline.tsx";

function Missing(): JSX.Element {
  const { labels } = useSettings();
  return (
    <Empty title={labels.failure.missing}>
      <a href="/">{labels.failure.home}</a>
    </Empty>
  );
}

const views: Readonly<Record<string, () => JSX.Element>> = {
  "": () => <TimelineView />,
  statements: () => <StatementsView />,
  checks: () => <ChecksView />,
  pages: () => <PagesView />,
  search: () => <SearchView />,
};

const details: Readonly<Record<string, (id: string) => JSX.Element>> = {
  entries: (id) => <EntryView key={id} id={id} />,
  pages: (id) => <PageView key={id} id={id} />,
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

function View(): JSX.Element {
  const [name = "", id = ""] = useLocation().path.slice(1).split("/");
  if (id !== "" && Object.hasOwn(details, name)) return details[name]?.(decoded(id)) ?? <Missing />;
  return (Object.hasOwn(views, name) && id === "" && views[name]?.()) || <Missing />;
}

function useTheme(): [Theme, () => void] {
  const [theme, setTheme] = useState<Theme>(() => chosenTheme() ?? systemTheme());
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const flip = (): void => {
    const next = theme === "dark" ? "light" : "dark";
    store("theme", next);
    setTheme(next);
  };
  return [theme, flip];
}

function useLanguage(): [Settings, () => void] {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const names = valueOr(useData<Record<string, string>>(`/api/names?lang=${language}`), noNames);
  const settings = useMemo(() => ({ language, labels: labelsOf(language), names }), [language, names]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const flip = (): void => {
    const next = language === "vi" ? "en" : "vi";
    store("language", next);
    setLanguage(next);
  };
  return [settings, flip];
}

const noNames: Readonly<Record<string, string>> = {};

/** The whole app: head, the view that the address names, and the keys. */
export function App(): JSX.Element {
  const [settings, switchLanguage] = useLanguage();
  const [theme, switchTheme] = useTheme();
  const [keysShown, setKeysShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const showKeys = (): void => setKeysShown(true);
  const closeKeys = (): boolean => {
    setKeysShown(false);
    return keysShown;
  };
  useKeys({ focusSearch: () => input.current?.select(), showKeys, back: closeKeys });
  return (
    <SettingsContext.Provider value={settings}>
      <a class="skip" href="#main">
        {settings.labels.skip}
      </a>
      <Header {...{ input, theme, switchTheme, switchLanguage, showKeys }} />
      <main id="main" tabIndex={-1}>
        <View />
      </main>
      {keysShown && <KeysDialog onClose={closeKeys} />}
    </SettingsContext.Provider>
  );
}

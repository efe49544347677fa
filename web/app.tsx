import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Deciding } from "./decide/deciding.tsx";
import { ConnectionNotice } from "./parts/connection.tsx";
import { Header } from "./parts/header.tsx";
import { KeysDialog } from "./parts/keys-dialog.tsx";
import { Empty } from "./parts/notices.tsx";
import { PlaceChooser } from "./parts/place-chooser.tsx";
import { TokenDialog } from "./parts/token-dialog.tsx";
import { useData, valueOr } from "./state/data.ts";
import { useKeys } from "./state/keyboard.ts";
import { navigate, useLocation } from "./state/router.ts";
import {
  chosenTheme,
  firstLanguage,
  type Language,
  labelsOf,
  type Settings,
  SettingsContext,
  systemTheme,
  type Theme,
  useSettings,
} from "./state/settings.ts";
import { store } from "./state/stored.ts";
import { useToken } from "./state/token.ts";
import { details, views } from "./views.tsx";

function Missing(): JSX.Element {
  const { labels } = useSettings();
  return (
    <Empty title={labels.failure.missing}>
      <a href="/">{labels.failure.home}</a>
    </Empty>
  );
}

/** Views that had another name, by their old one. */
const moved: Readonly<Record<string, string>> = { checks: "/work" };

function Moved({ to }: { to: string }): null {
  useEffect(() => navigate(to, { replace: true }), [to]);
  return null;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const own = <T,>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

function View(): JSX.Element {
  const [name = "", id = "", ...rest] = useLocation().path.slice(1).split("/");
  const to = own(moved, name);
  if (to !== undefined) return <Moved to={to} />;
  const Detail = own(details, name);
  const Whole = own(views, name);
  if (id !== "" && rest.length === 0 && Detail) return <Detail key={id} id={decoded(id)} />;
  return id === "" && Whole ? <Whole key={name} /> : <Missing />;
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

/** The dialogs over the app: the list of keys, and the token where somebody asks for it. */
function useDialogs(): { dialogs: JSX.Element; showKeys: () => void; showToken: () => void } {
  const [shown, setShown] = useState<"keys" | "token" | null>(null);
  const { asked } = useToken();
  const close = (): void => setShown(null);
  const dialogs = (
    <>
      {shown === "keys" && <KeysDialog onClose={close} />}
      {(shown === "token" || asked) && <TokenDialog onClose={close} />}
    </>
  );
  return { dialogs, showKeys: () => setShown("keys"), showToken: () => setShown("token") };
}

/** The whole app: head, the view that the address names, and the keys. */
export function App(): JSX.Element {
  const [settings, switchLanguage] = useLanguage();
  const [theme, switchTheme] = useTheme();
  const { dialogs, showKeys, showToken } = useDialogs();
  const input = useRef<HTMLInputElement>(null);
  useKeys({ focusSearch: () => input.current?.select(), showKeys });
  return (
    <SettingsContext.Provider value={settings}>
      <a class="skip" href="#main">
        {settings.labels.skip}
      </a>
      <Header {...{ input, theme, switchTheme, switchLanguage, showKeys, showToken }} />
      <ConnectionNotice />
      <main id="main" tabIndex={-1}>
        <PlaceChooser />
        <View />
      </main>
      <Deciding />
      {dialogs}
    </SettingsContext.Provider>
  );
}

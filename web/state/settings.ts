import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { en } from "../labels/en.ts";
import { type Labels, vi } from "../labels/vi.ts";
import { stored } from "./stored.ts";

export type Language = "vi" | "en";
export type Theme = "light" | "dark";

/** What every part of the app needs to speak to the user. */
export interface Settings {
  readonly language: Language;
  readonly labels: Labels;
  /** Display names by id, and of places by `name:` and their English name. */
  readonly names: Readonly<Record<string, string>>;
}

const labels: Record<Language, Labels> = { vi, en };

export const labelsOf = (language: Language): Labels => labels[language];

export const SettingsContext = createContext<Settings>({ language: "vi", labels: vi, names: {} });

export const useSettings = (): Settings => useContext(SettingsContext);

/** The language chosen before, else the browser's: Vietnamese where it is among the preferred, else English. */
export function firstLanguage(): Language {
  const chosen = stored("language");
  if (chosen === "vi" || chosen === "en") return chosen;
  const preferred = navigator.languages.find((tag) => tag.startsWith("vi") || tag.startsWith("en"));
  return preferred?.startsWith("vi") ? "vi" : "en";
}

/** The theme chosen before; null leaves it to the system. */
export function chosenTheme(): Theme | null {
  const chosen = stored("theme");
  return chosen === "light" || chosen === "dark" ? chosen : null;
}

export const systemTheme = (): Theme =>
  window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";

import type { Location } from "../state/router.ts";

/** A path of the API with the parameters of the address that it knows, and further ones; empty values are left out. */
export function apiPath(
  path: string,
  location: Location,
  names: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string {
  const taken = names.map((name): [string, string] => [name, location.query.get(name) ?? ""]);
  const query = new URLSearchParams([...taken, ...Object.entries(more)].filter(([, value]) => value !== ""));
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** Whether the address narrows a list by any of these parameters. */
export const narrows = (location: Location, names: readonly string[]): boolean =>
  names.some((name) => (location.query.get(name) ?? "") !== "");

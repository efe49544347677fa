import type { WorldData, WorldPerson } from "./schema.ts";
import { hyphenVariants, initialForm, toneVariants } from "./spelling.ts";
import type { WorldName } from "./world.ts";

interface Spelled {
  readonly id: string;
  readonly names: { readonly vi: string; readonly en: string };
  readonly spellings: readonly string[];
}

function variants(text: string): string[] {
  const written = hyphenVariants(text.normalize("NFC"));
  return written.length === 1 ? toneVariants(written[0] ?? text) : written.flatMap(toneVariants);
}

function written(
  texts: readonly string[],
  kind: WorldName["kind"],
  id: string,
  form: WorldName["form"],
): WorldName[] {
  const found: WorldName[] = [];
  const seen = new Set<string>();
  for (const text of texts) {
    for (const variant of seen.has(text) ? [] : variants(text)) {
      if (seen.has(variant)) continue;
      seen.add(variant);
      found.push({ text: variant, kind, id, form });
    }
  }
  return found;
}

const full = (kind: WorldName["kind"], { id, names, spellings }: Spelled): WorldName[] =>
  written([names.vi, names.en, ...spellings], kind, id, "full");

function shortForms({ names, short }: WorldPerson): string[] {
  const initials = short.map((surname) => initialForm(names.en, surname));
  return [...short, ...initials.filter((form) => form !== null)];
}

/** Everything under which the world's things are met in text, with the ways of writing that follow by rule. */
export function allNames(data: WorldData): WorldName[] {
  return [
    ...data.states.flatMap((state) => [
      ...full("state", state),
      ...written(state.paired, "state", state.id, "paired"),
    ]),
    ...data.places.flatMap((place) => full("place", place)),
    ...data.bodies.flatMap((body) => full("body", body)),
    ...data.persons.flatMap((person) => [
      ...full("person", person),
      ...written(shortForms(person), "person", person.id, "short"),
      ...written(person.honoured, "person", person.id, "honoured"),
    ]),
  ];
}

/** Short and honoured forms in lower case that lead to more than one person. */
export function sharedShortForms(names: readonly WorldName[]): Set<string> {
  const persons = new Map<string, string>();
  const shared = new Set<string>();
  for (const { text, id, form } of names) {
    if (form !== "short" && form !== "honoured") continue;
    const key = text.toLowerCase();
    const other = persons.get(key);
    if (other !== undefined && other !== id) shared.add(key);
    persons.set(key, id);
  }
  return shared;
}

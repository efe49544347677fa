import type { WorldData, WorldPerson } from "./schema.ts";
import { hyphenVariants, initialForm } from "./spelling.ts";
import type { WorldName } from "./world.ts";

interface Spelled {
  readonly id: string;
  readonly names: { readonly vi: string; readonly en: string };
  readonly spellings: readonly string[];
}

/**
 * The ways of writing one form of one thing, each once. Where two differ in letter case alone, the one that asks for
 * fewer capitals is met wherever the other is.
 */
function written(
  texts: readonly string[],
  kind: WorldName["kind"],
  id: string,
  form: WorldName["form"],
): WorldName[] {
  const found = new Map<string, WorldName>();
  for (const text of texts) {
    for (const variant of hyphenVariants(text.normalize("NFC"))) {
      const key = variant.toLowerCase();
      const known = found.get(key);
      // Small letters come behind capitals in the order of code points.
      if (known === undefined || known.text < variant) found.set(key, { text: variant, kind, id, form });
    }
  }
  return [...found.values()];
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

import { useMemo } from "preact/hooks";
import type { RecordActor } from "../../src/schema/index.ts";
import { folded } from "../format/text.ts";
import { useData, valueOr } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";

/** Somebody whom the record or the world knows. `for`: empty where it does not follow from the name. */
export interface KnownActor {
  readonly id: string;
  /** As decisions name them, whatever the language shown. */
  readonly name: string;
  readonly for: string;
}

export interface KnownActors {
  /** Whoever has this name in the language shown or in the canonical spelling; null where nobody does. */
  readonly find: (typed: string) => KnownActor | null;
  /** Names to choose from, those most often on record first. */
  readonly suggested: readonly string[];
  /** States by code with their names, in the order of names. */
  readonly states: readonly (readonly [string, string])[];
}

/** So many names are suggested; any other can be typed. */
const SUGGESTED = 300;

const noActors: readonly RecordActor[] = [];
const noNames: Readonly<Record<string, string>> = {};

const isState = (id: string): boolean => /^[A-Z]{2}$/.test(id);

type NamesById = Readonly<Record<string, string>>;

/** Who is found under each name, marks and capitals aside; those on record go before others of the same name. */
function byName(
  actors: readonly RecordActor[],
  canonical: NamesById,
  shown: NamesById,
): Map<string, KnownActor> {
  const found = new Map<string, KnownActor>();
  const put = (name: string | undefined, actor: KnownActor): void => {
    if (name && !found.has(folded(name))) found.set(folded(name), actor);
  };
  for (const { id, name, for: side } of actors) {
    const actor = { id, name: canonical[id] ?? name, for: side ?? "" };
    for (const spelling of [name, canonical[id], shown[id]]) put(spelling, actor);
  }
  for (const [id, name] of Object.entries(canonical)) {
    if (id.includes(":")) continue;
    const actor = { id, name, for: isState(id) ? id : "" };
    for (const spelling of [name, shown[id]]) put(spelling, actor);
  }
  return found;
}

/** Everybody whom a form can name, from the record and from what Parley knows of the world. */
export function useKnownActors(): KnownActors {
  const { names } = useSettings();
  const actors = valueOr(useData<readonly RecordActor[]>("/api/actors"), noActors);
  const canonical = valueOr(useData<NamesById>("/api/names?lang=en"), noNames);
  return useMemo(() => {
    const found = byName(actors, canonical, names);
    const states = Object.entries(names).filter(([id]) => isState(id));
    const suggested = [...actors.map(({ id, name }) => names[id] ?? name), ...states.map(([, name]) => name)];
    return {
      find: (typed) => found.get(folded(typed.trim())) ?? null,
      suggested: [...new Set(suggested)].slice(0, SUGGESTED),
      states: states.sort(([, a], [, b]) => a.localeCompare(b)),
    };
  }, [actors, canonical, names]);
}

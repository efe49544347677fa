import { builtIn } from "./data/index.ts";
import { withDefaults } from "./defaults.ts";
import { indexWorld } from "./index-world.ts";
import { checkJoined, checkPart, mergeParts } from "./merge.ts";
import type { WorldPart } from "./schema.ts";
import type { World } from "./world.ts";

/**
 * The world that comes with Parley, with a user's parts on top: an entry of a known id extends it (lists are
 * joined, the rest replaced), others are added. Throws ParleyError `bad-argument` where a part does not fit.
 */
export function buildWorld(...parts: readonly WorldPart[]): World {
  for (const part of parts) checkPart(part);
  const whole = withDefaults(parts.length > 0 ? mergeParts([builtIn, ...parts]) : builtIn);
  for (const part of parts) checkJoined(part, whole);
  return indexWorld(whole);
}

/** A world that is built when something is first asked of it. */
function lazily(build: () => World): World {
  let built: World | undefined;
  const get = (): World => {
    built ??= build();
    return built;
  };
  return {
    get data() {
      return get().data;
    },
    get states() {
      return get().states;
    },
    get places() {
      return get().places;
    },
    get bodies() {
      return get().bodies;
    },
    get institutions() {
      return get().institutions;
    },
    get persons() {
      return get().persons;
    },
    get landmarks() {
      return get().landmarks;
    },
    get outlets() {
      return get().outlets;
    },
    get names() {
      return get().names;
    },
    termsOf: (person) => get().termsOf(person),
    holder: (of, role, day) => get().holder(of, role, day),
    office: (of, role) => get().office(of, role),
    institutionById: (id) => get().institutionById(id),
    institution: (template, state) => get().institution(template, state),
  };
}

/** The world that comes with Parley. */
export const world: World = lazily(buildWorld);

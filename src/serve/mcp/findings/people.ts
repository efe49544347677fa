import { z } from "zod";
import type { Names } from "../../../labels/index.ts";
import type { ActorRef } from "../../../schema/index.ts";

/** Somebody by id, with the name that readers of the language know. */
export const Somebody = z.object({ id: z.string(), name: z.string() });

/** Somebody as answers name them. */
export const somebody = (ref: ActorRef, names: Names): z.infer<typeof Somebody> => ({
  id: ref.id,
  name: names.actor(ref),
});

/** A state or body by its id. */
export const sideOf = (id: string, names: Names): z.infer<typeof Somebody> => ({ id, name: names.side(id) });

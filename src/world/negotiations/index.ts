import { iran } from "./iran.ts";
import { korea } from "./korea.ts";
import type { ReadyMade } from "./types.ts";
import { shown, ukraine } from "./ukraine.ts";

export { example } from "./example.ts";
export type { ReadyMade } from "./types.ts";
export { shown };

/** The negotiations that come with Parley, by the ids under which `parley init --negotiation` takes them. */
export const readyMade: readonly ReadyMade[] = [iran, korea, ukraine];

/** The one of which the samples tell. */
export const ofSamples: ReadyMade = ukraine;

import { NO_NAMES, type PackNames } from "../pack-names.ts";

/** English names of the world's things beyond those in the world's own data. */
export const names: PackNames = NO_NAMES;

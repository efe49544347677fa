import { ParleyError } from "../errors.ts";
import type { ToldError } from "./types.ts";

/** An error as the list of failures tells it; one of no known kind is a fault of Parley. */
export const toldError = (error: unknown): ToldError => {
  if (error instanceof ParleyError) return { code: error.code, message: error.message, hint: error.hint };
  const reason = error instanceof Error ? error.message : String(error);
  const hint = "This is a fault of Parley; please report it with the page or file that shows it.";
  return { code: "internal", message: `Something went wrong inside Parley: ${reason}`, hint };
};

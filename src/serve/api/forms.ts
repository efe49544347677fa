import type { z } from "zod";
import type { AnswerForm } from "./route.ts";

/** An answer in JSON. */
export const json = (schema: z.ZodType, what: string): AnswerForm => ({
  media: "application/json",
  schema,
  what,
});

/** An answer of bytes. */
export const bytes = (media: string, what: string): AnswerForm => ({ media, schema: null, what });

import { ParleyError } from "../../src/errors.ts";
import type { PageInput } from "../../src/page/types.ts";
import { Reading } from "../../src/schema/index.ts";
import { type PageSpec, readingOf } from "../record/builders.ts";

/** An engine for tests: a page's bytes are its reading as JSON; "empty" is a page that can't be read. */
export function jsonEngine(input: PageInput): Reading {
  const text = new TextDecoder().decode(input.bytes);
  if (text === "") throw new ParleyError("empty-page", "The page holds no text.", { subject: input.source });
  if (text === "broken") throw new RangeError("a fault in the engine");
  return Reading.parse(JSON.parse(text));
}

/** The bytes of a page with these findings. */
export function inputOf(spec: PageSpec): PageInput {
  const bytes = new TextEncoder().encode(JSON.stringify(readingOf(spec)));
  return { bytes, source: spec.source ?? "page.txt", url: spec.url ?? null, captured: spec.captured ?? null };
}

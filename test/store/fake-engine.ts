import { ParleyError } from "../../src/errors.ts";
import type { PageInput } from "../../src/page/types.ts";
import type { Given } from "../../src/record/index.ts";
import { Reading } from "../../src/schema/index.ts";
import { type PageSpec, readingOf } from "../record/builders.ts";

/** A reading with what people gave of its page, except roles, which JSON holds no blocks for. */
export function withGiven({ page, article, ...rest }: Reading, given: Given): Reading {
  const { published: value, outlet = article.outlet, url = page.url } = given;
  const told = { alternatives: [], evidence: [], reliable: true };
  const day =
    value === undefined ? null : { value, precision: "day" as const, basis: "given" as const, ...told };
  return {
    page: { ...page, url },
    article: { ...article, outlet, published: day ?? article.published },
    ...rest,
  };
}

/** An engine for tests: a page's bytes are its reading as JSON; "empty" is a page that can't be read. */
export function jsonEngine(input: PageInput, given?: Given): Reading {
  const text = new TextDecoder().decode(input.bytes);
  if (text === "") throw new ParleyError("empty-page", "The page holds no text.", { subject: input.source });
  if (text === "broken") throw new RangeError("a fault in the engine");
  const reading = Reading.parse(JSON.parse(text));
  return given ? withGiven(reading, given) : reading;
}

/** The bytes of a page with these findings. */
export function inputOf(spec: PageSpec): PageInput {
  const bytes = new TextEncoder().encode(JSON.stringify(readingOf(spec)));
  return { bytes, source: spec.source ?? "page.txt", url: spec.url ?? null, captured: spec.captured ?? null };
}

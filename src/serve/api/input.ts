import type { Context } from "hono";
import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { parsed } from "../problems.ts";
import type { Told } from "./route.ts";

/** Longest parameter of a path: ids and keys are far shorter. */
const longestParam = 500;

type Empty = z.ZodObject<Record<never, never>>;

/** Databases hold no NUL, and no name, id or word has one. */
function withoutNul(name: string, value: string): string {
  if (!value.includes("\0")) return value;
  throw new ParleyError("bad-argument", `${name}: must not hold the character NUL`, { subject: name });
}

/** The query parameters, checked; each may be given once. Throws `bad-argument` naming the first that is wrong. */
export function queryOf<Query extends z.ZodObject = Empty>(
  schema: Query | undefined,
  context: Context,
): Told<z.infer<Query>> {
  const given = Object.entries(context.req.queries());
  const twice = given.find(([, values]) => values.length > 1);
  if (twice) throw new ParleyError("bad-argument", `${twice[0].slice(0, 100)}: is given twice`);
  const single = given.map(([name, [value = ""]]) => [name, withoutNul(name, value)]);
  const checked: object = parsed(schema ?? z.strictObject({}), Object.fromEntries(single));
  return Object.fromEntries(Object.entries(checked).filter(([, value]) => value !== undefined)) as Told<
    z.infer<Query>
  >;
}

/** The parameters of the path, decoded. Throws `bad-argument` for what can't name anything. */
export function paramsOf(path: string, context: Context): Record<string, string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return Object.fromEntries(
    names.map((name) => {
      const value = context.req.param(name) ?? "";
      if (value.length > longestParam) throw new ParleyError("bad-argument", `${name}: is too long`);
      return [name, withoutNul(name, value)];
    }),
  );
}

/** `\u0000` in JSON, unless the backslash itself is escaped. */
const escapedNul = /(?<!\\)(?:\\\\)*\\u0000/;

/** The body, checked. Throws `wrong-type`, `bad-argument` where it is no JSON or does not fit, `too-large`. */
export async function bodyOf<Body extends z.ZodType>(
  schema: Body | undefined,
  context: Context,
): Promise<z.infer<Body>> {
  if (!schema) return undefined as z.infer<Body>;
  const type = (context.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    context.header("Accept-Post", "application/json");
    throw new ParleyError("wrong-type", "The body must be JSON, and say so.");
  }
  const text = await context.req.text();
  if (escapedNul.test(text))
    throw new ParleyError("bad-argument", "The body must not hold the character NUL.");
  return parsed(schema, jsonOf(text), 422) as z.infer<Body>;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ParleyError("bad-argument", "The body is not JSON.", { cause });
  }
}

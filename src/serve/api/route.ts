import type { Context } from "hono";
import type { z } from "zod";
import { ParleyError } from "../../errors.ts";
import type { FetchOptions } from "../../fetch/types.ts";
import type { Topics } from "../../language/stance-words.ts";
import type { Ops } from "../../ops/index.ts";
import type { TokenScope } from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";
import type { World } from "../../world/world.ts";
import type { EventHub } from "../events/hub.ts";
import { bodyOf, paramsOf, queryOf } from "./input.ts";

/** Under which heading the description lists a route. */
export type Tag = "record" | "pages" | "decisions" | "take away" | "watching" | "keeping" | "service";

/** What answers are made of. */
export interface Given {
  readonly service: RecordService;
  /** The same without what is marked confidential: what leaves the record. */
  readonly shown: RecordService;
  readonly events: EventHub;
  /** Version of the program that answers. */
  readonly build: string;
  /** By which names are told. */
  readonly world: World;
  /** Topics of the user's own, with which pages are read; null for none. */
  readonly topics: Topics | null;
  /** How pages are fetched that are named by their address. */
  readonly web: FetchOptions;
  /** How this serving is looked after. */
  readonly ops: Ops;
  /** Aborted when serving is to end. */
  readonly stopping: AbortSignal;
  /** The same in short, where it is not Parley's own: answers differ with it. */
  readonly worldDigest: string;
}

/** One of the forms in which a route answers. `schema`: of JSON, or of a line of JSON Lines; null for other bytes. */
export interface AnswerForm {
  readonly media: string;
  readonly schema: z.ZodType | null;
  readonly what: string;
}

/** What a route says of itself: all that the description, the checks and the tests are made of. */
interface Described<Query extends z.ZodObject, Body extends z.ZodType> {
  readonly method: "get" | "post" | "delete";
  /** Below /api, with parameters as in OpenAPI: "/entries/{id}". */
  readonly path: string;
  /** Its name in the description, unique. */
  readonly operation: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description?: string;
  /** Which tokens open it; "open": none is needed, from anywhere. */
  readonly scope: TokenScope | "open";
  /** What each parameter of the path is. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Query;
  /** The body, JSON; `most`: how many bytes of it are taken. */
  readonly body?: { readonly schema: Body; readonly most: number };
  /** The first is given where the request does not choose. */
  readonly answers: readonly AnswerForm[];
  /** What chooses among these, where it is not the request's `Accept`: the address, or what is asked for. */
  readonly chosenBy?: "address";
  /** A request that a reader can try: the address below /api, and its body. */
  readonly example: { readonly path: string; readonly body?: unknown };
  /** What an answer depends on besides the question, so that an equal one need not be sent again. */
  readonly changesWith?: "record" | "record and day" | "build";
}

/** What a handler is given: parameters that were checked, and the form that is wanted. */
interface Asked<Query, Body> {
  readonly query: Query;
  readonly body: Body;
  /** A parameter of the path. */
  readonly param: (name: string) => string;
  readonly media: string;
  readonly context: Context;
}

/** Parameters that were not given are not there. */
export type Told<T> = { [Name in keyof T]: Exclude<T[Name], undefined> };

interface RouteSpec<Query extends z.ZodObject, Body extends z.ZodType> extends Described<Query, Body> {
  readonly answer: (
    asked: Asked<Told<z.infer<Query>>, z.infer<Body>>,
    given: Given,
  ) => Promise<Response> | Response;
}

/** A route as it is mounted and described. */
export interface Route extends Described<z.ZodObject, z.ZodType> {
  /** Checks the request's parameters; throws `bad-argument`. The answer itself is made when what comes back is called. */
  readonly prepare: (context: Context, media: string) => (given: Given) => Promise<Response>;
}

/** Declares a route, once for its answers, checks, description and tests. */
export function route<
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Body extends z.ZodType = z.ZodUndefined,
>(spec: RouteSpec<Query, Body>): Route {
  const prepare: Route["prepare"] = (context, media) => {
    const query = queryOf(spec.query, context);
    const params = paramsOf(spec.path, context);
    const param = (name: string): string => params[name] ?? "";
    return async (given) => {
      const body = await bodyOf(spec.body?.schema, context);
      return spec.answer({ query, body, param, media, context }, given);
    };
  };
  return { ...spec, prepare };
}

/** The value, or `not-found`. */
export function found<T>(value: T | null, what: string, id: string): T {
  if (value !== null) return value;
  throw new ParleyError("not-found", `There is no ${what} "${id.slice(0, 100)}" in this record.`, {
    subject: id.slice(0, 200),
  });
}

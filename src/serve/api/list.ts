import { createHash } from "node:crypto";
import type { Context } from "hono";
import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import type { RecordService } from "../../store/service.ts";
import { begun, linesStream } from "./lines.ts";
import { type Route, route, type Tag, type Told } from "./route.ts";

/** Items of a list that are asked for at once when the list is sent as JSON Lines: bounds what is held in memory. */
const itemsAtOnce = 500;

/** What every list is asked with: so many items, those behind a cursor. */
export const sliceQuery = z.strictObject({
  limit: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, "must be a whole number from 1 to 999999")
    .transform(Number)
    .optional()
    .meta({ type: "integer", minimum: 1, maximum: 999_999, description: "so many at most; all when absent" }),
  after: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .meta({ description: "cursor: those behind this one; `Link` with rel=next holds it" }),
});

interface Slice {
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}

interface ListSpec<Item, Query extends z.ZodObject> {
  readonly path: string;
  readonly operation: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description?: string;
  readonly item: z.ZodType<Item>;
  /** With `sliceQuery` in it. */
  readonly query: Query;
  readonly example: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly fetch: (service: RecordService, query: Told<z.infer<Query>>) => Promise<readonly Item[]>;
  /** The item's id where the record itself cuts the list (`limit`, `after`); else the whole list is cut here. */
  readonly id?: (item: Item) => string;
}

/** Items that have no id are named by what they are. */
const digestOf = (item: unknown): string =>
  createHash("sha256").update(JSON.stringify(item)).digest("base64url").slice(0, 22);

/** Cuts a whole list. Throws `bad-argument` where it holds no such cursor (any more). */
function cut<Item>(items: readonly Item[], { limit, after }: Slice): readonly Item[] {
  if (limit === undefined && after === undefined) return items;
  const at = after === undefined ? 0 : items.findIndex((item) => digestOf(item) === after) + 1;
  if (after !== undefined && at === 0)
    throw new ParleyError(
      "bad-argument",
      "after: the list has no such item any more; ask from its beginning",
    );
  return items.slice(at, limit === undefined ? undefined : at + limit);
}

/** The address of the next part of the list. */
function nextAddress(context: Context, after: string): string {
  const query = new URLSearchParams(context.req.query());
  query.set("after", after);
  return `${context.req.path}?${query}`;
}

/**
 * All items behind the cursor, in pieces. Throws `record-changed` where the last one of a piece may be gone: behind what a
 * list does not hold there is nothing, which would look like its end.
 */
async function* pieces<Item>(
  fetch: (slice: Slice) => Promise<readonly Item[]>,
  cursor: (item: Item) => string,
  after: string | undefined,
  revision: () => Promise<string>,
): AsyncGenerator<readonly Item[]> {
  const first = await revision();
  for (let last = after; ; ) {
    const piece = await fetch({ limit: itemsAtOnce, after: last });
    const end = piece.at(-1);
    if (end === undefined && last !== after && (await revision()) !== first)
      throw new ParleyError("record-changed", "The record was written to while this list was being sent.");
    yield piece;
    if (end === undefined || piece.length < itemsAtOnce) return;
    last = cursor(end);
  }
}

/**
 * Declares a list: as JSON, one array; as JSON Lines, an object a line, in constant memory where the record cuts the list
 * itself. With `limit` the answer's `Link` leads to the next part, as long as there is one.
 */
export function listRoute<Item, Query extends z.ZodObject>(spec: ListSpec<Item, Query>): Route {
  const { item, fetch, id, example, ...described } = spec;
  const cursor = id ?? digestOf;
  return route({
    ...described,
    method: "get",
    scope: "read",
    changesWith: "record",
    example: { path: example },
    answers: [
      { media: "application/json", schema: z.array(item), what: "The list." },
      { media: "application/jsonl", schema: item, what: "The same, an object a line." },
      { media: "application/x-ndjson", schema: item, what: "The same, by its older name." },
    ],
    answer: async ({ query, media, context }, { service }) => {
      const slice: Slice = query;
      const part = async (asked: Slice): Promise<readonly Item[]> => {
        const whole = await fetch(service, withSlice(query, id ? asked : {}));
        return id ? whole : cut(whole, asked);
      };
      if (slice.limit === undefined && media !== "application/json" && id)
        return linesStream(context, await begun(pieces(part, cursor, slice.after, service.revision)), media);
      const items = await limited(part, slice, cursor, context);
      if (media === "application/json") return context.json(items);
      return linesStream(context, [items], media);
    },
  });
}

/** The query with another slice. */
function withSlice<Query extends object>(query: Query, { limit, after }: Slice): Query {
  const { limit: _limit, after: _after, ...rest } = query as Slice & Query;
  const slice = { ...(limit === undefined ? {} : { limit }), ...(after === undefined ? {} : { after }) };
  return { ...rest, ...slice } as Query;
}

/** So many items, and a link to the next where there are more. */
async function limited<Item>(
  part: (slice: Slice) => Promise<readonly Item[]>,
  slice: Slice,
  cursor: (item: Item) => string,
  context: Context,
): Promise<readonly Item[]> {
  const { limit } = slice;
  if (limit === undefined) return part(slice);
  const items = await part({ ...slice, limit: limit + 1 });
  const last = items[limit - 1];
  if (items.length <= limit || last === undefined) return items;
  context.header("Link", `<${nextAddress(context, cursor(last))}>; rel="next"`);
  return items.slice(0, limit);
}

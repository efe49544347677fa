import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { ParleyError } from "../errors.ts";
import type { PageInput } from "../page/types.ts";
import { DecisionDraft } from "../schema/index.ts";
import type { Filters, RecordService } from "../store/service.ts";
import { world } from "../world/index.ts";
import { tokenGuard } from "./guards.ts";
import { namesIn } from "./names.ts";
import { parsed } from "./problems.ts";
import {
  ChangesQuery,
  DecisionUpload,
  FilterQuery,
  NamesQuery,
  PositionQuery,
  RereadQuery,
  SearchQuery,
  UnconfirmedQuery,
  UndertakingQuery,
  Upload,
} from "./wire.ts";

/** Largest body of one upload, in bytes: base64 adds a third to the pages. */
const maximumBody = 128 * 1024 * 1024;

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the parameters that were not given. */
const given = <T extends object>(query: T): Defined<T> =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as Defined<T>;

const filters = (query: Record<string, string>): Filters => given(parsed(FilterQuery, query));

const found = <T>(value: T | null, what: string, id: string): T => {
  if (value !== null) return value;
  throw new ParleyError("not-found", `There is no ${what} "${id.slice(0, 100)}" in this record.`, {
    subject: id,
  });
};

type UploadedPage = Upload["pages"][number];

function pageInput(page: UploadedPage): PageInput {
  const { bytes, source, kind, ...rest } = page;
  return {
    bytes: Buffer.from(bytes, "base64"),
    source,
    ...(kind ? { kind } : {}),
    ...given(rest),
  };
}

const jsonOf = (request: { json(): Promise<unknown> }): Promise<unknown> =>
  request.json().catch((cause: unknown) => {
    if (cause instanceof ParleyError) throw cause;
    throw new ParleyError("bad-argument", "The body is not JSON.", { cause });
  });

const uploaded = async (request: { json(): Promise<unknown> }): Promise<PageInput[]> =>
  parsed(Upload, await jsonOf(request)).pages.map(pageInput);

const tooLarge = (): never => {
  throw new ParleyError("too-large", `One upload may hold ${maximumBody / 1024 / 1024} MB.`);
};

const decisionsLimit = bodyLimit({ maxSize: maximumBody, onError: tooLarge });

/** A backup as the body of an answer; where it fails, the answer breaks off, and its reader finds it cut short. */
function backupBody(service: RecordService): ReadableStream<Uint8Array> {
  const pieces = service.backup()[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await pieces.return?.()),
  });
}

/** The JSON routes over a record; `POST /pages` and `/backup` need the token. Errors are thrown and answered by the app. */
export function recordRoutes(service: RecordService, token: string): Hono {
  const routes = new Hono();
  routes.use(tokenGuard(token, false));
  routes.get("/health", (c) => c.json({ status: "ok" }));
  routes.get("/timeline", async (c) => c.json(await service.timeline(filters(c.req.query()))));
  routes.get("/statements", async (c) => c.json(await service.statements(filters(c.req.query()))));
  routes.get("/gaps", async (c) => c.json(await service.gaps(filters(c.req.query()))));
  routes.get("/conflicts", async (c) => c.json(await service.conflicts(filters(c.req.query()))));
  routes.get("/unconfirmed", async (c) =>
    c.json(await service.unconfirmed(given(parsed(UnconfirmedQuery, c.req.query())))),
  );
  routes.get("/undertakings", async (c) =>
    c.json(await service.undertakings(given(parsed(UndertakingQuery, c.req.query())))),
  );
  routes.get("/positions", async (c) =>
    c.json(await service.positions(given(parsed(PositionQuery, c.req.query())))),
  );
  routes.get("/changes", async (c) =>
    c.json(await service.changes(parsed(ChangesQuery, c.req.query()).since)),
  );
  routes.get("/search", async (c) => {
    const { q, ...rest } = parsed(SearchQuery, c.req.query());
    return c.json(await service.search(q, given(rest)));
  });
  routes.get("/entries/:id", async (c) => {
    const id = c.req.param("id");
    return c.json(found(await service.entry(id), "entry", id));
  });
  routes.get("/sources", async (c) => c.json(await service.sources()));
  routes.get("/check", tokenGuard(token, true), async (c) => c.json(await service.check()));
  routes.post("/reread", tokenGuard(token, true), async (c) =>
    c.json(await service.reread(parsed(RereadQuery, c.req.query()).after ?? null)),
  );
  routes.get("/pages", async (c) => c.json(await service.pages()));
  routes.get("/pages/:id", async (c) => {
    const id = c.req.param("id");
    return c.json(found(await service.reading(id), "page", id));
  });
  routes.get("/decisions", async (c) => c.json(await service.decisions()));
  routes.get("/rejections/:id", async (c) => {
    const id = c.req.param("id");
    return c.json(found(await service.rejection(id), "rejection", id));
  });
  routes.post("/decisions", tokenGuard(token, true), decisionsLimit, async (c) =>
    c.json(await service.decide(parsed(DecisionDraft, await jsonOf(c.req)))),
  );
  routes.post("/decisions/import", tokenGuard(token, true), decisionsLimit, async (c) =>
    c.json(await service.importDecisions(parsed(DecisionUpload, await jsonOf(c.req)).decisions)),
  );
  routes.get("/backup", tokenGuard(token, true), (c) =>
    c.body(backupBody(service), 200, { "Content-Type": "application/gzip" }),
  );
  routes.post(
    "/pages",
    tokenGuard(token, true),
    bodyLimit({ maxSize: maximumBody, onError: tooLarge }),
    async (c) => c.json(await service.add(await uploaded(c.req))),
  );
  routes.get("/names", (c) => c.json(namesIn(world, parsed(NamesQuery, c.req.query()).lang)));
  routes.all("*", (c) => {
    throw new ParleyError("not-found", `There is no ${c.req.method} ${c.req.path}.`, { subject: c.req.path });
  });
  return routes;
}

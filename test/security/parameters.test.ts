import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Route } from "../../src/serve/api/route.ts";
import { routes } from "../../src/serve/routes/index.ts";
import { type ServedRecord, servedRecord } from "../serve/api/record.ts";
import { everythingIn } from "../store/samples.ts";
import { values } from "./hostile/parameters.ts";

let record: ServedRecord;
let before = "";
beforeAll(async () => {
  record = await servedRecord();
  before = await everythingIn(record.service);
});
afterAll(() => record.service.close());

/** What answers well or refuses; anything else is a fault of ours. */
const PROPER = new Set([200, 400, 404, 406, 409, 413, 415, 422]);

/** Words of a database or of a program that fell over. */
const FAULT = /syntax error|pg_|postgres|SQLSTATE|kysely|node_modules|\bat \w+ \(|internal error/i;

async function expectProper(path: string, init: RequestInit): Promise<void> {
  const response = await record.ask(`/api${path}`, init);
  const media = response.headers.get("content-type") ?? "";
  const told = `${init.method ?? "GET"} ${path.slice(0, 200)}`;
  expect([told, PROPER.has(response.status) || response.status]).toEqual([told, true]);
  if (!/json|text/.test(media) || media === "text/event-stream") return void (await response.body?.cancel());
  const text = await response.text();
  // The words of the attack come back where an error names them.
  expect(response.status === 200 ? "" : text.replaceAll("pg_sleep", "")).not.toMatch(FAULT);
}

const init = ({ method, body }: Route, given: unknown): RequestInit => ({
  method: method.toUpperCase(),
  ...(body ? { body: JSON.stringify(given), headers: { "Content-Type": "application/json" } } : {}),
});

/** The example's path with a value in place of each of its parameters. */
const pathWith = ({ path }: Route, value: string): string =>
  path.replace(/\{\w+\}/g, encodeURIComponent(value));

/** The example's query with another value of one parameter. */
function queryWith({ example }: Route, name: string, value: string): string {
  const [path = "", query = ""] = example.path.split("?");
  const parameters = new URLSearchParams(query);
  parameters.set(name, value);
  return `${path}?${parameters}`;
}

/** A value of JSON with another one in each place in turn where a text stands. */
function* withText(given: unknown, value: string): Generator<unknown> {
  if (typeof given === "string") yield value;
  else if (typeof given === "object" && given !== null)
    for (const [name, each] of Object.entries(given))
      for (const other of withText(each, value))
        yield Array.isArray(given) ? given.with(Number(name), other) : { ...given, [name]: other };
}

/** Routes that hand out or rework all of the record: their parameters are asked with a few values only. */
const COSTLY = new Set(["site", "backup", "check", "reread", "export", "brief"]);

const named = routes.map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const);

describe("every parameter of every route", () => {
  it.each(named)(
    "%s takes hostile values as text, or refuses them",
    async (_, route) => {
      const some = COSTLY.has(route.operation) ? values.filter((_, at) => at % 5 === 0) : values;
      for (const [, value] of some) {
        for (const name of Object.keys(route.query?.shape ?? {}))
          await expectProper(queryWith(route, name, value), init(route, route.example.body));
        if (route.params) await expectProper(pathWith(route, value), init(route, route.example.body));
        if (route.body)
          for (const body of withText(route.example.body, value))
            await expectProper(route.example.path, init(route, body));
        await expectProper(queryWith(route, value.slice(0, 200), "1"), init(route, route.example.body));
      }
    },
    60_000,
  );

  it("left the record as it was, but for pages that were added as texts", async () => {
    const own = new Set((await JSON.parse(before))[0].map(({ id }: { id: string }) => id));
    const now = await record.service.pages();
    expect(now.filter(({ id }) => own.has(id))).toHaveLength(own.size);
    expect(await record.service.check()).toMatchObject({ differing: 0 });
  });
});

/** A token of each scope, and which scopes a route opens to. */
const opens = {
  open: ["read", "write", "admin"],
  read: ["read", "write", "admin"],
  write: ["write", "admin"],
  admin: ["admin"],
};

describe("every route that is not open to all", () => {
  it.each(named.filter(([, { scope }]) => scope === "write" || scope === "admin"))(
    "%s is refused without a token and with one of a smaller scope",
    async (_, route) => {
      const asked = async (token: string | null): Promise<unknown> => {
        const path = `/api${route.example.path}`;
        const response = await record.ask(path, { ...init(route, route.example.body), token });
        const { code } = (await response.json()) as { code: unknown };
        return [response.status, code];
      };
      expect(await asked(null)).toEqual([401, "no-token"]);
      expect(await asked("A".repeat(43))).toEqual([401, "no-token"]);
      for (const scope of ["read", "write"] as const) {
        if (opens[route.scope].includes(scope)) continue;
        const { token } = await record.service.makeToken({ name: `${route.operation}-${scope}`, scope });
        expect(await asked(token)).toEqual([403, "not-allowed"]);
      }
    },
  );

  it("there are such routes, and none that writes is open", () => {
    const writing = routes.filter(({ method }) => method !== "get");
    expect(writing.length).toBeGreaterThan(5);
    expect(writing.filter(({ scope }) => scope === "open" || scope === "read")).toEqual([]);
  });
});

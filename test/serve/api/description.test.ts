import { BaseResolver, createConfig, lintDocument, makeDocumentFromString } from "@redocly/openapi-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Route } from "../../../src/serve/api/route.ts";
import { openApiDocument } from "../../../src/serve/openapi.ts";
import { routes } from "../../../src/serve/routes/index.ts";
import { Problem } from "../../../src/serve/wire.ts";
import { cases } from "./cases.ts";
import { own, type ServedRecord, servedRecord } from "./record.ts";

const document = openApiDocument();

let record: ServedRecord;
let reader = "";
let writer = "";
beforeAll(async () => {
  record = await servedRecord();
  reader = (await record.service.makeToken({ name: "reader", scope: "read" })).token;
  writer = (await record.service.makeToken({ name: "writer", scope: "write" })).token;
});
afterAll(() => record.service.close());

const every = routes.map((route) => [route.operation, route] as const);
const having = (keep: (route: Route) => unknown) => every.filter(([, route]) => keep(route));

const init = ({ method }: Route, body?: unknown): RequestInit => ({
  method: method.toUpperCase(),
  ...(body === undefined
    ? {}
    : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
});

/** A path of the route in which every parameter names nothing. */
const nowhere = ({ path }: Route): string => `/api${path.replace(/\{\w+\}/g, "no-such-thing")}`;

async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

const told = async (response: Response): Promise<number> => {
  await problemOf(response);
  return response.status;
};

describe("the description", () => {
  it("keeps to the recommended rules of an independent linter", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const text = makeDocumentFromString(JSON.stringify(document), "/openapi.json");
    const found = await lintDocument({ document: text, externalRefResolver: new BaseResolver(), config });
    expect(found.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it("is served, to programs and to people", async () => {
    const served: unknown = await (await record.ask("/api/openapi.json", { token: null })).json();
    expect(served).toEqual(JSON.parse(JSON.stringify(document)));
    const page = await record.ask("/api/", { token: null });
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const html = await page.text();
    for (const { path, operation } of routes) {
      expect(html).toContain(`id="${operation}"`);
      expect(html).toContain(`/api${path}`);
    }
    expect(html).not.toContain("<script");
    expect((await record.ask("/api")).headers.get("location")).toBe("/api/");
  });

  it("has a case for every operation, and no other", () => {
    const operations = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(Object.keys(cases).sort()).toEqual(operations.sort());
  });

  it("has an example that leads to the operation itself", () => {
    for (const { path, example } of routes) {
      const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, "[^/?]+")}(\\?|$)`);
      expect(example.path).toMatch(pattern);
    }
  });
});

describe("good requests", () => {
  it.each(every)("%s", async (operation, route) => {
    const { path, body } = (await cases[operation]?.(record)) ?? { path: "/none" };
    const response = await record.ask(`/api${path}`, init(route, body));
    expect(response.status).toBe(200);
    const media = response.headers.get("content-type")?.split(";")[0] ?? "";
    const form = route.answers.find((answer) => answer.media === media);
    expect(form, media).toBeDefined();
    if (form?.schema) expect(form.schema.safeParse(await response.json()).error).toBeUndefined();
    else await response.body?.cancel();
  });

  it.each(having(({ body }) => body))(
    "the example of %s fits its schema",
    (_operation, { body, example }) => {
      expect(z.safeParse(body?.schema ?? z.never(), example.body).error).toBeUndefined();
    },
  );
});

describe("requests without leave", () => {
  it.each(having(({ scope }) => scope === "write" || scope === "admin"))(
    "%s needs a token that is for it",
    async (_operation, route) => {
      const path = nowhere(route);
      const missing = await record.ask(path, { ...init(route), token: null });
      expect(missing.headers.get("www-authenticate")).toBe('Bearer realm="parley"');
      expect(await told(missing)).toBe(401);
      expect(await told(await record.ask(path, { ...init(route), token: "wrong" }))).toBe(401);
      expect(await told(await record.ask(path, { ...init(route), token: reader }))).toBe(403);
      const { status } = await record.ask(path, { ...init(route), token: writer });
      if (route.scope === "admin") expect(status).toBe(403);
      else expect([400, 415]).toContain(status);
    },
  );

  it.each(having(({ scope }) => scope !== "open"))(
    "%s refuses an unknown token",
    async (_operation, route) => {
      expect(await told(await record.ask(nowhere(route), { ...init(route), token: "wrong" }))).toBe(401);
    },
  );

  it.each(every)("%s is for no page of another site", async (_operation, route) => {
    const headers = { Origin: "https://news.example" };
    expect(await told(await record.ask(nowhere(route), { ...init(route), headers }))).toBe(403);
  });
});

describe("bad requests", () => {
  it.each(every)("%s: a parameter that it does not have", async (_operation, route) => {
    const response = await record.ask(`${nowhere(route)}?colour=red`, init(route));
    expect((await problemOf(response)).code).toBe("bad-argument");
    expect(response.status).toBe(400);
  });

  it.each(having(({ query }) => query))("%s: a parameter that is given twice", async (_operation, route) => {
    const name = Object.keys(route.query?.shape ?? {})[0] ?? "";
    expect(await told(await record.ask(`${nowhere(route)}?${name}=a&${name}=a`, init(route)))).toBe(400);
  });

  it.each(having(({ params, body }) => params && !body))(
    "%s: what is not there",
    async (_operation, route) => {
      expect(await told(await record.ask(nowhere(route), init(route)))).toBe(404);
    },
  );

  it.each(having(({ chosenBy }) => !chosenBy))(
    "%s: a form that it does not have",
    async (_operation, route) => {
      const headers = { Accept: "image/png" };
      expect(await told(await record.ask(nowhere(route), { ...init(route), headers }))).toBe(406);
    },
  );

  it.each(every)("%s: another method", async (_operation, route) => {
    const response = await record.ask(nowhere(route), { method: "PATCH" });
    expect(response.headers.get("allow")).toContain(route.method.toUpperCase());
    expect(await told(response)).toBe(405);
    const options = await record.ask(nowhere(route), { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, response.headers.get("allow")]);
  });

  it.each(having(({ body }) => body))("%s: a body that is none, or another", async (_operation, route) => {
    const ask = async (body: string, type = "application/json"): Promise<number> =>
      told(await record.ask(nowhere(route), { ...init(route), body, headers: { "Content-Type": type } }));
    expect(await ask("{}", "text/plain")).toBe(415);
    expect(await ask("{}", "application/x-www-form-urlencoded")).toBe(415);
    expect(await ask("{")).toBe(400);
    expect(await ask("[".repeat(3_000))).toBe(400);
    expect(await ask('"\\u0000"')).toBe(400);
    for (const other of ["[]", "null", '{"colour":"red"}', '{"__proto__":{"pages":[]}}', "7"])
      expect(await ask(other)).toBe(422);
  });

  it.each(having(({ body }) => body))("%s: a body that is too large", async (_operation, route) => {
    const headers = { "Content-Type": "application/json", "Content-Length": String(10 ** 9) };
    expect(await told(await record.ask(nowhere(route), { ...init(route), body: "{}", headers }))).toBe(413);
  });
});

describe("hostile values", () => {
  const hostile = [
    "'; drop table pages; --",
    '" or 1=1 /*',
    "x\0y",
    "\u202egnp.exe\u2066",
    '{"$gt":""}',
    "[[[[[[[[",
    "../../etc/passwd",
    "%",
    "\\",
    "\ud800",
    "<script>alert(1)</script>",
    "x".repeat(1_000_000),
  ];

  it.each(having(({ query }) => query))(
    "in the parameters of %s are refused or find nothing",
    async (operation, route) => {
      if (operation === "events") return;
      for (const name of Object.keys(route.query?.shape ?? {})) {
        for (const value of hostile) {
          const query = new URLSearchParams({ [name]: value });
          const { status, body } = await record.ask(`${nowhere(route)}?${query}`, {
            ...init(route),
            token: own,
          });
          await body?.cancel();
          expect(status, `${name}=${value.slice(0, 30)}`).toBeLessThan(500);
        }
      }
    },
  );

  it.each(having(({ params }) => params))("in the path of %s are refused", async (_operation, route) => {
    for (const value of hostile.filter((one) => !/\p{Cs}/u.test(one))) {
      const path = `/api${route.path.replace(/\{\w+\}/g, encodeURIComponent(value))}`;
      const response = await record.ask(path, init(route));
      expect([400, 404, 415], value.slice(0, 30)).toContain(await told(response));
    }
  });

  it("leave the record as it was", async () => {
    expect(await record.service.check()).toMatchObject({ differing: 0 });
  });
});

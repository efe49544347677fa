import { describe, expect, it } from "vitest";
import { bodies } from "./hostile/bodies.ts";
import { requests } from "./hostile/requests.ts";
import type { HostileRequest } from "./hostile/types.ts";
import { type Answer, type Asked, expectAlive, servedTarget } from "./served.ts";

const target = servedTarget();

/** The request with the tokens and a page of this record in their places. */
async function filled({ send, from }: HostileRequest): Promise<Asked> {
  const page = (await target.service.pages({ limit: 1 }))[0]?.id ?? "";
  const { headers = {}, body, ...asked } = typeof send === "function" ? send() : send;
  const { own } = target.tokens;
  const withOwn = Object.entries(headers).map(([name, value]) => [name, String(value).replace("TOKEN", own)]);
  const bearer = from === "nobody" ? {} : { Authorization: `Bearer ${target.tokens[from]}` };
  return {
    ...asked,
    ...(body === undefined ? {} : { body: typeof body === "string" ? body.replace("PAGE", page) : body }),
    path: asked.path.replace("TOKEN", own),
    headers: { ...bearer, ...Object.fromEntries(withOwn) },
  };
}

const codeIn = ({ headers, text }: Answer): unknown =>
  headers["content-type"] === "application/problem+json" ? JSON.parse(text).code : null;

async function attack(hostile: HostileRequest): Promise<void> {
  const { must } = hostile;
  const pages = (await target.service.summary()).pages;
  const tokens = (await target.service.tokens()).length;
  const answer = await target.ask(await filled(hostile));
  expect([must.status].flat(), answer.text.slice(0, 500)).toContain(answer.status);
  if (must.code !== undefined) expect(codeIn(answer)).toBe(must.code);
  if (must.without) expect(answer.text).not.toMatch(must.without);
  const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`);
  if (must.noHeader) for (const line of lines) expect(line).not.toMatch(must.noHeader);
  // Nothing of the machine is told, whatever went wrong.
  expect(answer.text).not.toMatch(/\/src\/|node_modules|at \w+ \(|\.ts:\d+/);
  expect(answer.text).not.toContain(target.tokens.own);
  expect((await target.service.tokens()).length).toBe(tokens);
  expect(Object.keys(Object.prototype)).toEqual([]);
  await expectAlive(target, pages);
}

describe.each([
  ["heads and addresses", requests],
  ["bodies", bodies],
])("hostile requests: %s", (_, list) => {
  it.each(list.map((hostile) => [`${hostile.aim}: ${hostile.name}`, hostile] as const))(
    "%s",
    (_name, hostile) => attack(hostile),
    20_000,
  );
});

import { describe, expect, it } from "vitest";
import { addresses } from "./hostile/addresses.ts";
import { bodies } from "./hostile/bodies.ts";
import { files } from "./hostile/files.ts";
import { values } from "./hostile/parameters.ts";
import { requests } from "./hostile/requests.ts";
import { sockets } from "./hostile/sockets.ts";
import { texts } from "./hostile/texts.ts";
import type { Aim, Hostile } from "./hostile/types.ts";

const listed: readonly Hostile[] = [...requests, ...bodies, ...sockets, ...files, ...texts, ...addresses];

/** How many there must be of each aim at least, so that none is emptied unseen. */
const least: Readonly<Record<Aim, number>> = {
  "host and origin": 30,
  "path traversal": 50,
  "header injection": 10,
  "request smuggling": 20,
  "slow loris": 6,
  "method tricks": 35,
  tokens: 35,
  JSON: 50,
  decisions: 25,
  archives: 25,
  "decompression bombs": 13,
  XML: 10,
  "page files": 15,
  terminal: 9,
  "script in texts": 20,
  "server-side requests": 90,
};

describe("the list of hostile requests and pages", () => {
  it(`has ${listed.length} entries, at least 200, each named once`, () => {
    expect(listed.length).toBeGreaterThanOrEqual(200);
    const names = listed.map(({ aim, name }) => `${aim}: ${name}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it.each(Object.entries(least))("has attacks by %s: %i or more", (aim, count) => {
    expect(listed.filter((hostile) => hostile.aim === aim).length).toBeGreaterThanOrEqual(count);
  });

  it(`has ${values.length} values for every parameter of every route besides`, () => {
    expect(new Set(values.map(([, value]) => value)).size).toBe(values.length);
    expect(values.length).toBeGreaterThanOrEqual(25);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchOptionsFrom, makeFetcher } from "../../src/fetch/index.ts";
import { httpServer, type TestServer } from "../fetch/servers.ts";
import { fakeServices, runParley } from "./harness.ts";

let server: TestServer;
let agents: (string | undefined)[] = [];
beforeAll(async () => {
  server = await httpServer((request, response) => {
    agents.push(request.headers["user-agent"]);
    response.writeHead(200, { "Content-Type": "text/plain" }).end("Một trang.");
  });
});
afterAll(() => server.close());

describe("addresses on the command line", () => {
  it.each(["read", "add"])("are fetched by `%s`", async (command) => {
    agents = [];
    const env = {
      LANG: "en_US.UTF-8",
      PARLEY_ALLOW_PRIVATE: "1",
      PARLEY_USER_AGENT: "Desk (+https://desk.example)",
    };
    const { status, err } = await runParley([command, `${server.url}/a`], fakeServices(), { env });
    expect([status, err, agents]).toEqual([0, "", ["Desk (+https://desk.example)"]]);
  });

  it("of this machine are refused, and what to do instead is told", async () => {
    agents = [];
    const { status, err } = await runParley(["read", `${server.url}/a`]);
    expect([status, agents]).toEqual([1, []]);
    expect(err).toBe(
      `parley: ${server.url}/a is not asked: its address is of this machine.\n` +
        "        Name a public address of the web, http or https; save other pages as files and add these.\n",
    );
  });
});

describe("the environment", () => {
  it("allows this machine by 1 and nothing else", () => {
    expect(fetchOptionsFrom({ PARLEY_ALLOW_PRIVATE: "1" })).toEqual({ allowPrivate: true });
    for (const value of ["", "0", "true", "yes", " 1", undefined])
      expect(fetchOptionsFrom({ PARLEY_ALLOW_PRIVATE: value })).toEqual({ allowPrivate: false });
  });

  it("can't name it by what no header holds", () => {
    for (const userAgent of ["", "a\r\nX-Evil: 1", "Bàn tin", "a".repeat(301)])
      expect(() => makeFetcher({ userAgent })).toThrow(expect.objectContaining({ code: "bad-argument" }));
  });

  it("names the program that asks", () => {
    expect(fetchOptionsFrom({ PARLEY_USER_AGENT: "Desk" }).userAgent).toBe("Desk");
    expect(fetchOptionsFrom({ PARLEY_USER_AGENT: "" }).userAgent).toBeUndefined();
  });
});

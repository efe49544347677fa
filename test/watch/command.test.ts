import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { services } from "../../src/cli/services.ts";
import { Watched, WatchFailure } from "../../src/schema/index.ts";
import { newFolder, type Ran, runParley } from "../cli/harness.ts";
import { recordFolder } from "../store/temporary.ts";
import { articlePage, rss } from "./fake-web.ts";

const env = { LANG: "en_US.UTF-8", PARLEY_ALLOW_PRIVATE: "1", PARLEY_LOG_LEVEL: "error" };

const parley = (...words: string[]): Promise<Ran> => runParley(words, services, { env });

const objects = (out: string): unknown[] =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

let server: Server;
let origin = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    const [, n] = /^\/a\/(\d)$/.exec(path) ?? [];
    response.setHeader("Content-Type", n === undefined ? "application/rss+xml" : "text/html; charset=utf-8");
    if (path === "/feed") response.end(rss([1, 2].map((k) => ({ link: `/a/${k}` }))));
    else if (path === "/second") response.end(rss([2, 3].map((k) => ({ link: `/a/${k}` }))));
    else if (n !== undefined) response.end(articlePage(Number(n)));
    else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

describe("parley watch", () => {
  test("follows what it is told and what the project file names, lists it, and stops", {
    timeout: 240_000,
  }, async () => {
    const record = await recordFolder();
    const project = join(newFolder(), "parley.json");
    writeFileSync(project, JSON.stringify({ watch: [{ address: `${origin}/second`, every: "30m" }] }));
    const named = ["--record", record];
    const first = await parley(
      "watch",
      "--once",
      `${origin}/feed#x`,
      `${origin}/none`,
      ...named,
      "--project",
      project,
    );
    const told = "3 new or changed articles, 0 already there, 0 unchanged, 1 failed.\n";
    expect([first.status, first.out, first.err]).toEqual([1, told, ""]);
    const list = objects((await parley("watch", "--list", "--json", ...named)).out).map((each) =>
      Watched.parse(each),
    );
    expect(list.map(({ address, form, every }) => [address, form, every])).toEqual([
      [`${origin}/feed`, "feed", null],
      [`${origin}/none`, null, null],
      [`${origin}/second`, "feed", 1800],
    ]);
    const failed = objects((await parley("watch", "--failed", "--json", ...named)).out);
    expect(failed.map((each) => WatchFailure.parse(each))).toMatchObject([
      { address: `${origin}/none`, code: "fetch-failed", tries: 1 },
    ]);
    const stopped = await parley("watch", "--stop", `${origin}/none`, ...named);
    expect(stopped).toMatchObject({
      status: 0,
      out: `${origin}/none is followed no longer. Its pages stay.\n`,
    });
    expect((await parley("watch", "--stop", `${origin}/none`, ...named)).err).toMatch(/is not followed/);
    const again = await parley("watch", "--once", "--json", ...named);
    expect([again.status, objects(again.out)]).toMatchObject([0, [{ added: 0, failed: 0 }]]);
  });

  test.each([
    [["ftp://news.example/feed"], /is no address that can be followed/],
    [["--list", "--failed"], /Say one of/],
    [["--list", "https://news.example/feed"], /Say one of/],
    [["--every", "10s", "https://news.example/feed"], /Write 15m/],
  ])("%j is wrong usage", async (words, why) => {
    const { status, err } = await runParley(["watch", ...words]);
    expect([status, err]).toEqual([2, expect.stringMatching(why)]);
  });

  test("a project that names no address is refused with the place of the fault", async () => {
    const { checkedProject } = await import("../../src/negotiation/project.ts");
    expect(
      checkedProject({ watch: ["https://a.example/feed", { address: "https://b.example/" }] }).watch,
    ).toEqual([
      { address: "https://a.example/feed", every: null },
      { address: "https://b.example/", every: null },
    ]);
    for (const watch of [["feed.xml"], [{ address: "https://a.example/", every: "5s" }], [{ every: "5m" }]])
      expect(() => checkedProject({ watch })).toThrow(/watch\.0/);
  });
});

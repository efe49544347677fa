import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/serve/app.ts";
import { fixtureService } from "./fixture.ts";

const web = mkdtempSync(join(tmpdir(), "parley-web-"));
mkdirSync(join(web, "assets"));
writeFileSync(join(web, "index.html"), "<!doctype html><title>app</title>");
writeFileSync(join(web, "assets", "app-1a2b.js"), "export {};");
afterAll(() => rmSync(web, { recursive: true }));

const app = createApp(fixtureService(), { token: "t", webDirectory: web });

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(app.request(`http://localhost:4680${path}`, { headers }));

describe("who is answered", () => {
  it.each(["localhost:4680", "127.0.0.1:4680", "[::1]:4680", "LOCALHOST"])(
    "host %s is ours",
    async (host) => {
      expect((await get("/api/health", { Host: host })).status).toBe(200);
    },
  );

  it.each([
    "rebound.example",
    "rebound.example:4680",
    "127.0.0.1.rebound.example",
    "10.0.0.7",
    "%",
    "localhost.evil",
  ])("host %s is not", async (host) => {
    expect((await get("/api/health", { Host: host })).status).toBe(403);
    expect((await get("/", { Host: host })).status).toBe(403);
  });

  it("a server for a network also answers to its name and to bare addresses, not to other names", async () => {
    const wide = createApp(fixtureService(), { token: "t", webDirectory: null, host: "0.0.0.0" });
    const status = async (host: string): Promise<number> =>
      (await wide.request(`http://${host}/api/health`, { headers: { Host: host } })).status;
    expect([
      await status("10.0.0.7:4680"),
      await status("localhost"),
      await status("rebound.example"),
    ]).toEqual([200, 200, 403]);
  });

  it("a host in the first line is looked at like that of the head", async () => {
    const status = async (url: string, host: string): Promise<number> =>
      (await app.request(`${url}/api/health`, { headers: { Host: host } })).status;
    expect(await status("http://rebound.example", "localhost:4680")).toBe(403);
    expect(await status("http://localhost:4680", "rebound.example")).toBe(403);
    expect(await status("http://127.0.0.1:4680", "localhost:4680")).toBe(200);
  });

  it("pages of other origins are refused, the app itself is not", async () => {
    const from = async (origin: string): Promise<number> =>
      (await get("/api/health", { Origin: origin })).status;
    expect(await from("https://news.example")).toBe(403);
    expect(await from("null")).toBe(403);
    expect(await from("http://localhost:9999")).toBe(403);
    expect(await from("http://localhost:4680")).toBe(200);
  });

  it("a wrong token is refused even where none is needed", async () => {
    expect((await get("/api/health", { Authorization: "Bearer other" })).status).toBe(401);
    expect((await get("/api/health", { Authorization: "Bearer t" })).status).toBe(200);
  });
});

describe("what goes along with an answer", () => {
  it.each(["/", "/api/health", "/api/nothing", "/none.js"])("%s lets nothing foreign run", async (path) => {
    const { headers } = await get(path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
  });

  it("answers with a name are asked for anew, others not kept; hashed files are kept for good", async () => {
    const cache = async (path: string): Promise<string | null> =>
      (await get(path)).headers.get("cache-control");
    expect(await cache("/api/timeline")).toBe("private, no-cache");
    expect(await cache("/api/revision")).toBe("no-store");
    expect(await cache("/api/timeline?kind=duel")).toBe("no-store");
    expect(await cache("/assets/app-1a2b.js")).toContain("immutable");
    expect(await cache("/")).toBe("no-cache");
  });
});

describe("the web app's files", () => {
  it("views of the app get its index; files that are not there do not", async () => {
    for (const path of ["/", "/entries/abc123", "/pages/sha256%3Aabc"]) {
      const response = await get(path);
      expect([response.status, response.headers.get("content-type")]).toEqual([
        200,
        "text/html; charset=utf-8",
      ]);
    }
    expect((await get("/assets/other.js")).status).toBe(404);
  });

  it("nothing outside of the folder is reached", async () => {
    for (const path of [
      "/..%2f..%2fetc%2fhosts.txt",
      "/assets/..%2f..%2f..%2fpackage.json",
      "/%2e%2e/package.json",
    ])
      expect((await get(path)).status).toBe(404);
  });

  it("a file that the browser has is not sent again", async () => {
    const etag = (await get("/")).headers.get("etag") ?? "";
    expect((await get("/", { "If-None-Match": etag })).status).toBe(304);
  });

  it("without a built app it says how to build one", async () => {
    const bare = createApp(fixtureService(), { token: "t", webDirectory: null });
    const response = await bare.request("http://localhost/");
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("npm run build");
  });
});

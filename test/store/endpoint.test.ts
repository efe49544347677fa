import { writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readEndpoint, writeEndpoint } from "../../src/store/endpoint.ts";
import { temporaryFolder } from "./temporary.ts";

const endpoint = (url: string) => ({ url, token: "t", pid: 12 });

async function readBack(url: string): Promise<string | null> {
  const folder = await temporaryFolder();
  await writeEndpoint(folder, endpoint(url));
  return (await readEndpoint(folder))?.url ?? null;
}

describe("what a record's folder says of who serves it", () => {
  it("is believed of this machine's own addresses", async () => {
    const own = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
    const urls = own
      .filter(({ family }) => family === "IPv4")
      .map(({ address }) => `http://${address}:4680/`);
    for (const url of ["http://127.0.0.1:4680/", "http://[::1]:4680/", ...urls])
      expect(await readBack(url)).toBe(url);
  });

  it("is believed of a name by the address that it leads to", async () => {
    expect(await readBack("http://localhost:4680/")).toMatch(/^http:\/\/(127\.0\.0\.1|\[::1\]):4680\/$/);
  });

  it.each([
    "http://192.0.2.7:4680/",
    "http://[2001:db8::1]:4680/",
    "http://169.254.169.254/",
    "http://0.0.0.0:4680/",
    "https://127.0.0.1:4680/",
    "ftp://127.0.0.1/",
    "file:///etc/passwd",
    "http://name.invalid:4680/",
  ])("is not believed of %s", async (url) => {
    expect(await readBack(url)).toBeNull();
  });

  it.each(["", "{}", "[]", "null", '{"url":1}', '{"url":"http://127.0.0.1/","token":"t","pid":"1"}'])(
    "is nothing where it is %j",
    async (text) => {
      const folder = await temporaryFolder();
      writeFileSync(join(folder, "endpoint.json"), text);
      expect(await readEndpoint(folder)).toBeNull();
    },
  );
});

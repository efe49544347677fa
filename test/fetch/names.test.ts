import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FetchFailure, makeFetcher, type Resolve } from "../../src/fetch/index.ts";
import { httpServer, type TestServer } from "./servers.ts";

let server: TestServer;
let asked: string[] = [];
beforeAll(async () => {
  server = await httpServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    const to = new URL(`http://x${request.url}`).searchParams.get("to");
    response.setHeader("Connection", "close");
    if (to) response.writeHead(302, { Location: to });
    response.end("page");
  });
});
afterAll(() => server.close());

/** What a fetcher with that resolver makes of an address: the status, or the error. */
async function tried(
  resolve: Resolve,
  address: string,
  allowPrivate = true,
): Promise<{ status: number } | FetchFailure> {
  asked = [];
  const fetcher = makeFetcher({ allowPrivate, resolve });
  try {
    return await fetcher.get(address);
  } catch (error) {
    return error as FetchFailure;
  } finally {
    await fetcher.close();
  }
}

/** Answers the first look-up with the first list, and so on; the last for ever. */
function inOrder(...answers: string[][]): Resolve & { count: number } {
  const resolve = Object.assign(
    async () => {
      resolve.count++;
      return answers[Math.min(resolve.count, answers.length) - 1] ?? [];
    },
    { count: 0 },
  );
  return resolve;
}

const refused = (message: RegExp): object => ({
  code: "forbidden-address",
  message: expect.stringMatching(message),
});

describe("names of hosts", () => {
  it("are resolved once a connection, and only what was judged is connected to", async () => {
    const resolve = inOrder(["127.0.0.1"], ["10.0.0.1"]);
    expect(await tried(resolve, `http://news.example:${server.port}/a`)).toMatchObject({ status: 200 });
    expect([resolve.count, asked]).toEqual([1, [`news.example:${server.port}/a`]]);
  });

  it.each(["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00::1", "::ffff:127.0.0.1", "0.0.0.0"])(
    "that lead to %s are not asked",
    async (address) => {
      expect(await tried(inOrder([address]), `http://news.example:${server.port}/`, false)).toMatchObject(
        refused(/^news\.example is not asked: it leads to .+, and that address is [\w -]+\.$/u),
      );
      expect(asked).toEqual([]);
    },
  );

  it("that lead to public and private addresses are not asked at all", async () => {
    const mixed = inOrder(["93.184.215.14", "192.168.1.1"]);
    expect(await tried(mixed, `http://news.example:${server.port}/`)).toMatchObject(
      refused(/192\.168\.1\.1/u),
    );
    const reversed = inOrder(["127.0.0.1", "192.168.1.1"]);
    expect(await tried(reversed, `http://news.example:${server.port}/`)).toMatchObject(
      refused(/192\.168\.1\.1/u),
    );
    expect(asked).toEqual([]);
  });

  it("that lead elsewhere at the next look are judged anew at each connection", async () => {
    const rebinding = inOrder(["127.0.0.1"], ["169.254.169.254"]);
    const fetcher = makeFetcher({ allowPrivate: true, resolve: rebinding });
    const address = `http://rebinding.example:${server.port}/`;
    expect((await fetcher.get(address)).status).toBe(200);
    await expect(fetcher.get(address)).rejects.toMatchObject(refused(/169\.254\.169\.254/u));
    await fetcher.close();
  });

  it("that redirect to themselves under another address are judged anew", async () => {
    const rebinding = inOrder(["127.0.0.1"], ["10.0.0.1"]);
    const address = `http://rebinding.example:${server.port}/`;
    expect(await tried(rebinding, `${address}?to=/second`)).toMatchObject(refused(/10\.0\.0\.1/u));
    expect(asked).toEqual([`rebinding.example:${server.port}/?to=/second`]);
  });

  it("of private hosts are not reached by redirects", async () => {
    const resolve: Resolve = async (host) => (host === "news.example" ? ["127.0.0.1"] : ["192.168.0.7"]);
    const address = `http://news.example:${server.port}/?to=${encodeURIComponent("http://intranet.example/")}`;
    expect(await tried(resolve, address)).toMatchObject({
      ...refused(/^intranet\.example is not asked: it leads to 192\.168\.0\.7/u),
      subject: "http://intranet.example/",
    });
  });

  it("without an address are told, and so is a resolver that gives something else", async () => {
    const nothing = { code: "fetch-failed", kind: "connection" };
    expect(await tried(inOrder([]), "http://news.example/")).toMatchObject({
      ...nothing,
      message: "http://news.example/ could not be fetched: there is no host of that name.",
    });
    expect(await tried(inOrder(["elsewhere.example"]), "http://news.example/")).toMatchObject(
      refused(/no address/u),
    );
  });

  it("of this machine are not asked, whatever the system's resolver says", async () => {
    const fetcher = makeFetcher();
    for (const host of ["localhost", "127.0.0.1", "[::1]"])
      await expect(fetcher.get(`http://${host}:${server.port}/`)).rejects.toMatchObject({
        code: "forbidden-address",
      });
    await fetcher.close();
    expect(asked).toEqual([]);
  });
});

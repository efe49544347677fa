import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { makeFetcher, type Resolve, streamOf } from "../../src/fetch/index.ts";
import { httpServer, type TestServer } from "../fetch/servers.ts";
import { addresses, type HostileAddress } from "./hostile/addresses.ts";

/** A server on this machine that nobody may reach; what was asked of it. */
let inside: TestServer;
const reached: string[] = [];
/** A server that may be asked, and sends on to where its address says. */
let outside: TestServer;
beforeAll(async () => {
  inside = await httpServer((request, response) => {
    reached.push(request.url ?? "");
    response.end("<p>secret</p>");
  }, "::");
  outside = await httpServer((request, response) => {
    const to = new URL(`http://x${request.url}`).searchParams.get("to") ?? "";
    response.writeHead(302, { Location: to, Connection: "close" });
    response.end();
  });
});
afterAll(async () => {
  await inside.close();
  await outside.close();
});

/** Answers look-up by look-up. */
function resolver(answers: readonly (readonly string[])[]): Resolve {
  let count = 0;
  return async () => answers[Math.min(count++, answers.length - 1)] ?? [];
}

const timeouts = { connect: 1_000, head: 1_000, chunk: 1_000, whole: 2_000 };

async function codeOf(coming: Promise<unknown>): Promise<unknown> {
  try {
    return await coming;
  } catch (error) {
    if (error instanceof ParleyError) return error.code;
    throw error;
  }
}

function request({ address, redirected }: HostileAddress): string {
  const meant = address.replace("PORT", String(inside.port));
  return redirected ? `${outside.url}/?to=${encodeURIComponent(meant)}` : meant;
}

describe("addresses that must not be asked", () => {
  it.each(addresses.map((hostile) => [`${hostile.aim}: ${hostile.name}`, hostile] as const))(
    "%s",
    async (_, hostile) => {
      const options = {
        allowPrivate: hostile.redirected,
        resolve: resolver(hostile.resolves ?? [["93.184.215.14"]]),
        timeouts,
      };
      const fetcher = makeFetcher(options);
      expect(await codeOf(fetcher.get(request(hostile)))).toBe(hostile.must);
      await fetcher.close();
      expect(await codeOf(streamOf(request(hostile), options))).toBe(hostile.must);
      expect(reached).toEqual([]);
    },
    20_000,
  );

  it("a name that is public at the first look and private at the second is never connected to", async () => {
    // 192.0.2.0/24 is for documentation: were it connected to, nothing would answer. The judged address is the one used.
    const looks: string[][] = [["127.0.0.1"], ["10.0.0.1"], ["169.254.169.254"]];
    const fetcher = makeFetcher({ allowPrivate: true, resolve: resolver(looks), timeouts });
    expect(await codeOf(fetcher.get(`http://rebinding.example:${outside.port}/?to=/again`))).toBe(
      "forbidden-address",
    );
    await fetcher.close();
    expect(reached).toEqual([]);
  });
});

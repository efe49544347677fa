import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { services } from "../../src/cli/services.ts";
import { ParleyError } from "../../src/errors.ts";
import { fakeServices, type IoOptions, type Ran, runParley } from "../cli/harness.ts";
import { type PostgresServer, postgresFolder, startPostgres } from "../store/postgres-server.ts";
import { withNats } from "./installed.ts";
import { memoryQueue } from "./memory-queue.ts";
import { type NatsServers, startNats } from "./nats-server.ts";

const samples = fileURLToPath(new URL("../../samples", import.meta.url));

interface Listed {
  readonly id: number;
  readonly source: string;
  readonly code: string;
}

const objects = <T>({ out }: Ran): T[] =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("what the command line says of a queue", () => {
  const run = (argv: readonly string[], options: IoOptions = {}) => runParley(argv, fakeServices(), options);

  it("a queue has to be named", async () => {
    for (const argv of [["work", "--record", "postgres://h/r"], ["failed"]]) {
      const { status, err } = await run(argv);
      expect(status).toBe(2);
      expect(err).toMatch(/PARLEY_QUEUE/);
    }
  });

  it("a record in a folder is refused, since it has one writer", async () => {
    const { status, err } = await run(["work", "--queue", "nats://h/q", "--record", "talks", "--json"]);
    expect(status).toBe(1);
    expect(JSON.parse(err)).toMatchObject({ error: { code: "needs-server", subject: "talks" } });
  });

  it.each([
    ["--requeue"],
    ["--drop"],
    ["--show"],
    ["--requeue", "--drop", "7"],
    ["--requeue", "x"],
    ["--drop", "0"],
    ["--drop", "7", "all"],
    ["1e3"],
  ])("failed %s is wrong usage", async (...args) => {
    expect((await run(["failed", "--queue", "nats://h/q", ...args])).status).toBe(2);
  });

  it("failed tells a number that is not on the list", async () => {
    const { status, err } = await run(["failed", "--queue", "nats://h/q", "--drop", "8"]);
    expect(status).toBe(1);
    expect(err).toMatch(/no failed page 8/);
  });

  it("signs of control in the name of a page do not reach the terminal", async () => {
    const queue = memoryQueue();
    queue.raw(new Uint8Array([1]));
    const [page] = await queue.pull(1);
    const told = { code: "unreadable", message: "\u001b[2Jgone\u0007", hint: "" };
    if (page) await queue.fail(page, told);
    const { out } = await runParley(
      ["failed", "--queue", "nats://h/q"],
      fakeServices({ openQueue: async () => queue }),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(out).toContain("gone");
  });

  it("a record that is named goes before a queue that is usual, and a queue that is named before both", async () => {
    const asked: string[] = [];
    const watched = fakeServices({
      openQueue: async (address) => {
        asked.push(address);
        return memoryQueue();
      },
    });
    const env = { PARLEY_QUEUE: "nats://usual/q", LANG: "en_US.UTF-8" };
    const page = join(samples, "2025-06-05-ben-cang-dien-dam.txt");
    expect((await runParley(["add", page], watched, { env })).out).toMatch(/^1 page queued, 0 already/);
    expect((await runParley(["add", page, "--record", "r"], watched, { env })).out).toMatch(/^1 page added/);
    await runParley(["add", page, "--record", "r", "--queue", "nats://named/q"], watched, { env });
    expect(asked).toEqual(["nats://usual/q", "nats://named/q"]);
  });

  it("publishing waits while the queue holds too many pages or is full, says so once, and goes on", async () => {
    const queue = memoryQueue();
    const depths = [9, 9, 5, 5];
    let full = 1;
    const publish: typeof queue.publish = async (page) => {
      if (full-- > 0) throw new ParleyError("queue-full", "The queue is full.");
      return queue.publish(page);
    };
    const stubborn = { ...queue, publish, depth: async () => depths.shift() ?? 0 };
    const page = join(samples, "2025-06-05-ben-cang-dien-dam.txt");
    const { out, err, status } = await runParley(
      ["add", page, "--queue", "nats://h/q", "--queue-limit", "4"],
      fakeServices({ openQueue: async () => stubborn }),
    );
    expect([status, depths.length]).toEqual([0, 0]);
    expect(out).toMatch(/^1 page queued/);
    expect(err.match(/waiting/g)?.length).toBe(2);
  });

  it("a page that does not fit fails alone, and a queue that is gone ends the command", async () => {
    const queue = memoryQueue();
    const folder = mkdtempSync(join(tmpdir(), "parley-queue-"));
    writeFileSync(join(folder, "a.txt"), "Một.");
    writeFileSync(join(folder, "b.txt"), "Hai.");
    const failing = (code: "too-large-for-queue" | "no-queue") => ({
      ...queue,
      publish: async (page: Parameters<typeof queue.publish>[0]) => {
        if (page.source.endsWith("a.txt")) throw new ParleyError(code, "It does not.");
        return queue.publish(page);
      },
    });
    const add = (code: "too-large-for-queue" | "no-queue") =>
      runParley(
        ["add", folder, "--queue", "nats://h/q"],
        fakeServices({ openQueue: async () => failing(code) }),
      );
    const large = await add("too-large-for-queue");
    expect([large.status, large.out]).toEqual([1, "1 page queued, 0 already in the queue, 1 failed.\n"]);
    const gone = await add("no-queue");
    expect([gone.status, gone.out]).toEqual([1, ""]);
    rmSync(folder, { recursive: true, force: true });
  });
});

withNats("add, work and failed over a server", (program) => {
  const folder = postgresFolder();
  if (folder === null) {
    if (process.env.CI) throw new Error("PostgreSQL is missing; the tests of workers must run in CI.");
    return void it.skip("need PostgreSQL", () => {});
  }
  let nats: NatsServers;
  let server: PostgresServer;
  let desk = "";
  const run = (...argv: string[]): Promise<Ran> => runParley(argv, services);

  beforeAll(async () => {
    [nats, server] = await Promise.all([startNats(program, { store: 1e12 }), startPostgres(folder)]);
    desk = mkdtempSync(join(tmpdir(), "parley-desk-"));
  });

  afterAll(async () => {
    await nats?.stop();
    await server?.stop();
    rmSync(desk, { recursive: true, force: true });
  });

  it("make the record that adding makes, and list what fails until it is put right", async () => {
    const queue = nats.address("talks");
    const record = await server.newDatabase();
    const empty = join(desk, "empty.txt");
    writeFileSync(empty, "\n");
    // A dozen of the samples: all of them are read by the tests of the corpus.
    const pages = join(desk, "pages");
    mkdirSync(pages);
    for (const name of readdirSync(samples)
      .filter((each) => each.endsWith(".txt"))
      .slice(0, 12))
      copyFileSync(join(samples, name), join(pages, name));
    const added = await run("add", pages, empty, "--queue", queue, "--json");
    expect(added.status).toBe(0);
    expect(new Set(objects<{ state: string }>(added).map(({ state }) => state))).toEqual(new Set(["queued"]));
    const again = await run("add", pages, empty, "--queue", queue);
    expect(again.out).toMatch(/^0 pages queued, \d+ already in the queue, 0 failed\.$/m);

    const workers = await Promise.all(
      [1, 2].map(() =>
        run("work", "--until-idle", "--queue", queue, "--record", record, "--json", "--log-level", "error"),
      ),
    );
    expect(workers.map(({ status }) => status)).toEqual([0, 0]);
    const alone = await server.newDatabase();
    await run("add", pages, "--record", alone);
    for (const what of ["timeline", "statements", "undertakings"]) {
      const shared = await run(what, "--record", record, "--json");
      expect(shared.out, what).toBe((await run(what, "--record", alone, "--json")).out);
    }
    expect((await run("check", "--record", record)).status).toBe(0);

    const failed = objects<Listed>(await run("failed", "--queue", queue, "--json"));
    expect(failed.map(({ source, code }) => [source, code])).toEqual([[empty, "empty-page"]]);
    expect((await run("failed", "--queue", queue, "--show", "1")).out).toBe("\n");
    expect((await run("failed", "--queue", queue, "--requeue", "all")).out).toBe(
      "1 page put into the queue again.\n",
    );
    expect((await run("failed", "--queue", queue)).err).toBe("No pages failed.\n");
    await run("work", "--until-idle", "--queue", queue, "--record", record, "--log-level", "error");
    const last = objects<Listed>(await run("failed", "--queue", queue, "--json"));
    expect((await run("failed", "--queue", queue, "--drop", String(last[0]?.id))).status).toBe(0);
    expect((await run("failed", "--queue", queue, "--json")).out).toBe("");
  });

  it("tell plainly that nobody is there, or lets nobody in, and never a password", async () => {
    const gone = await run("failed", "--queue", "nats://desk:s3cret@127.0.0.1:1/x", "--json");
    expect(JSON.parse(gone.err)).toMatchObject({ error: { code: "no-queue" } });
    const wrong = await run("failed", "--queue", nats.address().replace(nats.password, "wr0ng"), "--json");
    expect(JSON.parse(wrong.err)).toMatchObject({ error: { code: "queue-refused" } });
    const bad = await run("add", samples, "--queue", "nats://desk:s3cret@/x");
    expect(bad.status).toBe(2);
    for (const { err } of [gone, wrong, bad]) expect(err).not.toMatch(/s3cret|wr0ng/);
  });

  it("a worker ends with status 0 when it is told to, and says what it did", async () => {
    const stop = new AbortController();
    const record = await server.newDatabase();
    const argv = ["work", "--queue", nats.address("ended"), "--record", record, "--log", "json"];
    const running = runParley(argv, services, { signal: stop.signal });
    setTimeout(() => stop.abort("interrupted"), 3_000);
    const { status, out, err } = await running;
    expect([status, out]).toEqual([0, "0 pages read, 0 already there, 0 failed.\n"]);
    expect(err).not.toContain(nats.password);
    expect(err).not.toContain(server.password);
  });
});

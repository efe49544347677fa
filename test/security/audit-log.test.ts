import { join } from "node:path";
import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { AuditLine } from "../../src/schema/index.ts";
import { createApp } from "../../src/serve/app.ts";
import { refusalsTo } from "../../src/serve/auditing.ts";
import { connectRecord } from "../../src/serve/client.ts";
import { listen } from "../../src/serve/listen.ts";
import { serveRecord } from "../../src/serve/serve.ts";
import { accountName, actingAs } from "../../src/store/actor.ts";
import { type Act, auditIn, noteAct, noteApart, noterOf } from "../../src/store/audit.ts";
import { chainStart, checkChain, lineHash } from "../../src/store/audit-chain.ts";
import { writeBackup } from "../../src/store/backup/backup.ts";
import { restoreRecord } from "../../src/store/backup/restore.ts";
import { openDatabase } from "../../src/store/ground/database.ts";
import { inWriting } from "../../src/store/ground/writing.ts";
import type { RecordService } from "../../src/store/service.ts";
import { asker, own } from "../serve/api/record.ts";
import { inputOf } from "../store/fake-engine.ts";
import { recompileSmall } from "../store/samples.ts";
import { scratchRecord } from "../store/scratch.ts";
import { openTestNegotiation, openTestStore, recordFolder, temporaryFolder } from "../store/temporary.ts";

/** Records are opened in seconds, or in a minute where the machine is busy; in milliseconds. */
const OPENING = 120_000;

const quiet = { token: own, webDirectory: null, log: () => {} };

async function* each(lines: readonly AuditLine[]): AsyncGenerator<AuditLine> {
  yield* lines;
}

/** A chain of so many lines. */
function chainOf(count: number): AuditLine[] {
  const lines: AuditLine[] = [];
  for (let n = 1; n <= count; n++) {
    const before = lines.at(-1)?.hash ?? chainStart;
    const line = {
      n,
      at: new Date(n).toISOString(),
      actor: { by: "token", name: `t${n}` },
      via: "api",
      action: "decide",
      subject: null,
      detail: { act: "merge", n },
      before,
    } as const;
    lines.push({ ...line, hash: lineHash(line) });
  }
  return lines;
}

const replaced = (lines: readonly AuditLine[], at: number, change: Partial<AuditLine>): AuditLine[] =>
  lines.map((line, k) => (k === at ? { ...line, ...change } : line));

describe("the chain", () => {
  const lines = chainOf(5);
  const [head = ""] = lines.slice(-1).map(({ hash }) => hash);

  test("is whole as it was written, and knows the heads it had", async () => {
    expect(await checkChain(each(lines))).toEqual({ lines: 5, head, fault: null, remembered: null });
    expect(await checkChain(each([]))).toEqual({ lines: 0, head: null, fault: null, remembered: null });
    const third = lines[2]?.hash ?? "";
    expect((await checkChain(each(lines), third)).remembered).toBe(true);
    expect((await checkChain(each(lines), "f".repeat(64))).remembered).toBe(false);
  });

  test("says where a line was changed, in any field", async () => {
    const changes: Partial<AuditLine>[] = [
      { at: "2000-01-01T00:00:00.000Z" },
      { actor: { by: "own", name: null } },
      { actor: { by: "token", name: "x" } },
      { via: "local" },
      { action: "undo" },
      { subject: "" },
      { detail: { act: "split", n: 3 } },
      { detail: {} },
      { hash: "0".repeat(64) },
    ];
    for (const change of changes)
      expect([change, (await checkChain(each(replaced(lines, 2, change)))).fault]).toEqual([
        change,
        { n: 3, fault: "changed" },
      ]);
  });

  test("says where lines are missing, moved or hashed anew without those behind", async () => {
    const without = lines.filter(({ n }) => n !== 2);
    expect((await checkChain(each(without))).fault).toEqual({ n: 3, fault: "missing" });
    const closed = without.map((line, k) => ({ ...line, n: k + 1 }));
    expect((await checkChain(each(closed))).fault).toEqual({ n: 2, fault: "detached" });
    const forged = { ...lines[1], subject: "other" } as AuditLine;
    const rehashed = replaced(lines, 1, { ...forged, hash: lineHash(forged) });
    expect((await checkChain(each(rehashed))).fault).toEqual({ n: 3, fault: "detached" });
  });

  test("does not know by itself that it was cut or written anew: a remembered head does", async () => {
    const shorter = lines.slice(0, 3);
    expect((await checkChain(each(shorter))).fault).toBeNull();
    expect(await checkChain(each(shorter), head)).toMatchObject({ fault: null, remembered: false });
    const anew = chainOf(6).slice(1);
    expect((await checkChain(each(anew), head)).fault).toEqual({ n: 2, fault: "missing" });
  });

  test("hashes what is told in whatever order it is told, and tells fields apart", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(null))),
        (detail) => {
          const line = { ...(lines[0] as AuditLine), detail };
          const turned = { ...line, detail: Object.fromEntries(Object.entries(detail).reverse()) };
          expect(lineHash(turned)).toBe(lineHash(line));
          expect(lineHash({ ...line, detail: { ...detail, "\u0000new": 1 } })).not.toBe(lineHash(line));
        },
      ),
    );
  });
});

describe("the log in the database", () => {
  const scratch = scratchRecord();
  const act: Act = {
    action: "decide",
    subject: "a".repeat(300),
    detail: { act: "merge", by: "x".repeat(300) },
  };

  test("is kept with what it tells, or not at all", async () => {
    const database = await scratch.emptied();
    await inWriting(database, (writing) => noteAct(writing, act, new Date(0)));
    const failing = inWriting(database, async (writing) => {
      await noteAct(writing, act, new Date(1));
      throw new Error("undone");
    });
    await expect(failing).rejects.toThrow("undone");
    const lines = await auditIn(database);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      n: 1,
      at: "1970-01-01T00:00:00.000Z",
      before: chainStart,
      via: "local",
    });
    expect(lines[0]?.actor).toEqual({ by: "user", name: accountName() });
    expect(lines[0]?.subject).toHaveLength(200);
    expect(lines[0]?.detail.by).toHaveLength(200);
  });

  test("is one chain, whoever writes at the same time and whatever they tell", async () => {
    const database = await scratch.emptied();
    const told = ["\u0000", "\ud800", '“’"\\', "a\nb", ""];
    const writing = told.map((subject, k) =>
      actingAs({ actor: { by: "token", name: subject }, via: "api" }, () =>
        noteApart(database, { action: "refuse", subject, detail: { path: subject, k } }, new Date(k)),
      ),
    );
    await Promise.all([...writing, ...writing.map((_, k) => noteApart(database, act, new Date(k)))]);
    const lines = await auditIn(database);
    expect(lines).toHaveLength(10);
    expect(await checkChain(each(lines))).toMatchObject({ lines: 10, fault: null });
    expect(
      lines
        .filter(({ via }) => via === "api")
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual(told.sort());
  });

  test("is found changed where somebody changes its rows", async () => {
    const database = await scratch.emptied();
    for (let k = 0; k < 4; k++) await noteApart(database, act, new Date(k));
    await sql`update audit set at = '2031-01-01T00:00:00.000Z' where n = 3`.execute(database);
    expect((await checkChain(each(await auditIn(database)))).fault).toEqual({ n: 3, fault: "changed" });
    await sql`delete from audit where n = 3`.execute(database);
    expect((await checkChain(each(await auditIn(database)))).fault).toEqual({ n: 4, fault: "missing" });
  });

  test("is asked in parts", async () => {
    const database = await scratch.emptied();
    for (let k = 0; k < 5; k++) await noteApart(database, act, new Date(k));
    const asked = async (query: Parameters<typeof auditIn>[1]) =>
      (await auditIn(database, query)).map(({ n }) => n);
    expect(await asked({ limit: 2 })).toEqual([1, 2]);
    expect(await asked({ limit: 2, after: 2 })).toEqual([3, 4]);
    expect(await asked({ limit: 2, newest: true })).toEqual([5, 4]);
    expect(await asked({ newest: true, after: 3 })).toEqual([2, 1]);
    expect(await asked({ since: "1970-01-01T00:00:00.003Z" })).toEqual([4, 5]);
  });
});

const toldOf = (lines: readonly AuditLine[]) =>
  lines.map(({ actor, via, action }) => `${action} ${actor.by}/${actor.name} ${via}`);

const body = (value: unknown, token: string) => ({
  method: "POST",
  body: JSON.stringify(value),
  headers: { "Content-Type": "application/json" },
  token,
});

const decisionOn = async (service: RecordService, by: string) => {
  const page = (await service.pages({ limit: 1 }))[0]?.id ?? "";
  return {
    act: "review-page",
    page,
    state: "read",
    at: "2025-07-01T08:00:00.000Z",
    by,
    reason: "mật",
  } as const;
};

describe("what is done", { timeout: OPENING }, () => {
  test("is told with who did it: through the API by their token, else by the machine's user", async () => {
    const service = await openTestNegotiation(await recordFolder());
    try {
      const ask = asker(createApp(service, quiet));
      await service.add([inputOf({ source: "a.txt" })]);
      const { token } = await service.makeToken({ name: "clerk", scope: "write" });
      const pageOf = (source: string) => ({
        source,
        text: new TextDecoder().decode(inputOf({ source, body: source }).bytes),
      });
      const page = pageOf("b.txt");
      expect((await ask("/api/pages", body({ pages: [page, page] }, token))).status).toBe(200);
      const streamed = { pages: [pageOf("c.txt")] };
      const { headers, ...rest } = body(streamed, token);
      const stream = { ...rest, headers: { ...headers, Accept: "text/event-stream" } };
      await (await ask("/api/pages", stream)).text();
      const decision = await (
        await ask("/api/decisions", body(await decisionOn(service, "Lan"), token))
      ).json();
      const undo = {
        act: "undo",
        decision: decision.id,
        at: "2025-07-02T08:00:00.000Z",
        by: "Lan",
        reason: null,
      };
      await ask("/api/decisions", body(undo, own));
      await service.decide(await decisionOn(service, "Mai"));
      const log = (await service.decisions()).map((logged) => logged.decision);
      await service.importDecisions(log);
      await ask("/api/reread", { method: "POST" });
      await ask("/api/tokens/clerk", { method: "DELETE" });
      for await (const _ of service.backup());
      const user = `user/${accountName()}`;
      const lines = await service.audit();
      expect(toldOf(lines)).toEqual([
        `set-negotiations ${user} local`,
        `make-token ${user} local`,
        "add-pages token/clerk api",
        "add-pages token/clerk api",
        "decide token/clerk api",
        "undo own/null api",
        `decide ${user} local`,
        "reread own/null api",
        "revoke-token own/null api",
        `backup ${user} local`,
      ]);
      expect(lines[2]?.detail).toEqual({ pages: 1 });
      expect(lines[4]).toMatchObject({ subject: decision.id, detail: { act: "review-page", by: "Lan" } });
      expect(JSON.stringify(lines)).not.toContain(token);
      expect(JSON.stringify(lines)).not.toContain("mật");
      expect(await checkChain(each(lines))).toMatchObject({ fault: null });
    } finally {
      await service.close();
    }
  });

  test("is not told where it was not done", async () => {
    const service = await openTestStore(await recordFolder());
    try {
      await service.makeToken({ name: "once", scope: "read" });
      await expect(service.makeToken({ name: "once", scope: "read" })).rejects.toThrow();
      expect(await service.revokeToken("none")).toBe(false);
      await expect(service.decide(await decisionOn(service, "Lan"))).rejects.toThrow();
      expect((await service.audit()).map(({ action }) => action)).toEqual(["make-token"]);
    } finally {
      await service.close();
    }
  });

  test("is read by admins alone", async () => {
    const service = await openTestStore(await recordFolder());
    try {
      const ask = asker(createApp(service, quiet));
      const scopes = ["read", "write", "admin"] as const;
      const asked: number[] = [(await ask("/api/audit", { token: null })).status];
      for (const scope of scopes) {
        const { token } = await service.makeToken({ name: scope, scope });
        asked.push((await ask("/api/audit", { token })).status);
      }
      expect(asked).toEqual([401, 403, 403, 200]);
    } finally {
      await service.close();
    }
  });

  test("is told by serving of its beginning and end, and of commands by whose they are", async () => {
    const directory = await recordFolder();
    const service = await openTestStore(directory);
    const stop = new AbortController();
    const { url, closed } = await serveRecord(service, {
      port: 0,
      host: "127.0.0.1",
      directory,
      signal: stop.signal,
    });
    const { token } = await service.makeToken({ name: "admin", scope: "admin" });
    const { ownToken } = await import("../../src/store/own-token.ts");
    await connectRecord({ url, token: await ownToken(directory) }).makeToken({ name: "one", scope: "read" });
    // Only the record's own token is believed about whose command it is.
    await connectRecord({ url, token }).makeToken({ name: "two", scope: "read" });
    stop.abort();
    await closed;
    const user = `user/${accountName()}`;
    expect(toldOf(await service.audit())).toEqual([
      `start-serving ${user} local`,
      `make-token ${user} local`,
      `make-token ${user} local`,
      "make-token token/admin api",
      `stop-serving ${user} local`,
    ]);
    await service.close();
  });
});

describe("refused attempts", { timeout: OPENING }, () => {
  test("are told with address and way, once a minute of an address", async () => {
    const service = await openTestStore(await recordFolder());
    const { server, port } = await listen(createApp(service, quiet), "127.0.0.1", 0);
    try {
      const reader = (await service.makeToken({ name: "reader", scope: "read" })).token;
      const get = (path: string, headers: Record<string, string>) =>
        fetch(`http://127.0.0.1:${port}${path}`, { headers });
      expect((await get("/api/tokens", { Authorization: `Bearer ${reader}` })).status).toBe(403);
      for (let k = 0; k < 5; k++)
        expect((await get("/api/timeline?q=secret", { Authorization: "Bearer guessed" })).status).toBe(401);
      const lines = (await service.audit()).filter(({ action }) => action === "refuse");
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatchObject({
        actor: { by: "token", name: "reader" },
        via: "api",
        subject: "/api/tokens",
        detail: { from: "127.0.0.1", method: "GET", code: "not-allowed", status: 403 },
      });
      expect((await service.audit()).map((line) => JSON.stringify(line)).join()).not.toMatch(
        /secret|guessed/,
      );
    } finally {
      server.close();
      server.closeAllConnections();
      await service.close();
    }
  });

  test("are bounded for many addresses too, and say how many were left out", async () => {
    const told: Act[] = [];
    let now = 0;
    const note = async (act: Act): Promise<void> => void told.push(act);
    const refuse = refusalsTo(note, () => now);
    const { ParleyError } = await import("../../src/errors.ts");
    const from = (address: string) =>
      ({
        req: { path: "/mcp", method: "POST", header: () => "Bearer x" },
        env: { incoming: { socket: { remoteAddress: address, remotePort: 1, remoteFamily: "IPv4" } } },
      }) as unknown as Parameters<typeof refuse>[1];
    for (let k = 0; k < 50; k++) refuse(new ParleyError("no-token", "unknown"), from(`192.0.2.${k}`));
    refuse(new ParleyError("not-found", "nothing"), from("192.0.2.99"));
    expect(told).toHaveLength(20);
    now = 60_000;
    refuse(new ParleyError("no-token", "unknown"), from("192.0.2.1"));
    expect(told.at(-1)?.detail).toMatchObject({ from: "192.0.2.1", unnoted: 30 });
  });

  test("of those who sent no token are none: an open page asks before it is given one", async () => {
    const service = await openTestStore(await recordFolder());
    const ask = asker(createApp(service, quiet));
    expect((await ask("/api/tokens", { token: null })).status).toBe(401);
    expect(await service.audit()).toEqual([]);
    await service.close();
  });
});

describe("a backup", { timeout: OPENING }, () => {
  test("carries the log, which goes on where it is restored", async () => {
    const file = join(await temporaryFolder(), "record.jsonl.gz");
    const service = await openTestStore(await recordFolder());
    await service.makeToken({ name: "gone", scope: "read" });
    await writeBackup(service.backup(), file);
    const before = await service.audit();
    await service.close();
    // An empty record that was served holds a log of its own, which the restoring names.
    const directory = await recordFolder();
    const empty = await openTestStore(directory);
    await noterOf(empty)?.({ action: "start-serving", subject: null });
    await empty.close();
    await restoreRecord(file, directory, recompileSmall);
    const open = await openDatabase(directory, { create: false, recompile: async () => {} });
    const lines = await auditIn(open.database);
    await open.close();
    expect(lines.slice(0, -1)).toEqual(before);
    expect(lines.map(({ action }) => action)).toEqual(["make-token", "backup", "restore"]);
    expect(await checkChain(each(lines), before.at(-1)?.hash)).toMatchObject({
      fault: null,
      remembered: true,
    });
  });
});

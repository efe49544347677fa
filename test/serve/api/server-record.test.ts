import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createApp } from "../../../src/serve/app.ts";
import { eventHub, type RecordChange } from "../../../src/serve/events/hub.ts";
import { type PostgresServer, postgresFolder, startPostgres } from "../../store/postgres-server.ts";
import { somePages } from "../../store/samples.ts";
import { openTestStore } from "../../store/temporary.ts";
import { asker, own } from "./record.ts";

const folder = postgresFolder();
let server: PostgresServer;

beforeAll(async () => {
  if (folder !== null) server = await startPostgres(folder);
});
afterAll(() => server?.stop());

describe.skipIf(folder === null)("a record on a server, served while others write to it", () => {
  test("tells what they wrote, and knows the tokens that they made and revoked", async () => {
    const place = await server.newDatabase();
    const served = await openTestStore(place);
    const other = await openTestStore(place);
    try {
      const ask = asker(createApp(served, { token: own, webDirectory: null }));
      const changes: RecordChange[] = [];
      const hub = eventHub(served, (error) => expect.unreachable(String(error)));
      const { stop } = await hub.watch((change) => changes.push(change));
      const etag = (await ask("/api/timeline")).headers.get("etag") ?? "";

      await other.add(somePages());
      await vi.waitFor(() => expect(changes).toHaveLength(1), { timeout: 30_000 });
      expect(changes[0]).toMatchObject({ revision: await other.revision(), pages: 4 });
      expect((await ask("/api/timeline", { headers: { "If-None-Match": etag } })).status).toBe(200);
      stop();

      const { token } = await other.makeToken({ name: "desk", scope: "admin" });
      expect((await ask("/api/tokens", { token })).status).toBe(200);
      await other.revokeToken("desk");
      expect((await ask("/api/tokens", { token })).status).toBe(401);
    } finally {
      await other.close();
      await served.close();
    }
  });
});

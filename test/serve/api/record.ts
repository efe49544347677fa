import type { Hono } from "hono";
import { createApp } from "../../../src/serve/app.ts";
import type { RecordService } from "../../../src/store/service.ts";
import { inputOf } from "../../store/fake-engine.ts";
import { somePages } from "../../store/samples.ts";
import { openTestNegotiation, recordFolder } from "../../store/temporary.ts";

/** A small real record behind the app, as a test asks it. */
export interface ServedRecord {
  readonly service: RecordService;
  readonly app: Hono;
  /** Asks within this process; `token`: null for none. */
  ask(path: string, init?: RequestInit & { token?: string | null }): Promise<Response>;
}

/** The record's own token. */
export const own = "the-own-token-of-this-record";

/** An app as a test asks it: with the own token where no other is named. */
export const asker =
  (app: Hono): ServedRecord["ask"] =>
  async (path, { token = own, headers, ...init } = {}) =>
    app.request(`http://localhost:4680${path}`, {
      ...init,
      headers: { ...(token === null ? {} : { Authorization: `Bearer ${token}` }), ...headers },
    });

/** Pages of the record: a few contacts, statements, an undertaking, a position. */
const morePages = () => [
  ...somePages(),
  inputOf({
    source: "e.txt",
    outlet: "Tin Mới",
    published: "2025-06-10",
    body: "Nga đề nghị ngừng bắn ba mươi ngày kể từ tuần sau.",
    statements: [
      { source: "Sergey Lavrov/RU", content: "đề nghị ngừng bắn ba mươi ngày", day: "2025-06-10" },
    ],
    undertakings: [
      { act: "offer", actor: "RU", to: "UA", content: "ngừng bắn ba mươi ngày", due: "2025-07-10", in: 1 },
    ],
    positions: [{ actor: "RU", by: "Sergey Lavrov/RU", stance: "supports", in: 1 }],
  }),
];

/** Serves a small record that lies in a folder. */
export async function servedRecord(): Promise<ServedRecord> {
  const service = await openTestNegotiation(await recordFolder());
  await service.add(morePages());
  const app = createApp(service, { token: own, webDirectory: null, log: () => {} });
  return { service, app, ask: asker(app) };
}

import { describe, expect, it } from "vitest";
import { decisionFrom } from "../../../src/record/index.ts";
import { createApp } from "../../../src/serve/app.ts";
import { openApiDocument } from "../../../src/serve/openapi.ts";
import { operationsOf } from "../../../src/serve/reference/operation.ts";
import type { RecordService } from "../../../src/store/service.ts";
import { fakeRecord } from "../../cli/fixture.ts";
import { nothingWatched } from "../../watch/nothing-watched.ts";
import { fixtureService } from "../fixture.ts";
import { asker, own } from "./record.ts";

const fixture = fixtureService();

/** A record in which every id and key of the examples leads to something. */
const obliging: RecordService = {
  ...fixture,
  entry: async () => (await fixture.timeline())[0] ?? null,
  utterance: async () => (await fixture.statements())[0] ?? null,
  undertaking: async () => (await fakeRecord().undertakings())[0] ?? null,
  reading: async (id) => {
    const first = (await fixture.pages())[0]?.id ?? "";
    return (await fixture.reading(id)) ?? (await fixture.reading(first));
  },
  frozen: async (id) => {
    const first = (await fixture.pages())[0]?.id ?? "";
    return (await fixture.frozen(id)) ?? (await fixture.frozen(first));
  },
  rejection: async () => ({ of: "contact", by: "lan", at: "2025-07-01T08:00:00.000Z", reason: null }),
  decide: async (draft) => decisionFrom(draft),
  revokeToken: async () => true,
  watching: { ...nothingWatched, stop: async () => true },
};

const ask = asker(createApp(obliging, { token: own, webDirectory: null }));

describe("the example of each operation", () => {
  const operations = operationsOf(openApiDocument()).map((one) => [one.operationId, one] as const);

  it.each(operations)("%s is answered as it stands", async (_name, operation) => {
    const body = operation.requestBody?.content["application/json"]?.example;
    const response = await ask(operation["x-example"], {
      method: operation.method.toUpperCase(),
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
    });
    expect([response.status, response.headers.get("content-type")?.split(";")[0]]).toEqual([
      200,
      expect.stringMatching(
        new RegExp(
          Object.keys(operation.responses[200]?.content ?? {})
            .map(quoted)
            .join("|"),
        ),
      ),
    ]);
    await response.body?.cancel();
  });
});

const quoted = (text: string): string => text.replace(/[.+/]/g, "\\$&");

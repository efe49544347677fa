import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { openOps } from "../../src/ops/index.ts";
import { isSecretName, secretsIn, shownSetting, withoutSecrets } from "../../src/ops/redact.ts";
import { fakeServices, runParley } from "../cli/harness.ts";
import { keptErrors, settingsWith } from "./recording.ts";

async function logged(
  fields: Record<string, unknown>,
  message = "Done.",
  own: Parameters<typeof settingsWith>[0] = {},
  env: Record<string, string> = {},
): Promise<string> {
  const { io, text } = keptErrors({ env });
  const ops = await openOps(settingsWith(own), io, "watch");
  ops.log.info(fields, message);
  await ops.close();
  return text();
}

describe("a line of the log", () => {
  it("is one object in JSON, with time, level, part, message and its fields", async () => {
    const line = JSON.parse(await logged({ pages: 3, of: ["a", "b"] }));
    expect(line).toEqual({
      level: "info",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      part: "watch",
      pages: 3,
      of: ["a", "b"],
      message: "Done.",
    });
  });

  it("is one line of text that a person reads", async () => {
    expect(await logged({ pages: 3, why: "two words" }, "Done.", { log: "text" })).toMatch(
      /^\d\d:\d\d:\d\d\.\d{3} INFO {2}watch Done\. pages=3 why="two words"\n$/,
    );
  });

  it("is text where a person looks on and JSON elsewhere, and tells there what is weighty", async () => {
    const unsaid = settingsWith({ log: null, logLevel: null });
    const terminal = keptErrors({ progress: true });
    const service = keptErrors();
    for (const { io } of [terminal, service]) {
      const ops = await openOps(unsaid, io, "serve");
      ops.log.debug({}, "Debug.");
      ops.log.info({}, "Info.");
      ops.log.warn({}, "Warn.");
      await ops.close();
    }
    expect(terminal.lines.map((line) => line.slice(13).trim())).toEqual(["WARN  serve Warn."]);
    expect(service.lines.map((line) => JSON.parse(line).message)).toEqual(["Info.", "Warn."]);
  });

  it("stays one line, and steers no terminal, whatever stands in it", async () => {
    const hostile = "a\nINFO watch forged\r\u001b[2J\u2028\u202eb";
    for (const log of ["json", "text"] as const) {
      const text = await logged({ title: hostile }, hostile, { log });
      expect(text.trimEnd()).not.toMatch(/[\n\r]/);
      expect(text).not.toContain("\u001b");
    }
    expect(await logged({ title: hostile }, "x", { log: "text" })).not.toMatch(/[\u2028\u202e]/);
  });

  it("keeps its own names, whatever its fields are called", async () => {
    const line = JSON.parse(await logged({ level: "fatal", message: "forged", time: "never", part: "x" }));
    expect(line).toMatchObject({ level: "info", message: "Done.", part: "watch", message_: "forged" });
  });

  it("tells an error by its code and what to do, and an unforeseen one by its stack", async () => {
    const known = new ParleyError("disk-full", "The disk is full.", { subject: "/var/parley" });
    expect(JSON.parse(await logged({ error: known })).error).toEqual({
      code: "disk-full",
      message: "The disk is full.",
      subject: "/var/parley",
      hint: known.hint,
    });
    const { error } = JSON.parse(await logged({ error: new RangeError("beyond") }));
    expect(error).toMatchObject({ code: "internal", type: "RangeError", message: "beyond" });
    expect(error.stack).toContain("log.test");
  });

  it("is short, whatever it is given", async () => {
    const wide = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`f${n}`, "x".repeat(5_000)]));
    const round: Record<string, unknown> = {};
    round.self = round;
    expect((await logged(wide)).length).toBeLessThan(150_000);
    expect(await logged(round)).toContain("…");
    expect(await logged({ bytes: new Uint8Array(10), at: new Date(Number.NaN), n: 3n })).toContain('"3"');
  });

  it("holds no text of a page", async () => {
    const secret = "Two envoys met in confidence.";
    expect(await logged({ page: { id: "p1", text: secret, body: secret, quote: secret } })).not.toContain(
      "envoys",
    );
  });
});

/** A secret that no other word holds. */
const planted = "S3cr3t-zq/9@x";

describe("a secret", () => {
  const places: Record<string, Record<string, unknown>> = {
    "a field": { password: planted },
    "a header": { headers: { Authorization: `Bearer ${planted}`, Cookie: planted, "X-Api-Key": planted } },
    "a header in a text": { told: `sent Authorization: Bearer ${planted}` },
    "basic credentials": { told: "Basic U2VjcmV0OnpxOXg=", also: `Authorization: Basic ${planted}` },
    "an address": { address: `https://desk:${encodeURIComponent(planted)}@news.example/feed` },
    "an address without user": {
      queue: `nats://${encodeURIComponent(planted)}@one.example:4222,two.example:4222`,
    },
    "an address in an error": {
      error: new Error(`can't reach postgres://desk:${encodeURIComponent(planted)}@db.example/talks`),
    },
    "a parameter": { address: `https://news.example/feed?a=1&token=${encodeURIComponent(planted)}&b=2` },
    "a fragment": { open: `http://127.0.0.1:4680/#token=${encodeURIComponent(planted)}` },
    "an error's cause": {
      error: new ParleyError("no-server", "Gone.", { cause: new Error(`password="${planted}"`) }),
    },
    "a map": { settings: new Map([["PGPASSWORD", planted]]) },
    "a list": { tried: [`token: ${planted}`] },
  };

  it.each(Object.entries(places))("in %s is not told", async (_, fields) => {
    for (const log of ["json", "text"] as const) {
      const text = await logged(fields, "Done.", { log });
      expect(text).not.toContain("S3cr3t");
      expect(text).not.toContain("U2VjcmV0");
    }
  });

  it.each(["record", "queue", "PGPASSWORD", "PARLEY_RECORD"])(
    "that %s holds is not told wherever it turns up",
    async (name) => {
      const value = name === "PGPASSWORD" ? planted : `postgres://desk:${planted}@db.example/talks`;
      const settings = name.startsWith("P") ? {} : { [name]: value };
      const env = name.startsWith("P") ? { [name]: value } : {};
      const text = await logged({ why: `the server said: ${planted}?` }, `It was ${planted}.`, settings, env);
      expect(text).not.toContain("S3cr3t");
      expect(text).toContain("the server said");
    },
  );

  it("is told by its name, and a harmless thing is told", () => {
    for (const name of [
      "authorization",
      "Cookie",
      "set-cookie",
      "PGPASSWORD",
      "token",
      "apiKey",
      "client_secret",
    ])
      expect(isSecretName(name), name).toBe(true);
    for (const name of ["record", "host", "keyword", "author", "authority", "signal", "passage"])
      expect(isSecretName(name), name).toBe(false);
    for (const text of [
      "https://news.example/@desk/feed?page=2&sort=new",
      "postgres://desk@db.example/talks",
      "The token expired.",
      "Basic rules apply.",
    ])
      expect(withoutSecrets(text)).toBe(text);
  });

  it("in a setting is not shown, whatever signs it has", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), (word) => {
        const secret = `Zq${word}qZ`;
        const shown = shownSetting("record", `postgres://desk:${secret}@db.example/talks`);
        expect(shown).toMatch(/^postgres:\/\/desk@/);
        expect(String(shown)).not.toContain(secret);
        expect(secretsIn({ record: `postgres://desk:${secret}@db.example/talks` })).toContain(secret);
      }),
    );
  });
});

describe("a line of JSON", () => {
  it("stays JSON, whatever word is a secret", async () => {
    const env = { USE_TOKEN: "true", A_SECRET: '":{"', B_SECRET: "info", C_TOKEN: "12345" };
    const line = JSON.parse(
      await logged({ on: true, n: 12_345, told: "it is true: info" }, "Done.", {}, env),
    );
    expect(line).toMatchObject({ level: "info", on: true, n: 12_345 });
    expect(line.told).not.toContain("info");
  });
});

describe("what nobody caught", () => {
  it("is logged before it ends the process", async () => {
    const { io, lines } = keptErrors();
    const before = process.listenerCount("uncaughtExceptionMonitor");
    const ops = await openOps(settingsWith(), io, "work");
    for (const tell of process.listeners("uncaughtExceptionMonitor").slice(before))
      tell(new RangeError("beyond"), "uncaughtException");
    await ops.close();
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: "error", error: { type: "RangeError", message: "beyond" } },
    ]);
    expect(process.listenerCount("uncaughtExceptionMonitor")).toBe(before);
  });
});

describe("what ends a long-running command", () => {
  const gone = fakeServices({
    servedAt: async () => {
      throw new ParleyError("no-server", "Nobody at postgres://desk@db.example.");
    },
  });

  it("is a line of its log where machines read it, and words for people", async () => {
    const env = { LANG: "en" };
    const { status, err } = await runParley(["serve"], gone, { env });
    expect(status).toBe(1);
    expect(JSON.parse(err)).toMatchObject({
      level: "error",
      part: "serve",
      error: { code: "no-server", hint: expect.any(String) },
    });
    expect((await runParley(["serve", "--log", "text"], gone, { env })).err).toMatch(/^parley: Nobody at/);
    expect((await runParley(["serve"], gone, { env, progress: true })).err).toMatch(/^parley: Nobody at/);
    expect(JSON.parse((await runParley(["serve", "--json"], gone, { env })).err).error.code).toBe(
      "no-server",
    );
    expect((await runParley(["serve", "--port", "x"], gone, { env })).err).toMatch(/^parley: /);
  });
});

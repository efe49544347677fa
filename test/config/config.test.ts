import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { configured, configuredCommands, environmentSettings } from "../../src/cli/configured.ts";
import { commands } from "../../src/cli/registry.ts";
import { summaryOf, unknownVariables, variableOf } from "../../src/config/index.ts";
import { runParley } from "../cli/harness.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-config-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function fileOf(contents: unknown): string {
  const path = join(folder, `${files++}.json`);
  writeFileSync(path, typeof contents === "string" ? contents : JSON.stringify(contents));
  return path;
}

type Env = Record<string, string>;

/** What a command is started with, as its settings are told. */
async function settled(name: string, parsed: Record<string, unknown> = {}, env: Env = {}) {
  const command = commands.find((each) => each.name === name);
  if (!command) throw new Error(`no command ${name}`);
  const { options, given } = await configured(command, parsed, env, commands);
  const lines = summaryOf(given).map((line) => [line.setting, line] as const);
  return { options, lines: Object.fromEntries(lines) };
}

describe("a setting", () => {
  it("is taken from the command line, else the environment, else the file, else nowhere", async () => {
    const config = fileOf({ port: 1, host: "one.example", grace: 1, serve: { grace: 2 } });
    const env = { PARLEY_PORT: "3", PARLEY_HOST: "two.example", PARLEY_CONFIG: fileOf({ drain: 9 }) };
    const { options, lines } = await settled("serve", { config, port: 4 }, env);
    expect(options).toMatchObject({ port: 4, host: "two.example", grace: 2 });
    expect([lines.port?.from, lines.host?.name, lines.grace?.name, lines.drain?.from]).toEqual([
      "command line",
      "PARLEY_HOST",
      "serve.grace",
      "default",
    ]);
  });

  it("is taken from the file that the environment names", async () => {
    const { options } = await settled("serve", {}, { PARLEY_CONFIG: fileOf({ "metrics-port": 9464 }) });
    expect(options).toMatchObject({ metricsPort: 9464 });
  });

  it("has the value that the command line would give it", async () => {
    const env = {
      PARLEY_ALLOW_ORIGIN: "https://a.example, https://b.example",
      PARLEY_PLAIN_ADDRESS: "yes",
      PARLEY_METRICS_PORT: "0",
      PARLEY_LOG_LEVEL: "debug",
    };
    const { options } = await settled("serve", {}, env);
    expect(options).toMatchObject({
      allowOrigin: ["https://a.example", "https://b.example"],
      plainAddress: true,
      metricsPort: 0,
      logLevel: "debug",
    });
    const config = fileOf({
      "allow-origin": ["https://a.example", "https://b.example"],
      "plain-address": false,
      port: "4700",
    });
    expect((await settled("serve", { config })).options).toMatchObject({
      allowOrigin: ["https://a.example", "https://b.example"],
      plainAddress: false,
      port: 4700,
    });
  });

  it("may lie in a file of its own, as containers hand over secrets", async () => {
    const secret = fileOf("postgres://desk:hush@db.example/talks\n");
    const { options, lines } = await settled("serve", {}, { PARLEY_RECORD_FILE: secret });
    expect(options.record).toBe("postgres://desk:hush@db.example/talks");
    expect(lines.record).toMatchObject({
      value: "postgres://desk@db.example/talks",
      name: "PARLEY_RECORD_FILE",
    });
  });

  it("that is empty in the environment is none", async () => {
    const { lines } = await settled(
      "serve",
      {},
      { PARLEY_PORT: "", PARLEY_RECORD_FILE: "", PARLEY_CONFIG: "" },
    );
    expect([lines.port?.from, lines.record?.from]).toEqual(["default", "default"]);
  });

  it("of the record is taken by every command, and others by those that run for long alone", async () => {
    const env = { PARLEY_RECORD: "talks", PARLEY_LANG: "en", PARLEY_LIMIT: "2", PARLEY_PROJECT: "p.json" };
    const { options } = await settled("timeline", {}, env);
    expect(options).toEqual({ record: "talks", usualProject: "p.json" });
    const config = { PARLEY_CONFIG: fileOf({ record: "elsewhere", port: 7 }) };
    expect((await settled("timeline", {}, config)).options).toEqual({ record: "elsewhere" });
    expect((await settled("completion", {}, config)).options).toEqual({});
  });

  it("of the project that this command line names is kept apart from the usual one", async () => {
    const { options } = await settled("serve", { project: "a.json" }, { PARLEY_PROJECT: "b.json" });
    expect(options).toMatchObject({ project: "a.json" });
    expect(options).not.toHaveProperty("usualProject");
  });
});

describe("what does not fit", () => {
  const faults: [string, Record<string, unknown> | string, RegExp][] = [
    ["an unknown key", { prot: 1 }, /Unrecognized key: "prot"/],
    ["an unknown key of a command", { serve: { queue2: "x" } }, /serve: Unrecognized key: "queue2"/],
    ["a key that leads into objects", '{"__proto__": {"port": 1}}', /Unrecognized key/],
    ["a value of another kind", { port: true }, /port: a text or a number is expected/],
    ["null", { port: null }, /port: a text or a number is expected/],
    ["a port that is none", { serve: { port: 70_000 } }, /serve\.port: A port is a whole number/],
    ["a choice that is none", { "log-level": "loud" }, /log-level: Allowed choices are debug/],
    ["one value where a list is wanted", { "allow-origin": "https://a.example" }, /a list is expected/],
    ["one of a list", { "allow-origin": ["https://a.example/path"] }, /An origin is written/],
    ["a text for a switch", { "plain-address": "yes" }, /true or false/],
    ["no object", "[]", /the whole/],
    ["no JSON", '{"record": "postgres://desk:hush@db.example', /are no JSON/],
  ];

  it.each(faults)("in the file is refused: %s", async (_, contents, told) => {
    const config = fileOf(contents);
    const { status, out, err } = await runParley(["config", "--config", config]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(told);
    expect(err).toContain(config);
    expect(err).not.toContain("hush");
  });

  it("is told all at once", async () => {
    const config = fileOf({ port: "x", grace: "y", serve: { drain: -1 } });
    for (const name of ["port", "grace", "serve.drain"])
      await expect(settled("serve", { config })).rejects.toThrow(`${name}: A `);
  });

  it("is told of a command that is not asked for, too", async () => {
    const others = Object.keys(configuredCommands(commands)).filter((name) => name !== "serve");
    for (const name of others) {
      const config = fileOf({ [name]: { "metrics-port": "x" } });
      await expect(settled("serve", { config })).rejects.toThrow(`${name}.metrics-port`);
    }
  });

  it("in the environment is refused, without its value", async () => {
    const wrong: Env[] = [
      { PARLEY_PORT: "hush" },
      { PARLEY_PLAIN_ADDRESS: "hush" },
      { PARLEY_ALLOW_ORIGIN: "hush" },
      { PARLEY_LOG: "hush" },
    ];
    for (const env of wrong) {
      const { status, err } = await runParley(["serve"], undefined, { env: { LANG: "en", ...env } });
      expect(status).toBe(2);
      expect(err).toContain(Object.keys(env)[0]);
      expect(err).not.toContain("hush");
    }
  });

  it("is a setting given twice in the environment", async () => {
    const env = { PARLEY_RECORD: "a", PARLEY_RECORD_FILE: fileOf("b") };
    await expect(settled("serve", {}, env)).rejects.toMatchObject({ code: "bad-argument" });
  });

  it("is a file that is not there", async () => {
    await expect(settled("serve", { config: join(folder, "none") })).rejects.toMatchObject({
      code: "no-such-file",
    });
    const env = { PARLEY_QUEUE_FILE: join(folder, "none"), PARLEY_RECORD_FILE: join(folder, "none") };
    await expect(settled("serve", {}, env)).rejects.toMatchObject({ code: "no-such-file" });
  });
});

describe("the variables", () => {
  it("are named as the options are", () => {
    expect([variableOf("record"), variableOf("metrics-port")]).toEqual([
      "PARLEY_RECORD",
      "PARLEY_METRICS_PORT",
    ]);
  });

  it("that nobody reads are told", () => {
    const env = {
      PARLEY_PROT: "1",
      PARLEY_PORT: "1",
      PARLEY_RECORD_FILE: "x",
      PARLEY_CONFIG: "x",
      PARLEY_BACKUPS: "x",
      PARLEY_ALLOW_PRIVATE: "1",
      PARLEY_GONE: "",
      PATH: "/bin",
    };
    expect(unknownVariables(environmentSettings(commands), env)).toEqual(["PARLEY_PROT"]);
  });
});

describe("parley config", () => {
  const secret = "hush-hush";
  const config = fileOf({ record: `postgres://desk:${secret}@db.example/talks`, serve: { port: 4700 } });

  it("shows each setting, where it comes from, and no secret", async () => {
    const env = { LANG: "en", PARLEY_LOG: "json", PARLEY_PROT: "1" };
    const { status, out, err } = await runParley(["config", "serve", "--config", config], undefined, { env });
    expect(status).toBe(0);
    expect(out).toMatch(/^record +postgres:\/\/desk@db\.example\/talks +file \(record\) +serve$/m);
    expect(out).toMatch(/^port +4700 +file \(serve\.port\) +serve$/m);
    expect(out).toMatch(/^log +json +environment \(PARLEY_LOG\) +serve$/m);
    expect(err).toContain("PARLEY_PROT");
    expect(out + err).not.toContain(secret);
  });

  it("shows what this command line names", async () => {
    const { out } = await runParley(["config", "serve", "--config", config, "--record", "here", "--json"]);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toContainEqual({
      setting: "record",
      value: "here",
      from: "command line",
      name: null,
      usual: expect.any(String),
      commands: ["serve"],
    });
    expect(lines.map(({ setting }) => setting)).not.toContain("json");
  });

  it("shows the settings of all commands that run for long, each once", async () => {
    const { out } = await runParley(["config", "--config", config, "--json"]);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const all = Object.keys(configuredCommands(commands));
    expect(all).toContain("serve");
    expect(lines.find(({ setting }) => setting === "record")?.commands).toEqual(all);
    expect(out).not.toContain(secret);
  });

  it("knows the commands that run for long, and no other", async () => {
    expect(await runParley(["config", "timeline"])).toMatchObject({ status: 2, out: "" });
  });
});

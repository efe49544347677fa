import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { afterAll, describe, expect, it } from "vitest";
import { configured, configuredCommands, environmentSettings } from "../../src/cli/configured.ts";
import { buildProgram, type Dispatch } from "../../src/cli/program.ts";
import { commands } from "../../src/cli/registry.ts";
import { unknownVariables } from "../../src/config/index.ts";
import { wordsOf } from "../docs/example-lines.ts";

const folder = new URL("../../deploy/", import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, folder), "utf8");

/** Parses a command line as Parley would, and settles what it is started with; the name of its command. */
async function accepted(words: readonly string[], env: Record<string, string> = {}): Promise<string> {
  let name = "";
  const dispatch: Dispatch = async (definition, _args, options) => {
    await configured(definition, options, env, commands);
    name = definition.name;
  };
  const silent = { writeOut: () => {}, writeErr: () => {} };
  await buildProgram(commands, "0", dispatch, silent).parseAsync([...words], { from: "user" });
  return name;
}

/** Without what names files of the machine: they are not here. */
const withoutFiles = (env: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^PARLEY_.*_FILE$|^PARLEY_CONFIG$/.test(name)));

const unitNames = readdirSync(new URL("systemd/", folder));
const services = unitNames.filter((name) => name.endsWith(".service"));

/** Values of a directive of a unit, in order; `%i` as in the first instance. */
const valuesOf = (unit: string, directive: string): string[] =>
  unit
    .split("\n")
    .filter((line) => line.startsWith(`${directive}=`))
    .map((line) => line.slice(directive.length + 1).replaceAll("%i", "1"));

/** The command line of Parley in one of a unit, which may go through a shell. */
const parleyLine = (line: string): string | null =>
  /(?:^|exec )\/usr\/bin\/(parley [^']*)/.exec(line)?.[1] ?? null;

const environmentOf = (unit: string): Record<string, string> =>
  Object.fromEntries(
    valuesOf(unit, "Environment")
      .flatMap((line) => line.split(" "))
      .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );

describe.each(services)("deploy/systemd/%s", (name) => {
  const unit = textOf(`systemd/${name}`);

  it("starts a command that Parley knows, with settings that it knows", async () => {
    const lines = valuesOf(unit, "ExecStart").map(parleyLine);
    expect(lines).toHaveLength(1);
    const env = environmentOf(unit);
    const command = await accepted(wordsOf(lines[0] ?? ""), withoutFiles(env));
    expect(name).toMatch(new RegExp(`^parley-${command}@?\\.service$`));
    expect(unknownVariables(environmentSettings(commands), env)).toEqual([]);
  });

  it("gets its secrets as credentials, and holds none", () => {
    const credentials = valuesOf(unit, "LoadCredential").map((line) => line.split(":")[0]);
    const files = Object.entries(environmentOf(unit)).filter(([variable]) => /_FILE$/.test(variable));
    expect(files.map(([, file]) => file)).toEqual(credentials.map((credential) => `%d/${credential}`));
    expect(unit).not.toMatch(/:\/\/[^\s/]*:[^\s/]*@|password=/i);
  });

  it("may do no more than it must, and has time to end", () => {
    for (const line of [
      "DynamicUser=yes",
      "ProtectSystem=strict",
      "ProtectHome=yes",
      "NoNewPrivileges=yes",
      "CapabilityBoundingSet=",
      "PrivateTmp=yes",
      "UMask=0077",
    ])
      expect(unit.split("\n")).toContain(line);
    expect(valuesOf(unit, "MemoryMax")).toHaveLength(1);
    if (valuesOf(unit, "Type")[0] === "oneshot") return;
    expect(valuesOf(unit, "Restart")).toEqual(["on-failure"]);
    expect(Number(valuesOf(unit, "TimeoutStopSec")[0])).toBeGreaterThan(30);
  });
});

describe("systemd itself", () => {
  const scratch = mkdtempSync(join(tmpdir(), "parley-units-"));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  /** What it finds fault with in a unit, whose program is one that is there. */
  function faultsIn(name: string, unit: string): string | null {
    const file = join(scratch, name.replace("@.", "@1."));
    writeFileSync(file, unit.replaceAll("/usr/bin/parley", "/bin/true"));
    try {
      return execFileSync("systemd-analyze", ["verify", "--man=no", file], {
        encoding: "utf8",
        stdio: "pipe",
      });
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
      return error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    }
  }

  it.each(unitNames)("finds no fault with %s", (name) => {
    // The timer starts the service beside it.
    for (const other of services) faultsIn(other, textOf(`systemd/${other}`));
    const faults = faultsIn(name, textOf(`systemd/${name}`));
    if (faults === null) console.warn("systemd-analyze is missing: the units were not verified by it.");
    else expect(faults).toBe("");
  });

  it("would find one", () => {
    const faults = faultsIn("wrong.service", "[Service]\nType=exec\nExecStart=/no/such/program\n");
    if (faults !== null) expect(faults).toContain("/no/such/program");
  });
});

describe("deploy/parley.config.json", () => {
  const file = join(mkdtempSync(join(tmpdir(), "parley-deploy-")), "parley.config.json");
  writeFileSync(file, textOf("parley.config.json"));
  afterAll(() => rmSync(join(file, ".."), { recursive: true, force: true }));

  it("fits, and gives each command metrics of its own", async () => {
    const ports: unknown[] = [];
    for (const name of Object.keys(JSON.parse(textOf("parley.config.json"))).filter((key) => key !== "log")) {
      const command = commands.find((each) => each.name === name);
      if (!command) throw new Error(`no command ${name}`);
      const { options } = await configured(command, { config: file }, {}, commands);
      ports.push(options.metricsPort);
    }
    expect(new Set(ports).size).toBe(3);
    expect(ports).not.toContain(undefined);
  });
});

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Record<string, string>;
  readonly secrets?: readonly string[];
  readonly configs?: readonly { readonly source: string; readonly target: string }[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly depends_on?: Record<string, { readonly condition: string }>;
}

interface Compose {
  readonly services: Record<string, Service>;
  readonly volumes: Record<string, unknown>;
  readonly secrets: Record<string, unknown>;
  readonly configs: Record<string, { readonly file: string }>;
}

describe("deploy/compose.yaml", () => {
  const compose = parseYaml(textOf("compose.yaml")) as Compose;
  const all = Object.entries(compose.services);
  const own = all.filter(([, { image }]) => image === "parley");

  it("runs the parts of a newsroom", () => {
    expect(all.filter(([name]) => name.startsWith("nats-"))).toHaveLength(3);
    expect(own.map(([, { command }]) => command?.[0]).sort()).toEqual([
      "init",
      "serve",
      "watch",
      "work",
      "work",
    ]);
  });

  it.each(own)("starts %s with a command line and settings that Parley knows", async (_, service) => {
    const env = service.environment ?? {};
    expect(service.command?.[0]).toBe(await accepted(service.command ?? [], withoutFiles(env)));
    expect(unknownVariables(environmentSettings(commands), env)).toEqual([]);
    for (const [name, file] of Object.entries(env))
      if (/_FILE$/.test(name))
        expect(service.secrets?.map((secret) => `/run/secrets/${secret}`)).toContain(file);
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
    });
  });

  it.each(all)("names for %s only what there is", (_, service) => {
    for (const name of Object.keys(service.depends_on ?? {})) expect(compose.services).toHaveProperty(name);
    for (const secret of service.secrets ?? []) expect(compose.secrets).toHaveProperty(secret);
    for (const { source } of service.configs ?? []) expect(compose.configs).toHaveProperty(source);
    for (const volume of service.volumes ?? [])
      expect(compose.volumes).toHaveProperty(volume.split(":")[0] ?? "");
    // Nothing is reached from other machines but through a proxy.
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it("takes its files from beside it, and holds no password", () => {
    for (const { file } of Object.values(compose.configs)) expect(textOf(file)).not.toBe("");
    expect(textOf("compose.yaml") + textOf("compose/nats.conf")).not.toMatch(/:\/\/[^\s/]*:[^\s/]*@/);
  });

  it("has a configuration of NATS that its server accepts", () => {
    const file = new URL("compose/nats.conf", folder).pathname;
    try {
      execFileSync("nats-server", ["-t", "-c", file], {
        stdio: "pipe",
        env: { ...process.env, NATS_PASSWORD: "x" },
      });
    } catch (error) {
      const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
      if (!missing) throw error;
      console.warn("nats-server is missing: its configuration was not tried.");
    }
  });
});

describe("deploy/Dockerfile", () => {
  const lines = textOf("Dockerfile").split("\n");
  const listOf = (instruction: string): string[] =>
    JSON.parse(
      lines.findLast((line) => line.startsWith(`${instruction} [`))?.slice(instruction.length) ?? "[]",
    );

  it("runs a command that Parley knows, as a user of no rights", async () => {
    expect(listOf("ENTRYPOINT")).toEqual(["parley"]);
    expect(await accepted(listOf("CMD"))).toBe("serve");
    expect(lines.findLast((line) => line.startsWith("USER "))).toBe("USER node");
    const env =
      lines
        .findLast((line) => line.startsWith("ENV "))
        ?.slice(4)
        .split(" ") ?? [];
    const variables = Object.fromEntries(env.map((pair) => pair.split("=") as [string, string]));
    expect(unknownVariables(environmentSettings(commands), variables)).toEqual([]);
    expect(await accepted(["serve"], variables)).toBe("serve");
  });

  it("is built with the version of Node that Parley is tested with", () => {
    const bases = lines.filter((line) => line.startsWith("FROM "));
    expect(bases.length).toBe(2);
    for (const base of bases) expect(base).toMatch(/^FROM node:20\.20-/);
  });
});

describe("every command that runs for long", () => {
  it("has its settings in the environment", () => {
    expect(Object.keys(configuredCommands(commands)).sort()).toEqual(["backfill", "serve", "watch", "work"]);
  });
});

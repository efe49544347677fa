import { afterEach, describe, expect, it } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { type Ops, openOps, quietOps } from "../../src/ops/index.ts";
import { buckets, counters, gauges, histograms } from "../../src/ops/metrics.ts";
import { readinessOf } from "../../src/ops/readiness.ts";
import { keptErrors, settingsWith } from "./recording.ts";

const open: Ops[] = [];
afterEach(async () => {
  for (const ops of open.splice(0)) await ops.close();
});

async function opened(own: Parameters<typeof settingsWith>[0] = {}): Promise<Ops> {
  const ops = await openOps(settingsWith(own), keptErrors().io, "work");
  open.push(ops);
  return ops;
}

interface Family {
  readonly type: string;
  readonly help: string;
  /** By labels as they are written, the value. */
  readonly samples: Map<string, number>;
}

/** Reads the text format of Prometheus (exposition format 0.0.4), strictly: what it does not know is a fault. */
function families(text: string): Map<string, Family> {
  expect(text.endsWith("\n")).toBe(true);
  const found = new Map<string, Family & { type: string }>();
  const help = new Map<string, string>();
  for (const line of text.split("\n").filter((each) => each !== "")) {
    const [, helped, told] = /^# HELP ([a-z_:][\w:]*) (.+)$/i.exec(line) ?? [];
    const [, typed, type] = /^# TYPE ([a-z_:][\w:]*) (counter|gauge|histogram|summary)$/i.exec(line) ?? [];
    const label = String.raw`[a-z_]\w*="(?:[^"\\\n]|\\[\\"n])*"`;
    const sample = new RegExp(String.raw`^([a-z_:][\w:]*)(\{${label}(?:,${label})*\})? (\S+)$`, "i").exec(
      line,
    );
    if (helped) help.set(helped, told ?? "");
    else if (typed) {
      expect(found.has(typed), `${typed} twice`).toBe(false);
      found.set(typed, { type: type ?? "", help: help.get(typed) ?? "", samples: new Map() });
    } else {
      const name = sample?.[1] ?? "";
      const family = found.get(name) ?? found.get(name.replace(/_(?:bucket|sum|count)$/, ""));
      expect(family, line).toBeDefined();
      // As Go's ParseFloat reads it, in any case of letters.
      const written = sample?.[3] ?? "";
      expect(written, line).toMatch(/^(?:nan|[+-]?inf|[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i);
      const value = Number(written.replace("+Inf", "Infinity"));
      family?.samples.set(`${name}${sample?.[2] ?? ""}`, value);
    }
  }
  return found;
}

const declared = { ...counters, ...histograms, ...gauges };

describe("the metrics", () => {
  it("are those that are declared, and Node's, each with its type and what it is", async () => {
    const { type, text } = await (await opened()).metrics();
    expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
    const found = families(text);
    const own = [...found.keys()].filter((name) => name.startsWith("parley_"));
    expect(own.sort()).toEqual(Object.keys(declared).sort());
    for (const [name, { help }] of Object.entries(declared)) expect(found.get(name)?.help).toBe(help);
    for (const name of Object.keys(counters)) expect(found.get(name)?.type).toBe("counter");
    for (const name of Object.keys(histograms)) expect(found.get(name)?.type).toBe("histogram");
    for (const name of Object.keys(gauges)) expect(found.get(name)?.type).toBe("gauge");
    expect([...found.keys()]).toContain("process_resident_memory_bytes");
    expect([...found.keys()]).toContain("nodejs_eventloop_lag_seconds");
  });

  it("are named as Prometheus has it", () => {
    for (const name of Object.keys(counters)) expect(name).toMatch(/^parley_[a-z_]+_total$/);
    for (const name of Object.keys(histograms)) expect(name).toMatch(/^parley_[a-z_]+_seconds$/);
    for (const name of Object.keys(gauges))
      expect(name).toMatch(/^parley_[a-z_]+(?<!_total|_count|_sum|_bucket)$/);
    for (const [name, { help }] of Object.entries(declared)) expect(help, name).toMatch(/^[A-Z0-9].*\.$/);
    expect([...buckets]).toEqual([...buckets].sort((one, other) => one - other));
  });

  it("count, time and gauge what they are told", async () => {
    const ops = await opened();
    ops.count("parley_pages_total", { outcome: "added" }, 3);
    ops.count("parley_pages_total", { outcome: "added" });
    ops.count("parley_batches_total");
    ops.observe("parley_compiling_seconds", 0.3, { step: "compiled" });
    ops.gauge("parley_queue_pages", 7);
    ops.gauge("parley_queue_pages", 5);
    const found = families((await ops.metrics()).text);
    expect(found.get("parley_pages_total")?.samples).toEqual(
      new Map([['parley_pages_total{outcome="added"}', 4]]),
    );
    expect(found.get("parley_batches_total")?.samples.get("parley_batches_total")).toBe(1);
    expect(found.get("parley_queue_pages")?.samples.get("parley_queue_pages")).toBe(5);
    const times = found.get("parley_compiling_seconds")?.samples;
    const bucket = (le: string) => times?.get(`parley_compiling_seconds_bucket{le="${le}",step="compiled"}`);
    expect([bucket("0.25"), bucket("0.5"), bucket("+Inf")]).toEqual([0, 1, 1]);
  });

  it("have as many series as are declared, whatever is told", async () => {
    const ops = await opened();
    for (let n = 0; n < 500; n++) {
      ops.count("parley_errors_total", { code: `made-up-${n}` });
      ops.count("parley_http_requests_total", { method: "GET", route: `/secret/${n}`, status: "200" });
    }
    const found = families((await ops.metrics()).text);
    expect(found.get("parley_errors_total")?.samples).toEqual(
      new Map([['parley_errors_total{code="other"}', 500]]),
    );
    expect(found.get("parley_http_requests_total")?.samples.size).toBeLessThanOrEqual(201);
  });

  it("take no value that is none", async () => {
    const ops = await opened();
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -1]) {
      ops.count("parley_batches_total", {}, value);
      ops.observe("parley_fetch_seconds", value, {});
    }
    ops.gauge("parley_blocks", Number.NaN);
    const found = families((await ops.metrics()).text);
    expect(found.get("parley_batches_total")?.samples.get("parley_batches_total")).toBe(0);
    expect(found.get("parley_fetch_seconds")?.samples.get("parley_fetch_seconds_count")).toBe(1);
    expect(found.get("parley_blocks")?.samples.get("parley_blocks")).toBe(0);
  });
});

describe("the port for those who look on", () => {
  const asked = async (ops: Ops, path: string, method = "GET") => {
    const answer = await fetch(`http://127.0.0.1:${ops.metricsPort}${path}`, { method });
    return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
  };

  it("tells metrics, that it lives, and whether it is ready", async () => {
    const ops = await opened({ metricsPort: 0 });
    expect(families((await asked(ops, "/metrics")).text).has("parley_build_info")).toBe(true);
    expect(await asked(ops, "/healthz")).toMatchObject({ status: 200, text: "ok\n" });
    expect(await asked(ops, "/readyz")).toMatchObject({ status: 503 });
    ops.ready("record", async () => {});
    const ready = await asked(ops, "/readyz?x=1");
    expect([ready.status, JSON.parse(ready.text)]).toEqual([200, { ready: true, checks: { record: null } }]);
    expect((await asked(ops, "/metrics")).text).toContain("\nparley_ready 1\n");
    ops.stopping();
    expect(await asked(ops, "/readyz")).toMatchObject({ status: 503 });
    expect(await asked(ops, "/healthz")).toMatchObject({ status: 200 });
  });

  it("answers nothing else", async () => {
    const ops = await opened({ metricsPort: 0 });
    expect((await asked(ops, "/")).status).toBe(404);
    expect((await asked(ops, "/constructor")).status).toBe(404);
    expect((await asked(ops, "/../metrics/x")).status).toBe(404);
    expect((await asked(ops, "/metrics", "POST")).status).toBe(405);
    expect(await asked(ops, "/metrics", "HEAD")).toMatchObject({ status: 200, text: "" });
  });

  it("is the one that was asked for, or none", async () => {
    const first = await opened({ metricsPort: 0 });
    await expect(opened({ metricsPort: first.metricsPort })).rejects.toMatchObject({ code: "no-port" });
    await expect(opened({ metricsPort: 0, metricsHost: "192.0.2.1" })).rejects.toMatchObject({
      code: "bad-argument",
    });
    expect((await opened()).metricsPort).toBeNull();
  });
});

describe("readiness", () => {
  it("names what is wrong by its code, and tells no sentence", async () => {
    const { ready, readiness } = readinessOf();
    ready("record", async () => {
      throw new ParleyError("no-server", "No server at postgres://desk@db.example.");
    });
    ready("queue", async () => {
      throw new Error("secret");
    });
    ready("disk", async () => {});
    expect(await readiness()).toEqual({
      ready: false,
      checks: { record: "no-server", queue: "internal", disk: null },
    });
  });

  it("waits for nobody for ever, and asks what does not answer once", async () => {
    const { ready, readiness } = readinessOf(10);
    let asked = 0;
    ready("record", () => {
      asked += 1;
      return new Promise(() => {});
    });
    const told = await Promise.all([readiness(), readiness(), readiness()]);
    expect(told[2]).toEqual({ ready: false, checks: { record: "timeout" } });
    expect(asked).toBe(1);
  });

  it("is no more once the process is to end, and nobody asks the record then", async () => {
    const { ready, readiness, stopping } = readinessOf();
    ready("record", async () => expect.unreachable());
    stopping();
    expect(await readiness()).toEqual({ ready: false, checks: { process: "stopping" } });
  });

  it("is given where nobody looks", async () => {
    quietOps.count("parley_batches_total");
    expect([await quietOps.readiness(), await quietOps.metrics()]).toEqual([
      { ready: true, checks: {} },
      { type: "text/plain", text: "" },
    ]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { Parser } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { services } from "../../src/cli/services.ts";
import { briefFile, briefMeans, gatherBrief } from "../../src/export/brief/index.ts";
import { type FeedFormat, feedOf } from "../../src/export/feed.ts";
import { things } from "../../src/export/index.ts";
import { writeSite } from "../../src/export/site/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { world } from "../../src/world/index.ts";
import { fakeServices, runParley } from "../cli/harness.ts";
import { BASE, exported, names, words } from "../export/exporting.ts";
import { call, clientOf } from "../serve/mcp.ts";
import { openTestStore, recordFolder, temporaryFolder } from "../store/temporary.ts";
import { pageWith, texts } from "./hostile/texts.ts";

let service: RecordService;
beforeAll(async () => {
  service = await openTestStore(await recordFolder());
  const results = await service.add(texts.map(({ text }, n) => pageWith(text, n)));
  expect(results.map(({ state }) => state)).toEqual(texts.map(() => "added"));
  const [page] = await service.pages({ limit: 1 });
  for (const [n, { text }] of texts.entries()) {
    const at = `2025-07-01T08:00:${String(n).padStart(2, "0")}.000Z`;
    const by = text.trim();
    await service.decide({ act: "review-page", page: page?.id ?? "", state: "read", at, by, reason: by });
  }
});
afterAll(() => service.close());

/** Codes that a terminal obeys: all controls but the line feed, and signs that turn the direction and are not ended. */
const OBEYED = /(?!\n)\p{Cc}/u;

/** Lines in which a turn of direction reaches beyond its text. */
function turned(text: string): string[] {
  return text.split("\n").filter((line) => {
    let open = 0;
    for (const sign of line) {
      if (/[\u2066-\u2068]/.test(sign)) open++;
      else if (sign === "\u2069") open--;
      else if (/[\u202a-\u202e]/.test(sign) && open <= 0) return true;
      if (open < 0) return true;
    }
    return open !== 0;
  });
}

const expectPrintable = (what: string, text: string): void => {
  expect([what, OBEYED.exec(text)?.[0] ?? null]).toEqual([what, null]);
  expect([what, turned(text).slice(0, 2)]).toEqual([what, []]);
};

/** What of a page of HTML or XML runs or leads to what runs. */
function running(text: string, xmlMode = false): string[] {
  const found: string[] = [];
  let script = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        script = name === "script";
        for (const [attribute, value] of Object.entries(attributes)) {
          if (/^on/i.test(attribute)) found.push(`${name} ${attribute}`);
          if (
            /^(href|src|action|formaction|xlink:href)$/i.test(attribute) &&
            /^[\s\p{Cc}]*(javascript|vbscript|data:text)/iu.test(value)
          )
            found.push(`${name} ${attribute}=${value.slice(0, 30)}`);
        }
        if (["iframe", "object", "embed", "base", "animate"].includes(name)) found.push(name);
      },
      ontext: (part) => {
        if (script && part.includes("hacked")) found.push(`script ${part.slice(0, 40)}`);
      },
      onclosetag: () => {
        script = false;
      },
    },
    { xmlMode },
  );
  parser.end(text);
  return found;
}

const viewed = [
  "timeline",
  "events",
  "statements",
  "undertakings",
  "positions",
  "gaps",
  "conflicts",
  "unconfirmed",
  "sources",
  "decisions",
];

describe("hostile texts in the terminal", () => {
  const ask = (...argv: string[]) =>
    runParley(
      argv,
      fakeServices({
        openRecord: async () => ({ ...service, close: async () => {} }),
        names: services.names,
        world: services.world,
      }),
    );

  it.each([
    ...viewed.map((name) => [name]),
    ["changes", "--since", "2020-01-01"],
    ["search", "tin"],
    ["search", "hacked"],
    ["unconfirmed", "--as-of", "2026-01-01"],
    ["brief", "--since", "2025-06-01", "--until", "2025-07-30", "--format", "text"],
  ])("%s obeys none of them", async (...argv) => {
    const { status, out, err } = await ask(...argv);
    expect([argv.join(" "), status, err.includes("inside Parley")]).toEqual([argv.join(" "), 0, false]);
    expectPrintable(`${argv.join(" ")}: output`, out);
    expectPrintable(`${argv.join(" ")}: messages`, err);
  });

  it("show, read as a record, and as JSON obeys none of them", async () => {
    for (const { id } of await service.outline({})) {
      expectPrintable(`show ${id}`, (await ask("show", id)).out);
      expectPrintable(`cite ${id}`, (await ask("cite", id)).out);
    }
    for (const name of viewed) {
      const { out } = await ask(name, "--json");
      expect([name, OBEYED.exec(out)?.[0] ?? null]).toEqual([name, null]);
    }
  });

  it.each(texts.map(({ name, text }) => [name, text] as const))(
    "an error about %s obeys it not",
    async (_, text) => {
      for (const argv of [
        ["read", `${text}.txt`],
        ["show", text],
        ["timeline", "--actor", text],
        [text],
        ["search", "--since", text, "x"],
      ]) {
        const { out, err } = await ask(...argv);
        expectPrintable(JSON.stringify(argv), out + err);
      }
    },
  );
});

describe("hostile texts in files to take along", () => {
  it.each(things.map((thing) => [thing]))("%s as a table holds no formula", async (thing) => {
    for (const [format, delimiter] of [
      ["csv", ","],
      ["tsv", "\t"],
    ] as const) {
      const { text } = await exported(service, format, thing);
      const rows: string[][] = parse(text, { delimiter, relax_column_count: true });
      const formulas = rows
        .flat()
        .filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell));
      expect([thing, format, formulas]).toEqual([thing, format, []]);
    }
  });

  it("a calendar has no lines of theirs", async () => {
    const { text } = await exported(service, "ics");
    const lines = text.replace(/\r\n[ \t]/g, "").split("\r\n");
    expect(lines.filter((line) => /^ATTENDEE/i.test(line))).toEqual([]);
    expect(lines.filter((line) => line === "BEGIN:VEVENT").length).toBe(
      lines.filter((line) => line === "END:VEVENT").length,
    );
    for (const line of lines) expect(line).not.toMatch(/\p{Cc}/u);
  });

  it.each(["atom", "json"] as const)("a feed as %s runs nothing", async (format: FeedFormat) => {
    const asked = { filters: {}, words, names, base: BASE, self: `${BASE}x`, since: new Date(0), format };
    const { text } = await feedOf(service, asked);
    if (format === "json")
      for (const item of JSON.parse(text).items) expect(running(item.content_html ?? "")).toEqual([]);
    else expect(running(text, true)).toEqual([]);
  });

  it("a report as a page runs nothing", async () => {
    const means = briefMeans(world, "en", { base: BASE, today: "2025-07-01" });
    const scope = { actor: null, with: null, kind: null, level: null, negotiation: null, track: null };
    const brief = await gatherBrief(
      service,
      { lang: "en", since: "2025-06-01", until: "2025-07-30", addedSince: undefined, scope },
      means,
    );
    const { bytes } = await briefFile(brief, "html");
    expect(running(Buffer.from(bytes).toString())).toEqual([]);
  });

  it("a site runs nothing, and has no file outside of its folder", async () => {
    const around = await temporaryFolder();
    const stop = new AbortController();
    await writeSite(service, join(around, "site"), {
      filters: {},
      words,
      names,
      withoutPages: false,
      today: "2025-07-01",
      signal: stop.signal,
    });
    expect(readdirSync(around)).toEqual(["site"]);
    const files = readdirSync(join(around, "site"), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    );
    const pages = files.filter(({ name }) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(texts.length);
    for (const { parentPath, name } of pages)
      expect([name, running(readFileSync(join(parentPath, name), "utf8"))]).toEqual([name, []]);
  });

  it.each(["bibtex", "ris"])("a citation as %s is one record", async (format) => {
    for (const { id } of await service.outline({})) {
      const { out } = await runParley(
        ["cite", id, "--format", format],
        fakeServices({
          openRecord: async () => ({ ...service, close: async () => {} }),
          names: services.names,
          world: services.world,
        }),
      );
      expect(out).not.toMatch(/^TY {2}- EVIL/m);
      expect(out).not.toMatch(/^\s*note = \{hacked/m);
    }
  });
});

describe("hostile texts in answers to assistants", () => {
  it("stay on their line, without codes", async () => {
    const client = await clientOf(service);
    for (const [tool, question] of [
      ["statements", {}],
      ["timeline", {}],
      ["undertakings", {}],
      ["search", { query: "tin" }],
    ] as const) {
      const { text, failed } = await call(client, tool, question);
      expect([tool, failed]).toEqual([tool, false]);
      expectPrintable(tool, text);
    }
    await client.close();
  });
});

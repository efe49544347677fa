import { describe, expect, it } from "vitest";
import { citationFormats } from "../../src/export/cite/index.ts";
import { decisionFrom } from "../../src/record/index.ts";
import { Citation } from "../../src/schema/index.ts";
import { fakeRecord, reading } from "../cli/fixture.ts";
import { fakeServices, runParley } from "../cli/harness.ts";

const PAGE = reading.page.id;

describe("parley cite", () => {
  it.each([
    ["an entry", ["3fa81c"], "entry"],
    ["an utterance", ["u1"], "utterance"],
    ["an utterance by one of its tellings", ["t1"], "utterance"],
    ["words of a page by their span", [PAGE, "9-20"], "sentence"],
    ["words of a page as they stand there", [PAGE, "Ông Putin", "và"], "sentence"],
  ])("cites %s", async (_, args, of) => {
    const { status, out, err } = await runParley(["cite", ...args, "--json"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(Citation.parse(JSON.parse(out)).of).toBe(of);
  });

  it.each([
    [["nothing"], 1, /no entry, utterance or page "nothing"/],
    [[PAGE], 2, /Say which words of the page/],
    [["sha256:none", "0-5"], 1, /no page "sha256:none"/],
    [[PAGE, "5-2"], 2, /no words from 5 to 2/],
    [["3fa81c", "0-5"], 2, /Only of a page/],
    [[], 2, /missing required argument/],
    [["3fa81c", "--format", "word"], 2, /Allowed choices are text, bibtex, csl, annotation, ris, json/],
    [["3fa81c", "--base", "ftp://x"], 2, /begins with http/],
  ])("%j is refused", async (args, code, message) => {
    const { status, out, err } = await runParley(["cite", ...args]);
    expect({ status, out }).toEqual({ status: code, out: "" });
    expect(err).toMatch(message);
  });

  it.each(citationFormats)("writes %s, which ends with a line break", async (format) => {
    const { status, out } = await runParley(["cite", "3fa81c", "--format", format]);
    expect(status).toBe(0);
    expect(out).toMatch(/[^\n]\r?\n$/);
  });

  it("links to where the record is served, or to the address given", async () => {
    const linksOf = async (options: string[], services = fakeServices()): Promise<string> => {
      const { out } = await runParley(["cite", "3fa81c", "--json", ...options], services);
      return Citation.parse(JSON.parse(out)).sources[0]?.link ?? "";
    };
    const served = fakeServices({ servedAt: async () => ({ url: "http://127.0.0.1:4711/", open: "" }) });
    expect(await linksOf([])).toMatch(/^http:\/\/127\.0\.0\.1:4680\/pages\//);
    expect(await linksOf([], served)).toMatch(/^http:\/\/127\.0\.0\.1:4711\/pages\//);
    expect(await linksOf(["--base", "https://desk.example/record/"], served)).toMatch(
      /^https:\/\/desk\.example\/record\/pages\/sha256%3Aaa11\?at=\d+-\d+$/,
    );
  });

  it("tells nothing of what is confidential unless it is asked for", async () => {
    const decision = decisionFrom({
      act: "page",
      page: PAGE,
      values: { confidential: true },
      at: "2031-02-06T08:00:00.000Z",
      by: "Mai",
      reason: null,
    });
    const kept = { decision, state: "in-force" as const, conflicts: [], dangling: [] };
    const services = fakeServices({
      openRecord: async () => ({ ...fakeRecord(), decisions: async () => [kept] }),
    });
    const question = ["cite", PAGE, "9-20"];
    expect(await runParley(question, services)).toMatchObject({ status: 1, out: "" });
    expect(await runParley([...question, "--confidential"], services)).toMatchObject({ status: 0, err: "" });
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { citationPath, fileName, linkOf } from "../../web/cite/cited.ts";
import { axeViolations } from "./axe.ts";
import { sampleSite } from "./desk.ts";
import { canBrowse } from "./site.ts";

describe("what can be cited", () => {
  const sentence = { page: "sha256:ab/c", at: { start: 3, end: 17 } };

  it("has a lasting link", () => {
    expect(linkOf({ entry: "3fa81c02" })).toBe("/entries/3fa81c02");
    expect(linkOf({ utterance: "a b" })).toBe("/statements/a%20b");
    expect(linkOf(sentence)).toBe("/pages/sha256%3Aab%2Fc?at=3-17");
  });

  it("is asked for by its id, or by page and stretch", () => {
    expect(citationPath({ utterance: "k&1" }, "csl", "vi", "http://a")).toBe(
      "/api/citations?utterance=k%261&format=csl&lang=vi&base=http%3A%2F%2Fa",
    );
    expect(citationPath(sentence, "text", "en", "http://a")).toContain("page=sha256%3Aab%2Fc&at=3-17&");
  });

  it("is saved under a name that every system takes", () => {
    expect(fileName(sentence, "bibtex")).toBe("parley-sha256-ab-c-3.bib");
    expect(fileName({ entry: "../../etc/x" }, "annotation")).toMatch(/^parley-[\w-]+\.jsonld$/);
  });
});

describe.skipIf(!canBrowse())("citing in the app", () => {
  const desk = sampleSite();

  it("shows an utterance in every format, copies it and saves it", async () => {
    const [utterance] = await desk.record.statements({ actor: "dmitry-peskov" });
    const words = utterance?.content.text.slice(0, 40) ?? "?";
    const { page, errors } = await desk.site.open(`${desk.home}/statements/${utterance?.key}`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Trích dẫn" }).click();
    const text = page.getByLabel("Nội dung trích dẫn");
    await page.waitForFunction(() => document.querySelector("textarea[aria-busy=true]") === null);
    expect(await text.inputValue()).toContain(words);
    await page.getByRole("button", { name: "Sao chép", exact: true }).click();
    await page.getByText("Đã sao chép.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
    for (const [format, holds] of [
      ["BibTeX", /^@\w+\{/],
      ["CSL-JSON", /"type"/],
      ["Web Annotation", /TextQuoteSelector/],
    ] as const) {
      await page.getByLabel(format).check();
      await page.waitForFunction(
        (pattern) =>
          new RegExp(pattern).test(document.querySelector<HTMLTextAreaElement>(".cite-text")?.value ?? ""),
        holds.source,
      );
    }
    expect(await axeViolations(page)).toEqual([]);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tải về" }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe(`parley-${utterance?.key}.jsonld`);
    expect(readFileSync((await file.path()) ?? "", "utf8")).toBe(await text.inputValue());
    expect(await page.getByLabel(/Đường dẫn lâu dài/).inputValue()).toBe(
      `${desk.home}/statements/${utterance?.key}`,
    );
    expect(errors).toEqual([]);
  });

  it("by keyboard: Escape closes the dialog alone, and the focus is back on the button", async () => {
    const [utterance] = await desk.record.statements();
    const { page, errors } = await desk.site.open(`${desk.home}/statements/${utterance?.key}`);
    const button = page.getByRole("button", { name: "Trích dẫn" });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(new URL(page.url()).pathname).toBe(`/statements/${utterance?.key}`);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(errors).toEqual([]);
  });

  it("tells why where nothing can be cited", async () => {
    const [utterance] = await desk.record.statements();
    const { page } = await desk.site.open(`${desk.home}/statements/${utterance?.key}`);
    await page.route("**/api/citations?*", (route) =>
      route.fulfill({ status: 400, json: { detail: "No such words.", hint: null, code: "bad-argument" } }),
    );
    await page.getByRole("button", { name: "Trích dẫn" }).click();
    await page.getByText("No such words.").waitFor();
  });
});

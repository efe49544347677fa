import { describe, expect, it } from "vitest";
import { partnersOf } from "../../web/views/actor-parts.tsx";
import { fixtureService } from "../serve/fixture.ts";
import { axeViolations } from "./axe.ts";
import { sampleSite } from "./desk.ts";
import { canBrowse, settled } from "./site.ts";

describe("with whom somebody is in contact", () => {
  it("those met most first; neither oneself nor who acts for one's own side", async () => {
    const entries = await fixtureService().outline({ actor: "vladimir-putin" });
    const partners = partnersOf(entries, "vladimir-putin", "RU");
    expect(partners[0]?.id).toBe("donald-trump");
    expect(partners.map(({ id }) => id)).not.toContain("vladimir-putin");
    expect(partners.map(({ id }) => id)).not.toContain("RU");
    expect(partners.map(({ count }) => count)).toEqual(
      [...partners].map(({ count }) => count).sort((a, b) => b - a),
    );
  });
});

describe.skipIf(!canBrowse())("the views of actors", () => {
  const desk = sampleSite();

  it("lists everybody on record, narrows by name and kind, keeps that in the address", async () => {
    const actors = await desk.record.actors();
    const { page, errors } = await desk.site.open(`${desk.home}/actors`);
    await page.locator(".actors tbody tr").first().waitFor();
    expect(await page.locator(".actors tbody tr").count()).toBe(actors.length);
    await page.getByLabel("Tìm tên").fill("PUTIN");
    await page.waitForFunction(() => document.querySelectorAll(".actors tbody tr").length === 1);
    await page.getByLabel("Tìm tên").fill("");
    await page.getByRole("button", { name: /^Nước/ }).click();
    expect(await page.locator(".actors tbody tr").count()).toBe(
      actors.filter(({ kind }) => kind === "state").length,
    );
    expect(new URL(page.url()).search).toBe("?kind=state");
    await page.getByLabel("Tìm tên").fill("không ai tên thế này");
    await page.getByText("Không có ai khớp.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("shows a state: contacts, what its people said and undertook, its positions, who acts for it", async () => {
    const { page, errors } = await desk.site.open(`${desk.home}/actors/RU`);
    await settled(page);
    expect(await page.locator("h1").textContent()).toBe("Nga");
    const contacts = await desk.record.outline({ actor: "RU" });
    expect(await page.locator(".summary").textContent()).toContain(`${contacts.length} lần tiếp xúc`);
    expect(await page.locator(".contact-list li").count()).toBe(6);
    await page.locator(".actor-view .utterance").first().waitFor();
    await page.locator(".actor-view .undertaking").first().waitFor();
    const people = (await desk.record.actors()).filter((one) => one.for === "RU" && one.id !== "RU");
    expect(await page.locator(".rail .block").first().locator("li").count()).toBe(people.length);
    const stances = await page.locator(".stance-list li").allTextContents();
    expect(stances.some((text) => text.startsWith("ngừng bắnphản đối"))).toBe(true);
    await page.locator(".figure-plot svg rect").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("leads from a person to the state, to the contacts in the timeline and to the words", async () => {
    const { page, errors } = await desk.site.open(`${desk.home}/actors/vladimir-putin`);
    await settled(page);
    await page.locator(".kicker a").click();
    await page.getByRole("heading", { name: "Nga", exact: true }).waitFor();
    await page.locator(".rail .plain-list a", { hasText: "Vladimir Putin" }).first().click();
    await page.getByRole("heading", { name: "Vladimir Putin" }).waitFor();
    await page.getByText("Xem trong dòng thời gian").click();
    await page.waitForURL("**/?actor=vladimir-putin");
    await page.goBack();
    await page.locator(".stance-list a").first().click();
    await page.locator(".position-detail h2").waitFor();
    await page.locator(".stances .utterance").first().waitFor();
    expect(errors).toEqual([]);
  });

  it("can be walked through by keyboard", async () => {
    const { page } = await desk.site.open(`${desk.home}/actors`);
    await page.locator(".actors tbody tr").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/actors/*");
    await page.keyboard.press("Escape");
    await page.waitForURL("**/actors");
  });

  it("says so where the record is empty, or knows nobody by that name", async () => {
    const empty = await desk.site.serve(fixtureService({ empty: true }));
    const { page } = await desk.site.open(`${empty}/actors`);
    await page.getByText("Hồ sơ chưa nói đến ai.").waitFor();
    await page.goto(`${desk.home}/actors/nobody-at-all`);
    await page.getByText("Hồ sơ không có nhân vật này.").waitFor();
  });
});

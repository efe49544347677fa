import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixtureService } from "../serve/fixture.ts";
import { axeViolations } from "./axe.ts";
import { canBrowse, openSite, type Site, settled } from "./site.ts";

describe.skipIf(!canBrowse())("the chooser of negotiation and track in a browser", () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite();
  });

  afterAll(() => site?.close());

  it("narrows the timeline to a negotiation and a track of it, in the address", async () => {
    const service = fixtureService();
    const home = await site.serve(service);
    const { page, errors } = await site.open(`${home}/`);
    await settled(page);
    const counted = async (): Promise<number> =>
      Number.parseInt((await page.locator(".view-head .summary span").first().textContent()) ?? "", 10);
    const all = (await service.timeline()).length;
    expect(await counted()).toBe(all);
    await page.getByLabel("Cuộc đàm phán").and(page.locator("select")).selectOption("ukraine");
    await page.getByLabel("Kênh").and(page.locator("select")).selectOption("us-ru");
    await settled(page);
    expect(new URL(page.url()).search).toBe("?negotiation=ukraine&track=us-ru");
    const narrowed = (await service.timeline({ track: "us-ru" })).length;
    expect(narrowed).toBeLessThan(all);
    expect(await counted()).toBe(narrowed);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel("Cuộc đàm phán").and(page.locator("select")).selectOption("");
    await settled(page);
    expect(new URL(page.url()).search).toBe("");
    expect(await counted()).toBe(all);
    expect(errors).toEqual([]);
  });

  it("stays from view to view, and is asked of the server", async () => {
    const home = await site.serve(fixtureService());
    const { page, errors } = await site.open(`${home}/?negotiation=ukraine&track=ru-ua`);
    await settled(page);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url().slice(home.length)));
    await page.locator("nav.views a[href='/statements']").first().click();
    await page.waitForURL("**/statements?negotiation=ukraine&track=ru-ua");
    await settled(page);
    for (const view of ["/undertakings", "/positions", "/work"]) {
      await page.locator(`nav.views a[href='${view}']`).first().click();
      await page.waitForURL(`**${view}?negotiation=ukraine&track=ru-ua`);
      await settled(page);
    }
    for (const list of ["statements", "undertakings", "positions", "gaps", "conflicts", "outline"]) {
      const own = asked.filter((path) => path.startsWith(`/api/${list}?`));
      expect(own.length, list).toBeGreaterThan(0);
      for (const path of own) expect(path).toContain("negotiation=ukraine&track=ru-ua");
    }
    expect(errors).toEqual([]);
  });

  it("the page of a contact names both and leads back to them; lanes stand by them", async () => {
    const service = fixtureService();
    const [entry] = await service.timeline({ track: "us-ru" });
    const home = await site.serve(service);
    const { page, errors } = await site.open(`${home}/entries/${entry?.id}`);
    await settled(page);
    await page.locator("dl.facts a", { hasText: "Mỹ – Nga" }).click();
    await page.waitForURL("**/?negotiation=ukraine&track=us-ru");
    await page.goto(`${home}/?lanes=place`);
    await settled(page);
    await page.getByText("Bảng các làn").click();
    const lanes = await page
      .locator(".lanes-foot table tbody th, .lanes-foot table tbody td:first-child")
      .allTextContents();
    expect(lanes).toContain("Mỹ – Nga");
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("is not there where the record has no negotiations", async () => {
    const home = await site.serve({ ...fixtureService(), negotiations: async () => [] });
    const { page } = await site.open(`${home}/`);
    await settled(page);
    expect(await page.locator(".place-chooser").count()).toBe(0);
    expect(await page.getByRole("button", { name: "Cuộc đàm phán và kênh" }).count()).toBe(0);
  });
});

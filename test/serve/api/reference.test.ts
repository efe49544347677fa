import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../../src/serve/app.ts";
import { listen } from "../../../src/serve/listen.ts";
import { axeViolations } from "../../web/axe.ts";
import { chromiumPath, launchChromium } from "../../web/browser.ts";
import { canBrowse } from "../../web/site.ts";
import { fixtureService } from "../fixture.ts";
import { own } from "./record.ts";

describe.runIf(canBrowse())("the page of the API", () => {
  const ends: (() => unknown)[] = [];
  let url = "";
  beforeAll(async () => {
    const app = createApp(fixtureService(), { token: own, webDirectory: null });
    const { server, port } = await listen(app, "127.0.0.1", 0);
    ends.push(
      () => server.closeAllConnections(),
      () => server.close(),
    );
    url = `http://127.0.0.1:${port}/api/`;
  });
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });

  it.each([
    [1440, "light"],
    [390, "dark"],
  ] as const)(
    "at %i px, %s, breaks no rule of accessibility, and nothing overflows",
    async (width, colorScheme) => {
      const browser = await launchChromium(chromiumPath() ?? "");
      ends.push(() => browser.close());
      const page = await (
        await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
      ).newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => errors.push(message.text()));
      await page.goto(url);
      for (const details of (await page.locator("details").all()).slice(0, 5))
        await details.evaluate((element) => element.setAttribute("open", ""));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await axeViolations(page)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});

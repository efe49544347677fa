import { performance } from "node:perf_hooks";
import type { Browser, Page } from "playwright-core";

/** How often each thing is done; the middle and the worst are told. */
export const ROUNDS = 5;

/** What is told of several times, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly worst: number;
}

function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}

/** Where the page itself keeps what it measured of itself. */
interface Measured {
  /** Interactions by their number, with the time from input to the next paint. */
  interactions: Record<number, number>;
  /** When the first element that was waited for had been painted; null while it is not there. */
  shown: number | null;
}

declare global {
  interface Window {
    measured: Measured;
  }
}

/** Shortest interaction that browsers tell of (Event Timing, durationThreshold). */
const LEAST = 16;

/** Runs in the page before all else: notes interactions, and the paint of the first element of a selector. */
function measureItself({ selector, least }: { selector: string; least: number }): void {
  const measured: Measured = { interactions: {}, shown: null };
  window.measured = measured;
  const note = (entries: PerformanceEntryList): void => {
    for (const { interactionId = 0, duration } of entries as (PerformanceEventTiming & {
      interactionId?: number;
    })[])
      if (interactionId > 0)
        measured.interactions[interactionId] = Math.max(measured.interactions[interactionId] ?? 0, duration);
  };
  new PerformanceObserver((list) => note(list.getEntries())).observe({
    type: "event",
    buffered: true,
    durationThreshold: least,
  } as PerformanceObserverInit);
  const look = (): void => {
    if (document.querySelector(selector) === null) requestAnimationFrame(look);
    // A frame later it has been painted.
    else
      requestAnimationFrame(() => {
        measured.shown = performance.now();
      });
  };
  requestAnimationFrame(look);
}

/** Opens an address in a window of its own, and waits until the first element of a selector is seen. */
async function opened(browser: Browser, url: string, selector: string): Promise<Page> {
  const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(measureItself, { selector, least: LEAST });
  await page.goto(url);
  await page.waitForFunction(() => window.measured.shown !== null);
  return page;
}

/** From the request to the paint of the first element of a selector, each time with an empty cache. */
export async function paintTimes(browser: Browser, url: string, selector: string): Promise<Times> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await opened(browser, url, selector);
    times.push(await page.evaluate(() => window.measured.shown ?? 0));
    await page.context().close();
  }
  return timesOf(times);
}

/** Something that a person does, and by what it is seen that it was done. */
export interface Interaction {
  readonly name: string;
  readonly path: string;
  /** Brings the page to where it can be done. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly act: (page: Page) => Promise<unknown>;
  readonly done: (page: Page) => Promise<unknown>;
}

/** What one interaction came to: input to next paint (0 below 16 ms), and until it was seen to be done. */
export interface InteractionTimes {
  readonly paint: Times;
  readonly done: Times;
}

/** In which all is there that comes behind the first paint, and in which what was done is painted. */
const LOADED_MS = 2_000;
const SETTLED_MS = 400;

async function once(
  browser: Browser,
  origin: string,
  { path, ...interaction }: Interaction,
): Promise<[number, number]> {
  const page = await opened(browser, `${origin}${path}`, "main h1, main li, main .empty");
  // The app keeps a connection open, so that the network is never idle.
  await page.waitForTimeout(LOADED_MS);
  await interaction.prepare?.(page);
  await page.waitForTimeout(SETTLED_MS);
  await page.evaluate(() => {
    window.measured.interactions = {};
  });
  const start = performance.now();
  await interaction.act(page);
  await interaction.done(page);
  const done = performance.now() - start;
  await page.waitForTimeout(SETTLED_MS);
  const paints = await page.evaluate(() => Object.values(window.measured.interactions));
  await page.context().close();
  return [Math.max(0, ...paints), done];
}

/** Does something several times, each in a fresh window. */
export async function interactionTimes(
  browser: Browser,
  origin: string,
  interaction: Interaction,
): Promise<InteractionTimes> {
  const rounds: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await once(browser, origin, interaction));
  return { paint: timesOf(rounds.map(([paint]) => paint)), done: timesOf(rounds.map(([, done]) => done)) };
}

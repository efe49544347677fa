import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * What a view does against WCAG 2.2 A and AA as far as axe-core can tell: for each rule its id, and the elements with
 * what is wrong. Empty where nothing is. The view must be shown completely.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  // Playwright evaluates over the debugger, which the policy against inline scripts does not concern.
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: { run(node: Document, options: object): Promise<AxeResults> } }).axe.run(
        document,
        { runOnly: { type: "tag", values }, resultTypes: ["violations"] },
      ),
    rules,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}: ${failureSummary}`),
  );
}

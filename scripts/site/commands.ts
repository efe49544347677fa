import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { CommandDefinition } from "../../src/cli/context.ts";
import { type OptionDefinition, optionDefinitions } from "../../src/cli/options.ts";

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The name of a command's page on the site. */
export const commandPage = (name: string): string => `command-${name}`;

const option = ({ flags, description, choices }: OptionDefinition): Html =>
  html`<tr><td><code>${flags}</code></td><td>${description}${choices ? ` (${choices.join(", ")})` : ""}</td></tr>`;

const optionTable = ({ options }: CommandDefinition): Html => {
  const rows = options.map((name) => option(optionDefinitions[name]));
  return html`<h2 id="options">Options</h2>
<div class="wide" tabindex="0"><table><thead><tr><th scope="col">Option</th><th scope="col">Meaning</th></tr></thead><tbody>${rows}</tbody></table></div>`;
};

/** The page of one command: how it is written, its options, its examples. */
export function commandHtml(command: CommandDefinition): Html {
  const { name, argument, argumentHelp, summary, options, examples } = command;
  const usage = ["parley", name, options.length > 0 ? "[options]" : "", argument].filter(Boolean).join(" ");
  return html`<h1>parley ${name}</h1>
<p>${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.</p>
<pre><code>${usage}</code></pre>
${argument === "" ? "" : html`<p><code>${argument}</code>: ${argumentHelp}.</p>`}
${options.length === 0 ? "" : optionTable(command)}
<h2 id="examples">Examples</h2>
${examples.map(({ line, does }) => html`<p>${does.slice(0, 1).toUpperCase()}${does.slice(1)}:</p>\n<pre><code>${line}</code></pre>\n`)}`;
}

/** The list of all commands. */
export const commandsHtml = (commands: readonly CommandDefinition[]): Html =>
  html`<h1>Commands</h1>
<p>Exit status: 0 done, 1 a page or a query failed, 2 wrong usage, 130 or 143 cut short by Ctrl-C or SIGTERM. Results go to standard output, errors and progress to
standard error. With <code>--json</code>, results are JSON Lines. The record is in the folder or database that
<code>--record</code> names, else the environment’s <code>PARLEY_RECORD</code>, else in <code>./parley-record</code>.</p>
<dl class="list">${commands.map(
    ({ name, summary }) =>
      html`<dt><a href="${commandPage(name)}.html">parley ${name}</a></dt><dd>${summary}</dd>\n`,
  )}</dl>`;

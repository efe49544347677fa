import { buildProgram } from "../src/cli/program.ts";
import { commands } from "../src/cli/registry.ts";

const HEAD = `# Commands

This page is written by \`npm run docs\` from the definitions of the commands; don't edit it by hand.

- Exit status: 0 done, 1 a page or a query failed, 2 wrong usage, 130 or 143 cut short by Ctrl-C or SIGTERM, which end after
  the page at hand ([operations.md](operations.md#stop)).
- Results go to standard output, errors and progress to standard error. Progress and colours appear only on a
  terminal; \`NO_COLOR\` turns colours off.
- With \`--json\`, results are JSON Lines, and each error is one JSON object a line on standard error.
  [errors.md](errors.md) lists the errors.
- The record is in the folder or database that \`--record\` names, else the environment's \`PARLEY_RECORD\`, else in
  \`./parley-record\`. [store.md](store.md) tells of both.
- Every option of the commands that run for long can stand in the environment and in a file as well:
  [operations.md](operations.md#settings).
`;

/** The reference of all commands in Markdown, as docs/commands.md holds it. */
export function commandsMarkdown(): string {
  const silent = { writeOut: () => {}, writeErr: () => {} };
  const program = buildProgram(commands, "", async () => {}, silent);
  const sections = program.commands.map((command) => {
    let help = "";
    command.configureOutput({
      writeOut: (text) => {
        help += text;
      },
      getOutHelpWidth: () => 100,
      getOutHasColors: () => false,
    });
    command.outputHelp();
    return `## ${command.name()}\n\n\`\`\`text\n${help.trim()}\n\`\`\`\n`;
  });
  return [HEAD, ...sections].join("\n");
}

import { ParleyError } from "../../errors.ts";
import { bashCompletion, zshCompletion } from "../completion.ts";
import type { CommandRun } from "../context.ts";

const scripts = { bash: bashCompletion, zsh: zshCompletion };

/** `parley completion`: the completion script of bash or zsh. */
export const run: CommandRun = async ({ io, commands }, [shell = ""]) => {
  const script = Object.entries(scripts).find(([name]) => name === shell)?.[1];
  if (!script) {
    throw new ParleyError("bad-argument", `There is no completion for "${shell}", only for bash and zsh.`, {
      subject: shell,
    });
  }
  await io.out(script(commands));
  return 0;
};

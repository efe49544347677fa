import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/registry.ts";
import { runParley } from "./harness.ts";

const hasProgram = (name: string): boolean => spawnSync(name, ["--version"]).status === 0;

describe("completion", () => {
  for (const shell of ["bash", "zsh"]) {
    it(`of ${shell} names every command and its options`, async () => {
      const { out } = await runParley(["completion", shell]);
      for (const { name } of commands) expect(out).toContain(name);
      for (const flag of ["--record", "--json", "--as-of", "--max-size", "--port"])
        expect(out).toContain(flag);
    });
  }

  /** What bash offers for a line whose last word is being typed. */
  async function offers(...words: string[]): Promise<string[]> {
    const { out } = await runParley(["completion", "bash"]);
    const line = words.map((word) => `'${word}'`).join(" ");
    const script = `${out}\nCOMP_WORDS=(parley ${line})\nCOMP_CWORD=${words.length}\n_parley\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr, status } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    return stdout.split("\n").filter((offer) => offer !== "");
  }

  it("in bash completes commands, options and their values", async () => {
    expect(await offers("ti")).toEqual(["timeline"]);
    expect(await offers("timeline", "--ki")).toEqual(["--kind"]);
    expect(await offers("timeline", "--kind", "me")).toEqual(["meeting", "message"]);
    expect(await offers("completion", "z")).toEqual(["zsh"]);
    expect(await offers("show", "--s")).toEqual([]);
  });

  it("of zsh is a script that zsh can read", async () => {
    const { out } = await runParley(["completion", "zsh"]);
    expect(out.startsWith("#compdef parley\n")).toBe(true);
    if (!hasProgram("zsh")) {
      console.warn("zsh is not installed: its reading of the completion script was not tried.");
      return;
    }
    expect(spawnSync("zsh", ["-n"], { input: out }).status).toBe(0);
  });
});

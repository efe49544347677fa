import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { parseSync, Visitor } from "vite";

/** A regular expression as it stands in a file. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
  readonly line: number;
}

/** Where a file builds expressions at run time. */
export interface BuildingSite {
  readonly file: string;
  readonly line: number;
}

/** All expressions of a file: written out, and built. */
export interface FileExpressions {
  readonly literals: readonly Expression[];
  readonly sites: readonly BuildingSite[];
}

const parsed = new Set([".ts", ".tsx", ".mjs", ".js"]);

/** Files with code below a folder, as paths that begin with the folder's. */
function codeIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && parsed.has(extname(entry.name)));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** Every expression that a file's syntax tree holds. Throws where the file can't be parsed. */
export function expressionsIn(file: string, code: string): FileExpressions {
  const { program, errors } = parseSync(file, code);
  const [fault] = errors;
  if (fault) throw new Error(`${file}: ${fault.message}`);
  const literals: Expression[] = [];
  const sites: BuildingSite[] = [];
  const lineAt = (offset: number): number => code.slice(0, offset).split("\n").length;
  const built = (callee: { readonly type: string; readonly name?: unknown }, start: number): void => {
    if (callee.type === "Identifier" && callee.name === "RegExp") sites.push({ file, line: lineAt(start) });
  };
  const visitor = new Visitor({
    Literal(node) {
      if (!("regex" in node)) return;
      const { pattern: source, flags } = node.regex;
      literals.push({ source, flags, file, line: lineAt(node.start) });
    },
    NewExpression: (node) => built(node.callee, node.start),
    CallExpression: (node) => built(node.callee, node.start),
  });
  visitor.visit(program);
  return { literals, sites };
}

/** Every expression of all files below these folders. */
export function expressionsBelow(folders: readonly string[]): FileExpressions {
  const all = folders.flatMap(codeIn).map((file) => expressionsIn(file, readFileSync(file, "utf8")));
  return {
    literals: all.flatMap(({ literals }) => literals),
    sites: all.flatMap(({ sites }) => sites),
  };
}

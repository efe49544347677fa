// `npm run new-language -- xx [--name "Xish"]`: makes the folder of a language pack, with examples to fill.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { languages } from "../src/language/index.ts";
import { filesOf } from "./new-language/files.ts";
import { knownWords, languageName } from "./new-language/known.ts";

/** What keeps a pack from being made; null where nothing does. */
function refusal(tag: string, folder: string): string | null {
  if (languageName(tag) === null)
    return `"${tag}" is no language: give its BCP 47 tag of two or three small letters, as "ru" for Russian.`;
  if (languages.has(tag)) return `Parley has a pack for "${tag}" already.`;
  return existsSync(folder) ? `${folder} is there already.` : null;
}

const nextSteps = (tag: string, folder: string): string => `${folder} is made. Next:
1. Add the pack to the list of src/language/index.ts:
     import { ${tag} } from "./${tag}/index.ts";
     … new Map([vi, en, fr, ${tag}].map((pack) => [pack.id, pack]));
2. Put your own sentences in place of the TODOs in examples.ts, and words in place of those in the other files.
3. npx vitest run test/language     tells what is missing and what is read otherwise.
docs/languages.md tells what each list does.`;

/** Makes the pack of a tag in a folder of packs; throws where it can't. */
function makePack(tag: string, packs: string, name: string | undefined): string {
  const folder = join(packs, tag);
  const refused = refusal(tag, folder);
  if (refused !== null) throw new Error(refused);
  mkdirSync(folder);
  for (const [file, text] of filesOf({ tag, name: name ?? languageName(tag) ?? tag, known: knownWords(tag) }))
    writeFileSync(join(folder, file), text);
  return nextSteps(tag, folder);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  // `into`: another folder of packs than src/language.
  options: { name: { type: "string" }, into: { type: "string" } },
});
const [tag] = positionals;
try {
  if (tag === undefined) throw new Error("Which language? npm run new-language -- <BCP 47 tag>");
  const packs = values.into ?? fileURLToPath(new URL("../src/language", import.meta.url));
  console.log(makePack(tag, packs, values.name));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

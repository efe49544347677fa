// `npm start`: installs and builds where needed, then shows a record.
//   npm start                     samples/ in ./parley-record-samples/, timeline, web app until Ctrl-C
//   npm start -- PATH...          those pages in ./parley-record/, the same
//   npm start -- --once PATH...   ends after printing
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkNode, ensureBuild, ensureDependencies, root } from "./prepare.mjs";

checkNode();
ensureDependencies();
ensureBuild();
const { start } = await import(pathToFileURL(join(root, "dist", "cli", "start.js")).href);
await start(process.argv.slice(2), join(root, "samples"));

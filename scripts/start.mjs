// `npm start`: installs and builds where needed, then shows a record.
//   npm start                     samples/ in ./parley-record-samples/, timeline, web app until Ctrl-C
//   npm start -- PATH...          those pages in ./parley-record/, the same
//   npm start -- --once PATH...   ends after printing
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { checkNode, ensureBuild, ensureDependencies, root } from "./prepare.mjs";

checkNode();
ensureDependencies();
ensureBuild();
const { start } = await import(pathToFileURL(join(root, "dist", "cli", "start.js")).href);
// Pages are told by their path: a short one where it is short from here.
const samples = relative(process.cwd(), join(root, "samples"));
await start(process.argv.slice(2), samples.startsWith("..") ? join(root, "samples") : samples);

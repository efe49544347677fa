// Is every regular expression of the program linear in what it is tried on? Usage: npm run check:regex
import { fileURLToPath } from "node:url";
import { accepted } from "./regex/accepted.ts";
import { rememberingJudge } from "./regex/remembered.ts";
import { type Judged, survey } from "./regex/survey.ts";

/** Code that runs on what others wrote, or on what is made of it. */
const FOLDERS = ["src", "web", "scripts/site"];

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
process.chdir(root);

const isAccepted = ({ source }: Judged): boolean => accepted.some((one) => one.source === source);

const tell = ({ source, flags, places, verdict }: Judged): string =>
  `${verdict.status} (${verdict.why}): /${source}/${flags}\n  ${places.join(", ")}${
    verdict.attack === null ? "" : `\n  attack: ${verdict.attack.slice(0, 300)}`
  }`;

const { judge, close } = rememberingJudge();
const { judged, unseen } = await survey(FOLDERS, root, judge);
close();
const unsafe = judged.filter(({ verdict }) => verdict.status !== "safe");
const faults = unsafe.filter((one) => !isAccepted(one)).map(tell);
const idle = accepted.filter(({ source }) => !unsafe.some((one) => one.source === source));
for (const { source } of idle) faults.push(`accepted without need, take it off the list: /${source}/`);
for (const place of unseen) faults.push(`built of what nobody can judge beforehand: ${place}`);
for (const fault of faults) console.error(fault);
const proven = judged.filter(({ verdict }) => verdict.status === "safe" && !verdict.why.includes("fuzz"));
console.log(
  `${judged.length} expressions: ${proven.length} proven linear, ${judged.length - proven.length - unsafe.length} without an attack that was found, ${unsafe.length - (faults.length - idle.length - unseen.length)} accepted with a reason; ${faults.length} faults`,
);
process.exit(faults.length === 0 ? 0 : 1);

import { ParleyError } from "../src/errors.ts";
import { decodePage } from "../src/page/index.ts";
import { type HostileShape, hostileShapes } from "../test/page/hostile.ts";
import { readWithParley } from "./article/parley.ts";

/**
 * Time for a hostile page and for one twice as long, through the page step alone and through page and article:
 * `npm run bench:growth [-- NAME]`. A step in linear time takes twice as long; more than 2.6 times is flagged, and
 * the command then fails. Figures are CPU time, the best of several rounds, and a ratio that is too high is measured again, so
 * that a busy machine changes little.
 */
const FLAGGED = 2.6;
const ROUNDS = 5;
/** How often a ratio that is too high is measured again; what is more than linear stays so. */
const REPEATS = 3;
/** The page is made so large that it takes at least this long: shorter times are noise. */
const MEASURABLE_MS = 40;
const LARGEST = 4_000_000;
/** No page is refused for its size. */
const MAX_BYTES = 100_000_000;

const encoder = new TextEncoder();

const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

type Step = (bytes: Uint8Array, kind: "html" | "text") => unknown;

const steps: Readonly<Record<string, Step>> = {
  page: (bytes, kind) => decodePage({ bytes, source: "page", kind, maxBytes: MAX_BYTES }),
  "page and article": (bytes, kind) => readWithParley({ bytes, source: "page", kind, maxBytes: MAX_BYTES }),
};

/** Runs a step; refusing a page is an answer too. */
function timed(step: Step, bytes: Uint8Array, kind: "html" | "text"): number {
  const start = cpuMilliseconds();
  try {
    step(bytes, kind);
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
  }
  return cpuMilliseconds() - start;
}

const best = (step: Step, bytes: Uint8Array, kind: "html" | "text"): number =>
  Math.min(...Array.from({ length: ROUNDS }, () => timed(step, bytes, kind)));

interface Growth {
  readonly bytes: number;
  readonly time: number;
  readonly ratio: number;
}

/** Size at which the step takes long enough to be measured. */
function measurableSize(step: Step, { make, kind }: HostileShape): number {
  let n = 1000;
  let page = encoder.encode(make(n));
  timed(step, page, kind);
  while (timed(step, page, kind) < MEASURABLE_MS && page.byteLength < LARGEST) {
    n *= 2;
    page = encoder.encode(make(n));
  }
  return n;
}

function growthOf(step: Step, shape: HostileShape): Growth {
  const n = measurableSize(step, shape);
  const [short, long] = [encoder.encode(shape.make(n)), encoder.encode(shape.make(2 * n))];
  const measure = (): Growth => {
    const time = best(step, short, shape.kind);
    return { bytes: short.byteLength, time, ratio: best(step, long, shape.kind) / time };
  };
  let lowest = measure();
  for (let again = 0; again < REPEATS && lowest.ratio > FLAGGED; again++) {
    const next = measure();
    if (next.ratio < lowest.ratio) lowest = next;
  }
  return lowest;
}

function print(shape: HostileShape, label: string, { bytes, time, ratio }: Growth): void {
  const flagged = ratio > FLAGGED;
  if (flagged) process.exitCode = 1;
  const figures = `${(bytes / 1000).toFixed(0).padEnd(8)}${time.toFixed(1).padEnd(8)}${ratio.toFixed(2)}`;
  const name = `${shape.kind}, ${shape.name}, ${label}`;
  console.log(`${name.padEnd(64)}${figures}${flagged ? "  more than linear" : ""}`);
}

const wanted = process.argv[2] ?? "";
console.log(`${"".padEnd(64)}kB      ms      twice as long`);
for (const shape of hostileShapes.filter(({ name }) => name.includes(wanted))) {
  for (const [label, step] of Object.entries(steps)) print(shape, label, growthOf(step, shape));
}

/** Where a line stands: before the article, in its text, in a gap of it, after it. */
enum Stage {
  Before,
  Inside,
  Gap,
  After,
}

const STAGES = [Stage.Before, Stage.Inside, Stage.Gap, Stage.After] as const;

/** From which stages each may be reached. Nothing comes back from after the article. */
const REACHED_FROM: Readonly<Record<Stage, readonly Stage[]>> = {
  [Stage.Before]: [Stage.Before],
  [Stage.Inside]: [Stage.Before, Stage.Inside, Stage.Gap],
  [Stage.Gap]: [Stage.Inside, Stage.Gap],
  [Stage.After]: [Stage.Inside, Stage.After],
};

/** Costs of leaving the text for a gap and of coming back, in log-odds of ten words. */
const GAP = 0.3;

/** Longer lines count no more: one line alone must not decide. */
const MOST_WORDS = 30;
const WORDS_OF_EVIDENCE = 10;

/**
 * Lines that are a little less likely text than not are kept: where precision and recall count alike, a line that is
 * missing costs more than one too many of the same length.
 */
const KEEPING = 0.2;

const NEVER = -1e9;

const costOf = (from: Stage, to: Stage): number =>
  from !== to && (from === Stage.Gap || to === Stage.Gap) ? GAP : 0;

interface Reached {
  readonly from: Stage;
  readonly score: number;
}

function bestInto(stage: Stage, scores: readonly number[]): Reached {
  let best: Reached = { from: stage, score: NEVER };
  for (const from of REACHED_FROM[stage]) {
    const score = (scores[from] ?? NEVER) - costOf(from, stage);
    if (score > best.score) best = { from, score };
  }
  return best;
}

/**
 * The most likely way through before, text with gaps, and after: true for the lines of the text. `odds`: the log-odds
 * of each line being text, `words`: how much each counts. Linear.
 */
export function pathOf(odds: Float64Array, words: readonly number[]): boolean[] {
  let scores: number[] = [0, NEVER, NEVER, NEVER];
  const steps: Stage[][] = [];
  for (const [at, own] of odds.entries()) {
    const evidence =
      ((own + KEEPING) * Math.min(MOST_WORDS, Math.max(1, words[at] ?? 1))) / WORDS_OF_EVIDENCE / 2;
    const reached = STAGES.map((stage) => bestInto(stage, scores));
    steps.push(reached.map(({ from }) => from));
    scores = reached.map(({ score }, stage) => score + (stage === Stage.Inside ? evidence : -evidence));
  }
  return backwards(steps, scores);
}

function backwards(steps: readonly Stage[][], scores: readonly number[]): boolean[] {
  let stage: Stage = scores.indexOf(Math.max(...scores));
  const inside: boolean[] = [];
  for (let at = steps.length - 1; at >= 0; at--) {
    inside.push(stage === Stage.Inside);
    stage = steps[at]?.[stage] ?? Stage.Before;
  }
  return inside.reverse();
}

import type { ReadingWords } from "../../reading-words.ts";

const being = ["is", "are", "was", "were"];
const having = ["has", "have", "had"];
const doing = ["does", "do", "did"];
const modals = ["will", "would", "can", "could", "may", "might", "shall", "should", "must"];

/** Of "will" and "can" in their own way. */
const contracted = ["won't", "can't", "shan't", "ain't"];

/** With "not" behind them, as one phrase: other steps ask for phrases like "has not", and the longest one counts. */
const negated = (verbs: readonly string[]): string[] =>
  verbs.flatMap((verb) => [`${verb} not`, `${verb} never`, `${verb} not yet`, `${verb}n't`]);

/** Adverbs between a subject and its verb that say nothing of either. */
const adverbs = [
  ...[
    "also",
    "already",
    "later",
    "afterward",
    "afterwards",
    "earlier",
    "then",
    "again",
    "reportedly",
    "recently",
    "previously",
    "today",
  ],
  ...[
    "repeatedly",
    "publicly",
    "now",
    "both",
    "jointly",
    "separately",
    "further",
    "still",
    "just",
    "only",
    "once",
  ],
  ...[
    "himself",
    "herself",
    "itself",
    "themselves",
    "initially",
    "immediately",
    "swiftly",
    "quickly",
    "promptly",
  ],
  ...[
    "angrily",
    "bluntly",
    "firmly",
    "strongly",
    "flatly",
    "categorically",
    "sharply",
    "openly",
    "privately",
  ],
  ...[
    "subsequently",
    "simply",
    "explicitly",
    "specifically",
    "merely",
    "even",
    "apparently",
    "clearly",
    "too",
  ],
  ...["long", "always", "often", "usually", "consistently", "regularly", "traditionally", "first", "finally"],
  ...[
    "vehemently",
    "vigorously",
    "strenuously",
    "rightly",
    "correctly",
    "famously",
    "once again",
    "nevertheless",
  ],
  ...[
    "nonetheless",
    "meanwhile",
    "therefore",
    "thus",
    "likewise",
    "similarly",
    "in turn",
    "for his part",
    "officially",
  ],
  ...[
    "for her part",
    "for its part",
    "for their part",
    "went on to",
    "formally",
    "solemnly",
    "quietly",
    "briefly",
  ],
  ...[
    "continued to",
    "continues to",
    "was quick to",
    "were quick to",
    "all",
    "together",
    "generally",
    "broadly",
  ],
];

/** Function words that all steps ask for. Classes of one step stand with its other words. */
export const words: ReadingWords["words"] = {
  according: ["according to", "in the words of"],
  of: ["of"],
  possessive: ["'s"],
  with: ["with", "alongside", "together with", "along with"],
  between: ["between", "among"],
  and: ["and", "as well as", "&"],
  or: ["or", "nor"],
  but: ["but", "however", "though", "yet", "although"],
  meanwhile: ["meanwhile", "also", "additionally", "in addition", "separately", "earlier", "later"],
  that: ["that"],
  copula: [...being, "be", "been", "being"],
  preposition: [
    ...["about", "on", "over", "for", "from", "regarding", "concerning", "by", "against", "under", "amid"],
    ...["despite", "without", "following", "including", "like", "via", "through", "upon"],
  ],
  toward: ["to", "toward", "towards", "into"],
  inside: ["in", "during", "within", "throughout"],
  at: ["at", "in", "inside", "from", "near", "outside"],
  auxiliary: [...having, "having", ...doing, "will", "would", ...adverbs],
  clausal: [
    ...being,
    ...having,
    ...doing,
    ...modals,
    ...negated([...being, ...having, ...doing, ...modals]),
  ].concat(contracted, "cannot", "not"),
  future: ["will", "would", "can", "could", "may", "might", "shall"],
  modal: [...modals, "ought to"],
  should: ["should", "must", "ought to", "need to", "needs to"],
  negation: [
    ...["not", "no", "never", "cannot", "neither"],
    ...negated([...being, ...having, ...doing, ...modals]),
    ...contracted,
  ],
  passive: ["be", "been", ...being, "being", "got", "gets"],
  agent: ["by"],
  determiner: [
    ...["a", "an", "the", "this", "that", "these", "those", "any", "every", "each", "another"],
    ...["its", "their", "his", "her", "our", "my", "your", "some", "all", "no", "such", "so-called"],
  ],
  plural: [],
  deictic: [],
  purpose: ["to", "in order to", "so as to", "aimed at"],
  if: ["if", "provided that", "provided", "on condition that", "as long as", "unless", "only if"],
  we: ["we", "us", "our"],
  i: ["i", "me", "my"],
  first: ["first", "the first", "the first time"],
  two: ["two", "both", "the two"],
  conjunction: ["when", "while", "where", "since", "because", "as"],
};

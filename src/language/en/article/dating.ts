import type { TenseWords } from "../../article-words.ts";
import { list } from "./list.ts";

/** Words that a date line may hold beside those of all languages. */
export const dateWords = list(
  "et|pt|ct|mt|pst|pdt|cst|cdt|mst|mdt|bst|ist|jst|kst|pkt|eet|eest|msk|aest|aedt|sgt|hkt|trt|irst|gst|ast|wat|eat|sast|ago|modified|last|online|local|time|min|mins|minutes|minute|read|hrs|hr|hours|hour|a|p|m|s|th|st|nd|rd|edition|print|" +
    "original|originally|created|added|changed|amended|issue|world|filed|news|today|of|from|in|to|is|was|this|article|story|more|than|old|share|save|comments|comment",
);

const COUNTS: readonly (readonly [string, number])[] = [
  ["a", 1],
  ["one", 1],
  ["1", 1],
  ["two", 2],
  ["2", 2],
  ["three", 3],
  ["3", 3],
  ["four", 4],
  ["4", 4],
  ["five", 5],
  ["5", 5],
  ["six", 6],
  ["6", 6],
  ["ten", 10],
  ["10", 10],
];

/** "a day", "two weeks": lengths of time in days. */
const spans = COUNTS.flatMap(([count, n]) => [
  { phrase: `${count} ${n === 1 ? "day" : "days"}`, days: n },
  { phrase: `${count} ${n === 1 ? "week" : "weeks"}`, days: 7 * n },
]);

const near = (phrases: string, days: number): readonly { readonly phrase: string; readonly days: number }[] =>
  list(phrases).map((phrase) => ({ phrase, days }));

/** Words by which a day is told as past or as to come. */
export const tense: TenseWords = {
  past: list(
    "had|has|have|was|were|did|ago|last|previously|earlier|already|since|yesterday|recently|took place|began|ended|started|met|held|signed|agreed|reached|resumed|visited|broke out|came into force|took effect|collapsed|expired|launched|invaded|attacked|struck|killed|failed|concluded",
  ),
  future: list(
    "will|would|shall|won't|due to|is due|are due|was due|scheduled|scheduled for|planned|planned for|plan|plans|plans to|planning|expected|expected to|set to|set for|slated|slated for|to be held|to meet|to hold|to take place|to begin|to resume|to visit|upcoming|next|coming|forthcoming|is to|are to|were to|was to|" +
      "later this|ahead of|preparing|prepares|about to|tomorrow|may|might|could|proposed",
  ),
  due: list(
    "deadline|deadlines|no later than|by the end of|at the latest|expire|expires|expiring|cut-off date|cutoff|ultimatum|until|by midnight",
  ),
  saying: list(
    "said|says|say|saying|told|tells|announced|announces|stated|states|declared|declares|confirmed|confirms|stressed|stresses|added|warned|warns|accused|accuses|urged|urges|called|calls|denied|denies|rejected|rejects|reported|reports|insisted|insists|noted|vowed|vows|pledged|spoke|speaks|spoken|discussed|discuss|meets|met|" +
      "held|talked|hosted|hosts|received|welcomed|arrived|arrives|visited|signed|agreed|agree|condemned|condemns|criticised|criticized|claimed|claims|argued|argues|revealed|reveals|published|demanded|demands|proposed|proposes|offered|offers|refused|refuses|ordered|struck|launched|attacked|killed|phoned|telephoned|released|unveiled|kicked off|opened|began|resumed|ended|concluded",
  ),
  after: list("after|since|following"),
  spans,
  nearDays: [
    ...near("today|this morning|this afternoon|this evening|tonight|earlier today|later today", 0),
    ...near("yesterday|yesterday morning|yesterday evening|last night|late yesterday", -1),
    ...near("tomorrow|tomorrow morning|tomorrow evening|tomorrow night", 1),
  ],
  unreal: list(
    "anniversary|if|hope|hopes|hoped|hoping|await|awaits|awaiting|before|until|prevent|avoid|avert|ahead of|unless|threat of|possible|another|new|future|potential",
  ),
  former: list(
    "former|ex|late|then|onetime|one-time|erstwhile|ousted|deposed|previous|future|incoming|next|acting|elect",
  ),
  beside: list("mr|mrs|ms|dr|sir|the|of|for|'|s|-"),
};

/** Words too frequent to tell one story from another. */
export const commonWords = list(
  "the|a|an|and|or|but|nor|so|of|to|in|on|at|by|for|with|from|into|onto|over|under|about|after|before|between|during|through|against|among|within|without|upon|as|than|that|this|these|those|there|here|it|its|he|she|they|them|his|her|their|him|we|our|us|you|your|i|my|who|whom|whose|which|what|when|where|why|how|" +
    "is|are|was|were|be|been|being|am|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|not|no|yes|if|then|also|just|only|even|still|yet|more|most|much|many|some|any|all|each|every|both|few|other|others|another|such|same|own|too|very|up|down|out|off|back|again|once|now|ever|never|" +
    "said|say|says|saying|told|tell|according|one|two|three|first|second|last|new|year|years|day|days|week|weeks|month|months|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|mr|mrs|ms|dr|s|t|re|ve|ll|d|m|" +
    "country|countries|state|states|government|president|minister|prime|foreign|officials|official|people|news|world|report|reports|made|make|take|took|get|got|go|going|come|came|while|because|since|until|though|although|however|like|well|way|part|including|per|via",
);

import { each } from "../../time-entries.ts";
import type { TimeWords } from "../../time-words.ts";
import { verb } from "../reading/forms.ts";

const listed = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word !== "");
const distinct = (phrases: readonly string[]): string => [...new Set(phrases)].join("|");

/** Verbs whose past tells that something has been, beside a day. */
const told = listed(`
  say tell announce report meet hold agree sign speak talk visit arrive leave travel fly begin start end open close
  resume launch kill strike attack fire declare order call ask urge warn reject accept approve vote pass issue release
  publish post write take make give send receive host attend join fail collapse break win lose die fall rise come go
  return become show see hear know find lead appear confirm deny condemn welcome praise accuse claim add insist vow
  pledge threaten promise offer propose suggest invite discuss reach conclude complete finish adopt suspend cancel
  postpone delay extend impose lift withdraw pull invade seize capture detain arrest free exchange swap hand deliver
  present address brief wrap gather convene elect appoint name resign dismiss sack summon expel recall shell bomb shoot
  carry conduct happen occur erupt explode emerge follow continue last serve work move turn cross enter land stop use
  try want decide refuse stress note state comment respond reply react quote cite tweet phone telephone bring get ratify
  endorse unveil mark celebrate raise lower drop stage protest rally storm occupy recapture retake fight clash thank
  congratulate apologise apologize criticise criticize blame block veto file sue charge convict sentence hail repeat
  reiterate describe express hint signal indicate acknowledge admit concede plead wound injure destroy damage intercept
  halt pause sail dock depart overrule rule vow test walk board stand stay pick greet embrace brief host mediate broker decline
`);

/** A past that is written like the base of its verb ("set", "hit") tells nothing. */
const pasts = told.flatMap((word) => {
  const { base, past, participle } = verb(word);
  return [past, participle].filter((form) => form !== base);
});

/** Verbs whose present tells of what is planned; their bases, where no noun is written so. */
const planned = listed(
  "begin start open resume meet visit travel arrive host hold convene expire end gather return leave",
);
const plannedBases = listed("begin resume meet arrive hold convene expire gather");
const plannedForms = [...plannedBases, ...planned.map((word) => verb(word).third)];

/** Verbs and adjectives before "to" and what is still to come. */
const intending = listed(
  "plan expect intend hope agree vow promise want pledge need threaten prepare aim schedule decide seek ask invite urge order wait",
);
const intended = listed("due set slated likely poised ready bound about meant ought going unlikely yet");
const intents = [...intending.flatMap((word) => Object.values<string>({ ...verb(word) })), ...intended];

/** Words that tell whether a time beside them has been or is to come. */
export const tenseWords: TimeWords = {
  futureTense: each(
    true as const,
    distinct([
      ..."will|shall|won't|would|could|can|might|may|should|must|due|scheduled|slated|planned|expected|upcoming|forthcoming|to be held|to take place|to be signed|deadline of|deadline for|deadline is|ahead of|no later than|in time for|is to|are to|was to|were to|tentatively|'ll|later|next|invited|prior to|takes place|takes effect|take effect|comes into force|come into force|goes into effect|comes into effect|is meeting|are meeting|is visiting|are visiting|is travelling|is traveling|are travelling|are traveling|is hosting|is holding|are holding|is flying|are flying|heads to|head to|heads for|kicks off|kick off|start on|start in|end on".split(
        "|",
      ),
      ...intents.map((word) => `${word} to`),
      ...plannedForms,
    ]),
  ),
  pastTense: each(
    true as const,
    distinct([
      ...pasts,
      ...listed("was were been had did has says ago earlier"),
      ..."would have|could have|may have|might have|could not be|could not|couldn't|would not have|according to|set up|set out|set off".split(
        "|",
      ),
    ]),
  ),
  participleLead: each(true, "be|is|are|being|get|gets|not|fully|formally|officially"),
  possessive: each(true, "'s"),
  infinitiveLead: each(true, "to"),
  futureLead: each(
    true,
    "for|ahead of|prior to|in time for|as early as|as soon as|no later than|no earlier than|starting|beginning|effective|postponed until|postponed to|delayed until|delayed to|put off until|put off to|moved to|adjourned until|have until|has until|had until|given until|gave until|extended until|extended to|rescheduled to",
  ),
  clauseWord: each(
    true,
    "that|but|when|while|after|before|because|who|which|if|as|where|although|though|whether|so|since|whose|unless|until|once",
  ),
  clauseSign: each(true, ",|and|or|to"),
};

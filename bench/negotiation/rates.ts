/**
 * All that is left to chance in the generated negotiation, in one table. Shares are of 1, days are days. The figures
 * are those of a reader of the press: most contacts are told rightly by most pages; about one contact in ten has one
 * story that tells something else; nearly half of all pages are taken over from another; one contact in twenty is
 * reported by nobody. None was chosen with a look at what the compiler does well.
 */
export const rates = {
  firstDay: "2015-01-01",
  lastDay: "2024-12-31",

  /** Contacts: what happens in the world. */
  kinds: {
    call: 0.3,
    meeting: 0.22,
    talks: 0.18,
    visit: 0.06,
    message: 0.08,
    exchange: 0.07,
    agreement: 0.05,
    ceasefire: 0.04,
  },
  pairWeights: [0.32, 0.2, 0.14, 0.12, 0.09, 0.07],
  threeSided: 0.06,
  inBursts: 0.6,
  burstDays: 20,
  /** Two contacts alike (same sides, kind and level) are seldom less than three days apart. */
  closeTogether: 0.02,
  mediated: 0.3,
  unreported: 0.12,
  lateOnly: 0.02,
  announced: 0.5,
  fates: { asPlanned: 0.72, postponed: 0.08, cancelled: 0.1, silent: 0.1 },
  /** Announced without becoming more than an idea: proposed, then refused or forgotten. */
  onlyProposed: 0.04,
  attestation: { both: 0.42, one: 0.3, oneAndThird: 0.08, third: 0.08, nobody: 0.12 },

  /** How a story tells its contact. */
  dayInOutletZone: 0.5,
  zoneTold: 0.12,
  undatedNews: 0.08,
  /** Of what is put off: without a new day, and where there is one, with the old. */
  putOffOnly: 0.2,
  oldDayTold: 0.8,
  undatedPlan: 0.2,
  vaguePlan: 0.1,
  lateMonthOnly: 0.25,
  lateYearOnly: 0.05,
  /** A day of several days' talks: the whole time, the first day, another day. */
  daysOfMany: { all: 0.45, first: 0.35, later: 0.2 },
  statesOnly: 0.22,
  onePersonOnly: 0.1,
  levelLeftOut: 0.35,
  placeTold: 0.7,
  seatTold: 0.08,
  stateAsPlace: 0.15,
  otherEncounterWord: 0.06,
  ordinalTold: { talks: 0.55, other: 0.28, passing: 0.08 },
  outcomeTold: 0.6,
  mediatorTold: 0.6,
  delegatesNamed: 0.35,

  /** One story that tells it wrongly, of all contacts of which it can be told and that have three stories or more. */
  wrong: { day: 0.08, place: 0.06, number: 0.07, outcome: 0.08, status: 0.03, participants: 0.06 },
  corrected: 0.4,
  /** Of these, by a new version under the same address. */
  correctedInPlace: 0.4,

  /** Pages. */
  /** Mean of the number of copies before it is cut to a whole one: about four pages in ten are copies. */
  copies: { agency: 1.9, outlet: 0.4 },
  editedCopies: 0.2,
  creditKept: 0.5,
  agencyOrigin: 0.45,
  passingMention: 0.3,
  secondMention: 0.2,
  mentionAhead: 0.15,
  /** Mean shares of a contact's pages by what they tell of it. */
  late: 0.08,
  noPublicationDay: 0.01,
  dayPrecisionOnly: 0.05,

  /** What is said. */
  utterances: { none: 0.25, one: 0.35, two: 0.25, three: 0.15 },
  utteranceTold: 0.55,
  paraphrased: 0.25,
  cutShort: 0.15,
  stockPhrase: 0.08,
  undertaking: 0.3,
  /** An announced contact that one side promises the other. */
  pledged: 0.4,
  undertakingTold: 0.5,
  answered: 0.5,
  accepted: 0.55,
  dueTold: 0.4,
} as const;

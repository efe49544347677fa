import type { Entry, RecordUndertaking, Topic, Utterance } from "../../schema/index.ts";

/** One code of event data: of CAMEO, and of PLOVER its event type, modes and contexts. */
export interface EventCode {
  readonly cameo: string;
  /** CAMEO's name of the code. */
  readonly title: string;
  readonly event: string;
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
}

const code = (
  cameo: string,
  title: string,
  event: string,
  { modes = [], contexts = [] }: Partial<Pick<EventCode, "modes" | "contexts">> = {},
): EventCode => ({ cameo, title, event, modes, contexts });

const diplomatic = { contexts: ["diplomatic"] };
const military = { contexts: ["military"] };

const consult = code("040", "consult", "CONSULT");
const intendToMeet = code("036", "express intent to meet or negotiate", "AGREE", diplomatic);

/** Contacts that took place (held, ongoing). */
export const tookPlace: Readonly<Record<Entry["kind"], EventCode>> = {
  call: code("041", "discuss by telephone", "CONSULT", { modes: ["phone"] }),
  meeting: consult,
  talks: code("046", "engage in negotiation", "CONSULT", diplomatic),
  visit: consult,
  message: code("040", "consult", "CONSULT", { modes: ["phone"] }),
  agreement: code("057", "sign formal agreement", "SUPPORT", diplomatic),
  exchange: code("0841", "return, release person(s)", "RETREAT", { modes: ["release"], contexts: ["legal"] }),
  ceasefire: code("0871", "declare truce, ceasefire", "RETREAT", { modes: ["ceasefire"], ...military }),
};

/** Contacts that are planned. */
export const planned: Readonly<Record<Entry["kind"], EventCode>> = {
  call: intendToMeet,
  meeting: intendToMeet,
  talks: intendToMeet,
  visit: intendToMeet,
  message: code("030", "express intent to cooperate", "AGREE", diplomatic),
  agreement: code("030", "express intent to cooperate", "AGREE", diplomatic),
  exchange: code("0353", "express intent to release persons or property", "CONCEDE", { contexts: ["legal"] }),
  ceasefire: code("0356", "express intent to de-escalate military engagement", "CONCEDE", military),
};

/** Meetings and visits of which the place tells more. */
export const byPlace = {
  /** From who comes to who receives. */
  visit: code("042", "make a visit", "CONSULT", { modes: ["visit"] }),
  /** From who receives to who comes; PLOVER has the visit alone. */
  host: code("043", "host a visit", "CONSULT", { modes: ["visit"] }),
  /** In a state that none of the parties acts for. */
  third: code("044", "meet at a third location", "CONSULT", { modes: ["third-party"] }),
} as const;

/** From a mediator to each party of what took place. */
export const mediation = code("045", "mediate", "CONSULT", diplomatic);

/** PLOVER's mode of what took place between parties of three sides or more. */
export const MULTILATERAL = "multilateral";

/** Codes of an act: a general one, and more exact ones where its only topic is one of these. */
export interface ActCodes {
  readonly general: EventCode;
  readonly topics: Readonly<Partial<Record<Topic, EventCode>>>;
}

const intent = code("030", "express intent to cooperate", "AGREE");
const intentToCease = code("0356", "express intent to de-escalate military engagement", "AGREE", military);
const intentToRelease = code("0353", "express intent to release persons or property", "AGREE", {
  contexts: ["legal"],
});

/** What who offers, promises or accepts something intends. */
const willing: ActCodes["topics"] = {
  "direct-talks": intendToMeet,
  summit: intendToMeet,
  ceasefire: intentToCease,
  prisoners: intentToRelease,
};

const requested = (cameo: string, title: string, mode: string, context: string): EventCode =>
  code(cameo, title, "REQUEST", { modes: [mode], contexts: [context] });
const rejected = (cameo: string, title: string, mode: string, context: string): EventCode =>
  code(cameo, title, "REJECT", { modes: [mode], contexts: [context] });

const demandMeeting = requested("106", "demand meeting, negotiation", "meet", "diplomatic");
const rejectMeeting = rejected("125", "reject proposal to meet, discuss, negotiate", "meet", "diplomatic");

/** Undertakings by act. */
export const byAct: Readonly<Record<RecordUndertaking["act"], ActCodes>> = {
  offer: { general: intent, topics: willing },
  promise: { general: intent, topics: willing },
  acceptance: {
    general: intent,
    topics: {
      ...willing,
      mediation: code("038", "express intent to accept mediation", "AGREE", diplomatic),
    },
  },
  demand: {
    general: code("100", "demand", "REQUEST"),
    topics: {
      "direct-talks": demandMeeting,
      summit: demandMeeting,
      mediation: requested("108", "demand mediation", "meet", "diplomatic"),
      ceasefire: requested("1056", "demand de-escalation of military engagement", "yield", "military"),
      demilitarisation: requested("1056", "demand de-escalation of military engagement", "yield", "military"),
      prisoners: requested("1053", "demand release of persons or property", "yield", "legal"),
    },
  },
  refusal: {
    general: code("120", "reject", "REJECT"),
    topics: {
      "direct-talks": rejectMeeting,
      summit: rejectMeeting,
      mediation: rejected("126", "reject mediation", "meet", "diplomatic"),
      ceasefire: rejected("1246", "decline to de-escalate military engagement", "yield", "military"),
      prisoners: rejected("1243", "decline to release persons or property", "yield", "legal"),
    },
  },
  threat: {
    general: code("130", "threaten", "THREATEN"),
    topics: {
      sanctions: code("1312", "threaten to boycott, embargo, or sanction", "THREATEN", {
        modes: ["restrict"],
        contexts: ["economic"],
      }),
    },
  },
};

const endorsement: ActCodes = { general: code("051", "praise or endorse", "SUPPORT"), topics: {} };

/** Utterances by stance; null where event data has no code for it. */
export const byStance: Readonly<Record<NonNullable<Utterance["stance"]>, ActCodes | null>> = {
  supports: endorsement,
  welcomes: endorsement,
  offers: byAct.offer,
  demands: byAct.demand,
  conditions: byAct.demand,
  opposes: byAct.refusal,
  threatens: byAct.threat,
  // CAMEO's 016 denies responsibility for a deed, which is another thing; PLOVER has none.
  denies: null,
};

/** PLOVER's context of a topic where the code has none of its own. */
export const contextOf: Readonly<Partial<Record<Topic, string>>> = {
  ceasefire: "military",
  "direct-talks": "diplomatic",
  summit: "diplomatic",
  territory: "territory",
  "security-guarantees": "military",
  neutrality: "diplomatic",
  demilitarisation: "military",
  sanctions: "economic",
  prisoners: "legal",
  nuclear: "cbrn",
  humanitarian: "human_security",
  elections: "election",
  mediation: "diplomatic",
  arms: "military",
  peacekeepers: "peacekeeping",
  trade: "economic",
};

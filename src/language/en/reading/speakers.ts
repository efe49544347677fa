/** Nouns of people without a name, in the plural and the singular. */
const people = [
  ...["official", "officer", "diplomat", "source", "aide", "adviser", "advisor", "insider", "spokesman"],
  ...["negotiator", "mediator", "lawmaker", "lawyer", "commander", "general", "minister", "senator"],
  ...[
    "analyst",
    "expert",
    "observer",
    "critic",
    "supporter",
    "activist",
    "campaigner",
    "protester",
    "opponent",
  ],
  ...[
    "economist",
    "historian",
    "scientist",
    "researcher",
    "academic",
    "scholar",
    "doctor",
    "medic",
    "resident",
  ],
  ...["witness", "survivor", "relative", "rescuer", "worker", "rebel", "militant", "fighter", "prosecutor"],
  ...[
    "leader",
    "member",
    "executive",
    "person",
    "mother",
    "father",
    "soldier",
    "refugee",
    "trader",
    "reporter",
    "correspondent",
    "journalist",
    "commentator",
    "editor",
  ],
  ...["investigator", "inspector", "monitor", "volunteer", "villager", "farmer", "teacher", "student"],
  ...[
    "delegate",
    "envoy",
    "ambassador",
    "aid worker",
    "neighbour",
    "neighbor",
    "voter",
    "investor",
    "strategist",
  ],
];

/** Bodies of people without a name. */
const bodies = [
  ...[
    "police",
    "authorities",
    "media",
    "state media",
    "local media",
    "state television",
    "state tv",
    "state radio",
  ],
  ...[
    "news agency",
    "news agencies",
    "newspapers",
    "newspaper",
    "rights groups",
    "rights group",
    "aid agencies",
  ],
  ...["aid groups", "monitoring group", "human rights groups", "spokespeople", "spokeswoman", "spokesperson"],
  ...["people", "troops", "rescue workers", "emergency services", "medical staff", "opposition", "families"],
  ...[
    "spokesmen",
    "spokeswomen",
    "anchorman",
    "press",
    "crowd",
    "one of them",
    "some of them",
    "others",
    "broadcaster",
  ],
];

const plural = (noun: string): string => (noun.endsWith("ss") ? `${noun}es` : `${noun}s`);

/** Papers that speak for whoever wrote them. */
const documents = [
  ...[
    "statement",
    "report",
    "letter",
    "document",
    "communique",
    "communiqué",
    "press release",
    "readout",
    "memo",
  ],
  ...[
    "memorandum",
    "note",
    "message",
    "email",
    "e-mail",
    "tweet",
    "post",
    "editorial",
    "article",
    "declaration",
  ],
  ...["transcript", "study", "survey", "notice", "bulletin", "dispatch", "commentary", "white paper"],
];

/** Nouns of whoever speaks without a name. */
export const speakers: readonly string[] = [...people, ...people.map(plural), ...bodies];

/** Nouns of papers, one and several. */
export const papers: readonly string[] = [...documents, ...documents.map(plural)];

import { contactRules } from "./catalogue/contacts.ts";
import { mentionRules } from "./catalogue/mentions.ts";
import { speechRules } from "./catalogue/speech.ts";
import { stanceRules } from "./catalogue/stances.ts";
import { timeRules } from "./catalogue/times.ts";

/** Every rule that makes a finding, by its id, with one plain sentence that says what it does. */
export const rules = {
  ...speechRules,
  ...contactRules,
  ...mentionRules,
  ...stanceRules,
  ...timeRules,
};

/** The id of a rule: its family and its name. Findings can name no other. */
export type RuleId = keyof typeof rules;

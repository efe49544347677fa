/** Two states that one phrase names together ("hai miền" names the same two). */
export const koreas = {
  members: ["KR", "KP"],
  halves: ["miền", "miền triều tiên"],
  phrases: ["liên triều"],
} as const;

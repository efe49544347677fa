import type { ReadyMade } from "./types.ts";

/** The talks on the Korean peninsula: between the two states, with the United States, and among six. */
export const korea: ReadyMade = {
  id: "korea",
  negotiations: [
    {
      id: "korea",
      names: { vi: "Đàm phán bán đảo Triều Tiên", en: "Korean peninsula talks" },
      parties: ["KP", "KR", "US"],
      core: ["KP"],
      mediators: ["CN", "JP", "RU", "united-nations"],
      topics: [
        "nuclear",
        "arms",
        "ceasefire",
        "denuclearisation",
        "sanctions",
        "demilitarisation",
        "security-guarantees",
        "humanitarian",
        "family-reunions",
        "prisoners",
      ],
      from: "1991",
      tracks: [
        {
          id: "inter-korean",
          names: { vi: "Liên Triều", en: "Inter-Korean" },
          parties: ["KP", "KR"],
        },
        {
          id: "us-north-korea",
          names: { vi: "Mỹ – Triều Tiên", en: "US – North Korea" },
          parties: ["KP", "US"],
        },
        {
          id: "six-party",
          names: { vi: "Sáu bên", en: "Six-party" },
          parties: ["KP", "KR", "US", "CN", "JP", "RU"],
        },
        {
          id: "humanitarian",
          names: { vi: "Nhân đạo và đoàn tụ gia đình", en: "Humanitarian and family reunions" },
          topics: ["humanitarian", "family-reunions", "prisoners"],
        },
      ],
    },
  ],
  world: {},
  topics: {
    denuclearisation: [
      "phi hạt nhân hóa",
      "phi hạt nhân hoá",
      "giải trừ hạt nhân",
      "denuclearisation",
      "denuclearization",
      "nuclear disarmament",
    ],
    "family-reunions": [
      "đoàn tụ gia đình",
      "đoàn tụ các gia đình",
      "gia đình ly tán",
      "family reunions",
      "separated families",
      "reunions of families",
    ],
  },
};

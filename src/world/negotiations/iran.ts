import type { ReadyMade } from "./types.ts";

/** The talks on Iran's nuclear programme, from the first ones with three European states on. */
export const iran: ReadyMade = {
  id: "iran-nuclear",
  negotiations: [
    {
      id: "iran-nuclear",
      names: { vi: "Đàm phán hạt nhân Iran", en: "Iran nuclear talks" },
      parties: ["IR", "US", "e3", "GB", "FR", "DE", "RU", "CN", "european-union", "iaea"],
      core: ["IR"],
      mediators: ["OM", "QA", "CH", "united-nations"],
      topics: ["nuclear", "enrichment", "inspections", "snapback", "sanctions", "prisoners"],
      from: "2003-08",
      tracks: [
        {
          id: "us-iran",
          names: { vi: "Mỹ – Iran", en: "US – Iran" },
          parties: ["IR", "US"],
        },
        {
          id: "e3",
          names: { vi: "Nhóm E3 – Iran", en: "E3 – Iran" },
          parties: ["IR", "e3", "GB", "FR", "DE"],
        },
        {
          id: "world-powers",
          names: { vi: "Nhóm P5+1 – Iran", en: "P5+1 – Iran" },
          parties: ["IR", "US", "GB", "FR", "DE", "RU", "CN", "european-union"],
        },
        {
          id: "iaea",
          names: { vi: "IAEA – Iran", en: "IAEA – Iran" },
          parties: ["IR", "iaea"],
        },
        {
          id: "prisoners",
          names: { vi: "Trao đổi tù nhân", en: "Prisoner swaps" },
          topics: ["prisoners"],
        },
      ],
    },
  ],
  world: {
    landmarks: [
      {
        id: "muscat-talks-2025",
        names: { vi: "Vòng đàm phán Muscat đầu tiên", en: "First Muscat round of 2025" },
        date: "2025-04-12",
        kind: "start",
        phrases: {
          vi: ["vòng đàm phán {đầu tiên/thứ nhất} {tại/ở} Muscat"],
          en: ["first round of talks in Muscat"],
        },
      },
    ],
  },
  topics: {
    enrichment: [
      "làm giàu uranium",
      "làm giàu urani",
      "máy ly tâm",
      "enrichment",
      "uranium enrichment",
      "enriching uranium",
      "enriched uranium",
      "centrifuges",
    ],
    inspections: [
      "thanh sát viên",
      "thanh sát hạt nhân",
      "đoàn thanh sát",
      "inspections",
      "nuclear inspectors",
      "safeguards",
    ],
    snapback: ["cơ chế khôi phục trừng phạt", "khôi phục nhanh lệnh trừng phạt", "snapback", "snap back"],
  },
};

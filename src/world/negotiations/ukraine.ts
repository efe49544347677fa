import type { ReadyMade } from "./types.ts";

/** Whom the examples of commands and of the API name: they are tried on the samples. */
export const shown = {
  leader: "Putin",
  other: "Trump",
  spokesman: "Peskov",
  side: "Nga",
  otherSide: "Ukraine",
  code: "RU",
  otherCode: "UA",
  page: "Ông Putin và ông Zelensky điện đàm",
} as const;

/** The talks on the war in Ukraine since 2022, of which the samples tell. */
export const ukraine: ReadyMade = {
  id: "ukraine",
  negotiations: [
    {
      id: "ukraine",
      names: { vi: "Đàm phán về Ukraine", en: "Talks on Ukraine" },
      parties: ["RU", "UA"],
      mediators: [
        "US",
        "TR",
        "SA",
        "AE",
        "VA",
        "CH",
        "BY",
        "GB",
        "FR",
        "DE",
        "european-union",
        "united-nations",
      ],
      topics: [
        "ceasefire",
        "territory",
        "security-guarantees",
        "neutrality",
        "demilitarisation",
        "sanctions",
        "prisoners",
        "energy-sites",
        "humanitarian",
        "root-causes",
        "peacekeepers",
        "black-sea",
      ],
      from: "2022-02",
      tracks: [
        {
          id: "ru-ua",
          names: { vi: "Nga – Ukraine", en: "Russia – Ukraine" },
          parties: ["RU", "UA"],
        },
        {
          id: "us-ru",
          names: { vi: "Mỹ – Nga", en: "US – Russia" },
          parties: ["RU", "US"],
        },
        {
          id: "us-ua",
          names: { vi: "Mỹ – Ukraine", en: "US – Ukraine" },
          parties: ["UA", "US"],
        },
        {
          id: "three-sided",
          names: { vi: "Ba bên Nga – Ukraine – Mỹ", en: "Russia – Ukraine – US" },
          parties: ["RU", "UA", "US"],
        },
        {
          id: "european",
          names: { vi: "Ukraine – châu Âu", en: "Ukraine – Europe" },
          parties: ["UA", "GB", "FR", "DE", "european-union"],
        },
        {
          id: "humanitarian",
          names: { vi: "Tù binh và nhân đạo", en: "Prisoners and humanitarian" },
          topics: ["prisoners", "humanitarian"],
        },
        {
          id: "black-sea",
          names: { vi: "Biển Đen", en: "Black Sea" },
          topics: ["black-sea"],
        },
      ],
    },
  ],
  world: {},
  topics: {
    "black-sea": [
      "Biển Đen",
      "xuất khẩu ngũ cốc",
      "hành lang ngũ cốc",
      "Black Sea",
      "grain deal",
      "grain exports",
    ],
  },
};

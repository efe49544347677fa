import type { ReadyMade } from "./types.ts";

/** What `parley init` writes where nothing else is asked for: each part once, to be written over. */
export const example: ReadyMade = {
  id: "example",
  negotiations: [
    {
      id: "lake",
      names: { vi: "Đàm phán về hồ Prespa", en: "Talks on Lake Prespa" },
      parties: ["GR", "MK", "lake-commission"],
      core: [],
      mediators: ["united-nations"],
      topics: ["territory", "trade", "fisheries"],
      from: "2018",
      to: null,
      tracks: [
        {
          id: "experts",
          names: { vi: "Nhóm chuyên gia", en: "Experts" },
          parties: ["GR", "MK"],
          topics: ["fisheries"],
          kinds: ["talks", "meeting"],
          levels: ["experts", "officials"],
        },
      ],
    },
  ],
  world: {
    bodies: [
      {
        id: "lake-commission",
        kind: "organisation",
        for: null,
        names: { vi: "Ủy ban Hồ Prespa", en: "Lake Commission" },
        spellings: ["UBHP"],
      },
    ],
    persons: [
      {
        id: "jane-doe",
        names: { vi: "Jane Doe", en: "Jane Doe" },
        gender: "f",
        spellings: ["Jane A. Doe"],
        short: ["Doe"],
      },
    ],
    offices: [
      {
        of: "lake-commission",
        role: "head",
        holders: [{ person: "jane-doe", from: "2024-03", to: null }],
      },
    ],
    landmarks: [
      {
        id: "lake-accord",
        names: { vi: "Thỏa thuận hồ Prespa", en: "Lake accord" },
        phrases: { vi: ["{kể từ/sau} thỏa thuận hồ Prespa"], en: ["{since/after} the lake accord"] },
        date: "2018-06-17",
        kind: "start",
      },
    ],
    outlets: [
      {
        id: "lake-herald",
        name: "Lake Herald",
        marks: ["(Lake Herald) -"],
        domains: ["lakeherald.example"],
        agency: null,
      },
    ],
  },
  topics: { fisheries: ["đánh bắt cá", "ngư trường", "fisheries", "fishing rights"] },
};

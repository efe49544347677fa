import type { OfficeRole } from "../schema.ts";

/** What an office is called before the name of its holder. */
export interface Title {
  readonly role: OfficeRole;
  readonly vi: string;
  readonly en: string;
  /** What it is called in some states; null: this title is not used there. */
  readonly other: Readonly<Record<string, { readonly vi: string; readonly en: string } | null>>;
}

/** The offices that news names with their holders, the highest first. Where the word is not certain, none is used. */
export const titles: readonly Title[] = [
  {
    role: "head-of-state",
    vi: "Tổng thống",
    en: "President",
    other: {
      CN: { vi: "Chủ tịch", en: "President" },
      CU: { vi: "Chủ tịch", en: "President" },
      LA: { vi: "Chủ tịch nước", en: "President" },
      VN: { vi: "Chủ tịch nước", en: "President" },
      ...Object.fromEntries(
        ["AF", "BA", "BF", "CH", "KH", "KP", "LY", "ML", "MM", "NE", "SD", "TD", "TW", "VA"].map(
          (state) => [state, null] as const,
        ),
      ),
    },
  },
  {
    role: "head-of-government",
    vi: "Thủ tướng",
    en: "Prime Minister",
    other: {
      AT: { vi: "Thủ tướng", en: "Chancellor" },
      CN: { vi: "Thủ tướng", en: "Premier" },
      DE: { vi: "Thủ tướng", en: "Chancellor" },
      TW: null,
    },
  },
  {
    role: "foreign-minister",
    vi: "Ngoại trưởng",
    en: "Foreign Minister",
    other: {
      GB: { vi: "Ngoại trưởng", en: "Foreign Secretary" },
      US: { vi: "Ngoại trưởng", en: "Secretary of State" },
    },
  },
  {
    role: "defence-minister",
    vi: "Bộ trưởng Quốc phòng",
    en: "Defence Minister",
    other: { US: { vi: "Bộ trưởng Quốc phòng", en: "Defence Secretary" } },
  },
];

import type { InstitutionEntry } from "../schema.ts";

/** Institutions that every state has, by what they are called before the name of the state. */
export const institutions: readonly InstitutionEntry[] = [
  {
    id: "ministry-of-foreign-affairs",
    names: { vi: "Bộ Ngoại giao {state}", en: "Ministry of Foreign Affairs of {state}" },
    words: {
      vi: ["Bộ Ngoại giao", "Bộ Ngoại Giao", "BNG"],
      en: ["Foreign Ministry", "Ministry of Foreign Affairs"],
    },
    own: { US: "us-state-department", GB: "uk-foreign-office" },
  },
  {
    id: "ministry-of-defence",
    names: { vi: "Bộ Quốc phòng {state}", en: "Ministry of Defence of {state}" },
    words: {
      vi: ["Bộ Quốc phòng", "Bộ Quốc Phòng", "BQP"],
      en: ["Defence Ministry", "Defense Ministry", "Ministry of Defence", "Ministry of Defense"],
    },
    own: { US: "pentagon" },
  },
  {
    id: "office-of-the-president",
    names: { vi: "Văn phòng Tổng thống {state}", en: "Office of the President of {state}" },
    words: {
      vi: [
        "Văn phòng Tổng thống",
        "Phủ Tổng thống",
        "Dinh Tổng thống",
        "Điện Tổng thống",
        "Chính quyền Tổng thống",
      ],
      en: ["Presidential Office", "Office of the President", "Presidential Administration"],
    },
    own: { RU: "kremlin", US: "white-house", FR: "elysee", PH: "malacanang-palace" },
  },
  {
    id: "office-of-the-prime-minister",
    names: { vi: "Văn phòng Thủ tướng {state}", en: "Office of the Prime Minister of {state}" },
    words: {
      vi: ["Văn phòng Thủ tướng", "Phủ Thủ tướng"],
      en: ["Prime Minister's Office", "Office of the Prime Minister"],
    },
    own: { GB: "downing-street" },
  },
  {
    id: "parliament",
    names: { vi: "Quốc hội {state}", en: "Parliament of {state}" },
    words: { vi: ["Quốc hội", "Nghị viện"], en: ["Parliament"] },
    own: {
      US: "us-congress",
      UA: "verkhovna-rada",
      IL: "knesset",
      RU: "state-duma",
      KP: "supreme-people-s-assembly",
    },
  },
  {
    id: "government",
    names: { vi: "Chính phủ {state}", en: "Government of {state}" },
    words: { vi: ["Chính phủ", "Chính quyền", "Nội các"], en: ["Government"] },
  },
  {
    id: "armed-forces",
    names: { vi: "Quân đội {state}", en: "Armed Forces of {state}" },
    words: {
      vi: ["Quân đội", "Lực lượng vũ trang", "Các lực lượng vũ trang"],
      en: ["Armed Forces", "Army", "Military"],
    },
    own: {
      IL: "israel-defense-forces",
      CN: "people-s-liberation-army",
      SD: "sudanese-armed-forces",
      MM: "tatmadaw",
    },
  },
  {
    id: "general-staff",
    names: { vi: "Bộ Tổng tham mưu {state}", en: "General Staff of {state}" },
    words: { vi: ["Bộ Tổng tham mưu", "Bộ Tổng Tham mưu"], en: ["General Staff"] },
    own: { UA: "general-staff-of-ukraine" },
  },
  {
    id: "embassy",
    names: { vi: "Đại sứ quán {state}", en: "Embassy of {state}" },
    words: { vi: ["Đại sứ quán", "ĐSQ"], en: ["Embassy"] },
  },
  {
    id: "ministry-of-finance",
    names: { vi: "Bộ Tài chính {state}", en: "Ministry of Finance of {state}" },
    words: { vi: ["Bộ Tài chính"], en: ["Finance Ministry", "Ministry of Finance"] },
    own: { US: "us-treasury-department" },
  },
  {
    id: "ministry-of-commerce",
    names: { vi: "Bộ Thương mại {state}", en: "Ministry of Commerce of {state}" },
    words: { vi: ["Bộ Thương mại"], en: ["Commerce Ministry", "Ministry of Commerce"] },
    own: { US: "us-department-of-commerce", CN: "ministry-of-commerce-of-china" },
  },
  {
    id: "ministry-of-the-interior",
    names: { vi: "Bộ Nội vụ {state}", en: "Ministry of the Interior of {state}" },
    words: { vi: ["Bộ Nội vụ"], en: ["Interior Ministry", "Ministry of the Interior"] },
  },
  {
    id: "ministry-of-justice",
    names: { vi: "Bộ Tư pháp {state}", en: "Ministry of Justice of {state}" },
    words: { vi: ["Bộ Tư pháp"], en: ["Justice Ministry", "Ministry of Justice"] },
    own: { US: "us-department-of-justice" },
  },
  {
    id: "ministry-of-energy",
    names: { vi: "Bộ Năng lượng {state}", en: "Ministry of Energy of {state}" },
    words: { vi: ["Bộ Năng lượng"], en: ["Energy Ministry", "Ministry of Energy"] },
    own: { US: "us-department-of-energy" },
  },
  {
    id: "security-council",
    names: { vi: "Hội đồng An ninh Quốc gia {state}", en: "National Security Council of {state}" },
    words: {
      vi: ["Hội đồng An ninh Quốc gia", "Hội đồng An ninh quốc gia"],
      en: ["National Security Council"],
    },
    own: {
      US: "us-national-security-council",
      UA: "national-security-and-defense-council-of-ukraine",
      IR: "supreme-national-security-council-of-iran",
      RU: "security-council-of-russia",
    },
  },
  {
    id: "senate",
    names: { vi: "Thượng viện {state}", en: "Senate of {state}" },
    words: { vi: ["Thượng viện"], en: ["Senate"] },
    own: { US: "us-senate", RU: "federation-council" },
  },
  {
    id: "lower-house",
    names: { vi: "Hạ viện {state}", en: "Lower House of {state}" },
    words: { vi: ["Hạ viện"], en: ["House of Representatives", "Lower House"] },
    own: { US: "us-house-of-representatives", RU: "state-duma" },
  },
  {
    id: "central-bank",
    names: { vi: "Ngân hàng Trung ương {state}", en: "Central Bank of {state}" },
    words: { vi: ["Ngân hàng Trung ương", "Ngân hàng trung ương"], en: ["Central Bank"] },
    own: { CN: "people-s-bank-of-china", US: "federal-reserve" },
  },
  {
    id: "royal-palace",
    names: { vi: "Hoàng gia {state}", en: "Royal Court of {state}" },
    words: { vi: ["Hoàng gia", "Cung điện Hoàng gia"], en: ["Royal Court"] },
  },
];

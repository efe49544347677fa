import type { PlaceEntry } from "../schema.ts";

/** Seats of power: palaces, residences, halls. `standsFor`: the body that is meant when the seat speaks. */
export const seats: readonly PlaceEntry[] = [
  { id: "kremlin", kind: "seat", state: "RU", names: { vi: "Điện Kremlin", en: "Kremlin" }, spellings: ["Điện Crem-li", "Điện Kremli", "Điện Cẩm Linh", "Crem-li"], standsFor: "kremlin" },
  { id: "white-house", kind: "seat", state: "US", names: { vi: "Nhà Trắng", en: "White House" }, spellings: ["Tòa Bạch Ốc", "Bạch Ốc"], standsFor: "white-house" },
  { id: "pentagon", kind: "seat", state: "US", names: { vi: "Lầu Năm Góc", en: "Pentagon" }, spellings: ["Ngũ Giác Đài"], standsFor: "pentagon" },
  { id: "capitol-hill", kind: "seat", state: "US", names: { vi: "Đồi Capitol", en: "Capitol Hill" }, spellings: ["Điện Capitol", "Đồi Capital"], standsFor: "us-congress" },
  { id: "oval-office", kind: "seat", state: "US", names: { vi: "Phòng Bầu dục", en: "Oval Office" }, spellings: ["Phòng Bầu Dục"] },
  { id: "camp-david", kind: "seat", state: "US", names: { vi: "Trại David", en: "Camp David" } },
  { id: "mar-a-lago", kind: "seat", state: "US", names: { vi: "Mar-a-Lago", en: "Mar-a-Lago" } },
  { id: "blue-house", kind: "seat", state: "KR", names: { vi: "Nhà Xanh", en: "Blue House" }, spellings: ["Cheong Wa Dae"], standsFor: "blue-house" },
  { id: "yongsan-presidential-office", kind: "seat", state: "KR", names: { vi: "Yongsan", en: "Yongsan Presidential Office" } },
  { id: "elysee-palace", kind: "seat", state: "FR", names: { vi: "Điện Élysée", en: "Elysee Palace" }, spellings: ["Điện Elysee", "Điện Elysée", "Élysée", "Cung điện Elysee", "Điện Ê-li-dê"], standsFor: "elysee" },
  { id: "downing-street", kind: "seat", state: "GB", names: { vi: "Phố Downing", en: "Downing Street" }, spellings: ["Số 10 phố Downing", "số 10 Downing", "10 Downing Street"], standsFor: "downing-street" },
  { id: "zhongnanhai", kind: "seat", state: "CN", names: { vi: "Trung Nam Hải", en: "Zhongnanhai" } },
  { id: "diaoyutai-state-guesthouse", kind: "seat", state: "CN", names: { vi: "Điếu Ngư Đài", en: "Diaoyutai State Guesthouse" }, spellings: ["Nhà khách Điếu Ngư Đài"] },
  { id: "great-hall-of-the-people", kind: "seat", state: "CN", names: { vi: "Đại lễ đường Nhân dân", en: "Great Hall of the People" }, spellings: ["Đại Lễ đường Nhân dân"] },
  { id: "smolenskaya-square", kind: "seat", state: "RU", names: { vi: "Quảng trường Smolenskaya", en: "Smolenskaya Square" } },
  { id: "bankova-street", kind: "seat", state: "UA", names: { vi: "Phố Bankova", en: "Bankova Street" }, spellings: ["Bankova"] },
  { id: "nato-headquarters", kind: "seat", state: "BE", names: { vi: "Trụ sở NATO", en: "NATO Headquarters" } },
  { id: "palace-of-nations", kind: "seat", state: "CH", names: { vi: "Cung điện các quốc gia", en: "Palace of Nations" }, spellings: ["Palais des Nations"] },
  { id: "peace-house", kind: "seat", state: "KR", names: { vi: "Nhà Hòa bình", en: "Peace House" } },
  { id: "presidential-palace-of-vietnam", kind: "seat", state: "VN", names: { vi: "Phủ Chủ tịch", en: "Presidential Palace of Vietnam" } },
];

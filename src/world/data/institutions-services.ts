import type { InstitutionEntry } from "../schema.ts";

const service = (
  id: string,
  english: string,
  words: readonly string[],
  own: InstitutionEntry["own"] = {},
): InstitutionEntry => ({
  id,
  names: { vi: `${words[0]} {state}`, en: `${english} of {state}` },
  words: { vi: [...words], en: [] },
  own,
  alone: false,
});

/** Forces, courts, agencies and missions that states have. */
export const services: readonly InstitutionEntry[] = [
  service("navy", "Navy", ["Hải quân", "Lực lượng hải quân"], { US: "us-navy" }),
  service("air-force", "Air Force", ["Không quân", "Lực lượng không quân"], { US: "us-air-force" }),
  service("marine-corps", "Marine Corps", ["Thủy quân lục chiến", "Lính thủy đánh bộ"], {
    US: "us-marine-corps",
  }),
  service(
    "coast-guard",
    "Coast Guard",
    [
      "Cảnh sát biển",
      "Lực lượng cảnh sát biển",
      "Hải cảnh",
      "Lực lượng hải cảnh",
      "Tuần duyên",
      "Lực lượng tuần duyên",
      "Cảnh sát bờ biển",
      "Lực lượng bảo vệ bờ biển",
      "Lực lượng phòng vệ bờ biển",
    ],
    {
      US: "us-coast-guard",
      JP: "japan-coast-guard",
      CN: "china-coast-guard",
      VN: "vietnam-coast-guard",
      PH: "philippine-coast-guard",
    },
  ),
  service("national-guard", "National Guard", ["Vệ binh Quốc gia", "Lực lượng Vệ binh Quốc gia"]),
  service("border-guard", "Border Guard", [
    "Lực lượng biên phòng",
    "Bộ đội biên phòng",
    "Cơ quan biên phòng",
    "Lực lượng bảo vệ biên giới",
    "Lực lượng biên phòng quốc gia",
  ]),
  service("police", "Police", ["Cảnh sát", "Lực lượng cảnh sát", "Cảnh sát Quốc gia"]),
  service("security-forces", "Security Forces", ["Lực lượng an ninh", "Các lực lượng an ninh"]),
  service(
    "supreme-court",
    "Supreme Court",
    ["Tòa án Tối cao", "Tòa Tối cao", "Tòa án Nhân dân Tối cao", "Pháp viện Tối cao"],
    { US: "us-supreme-court" },
  ),
  service("constitutional-court", "Constitutional Court", ["Tòa án Hiến pháp", "Tòa Hiến pháp"]),
  service("prosecutor-general", "Prosecutor General's Office", [
    "Viện Kiểm sát Tối cao",
    "Văn phòng Tổng công tố",
    "Văn phòng Công tố",
    "Viện Công tố",
    "Viện Công tố Tối cao",
    "Cơ quan công tố",
  ]),
  service("customs-service", "Customs Service", ["Tổng cục Hải quan", "Cơ quan Hải quan", "Hải quan"], {
    CN: "general-administration-of-customs-of-china",
  }),
  service(
    "statistics-office",
    "Statistics Office",
    [
      "Cục Thống kê Quốc gia",
      "Văn phòng Thống kê Quốc gia",
      "Cơ quan Thống kê Quốc gia",
      "Tổng cục Thống kê",
      "Cơ quan Thống kê",
      "Cục Thống kê",
    ],
    { CN: "national-bureau-of-statistics-of-china" },
  ),
  service(
    "intelligence-service",
    "Intelligence Service",
    ["Cơ quan tình báo", "Cơ quan tình báo Quốc gia", "Cục tình báo", "Tổng cục Tình báo"],
    { KR: "national-intelligence-service-of-south-korea" },
  ),
  service("security-service", "Security Service", ["Cơ quan an ninh", "Cơ quan an ninh nội địa"], {
    UA: "security-service-of-ukraine",
  }),
  service("election-commission", "Election Commission", [
    "Ủy ban Bầu cử",
    "Ủy ban Bầu cử Trung ương",
    "Ủy ban Bầu cử Quốc gia",
    "Hội đồng Bầu cử Quốc gia",
  ]),
  service("immigration-service", "Immigration Service", [
    "Cơ quan di trú",
    "Cục Di trú",
    "Cơ quan nhập cư",
    "Cục Quản lý xuất nhập cảnh",
  ]),
  service("meteorological-agency", "Meteorological Agency", [
    "Cơ quan khí tượng",
    "Cục Khí tượng",
    "Tổng cục Khí tượng",
  ]),
  service(
    "atomic-energy-agency",
    "Atomic Energy Agency",
    ["Cơ quan Năng lượng Nguyên tử", "Cơ quan hạt nhân"],
    {
      IR: "atomic-energy-organization-of-iran",
      RU: "rosatom",
    },
  ),
  service("consulate-general", "Consulate General", ["Tổng lãnh sự quán"]),
  service("consulate", "Consulate", ["Lãnh sự quán"]),
];

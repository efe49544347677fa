import type { InstitutionEntry } from "../schema.ts";

/** A ministry by its field: "Bộ Y tế", and by longer names for the same one. */
const ministry = (
  field: string,
  english: string,
  own: InstitutionEntry["own"],
  ...longer: readonly string[]
): InstitutionEntry => ({
  id: `ministry-of-${english.toLowerCase().replaceAll(" ", "-")}`,
  names: { vi: `Bộ ${field} {state}`, en: `Ministry of ${english} of {state}` },
  words: { vi: [field, ...longer].map((name) => `Bộ ${name}`), en: [] },
  own,
  alone: false,
});

/** Further ministries that states have. */
export const ministries: readonly InstitutionEntry[] = [
  ministry("Y tế", "Health", {}),
  ministry("Giáo dục", "Education", {}, "Giáo dục và Đào tạo"),
  ministry(
    "Nông nghiệp",
    "Agriculture",
    { US: "us-department-of-agriculture" },
    "Nông nghiệp và Phát triển Nông thôn",
    "Nông nghiệp và Môi trường",
  ),
  ministry("Giao thông", "Transport", {}, "Giao thông Vận tải"),
  ministry("Kinh tế", "Economy", {}),
  ministry("Công Thương", "Industry and Trade", {}),
  ministry("Công nghiệp", "Industry", {}, "Công nghiệp và Thương mại"),
  ministry("Môi trường", "Environment", {}, "Tài nguyên và Môi trường"),
  ministry("Lao động", "Labour", {}, "Lao động - Thương binh và Xã hội"),
  ministry("Văn hóa", "Culture", {}, "Văn hóa, Thể thao và Du lịch"),
  ministry("Thông tin", "Information", {}, "Thông tin và Truyền thông"),
  ministry("Tình báo", "Intelligence", {}),
  ministry("Công an", "Public Security", {}),
  ministry("An ninh Quốc gia", "State Security", {}, "An ninh"),
  ministry("Dầu mỏ", "Petroleum", {}, "Dầu lửa"),
  ministry(
    "Tình trạng khẩn cấp",
    "Emergency Situations",
    {},
    "Các tình huống khẩn cấp",
    "Tình huống khẩn cấp",
  ),
  ministry("Kế hoạch và Đầu tư", "Planning and Investment", {}),
  ministry("Khoa học và Công nghệ", "Science and Technology", {}),
  ministry("Nhập cư", "Immigration", {}),
  ministry("Du lịch", "Tourism", {}),
];

import type { PackExamples } from "../pack-examples.ts";

/** What the Vietnamese pack reads. */
export const examples: PackExamples = {
  published: "2025-03-19",
  times: [
    ["Lệnh ngừng bắn kết thúc hôm thứ Ba, ngày 18/3/2025.", "hôm thứ Ba, ngày 18/3/2025 = 2025-03-18"],
    ["Cuộc họp dự kiến diễn ra vào ngày 4/6 tại Istanbul.", "ngày 4/6 = 2025-06-04"],
    ["Giao tranh tái diễn hôm qua ở miền bắc.", "hôm qua = 2025-03-18"],
    ["Giá cả đã tăng trong tuần trước.", "tuần trước = 2025-W11"],
    ["Hiệp ước được ký tháng 6/2015.", "tháng 6/2015 = 2015-06"],
    ["Ông đắc cử cách đây ba năm.", "cách đây ba năm = 2022"],
  ],
  mentions: [
    [
      "Tổng thống Nga Vladimir Putin đang ở Moscow.",
      "Tổng thống Nga Vladimir Putin = Vladimir Putin",
      "Moscow = Russia",
    ],
    [
      "Bộ Ngoại giao Trung Quốc chưa bình luận.",
      "Bộ Ngoại giao Trung Quốc = Ministry of Foreign Affairs of China",
    ],
    ["Nhà Trắng im lặng.", "Nhà Trắng = White House"],
  ],
  statements: [
    ["Điện Kremlin cho biết Nga vẫn sẵn sàng đối thoại.", "Kremlin, indirect: Nga vẫn sẵn sàng đối thoại"],
    [
      "“Chúng tôi muốn một nền hòa bình lâu dài và công bằng”, ông Volodymyr Zelensky nói.",
      "Volodymyr Zelensky, direct: Chúng tôi muốn một nền hòa bình lâu dài và công bằng",
    ],
    [
      "Theo Tổng thống Pháp Emmanuel Macron, châu Âu phải chuẩn bị cho điều tồi tệ nhất.",
      "Emmanuel Macron, indirect: châu Âu phải chuẩn bị cho điều tồi tệ nhất",
    ],
  ],
  contacts: [
    [
      "Tổng thống Nga Vladimir Putin đã điện đàm với Tổng thống Mỹ Donald Trump hôm 18/3.",
      "call held: Donald Trump + Vladimir Putin",
    ],
    ["Đàm phán giữa Nga và Ukraine sẽ diễn ra ngày 4/6 tại Istanbul.", "talks planned: Russia + Ukraine"],
    [
      "Ngoại trưởng Nga Sergey Lavrov sẽ gặp người đồng cấp Thổ Nhĩ Kỳ Hakan Fidan tại Ankara ngày 21/3.",
      "meeting planned: Hakan Fidan + Sergey Lavrov",
    ],
    ["Iran từ chối đàm phán với Mỹ.", "talks refused: Iran + United States"],
  ],
  nothing: ["Vụ lúa năm nay ở miền nam được mùa.", "Nhiều trận bóng đá đã bị hoãn vì tuyết rơi dày."],
};

import { longerExamples } from "./examples-longer.ts";

/** What a rule must find (sentence, then "span = value" read on 20 May 2025, a Tuesday) and sentences in which it must find nothing. */
export interface RuleExamples {
  readonly finds: readonly (readonly [text: string, ...values: string[]])[];
  readonly ignores: readonly string[];
}

export const examples: Readonly<Record<string, RuleExamples>> = {
  ...longerExamples,
  "day with a head noun": {
    finds: [
      ["Vào ngày 5/6 hai bên gặp nhau.", "ngày 5/6 = 2025-06-05"],
      ["TTO - Ngày 23-4, phái đoàn lên đường.", "Ngày 23-4 = 2025-04-23"],
      ["Hôm 19.5 ông trả lời báo chí.", "Hôm 19.5 = 2025-05-19"],
      ["Văn kiện đề ngày 5 tháng 6 năm 2024.", "ngày 5 tháng 6 năm 2024 = 2024-06-05"],
      ["Họ gặp nhau ngày 15 tháng trước.", "ngày 15 tháng trước = 2025-04-15"],
      ["Ngày 31/10 năm ngoái, lệnh có hiệu lực.", "Ngày 31/10 năm ngoái = 2024-10-31"],
    ],
    ignores: [
      "Ngày 31/4 không có.",
      "Tình hình ngày càng căng thẳng.",
      "Ngày 3 bữa, họ vẫn ăn.",
      "Đây là ngày thứ hai liên tiếp.",
    ],
  },
  "lists and ranges of days": {
    finds: [
      ["Vòng hai kéo dài từ ngày 16 đến 18/5.", "ngày 16 = 2025-05-16", "18/5 = 2025-05-18"],
      ["Hội nghị diễn ra 17–19/6 tại Geneva.", "17 = 2025-06-17", "19/6 = 2025-06-19"],
      ["Các ngày 3, 4 và 5/7 là ngày nghỉ.", "Các ngày 3 = 2025-07-03", "4 = 2025-07-04", "5/7 = 2025-07-05"],
      ["Hai phiên họp 20-21 và 23/4.", "20 = 2025-04-20", "21 = 2025-04-21", "23/4 = 2025-04-23"],
      ["Từ ngày 28 đến 3/6.", "ngày 28 = 2025-05-28", "3/6 = 2025-06-03"],
      ["Ngày 30/12/2024-2/1/2025.", "Ngày 30/12/2024 = 2024-12-30", "2/1/2025 = 2025-01-02"],
      ["Họ đàm phán trong hai ngày 20 và 21-5.", "ngày 20 = 2025-05-20", "21-5 = 2025-05-21"],
      ["Lễ ký diễn ra ngày 27 và 28, theo ban tổ chức.", "ngày 27 = 2025-05-27", "28 = 2025-05-28"],
      ["Phiên họp nội các ngày 18/5 đã hoãn.", "ngày 18/5 = 2025-05-18"],
      ["Vòng một kéo dài 2 ngày (7 và 8-5).", "2 ngày = P2D", "7 = 2025-05-07", "8-5 = 2025-05-08"],
      ["Vào ngày 16 và 17 tháng 5.", "ngày 16 = 2025-05-16", "17 tháng 5 = 2025-05-17"],
    ],
    ignores: [
      "Tỷ số 2-1 nghiêng về đội khách.",
      "Khoảng 16 đến 18 người có mặt.",
      "Cần 3 và 4 đại biểu nữa.",
    ],
  },
  "dates in digits alone": {
    finds: [
      ["Lệnh có hiệu lực từ 23/4.", "23/4 = 2025-04-23"],
      ["Ông cho hay hôm nay (20-5).", "hôm nay = 2025-05-20", "20-5 = 2025-05-20"],
      ["Đăng 23/03/2025", "23/03/2025 = 2025-03-23"],
      ["Tin 2025-03-23", "2025-03-23 = 2025-03-23"],
      ["Họ gặp nhau từ 17-5 nhằm chuẩn bị.", "17-5 = 2025-05-17"],
      ["Hội nghị diễn ra 11 và 12-6 tại Brussels.", "11 = 2025-06-11", "12-6 = 2025-06-12"],
      ["Sau thượng đỉnh 27-4 vừa qua, họ im lặng.", "27-4 vừa qua = 2025-04-27"],
      [
        "Ngoại trưởng thăm Seoul thứ tư tuần trước (14-5).",
        "thứ tư tuần trước = 2025-05-14",
        "14-5 = 2025-05-14",
      ],
      ["Vụ khủng bố 11/9 làm đổi khác tất cả.", "khủng bố 11/9 = 2001-09-11"],
    ],
    ignores: [
      "Cần 2/3 số phiếu thuận.",
      "Nghị định 36/2015/NĐ-CP đã hết hiệu lực.",
      "Đường dây nóng hoạt động 24/7.",
      "Nhà số 12/5 đường Lê Lợi.",
      "Tỷ lệ 3/4 là đủ.",
      "Máy bay Su-27 và F-16 cất cánh.",
      "Giá là 12.5 đồng, điện thoại 024.3825.5678.",
      "Mức tăng đạt 3/5% trong kỳ.",
      "Viện trợ từ 20-50 tỷ mỗi bên.",
      "Sau 1-2 cuộc gặp, họ bỏ cuộc.",
      "Đội khách thắng 1-0, đội nhà thua 0-2.",
      "Cơ chế 2+2 và nghị quyết 2371, điều 5.",
      "Xuất khẩu đạt 5.6 triệu tấn.",
    ],
  },
  "parts of the day": {
    finds: [
      ["Rạng sáng 19/5, còi báo động vang lên.", "Rạng sáng 19/5 = 2025-05-19TMO"],
      ["Họ gặp nhau trưa 19/5 và tối qua.", "trưa 19/5 = 2025-05-19TMI", "tối qua = 2025-05-19TEV"],
      [
        "Đêm 17 rạng sáng 18/5, giao tranh nổ ra.",
        "Đêm 17 = 2025-05-17TNI",
        "rạng sáng 18/5 = 2025-05-18TMO",
      ],
      ["Chiều thứ Sáu tuần trước, ông đến.", "Chiều thứ Sáu tuần trước = 2025-05-16TAF"],
      ["Đêm 8-5, còi báo động vang lên.", "Đêm 8-5 = 2025-05-08TNI"],
      ["Họ ký tối nay 20-5.", "tối nay 20-5 = 2025-05-20TEV"],
    ],
    ignores: ["Buổi sáng ở đây rất đẹp.", "Tối 3 nhóm gặp nhau là đủ.", "Ông là nhà sáng lập tổ chức."],
  },
  "times of day": {
    finds: [
      ["Lúc 20h16 ngày 19/5, họ ký.", "20h16 ngày 19/5 = 2025-05-19T20:16"],
      ["20:16 23/03/2025", "20:16 23/03/2025 = 2025-03-23T20:16"],
      ["Thứ Năm, 15/05/2025, 19:24 (GMT+7)", "Thứ Năm, 15/05/2025, 19:24 (GMT+7) = 2025-05-15T19:24"],
      ["Cuộc gọi bắt đầu lúc 10 giờ tối qua.", "10 giờ tối qua = 2025-05-19T22:00"],
      ["Từ 9g-12g ngày 20/6 có giao lưu.", "9g = 2025-06-20T09:00", "12g ngày 20/6 = 2025-06-20T12:00"],
      [
        "Cửa mở từ 9 giờ đến 17 giờ ngày 5/6.",
        "9 giờ = 2025-06-05T09:00",
        "17 giờ ngày 5/6 = 2025-06-05T17:00",
      ],
      ["Tin 06/06/2025 08:12 (GMT+07:00)", "06/06/2025 08:12 (GMT+07:00) = 2025-06-06T08:12"],
      ["Vào khoảng 16 giờ ngày 18/5, mưa lớn.", "khoảng 16 giờ ngày 18/5 = 2025-05-18T16:00 APPROX"],
      [
        "Họ gặp nhau từ 3 đến 5 giờ chiều ngày 19/5.",
        "3 = 2025-05-19T15:00",
        "5 giờ chiều ngày 19/5 = 2025-05-19T17:00",
      ],
      ["Hành lang mở từ 9 đến 14h hôm nay.", "9 = 2025-05-20T09:00", "14h hôm nay = 2025-05-20T14:00"],
      ["Tính đến 14h, chưa bên nào lên tiếng.", "14h = 2025-05-20T14:00"],
      [
        "Cập nhật: 04:18 GMT - thứ hai, 12 tháng 5, 2025",
        "04:18 GMT - thứ hai, 12 tháng 5, 2025 = 2025-05-12T04:18",
      ],
      ["Lúc 7g30 sáng mai, tàu chạy.", "7g30 sáng mai = 2025-05-21T07:30"],
      ["23h ngày 8-5, hai bên ngừng bắn.", "23h ngày 8-5 = 2025-05-08T23:00"],
    ],
    ignores: [
      "Video dài 0:00 / 0:00.",
      "Đội nhà thắng 3:2 ở trận này.",
      "Mạng 4G và 5G phủ kín.",
      "Tốc độ 60 km/giờ.",
    ],
  },
  weekdays: {
    finds: [
      ["Thứ Hai tuần trước, hai bên điện đàm.", "Thứ Hai tuần trước = 2025-05-12"],
      ["Hôm thứ ba, ông bác tin này.", "Hôm thứ ba = 2025-05-20"],
      ["Chủ nhật tới, họ gặp lại.", "Chủ nhật tới = 2025-05-25"],
      ["Thứ Sáu (16/5), phái đoàn rời đi.", "Thứ Sáu = 2025-05-16", "16/5 = 2025-05-16"],
      ["Sáng thứ 5, cuộc họp diễn ra.", "Sáng thứ 5 = 2025-05-15TMO"],
      ["Dự kiến thứ Năm, hai ông sẽ gặp nhau.", "thứ Năm = 2025-05-22"],
      ["Vòng mới bắt đầu vào thứ tư này tại Geneva.", "thứ tư này = 2025-05-14"],
      ["Ông lên đường ngày thứ hai (19-5).", "ngày thứ hai = 2025-05-19", "19-5 = 2025-05-19"],
    ],
    ignores: [
      "Đây là lần thứ tư họ gặp nhau.",
      "Cuộc điện đàm thứ 4 giữa hai bên.",
      "Vòng đàm phán trực tiếp thứ hai.",
      "Chiến tranh thế giới thứ Hai.",
      "Hội nghị thượng đỉnh thứ hai này không có kết quả.",
    ],
  },
};

/** What a rule must find (sentence, then "span = value" read on 20 May 2025, a Tuesday) and sentences in which it must find nothing. */
export interface RuleExamples {
  readonly finds: readonly (readonly [text: string, ...values: string[]])[];
  readonly ignores: readonly string[];
}

export const examples: Readonly<Record<string, RuleExamples>> = {
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
      ["Vào ngày 16 và 17 tháng 5.", "ngày 16 = 2025-05-16", "17 tháng 5 = 2025-05-17"],
    ],
    ignores: ["Tỷ số 2-1 nghiêng về đội khách.", "Khoảng 16 đến 18 người có mặt."],
  },
  "dates in digits alone": {
    finds: [
      ["Lệnh có hiệu lực từ 23/4.", "23/4 = 2025-04-23"],
      ["Ông cho hay hôm nay (20-5).", "hôm nay = 2025-05-20", "20-5 = 2025-05-20"],
      ["Đăng 23/03/2025", "23/03/2025 = 2025-03-23"],
      ["Tin 2025-03-23", "2025-03-23 = 2025-03-23"],
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
    ],
    ignores: [
      "Đây là lần thứ tư họ gặp nhau.",
      "Cuộc điện đàm thứ 4 giữa hai bên.",
      "Vòng đàm phán trực tiếp thứ hai.",
      "Chiến tranh thế giới thứ Hai.",
    ],
  },
  months: {
    finds: [
      ["Hồi tháng 2, hai bên họp kín.", "tháng 2 = 2025-02"],
      ["Từ năm 2004 đến tháng 9/2013.", "năm 2004 = 2004", "tháng 9/2013 = 2013-09"],
      [
        "Tháng 10 năm ngoái và tháng Ba năm nay.",
        "Tháng 10 năm ngoái = 2024-10",
        "tháng Ba năm nay = 2025-03",
      ],
      ["Từ tháng 3 đến tháng 5/2024.", "tháng 3 = 2024-03", "tháng 5/2024 = 2024-05"],
      ["Cuối tháng này và giữa tháng 6.", "Cuối tháng này = 2025-05 END", "giữa tháng 6 = 2025-06 MID"],
    ],
    ignores: ["Không có tháng 13.", "Tháng 3 lần, họ gặp nhau.", "Những năm tháng khó khăn ấy."],
  },
  "years and longer": {
    finds: [
      ["Đầu năm 2022, căng thẳng leo thang.", "Đầu năm 2022 = 2022 START"],
      ["Trong nhiệm kỳ 2021-2026.", "2021 = 2021", "2026 = 2026"],
      ["Quý III/2025 và quý 2 năm sau.", "Quý III/2025 = 2025-Q3", "quý 2 năm sau = 2026-Q2"],
      [
        "Thập niên 1990, những năm 1960 và thế kỷ 20.",
        "Thập niên 1990 = 199",
        "những năm 1960 = 196",
        "thế kỷ 20 = 19",
      ],
      [
        "Nửa đầu năm 2024 và 6 tháng đầu năm nay.",
        "Nửa đầu năm 2024 = 2024-H1",
        "6 tháng đầu năm nay = 2025-H1",
      ],
      ["Mùa hè năm ngoái họ đã thử.", "Mùa hè năm ngoái = 2024-SU"],
    ],
    ignores: [
      "Ông là người thứ ba từ chức.",
      "Đội dự World Cup 2014 đã về.",
      "Có năm người ở đó.",
      "Năm thứ ba của cuộc chiến.",
    ],
  },
  "relative times": {
    finds: [
      [
        "Tuần trước, tháng tới, năm ngoái.",
        "Tuần trước = 2025-W20",
        "tháng tới = 2025-06",
        "năm ngoái = 2024",
      ],
      ["Ba năm trước, ông từ chức.", "Ba năm trước = 2022"],
      ["Cách đây 5 năm, họ ký.", "Cách đây 5 năm = 2020"],
      ["Cuối tuần qua, họ gặp nhau.", "Cuối tuần qua = 2025-W20-WE"],
      ["Thời gian tới, họ sẽ gặp lại.", "Thời gian tới = FUTURE_REF"],
      ["Những tháng gần đây, họ ít nói.", "Những tháng gần đây = PAST_REF"],
    ],
    ignores: [
      "Trước đó, ông đã nói vậy.",
      "Sau đó, họ ra về.",
      "(Ngày Nay) - Tin thế giới.",
      "Ông thực hiện tại 3 nơi.",
      "Lực lượng tuần tra trước cổng.",
      "Đó là lần cuối cùng họ gặp nhau.",
    ],
  },
  durations: {
    finds: [
      ["Cuộc gọi dài hơn 2 tiếng.", "hơn 2 tiếng = PT2H MORE_THAN"],
      ["Trong vài tuần và gần 3 năm.", "vài tuần = PXW", "gần 3 năm = P3Y LESS_THAN"],
      [
        "Một tuần rưỡi, nửa năm, mười lăm ngày.",
        "Một tuần rưỡi = P1.5W",
        "nửa năm = P6M",
        "mười lăm ngày = P15D",
      ],
      ["Ngừng bắn 1.000 ngày hoặc 2-3 tháng.", "1.000 ngày = P1000D", "2-3 tháng = P2M/P3M"],
      ["Hai ngày trước cuộc gặp, một ngày sau khi ký.", "Hai ngày = P2D", "một ngày = P1D"],
      ["Trong 3 ngày qua và hai tuần tới.", "3 ngày qua = P3D", "hai tuần tới = P2W"],
      ["Họ đi 2 năm 3 tháng, ngủ 1 giờ 30 phút.", "2 năm 3 tháng = P2Y3M", "1 giờ 30 phút = PT1H30M"],
    ],
    ignores: [
      "Bé trai 5 tháng tuổi.",
      "Hai tuần tra viên bị bắt.",
      "Hai tiếng nổ lớn vang lên.",
      "Trận cúp C1 năm người xem.",
      "Trực ban 24/24 giờ.",
    ],
  },
  sets: {
    finds: [
      ["Cuộc họp hằng năm diễn ra.", "hằng năm = P1Y"],
      ["Mỗi tuần họ gặp một lần.", "Mỗi tuần = P1W"],
      ["Thứ Hai hằng tuần có họp báo.", "Thứ Hai hằng tuần = XXXX-WXX-1"],
    ],
    ignores: ["Hàng chục người có mặt.", "Mỗi bên giữ ý kiến của mình."],
  },
  "lunar dates": {
    finds: [
      ["Mùng 2 Tết, ông gọi điện.", "Mùng 2 Tết = 2025-01-30"],
      ["Mùng 8 tháng 3 âm lịch là ngày hội.", "Mùng 8 tháng 3 âm lịch = 2025-04-05"],
    ],
    ignores: ["Ông về quê ăn Tết.", "Mùng tơi mọc đầy vườn."],
  },
};

import type { RuleExamples } from "./examples.ts";

/** Examples of months and longer, of distances, durations and sets. */
export const longerExamples: Readonly<Record<string, RuleExamples>> = {
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
      [
        "Sau các lần gặp tháng Tư và tháng Chín năm ngoái.",
        "tháng Tư = 2024-04",
        "tháng Chín năm ngoái = 2024-09",
      ],
      ["Từ tháng 11 đến tháng 2 năm nay, họ nghỉ.", "tháng 11 = 2024-11", "tháng 2 năm nay = 2025-02"],
      ["Hồi 2-2017 và cuối 12-2018, họ gặp kín.", "2-2017 = 2017-02", "cuối 12-2018 = 2018-12 END"],
      ["Cuối tháng này và giữa tháng 6.", "Cuối tháng này = 2025-05 END", "giữa tháng 6 = 2025-06 MID"],
    ],
    ignores: [
      "Không có tháng 13.",
      "Tháng 3 lần, họ gặp nhau.",
      "Những năm tháng khó khăn ấy.",
      "Họ thử hết năm này qua năm khác.",
    ],
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
      ["Đàm phán có thể nối lại trong mùa thu.", "mùa thu = 2025-FA"],
      ["Nửa cuối năm, họ họp lại.", "Nửa cuối năm = 2025-H2"],
      ["Trong những năm 1970, 1980 họ là kẻ thù.", "những năm 1970 = 197", "1980 = 198"],
      ["Hai lần gặp vào các năm 2000 và 2007.", "các năm 2000 = 2000", "2007 = 2007"],
      ["Từ sau Chiến tranh Triều Tiên 1950-1953, họ ở lại.", "1950 = 1950", "1953 = 1953"],
      ["Ông nhắc thỏa thuận hạt nhân 2015 và bầu cử Mỹ 2020.", "2015 = 2015", "2020 = 2020"],
      ["Trong thông điệp năm mới 2018, ông đề nghị.", "năm mới 2018 = 2018"],
      ["Thượng đỉnh lần hai năm 2007 thành công.", "năm 2007 = 2007"],
    ],
    ignores: [
      "Ông là người thứ ba từ chức.",
      "Đội dự World Cup 2014 đã về.",
      "Có năm người ở đó.",
      "Năm thứ ba của cuộc chiến.",
      "Thỏa thuận đưa 2015 người về nước.",
      "Cuộc chiến khiến 2000 bị thương.",
      "Công ước được hơn 1950 và sau đó nhiều người nữa ký.",
      "Hội nghị APEC 2017 đã xong.",
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
      ["Trong phát biểu hôm nay, ông bác bỏ.", "hôm nay = 2025-05-20"],
      ["Cuộc gặp tới đây rất quan trọng.", "tới đây = FUTURE_REF"],
      ["Hôm nay 20/5, họ ký.", "Hôm nay 20/5 = 2025-05-20"],
    ],
    ignores: [
      "Trước đó, ông đã nói vậy.",
      "Sau đó, họ ra về.",
      "(Ngày Nay) - Tin thế giới.",
      "Ông thực hiện tại 3 nơi.",
      "Không dễ dàng để tới đây.",
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
      ["Họ nói chuyện một tiếng rưỡi sau 2 năm rưỡi.", "một tiếng rưỡi = PT1H30M", "2 năm rưỡi = P2Y6M"],
      ["Trong 24h qua, họ nói chuyện suốt 3h.", "24h qua = PT24H", "3h = PT3H"],
      ["Chỉ ít phút sau khi ký, họ ra về.", "ít phút = PTXM"],
      ["Họ bắn 3 tên lửa trong 30 ngày trước đó.", "30 ngày trước đó = P30D"],
      ["Trong 3 ngày qua và hai tuần tới.", "3 ngày qua = P3D", "hai tuần tới = P2W"],
      ["Họ đi 2 năm 3 tháng, ngủ 1 giờ 30 phút.", "2 năm 3 tháng = P2Y3M", "1 giờ 30 phút = PT1H30M"],
    ],
    ignores: [
      "Bé trai 5 tháng tuổi.",
      "Hai tuần tra viên bị bắt.",
      "Hai tiếng nổ lớn vang lên.",
      "Trận cúp C1 năm người xem.",
      "Trực ban 24/24 giờ.",
      "Ba quý ông ấy không nói hai tiếng Hàn.",
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

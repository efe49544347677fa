import type { RuleId } from "../../src/reading/explain/rules.ts";

/** A page's body, the reasons by that rule with their words, the lead where it matters, and its language unless Vietnamese. */
export type Example = readonly [body: string, why: readonly string[], lead?: string, language?: "en"];

/** One example for every rule: no rule is there that makes no finding. */
export const examples: Readonly<Record<RuleId, Example>> = {
  "speech/verb": [
    "Người phát ngôn Điện Kremlin Dmitry Peskov cho biết Nga vẫn chờ câu trả lời từ Kiev.",
    [
      "s1 | source: Người phát ngôn Điện Kremlin Dmitry Peskov | cue: cho biết | content: Nga vẫn chờ câu trả lời từ Kiev",
    ],
  ],
  "speech/verb-behind": [
    "“Chúng tôi chưa nhận được câu trả lời nào từ Kiev”, ông Dmitry Peskov nói.",
    ["s1 | source: ông Dmitry Peskov | cue: nói | content: Chúng tôi chưa nhận được câu trả lời nào từ Kiev"],
  ],
  "speech/joined-verb": [
    "Ngoại trưởng Nga Sergey Lavrov nói các bên còn nhiều bất đồng, đồng thời nhấn mạnh tiến trình này sẽ kéo dài.",
    ["s2 | source: Ngoại trưởng Nga Sergey Lavrov | cue: nhấn mạnh | content: tiến trình này sẽ kéo dài"],
  ],
  "speech/first-subject": [
    "Ông Nguyễn Hoài Bảo, giám đốc Trung tâm Nghiên cứu Hòa bình Sông Lam, nói các bên cần thêm thời gian.",
    [
      "s1 | source: Ông Nguyễn Hoài Bảo, giám đốc Trung tâm Nghiên cứu Hòa bình Sông Lam | cue: nói | content: các bên cần thêm thời gian",
    ],
  ],
  "speech/unnamed-speaker": [
    "Một nhân chứng kể rằng đoàn xe rời biên giới từ sáng sớm và không ai bị thương.",
    [
      "s1 | source: Một nhân chứng | cue: kể | content: đoàn xe rời biên giới từ sáng sớm và không ai bị thương",
    ],
  ],
  "speech/paper": [
    "Nga và Ukraine ra tuyên bố chung sau vòng đàm phán. Bản tuyên bố chung nêu rõ việc trao đổi tù binh sẽ tiếp tục.",
    ["s1 | source: Nga | source: Ukraine | cue: nêu rõ | content: việc trao đổi tù binh sẽ tiếp tục"],
  ],
  "speech/according-to": [
    "Theo ông Dmitry Peskov, các cuộc thảo luận đang diễn ra theo đúng kế hoạch.",
    [
      "s1 | source: ông Dmitry Peskov | cue: Theo | content: các cuộc thảo luận đang diễn ra theo đúng kế hoạch",
    ],
  ],
  "speech/relay": [
    "TASS dẫn lời ông Dmitry Peskov: “Chúng tôi vẫn giữ liên lạc với phía Mỹ qua nhiều kênh”.",
    [
      "s1 | source: ông Dmitry Peskov | cue: dẫn lời | content: Chúng tôi vẫn giữ liên lạc với phía Mỹ qua nhiều kênh",
    ],
  ],
  "speech/noun": [
    "Giới quan sát chú ý tới tuyên bố của ông Dmitry Peskov rằng lịch trình vẫn chưa được chốt.",
    ["s1 | source: ông Dmitry Peskov | cue: tuyên bố của | content: lịch trình vẫn chưa được chốt"],
  ],
  "speech/behind-colon": [
    "Ông Dmitry Peskov lắc đầu: “Chúng tôi sẽ không bao giờ chấp nhận điều kiện như vậy”.",
    ["s1 | source: Ông Dmitry Peskov | content: Chúng tôi sẽ không bao giờ chấp nhận điều kiện như vậy"],
  ],
  "speech/before-speaker": [
    "“Chúng tôi sẽ không bao giờ chấp nhận điều kiện như vậy” - ông Dmitry Peskov.",
    ["s1 | source: ông Dmitry Peskov | content: Chúng tôi sẽ không bao giờ chấp nhận điều kiện như vậy"],
  ],
  "speech/inserted-speaker": [
    "“Chúng tôi đã nêu lập trường của mình - ông Dmitry Peskov nhắc lại - và sẽ không thay đổi điều gì”.",
    [
      "s1 | source: ông Dmitry Peskov | cue: nhắc lại | content: Chúng tôi đã nêu lập trường của mình",
      "s2 | source: ông Dmitry Peskov | cue: nhắc lại | content: và sẽ không thay đổi điều gì",
    ],
  ],
  "speech/continued-quotation": [
    "Ông Dmitry Peskov nói Nga vẫn chờ phản hồi. “Chúng tôi không vội và sẽ không ra tối hậu thư cho ai”.",
    ["s2 | source: Ông Dmitry Peskov | content: Chúng tôi không vội và sẽ không ra tối hậu thư cho ai"],
  ],
  "via/nested": [
    "Ông Dmitry Peskov cho biết Tổng thống Mỹ Donald Trump nói chiến sự sẽ sớm kết thúc.",
    ["s2 | via: Ông Dmitry Peskov"],
  ],
  "via/medium": [
    "TASS dẫn lời ông Dmitry Peskov: “Chúng tôi vẫn giữ liên lạc với phía Mỹ qua nhiều kênh”.",
    ["s1 | via: TASS"],
  ],
  "via/credit": [
    "Theo CNN, một quan chức cấp cao cho biết danh sách tù binh đã được trao.",
    ["s1 | via: CNN"],
  ],
  "via/still-told": [
    "Ông Dmitry Peskov cho biết Tổng thống Mỹ Donald Trump nói chiến sự sẽ sớm kết thúc. Ông Trump cũng lưu ý rằng các bên cần nhượng bộ.",
    ["s3 | via: Ông Dmitry Peskov"],
  ],
  "day/own-clause": ["Ông Dmitry Peskov hôm 18/6 nói Nga vẫn chờ phản hồi từ Kiev.", ["s1 | time: hôm 18/6"]],
  "day/of-contact": [
    "Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Donald Trump điện đàm hôm 4/6. Trong cuộc điện đàm này, ông Putin nói Moscow sẽ đáp trả mạnh mẽ.",
    ["s1 | time: hôm 4/6"],
  ],
  "day/told-before": [
    "Ông Dmitry Peskov hôm 18/6 nói Nga vẫn chờ phản hồi từ Kiev. Ông Peskov nhấn mạnh rằng tiến trình này sẽ kéo dài.",
    ["s2 | time: hôm 18/6"],
  ],
  "day/told-behind": [
    "Tổng thống Nga Vladimir Putin nói Moscow sẽ không nhượng bộ về lãnh thổ. Tuyên bố trên được đưa ra hôm 17/6.",
    ["s1 | time: hôm 17/6"],
  ],
  "day/from-body": [
    "Ông Dmitry Peskov hôm 18/6 nói Nga vẫn chờ phản hồi từ Kiev.",
    ["s1 | time: hôm 18/6", "s2 | time: hôm 18/6"],
    "Người phát ngôn Điện Kremlin Dmitry Peskov nói tiến trình hòa bình sẽ kéo dài và đòi hỏi sự kiên nhẫn của tất cả các bên.",
  ],
  "contact/noun-between": [
    "Cuộc điện đàm giữa Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Donald Trump đã diễn ra hôm 4/6.",
    [
      "e1 | contact-word: Cuộc điện đàm | party: Tổng thống Nga Vladimir Putin | party: Tổng thống Mỹ Donald Trump",
    ],
  ],
  "contact/with": [
    "Tổng thống Mỹ Donald Trump đã có cuộc hội đàm với Thủ tướng Anh Keir Starmer tại London hôm 17/6.",
    [
      "e1 | contact-word: cuộc hội đàm | party: Tổng thống Mỹ Donald Trump | party: Thủ tướng Anh Keir Starmer",
    ],
  ],
  "contact/of": [
    "Cuộc gặp của Tổng thống Nga Vladimir Putin với Tổng thống Trung Quốc Tập Cận Bình dự kiến diễn ra ngày 2/7.",
    [
      "e1 | contact-word: Cuộc gặp | party: Tổng thống Nga Vladimir Putin | party: Tổng thống Trung Quốc Tập Cận Bình",
    ],
  ],
  "contact/verb-with-object": [
    "Tổng thống Nga Vladimir Putin hôm 4/6 đã gặp Tổng thống Belarus Alexander Lukashenko tại Minsk.",
    [
      "e1 | contact-word: gặp | party: Tổng thống Nga Vladimir Putin | party: Tổng thống Belarus Alexander Lukashenko",
    ],
  ],
  "contact/noun-with-parties": [
    "Thượng đỉnh Nga - Trung Quốc sẽ được tổ chức tại Bắc Kinh ngày 2/7.",
    ["e1 | contact-word: Thượng đỉnh | party: Nga | party: Trung Quốc"],
  ],
  "contact/subject": [
    "Nga và Ukraine đã đàm phán hôm 2/6 tại Istanbul.",
    ["e1 | contact-word: đàm phán | party: Nga | party: Ukraine"],
  ],
  "contact/word-alone": [
    "Nga và Ukraine đã ngừng bắn từ hôm 10/6. Một phái bộ quốc tế đang giám sát ngừng bắn dọc giới tuyến.",
    ["e1 | contact-word: ngừng bắn"],
  ],
  "contact/delegation-goes": [
    "Nga nói Ukraine chưa trả lời. Ukraine nói Nga chưa trả lời. Phái đoàn Nga đã tới Istanbul hôm 16/6.",
    ["e1 | contact-word: Phái đoàn Nga đã tới Istanbul | party: Phái đoàn Nga"],
  ],
  "contact/official-goes": [
    "Ngoại trưởng Nga Sergey Lavrov sẽ tới Tehran ngày 25/6.",
    [
      "e1 | contact-word: Ngoại trưởng Nga Sergey Lavrov sẽ tới Tehran | party: Ngoại trưởng Nga Sergey Lavrov | party: Tehran",
    ],
  ],
  "parties/told-before": [
    "Nga và Ukraine đã đàm phán hôm 2/6 tại Istanbul. Vòng đàm phán thứ ba dự kiến diễn ra cuối tháng 6.",
    ["e2 | contact-word: Vòng đàm phán"],
  ],
  "parties/page-sides": [
    "Nga nói Ukraine chưa trả lời. Ukraine nói Nga chưa trả lời. Nga đã đàm phán hôm 18/6 tại Istanbul.",
    ["e1 | contact-word: đàm phán"],
  ],
  "parties/visited-state": [
    "Hôm 18/6, tại Bắc Kinh, Tổng thống Nga Vladimir Putin bắt đầu chuyến thăm chính thức.",
    ["e1 | contact-word: chuyến thăm chính thức"],
  ],
  "parties/summit-leaders": [
    "Thượng đỉnh Nga - Mỹ sẽ được tổ chức tại Alaska ngày 15/8. Tổng thống Donald Trump và Tổng thống Vladimir Putin chưa bình luận.",
    ["e1 | contact-word: Thượng đỉnh"],
  ],
  "status/word-before": [
    "Tổng thống Nga Vladimir Putin sẽ gặp Tổng thống Belarus Alexander Lukashenko tại Minsk.",
    ["e1 | status-word: sẽ"],
  ],
  "status/word-behind": [
    "Cuộc gặp của Tổng thống Nga Vladimir Putin với Tổng thống Trung Quốc Tập Cận Bình đã bị hoãn.",
    ["e1 | status-word: đã bị hoãn"],
  ],
  "status/moved": [
    "Cuộc gặp của Tổng thống Nga Vladimir Putin với Tổng thống Trung Quốc Tập Cận Bình được dời sang ngày 2/7.",
    ["e1 | status-word: được dời"],
  ],
  "status/denied": [
    "Tổng thống Nga Vladimir Putin tuyên bố không gặp Tổng thống Ukraine Volodymyr Zelensky.",
    ["e1 | status-word: không"],
  ],
  "status/setting": [
    "Sau cuộc gặp với Tổng thống Nga Vladimir Putin hôm 10/6, đặc phái viên Mỹ Steve Witkoff về nước.",
    ["e1 | status-word: Sau"],
  ],
  "status/agreed": [
    "Nga và Ukraine đã đạt thỏa thuận trao đổi tù binh hôm 10/6.",
    ["e2 | status-word: đạt thỏa thuận"],
  ],
  "status/plain-verb": [
    "Tổng thống Nga Vladimir Putin điện đàm với Tổng thống Ukraine Volodymyr Zelensky về tình hình khu vực.",
    ["e1"],
  ],
  "status/past-form": [
    "Russian President Vladimir Putin met Turkish President Recep Tayyip Erdogan in Ankara.",
    ["e1"],
    "Here is a summary of the developments that many readers have been following over the past days.",
    "en",
  ],
  "status/alluded": [
    "Báo chí tiết lộ nội dung cuộc gặp giữa Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Friedrich Merz.",
    ["e1"],
  ],
  "status/going-on": ["Giới đầu tư theo dõi các cuộc đàm phán giữa Mỹ và Trung Quốc.", ["e1"]],
  "status/by-day": [
    "Tổng thống Nga Vladimir Putin gặp Tổng thống Mỹ Donald Trump ngày 25/6.",
    ["e1 | time: ngày 25/6"],
  ],
  "place/own-clause": ["Nga và Ukraine đã đàm phán hôm 2/6 tại Istanbul.", ["e1 | place: Istanbul"]],
  "mention/known-name": [
    "Người phát ngôn Điện Kremlin Dmitry Peskov cho biết Nga vẫn chờ câu trả lời từ Kiev. Ông Peskov không nói thêm.",
    ["dmitry-peskov | mention: Người phát ngôn Điện Kremlin Dmitry Peskov | mention: Ông Peskov"],
  ],
  "mention/unknown-name": [
    "Ông Nguyễn Hoài Bảo nói các bên cần thêm thời gian.",
    ["nguyen-hoai-bao | mention: Ông Nguyễn Hoài Bảo"],
  ],
  "mention/office-by-day": [
    "Tổng thống Nga sẽ thăm Trung Quốc.",
    ["vladimir-putin | mention: Tổng thống Nga"],
  ],
  "mention/office-told-before": [
    "Tổng thống Nga Vladimir Putin nói Moscow sẽ đáp trả. Vị tổng thống này cũng chỉ trích phương Tây.",
    ["vladimir-putin | mention: tổng thống"],
  ],
  "mention/counterpart": [
    "Ngoại trưởng Nga Sergey Lavrov gặp người đồng cấp Trung Quốc hôm 10/6.",
    ["wang-yi | mention: người đồng cấp Trung Quốc"],
  ],
  "mention/pronoun": [
    "Ông Dmitry Peskov rời phòng họp. Ông không trả lời câu hỏi nào.",
    ["dmitry-peskov | mention: Ông"],
  ],
  "mention/first-person": [
    "“Chúng tôi chưa nhận được câu trả lời nào từ Kiev”, ông Dmitry Peskov nói.",
    ["RU | mention: Chúng tôi"],
  ],
  "mention/own-name": [
    "Nga và Ukraine đã đàm phán hôm 2/6 tại Istanbul.",
    ["RU | mention: Nga", "UA | mention: Ukraine"],
  ],
  "mention/capital": [
    "Ngoại trưởng Nga Sergey Lavrov tuyên bố Moscow sẽ không nhượng bộ.",
    ["RU | mention: Moscow"],
  ],
  "mention/institution": [
    "Bộ Ngoại giao Trung Quốc kêu gọi các bên kiềm chế. Bộ Ngoại giao nước này không nói thêm.",
    ["ministry-of-foreign-affairs-cn | mention: Bộ Ngoại giao Trung Quốc | mention: Bộ Ngoại giao nước này"],
  ],
  "mention/unknown-body": [
    "Công ty Nghiên cứu Sông Lam cho biết giá dầu đã tăng mạnh trong tuần.",
    ["cong-ty-nghien-cuu-song-lam | mention: Công ty Nghiên cứu Sông Lam"],
  ],
  "mention/group": [
    "Nga và Ukraine đã đàm phán hôm 2/6 tại Istanbul. Hai bên chưa ấn định ngày gặp lại.",
    ["RU | mention: Hai bên", "UA | mention: Hai bên"],
  ],
  "mention/offices": [
    "Lãnh đạo Nga và Trung Quốc sẽ trao đổi qua điện thoại trong tuần này.",
    [
      "vladimir-putin | mention: Lãnh đạo Nga và Trung Quốc",
      "xi-jinping | mention: Lãnh đạo Nga và Trung Quốc",
    ],
  ],
  "mention/delegation": ["Phái đoàn Nga đã tới Istanbul hôm 16/6.", ["RU | mention: Phái đoàn Nga"]],
  "mention/unnamed": [
    "Một quan chức giấu tên cho biết các phái đoàn sẽ trở lại trong tuần tới.",
    ["unnamed-sources | mention: Một quan chức giấu tên"],
  ],
  "undertaking/verb": [
    "Ông Dmitry Peskov nói Nga sẵn sàng nối lại đàm phán với Ukraine.",
    ["u1 | cue: sẵn sàng | content: nối lại đàm phán với Ukraine"],
  ],
  "undertaking/mutual": [
    "Nga và Ukraine nhất trí trao trả thi thể binh sĩ.",
    [
      "u1 | cue: nhất trí | content: trao trả thi thể binh sĩ",
      "u2 | cue: nhất trí | content: trao trả thi thể binh sĩ",
    ],
  ],
  "undertaking/agreement": [
    "Nga và Ukraine đã đạt thỏa thuận về việc trao đổi tù binh hôm 10/6.",
    ["u1 | content: trao đổi tù binh hôm 10/6", "u2 | content: trao đổi tù binh hôm 10/6"],
  ],
  "undertaking/condition": [
    "Nga đề nghị tổ chức vòng đàm phán mới tại Istanbul nếu Ukraine ngừng tấn công.",
    ["u1 | condition: nếu Ukraine ngừng tấn công"],
  ],
  "undertaking/due": [
    "Nga đề nghị tổ chức vòng đàm phán mới tại Istanbul vào ngày 30/6.",
    ["u1 | time: ngày 30/6"],
  ],
  "position/verb": [
    "Bộ Ngoại giao Trung Quốc nói Bắc Kinh ủng hộ một lệnh ngừng bắn lâu dài tại Ukraine.",
    ["p1 | cue: ủng hộ | content: một lệnh ngừng bắn lâu dài tại Ukraine"],
  ],
  "position/condition": [
    "Ông Dmitry Peskov nói Nga sẵn sàng ngừng bắn lâu dài nếu Ukraine rút quân.",
    ["p1 | cue: sẵn sàng | content: ngừng bắn lâu dài | condition: nếu Ukraine rút quân"],
  ],
  "stance/subject": [
    "Ông Dmitry Peskov nói Nga sẵn sàng nối lại đàm phán với Ukraine.",
    ["u1 | party: Nga", "p1 | party: Nga"],
  ],
  "stance/speaker": [
    "Bộ Ngoại giao Trung Quốc kêu gọi các bên ngừng bắn ngay lập tức.",
    ["u1 | source: Bộ Ngoại giao Trung Quốc", "p1 | source: Bộ Ngoại giao Trung Quốc"],
  ],
  "stance/joined-verb": [
    "Ông Andriy Yermak nhấn mạnh Kiev sẵn sàng ngừng bắn lâu dài, song cần có những bảo đảm an ninh vững chắc.",
    ["p2 | party: Kiev"],
  ],
  "time/fixed-phrase": ["Hai phái đoàn đã rời thành phố hôm qua.", ["t1 | time: hôm qua"]],
  "time/weekday": ["Phái đoàn đến nơi vào thứ Ba tuần trước.", ["t1 | time: thứ Ba tuần trước"]],
  "time/lunar-day": ["Mùng 2 Tết, đoàn xe cứu trợ lên đường.", ["t1 | time: Mùng 2 Tết"]],
  "time/day": ["Các phái viên trở về hôm 17/6.", ["t1 | time: hôm 17/6"]],
  "time/bare-day": ["Phiên họp toàn thể 5/6/2025 bị hoãn vì bão.", ["t1 | time: 5/6/2025"]],
  "time/iso-day": ["Báo cáo công bố 2025-06-05 nêu nhiều vụ vi phạm.", ["t1 | time: 2025-06-05"]],
  "time/month": ["Tháng 5/2024, hai nước nối lại quan hệ.", ["t1 | time: Tháng 5/2024"]],
  "time/months-of-year": [
    "Trong 6 tháng đầu năm 2025, số vụ vi phạm giảm mạnh.",
    ["t1 | time: 6 tháng đầu năm 2025"],
  ],
  "time/year": ["Hai nước cắt đứt quan hệ năm 2013.", ["t1 | time: năm 2013"]],
  "time/decade": ["Trong thập niên 1990, họ là đồng minh.", ["t1 | time: thập niên 1990"]],
  "time/century": ["Thế kỷ 19 chứng kiến nhiều cuộc chiến.", ["t1 | time: Thế kỷ 19"]],
  "time/quarter": ["Quý III/2025, hội nghị sẽ nhóm họp.", ["t1 | time: Quý III/2025"]],
  "time/half": ["Nửa đầu năm 2024, tình hình yên ắng.", ["t1 | time: Nửa đầu năm 2024"]],
  "time/season": ["Mùa hè 2013, xung đột nổ ra.", ["t1 | time: Mùa hè 2013"]],
  "time/same": ["Ngày 17/6, các phái viên trở về. Cùng ngày, họ ra thông cáo.", ["t2 | time: Cùng ngày"]],
  "time/relative": ["Các phái viên sẽ trở lại vào tuần tới.", ["t1 | time: tuần tới"]],
  "time/vague": ["Những tháng gần đây, căng thẳng gia tăng.", ["t1 | time: Những tháng gần đây"]],
  "time/daypart": ["Đoàn xe cứu trợ về đến thủ đô chiều 17/6.", ["t1 | time: chiều 17/6"]],
  "time/edge": ["Cuối năm 2024, tình hình lại căng thẳng.", ["t1 | time: Cuối năm 2024"]],
  "time/clock": ["Đoàn xe cứu trợ rời biên giới lúc 20h16.", ["t1 | time: 20h16"]],
  "time/distance": ["Cách đây 5 năm, họ từng là đồng minh.", ["t1 | time: Cách đây 5 năm"]],
  "time/duration": ["Phiên họp toàn thể kéo dài trong ba ngày.", ["t1 | time: ba ngày"]],
  "time/set": ["Hội nghị nhóm họp hàng năm.", ["t1 | time: hàng năm"]],
  "value/publication": ["Hai phái đoàn đã rời thành phố hôm qua.", ["t1 | time: hôm qua"]],
  "value/time-told": [
    "Ngày 17/6, các phái viên trở về. Cùng ngày, họ ra thông cáo.",
    ["t2 | time: Cùng ngày"],
  ],
  "value/nearest": ["Các phái viên trở về hôm 17/6.", ["t1 | time: hôm 17/6"]],
};

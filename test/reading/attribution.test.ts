import { statementLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "adjuncts and appositions stand between a speaker and the verb": {
    finds: [
      [
        "Ông Dmitry Peskov trong cuộc họp báo thường kỳ ở Moskva nói lịch trình vẫn chưa được chốt.",
        ["Dmitry Peskov, indirect: lịch trình vẫn chưa được chốt"],
      ],
      [
        "Ông Dmitry Peskov, người phát ngôn Điện Kremlin, hôm 5/6 cho biết lịch trình vẫn chưa được chốt.",
        ["Dmitry Peskov, indirect: lịch trình vẫn chưa được chốt"],
      ],
      [
        "Bà Kaja Kallas (Estonia) lần đầu tiên thừa nhận khối này còn chia rẽ về trừng phạt.",
        ["Kaja Kallas, indirect: khối này còn chia rẽ về trừng phạt"],
      ],
    ],
    ignores: [
      "Ông Dmitry Peskov phải hứng chịu chỉ trích nặng nề từ báo giới phương Tây.",
      "Kế hoạch này bị Bộ Ngoại giao Nga chỉ trích vì thiếu chi tiết cụ thể.",
      "Thông tin trên được hãng thông tấn TASS đưa tin vào rạng sáng cùng ngày.",
    ],
  },
  "people whom nobody names are unnamed sources": {
    finds: [
      [
        "Một nhân viên cứu trợ ở Dải Gaza cho biết hàng viện trợ vẫn bị giữ lại ngoài cửa khẩu.",
        ["unnamed sources, indirect: hàng viện trợ vẫn bị giữ lại ngoài cửa khẩu"],
      ],
      [
        "Truyền thông Iran cho hay phái đoàn đã rời khách sạn ngay trong đêm.",
        ["unnamed sources, indirect: phái đoàn đã rời khách sạn ngay trong đêm"],
      ],
    ],
    ignores: [
      "Một điều cần lưu ý rằng con đường này chỉ mở vào mùa khô.",
      "Một nghị quyết ủng hộ tuyên bố này đã không được quốc hội phê chuẩn.",
    ],
  },
  "a paper speaks for its author, or for those told before": {
    finds: [
      [
        "Tuyên bố của Bộ Ngoại giao Qatar nhấn mạnh các bên đã thu hẹp đáng kể bất đồng.",
        ["Ministry of Foreign Affairs of Qatar, indirect: các bên đã thu hẹp đáng kể bất đồng"],
      ],
      [
        "Ngoại trưởng Ai Cập và Ngoại trưởng Qatar hội đàm tại Cairo. Tuyên bố chung cho biết hai nước sẽ tiếp tục hòa giải.",
        ["Badr Abdelatty + Mohammed bin Abdulrahman Al Thani, indirect: hai nước sẽ tiếp tục hòa giải"],
      ],
    ],
    ignores: ["Tuyên bố này ngay lập tức vấp phải sự phản đối từ nhiều phía."],
  },
  "the speaker may close the sentence": {
    finds: [
      [
        "Vòng đàm phán tới sẽ diễn ra tại Istanbul, ông Dmitry Peskov cho biết.",
        ["Dmitry Peskov, indirect: Vòng đàm phán tới sẽ diễn ra tại Istanbul"],
      ],
      [
        "“Không ai muốn leo thang căng thẳng ở khu vực này” - ông Dmitry Peskov nói trong cuộc họp báo hôm 5/6.",
        ["Dmitry Peskov, direct: Không ai muốn leo thang căng thẳng ở khu vực này"],
      ],
      [
        "“Không ai muốn leo thang căng thẳng”, TASS dẫn lời ông Dmitry Peskov nói hôm 5/6.",
        ["Dmitry Peskov via TASS, direct: Không ai muốn leo thang căng thẳng"],
      ],
      [
        "“Không ai muốn leo thang căng thẳng ở khu vực này” - hãng tin TASS dẫn lời ông Dmitry Peskov.",
        ["Dmitry Peskov via TASS, direct: Không ai muốn leo thang căng thẳng ở khu vực này"],
      ],
    ],
    ignores: ["Trong cuộc họp báo tại Moskva, ông Dmitry Peskov đã trả lời hơn hai mươi câu hỏi."],
  },
  "a quotation has its speaker beside it, whatever his verb": {
    finds: [
      [
        "“Không ai muốn leo thang căng thẳng ở khu vực này”, ông Dmitry Peskov mở đầu buổi gặp gỡ.",
        ["Dmitry Peskov, direct: Không ai muốn leo thang căng thẳng ở khu vực này"],
      ],
      [
        "“Chúng tôi đã chờ đủ lâu rồi - ông Dmitry Peskov nói - và sẽ không chờ thêm một tuần nào nữa”.",
        [
          "Dmitry Peskov, direct: Chúng tôi đã chờ đủ lâu rồi",
          "Dmitry Peskov, direct: và sẽ không chờ thêm một tuần nào nữa",
        ],
      ],
    ],
    ignores: ["“Người đàn ông không mang họ tên và quê quán” là cuốn sách bán chạy nhất năm."],
  },
  "a paragraph that is a quotation goes on with the speaker of the one before": {
    finds: [
      [
        "“Mọi việc đều cần thời gian chuẩn bị”, ông Dmitry Peskov nói.\n“Không ai có thể đi tắt trên con đường này”.",
        [
          "Dmitry Peskov, direct: Mọi việc đều cần thời gian chuẩn bị",
          "Dmitry Peskov, direct: Không ai có thể đi tắt trên con đường này",
        ],
      ],
      [
        "Bà Kaja Kallas cho rằng châu Âu đang bị thử thách.\n“Chúng ta phải đứng vững cùng nhau”.",
        [
          "Kaja Kallas, indirect: châu Âu đang bị thử thách",
          "Kaja Kallas, direct: Chúng ta phải đứng vững cùng nhau",
        ],
      ],
    ],
    ignores: ["Tấm biển ở cổng làng ghi.\n“Xin hãy đi chậm vì trẻ em đang chơi”."],
  },
  "what the telling adds at the end is no content": {
    finds: [
      [
        "Ông Dmitry Peskov cho biết hai bên sẽ gặp lại trong tháng tới, nhưng không tiết lộ địa điểm.",
        ["Dmitry Peskov, indirect: hai bên sẽ gặp lại trong tháng tới"],
      ],
      [
        "Ông Dmitry Peskov cho rằng cuộc gặp đã diễn ra rất tốt đẹp khi trả lời phỏng vấn đài BBC.",
        ["Dmitry Peskov, indirect: cuộc gặp đã diễn ra rất tốt đẹp"],
      ],
      [
        "Ông Dmitry Peskov nói hai bên sẽ gặp lại trong vài tuần nữa, ám chỉ vòng đàm phán tại Istanbul.",
        ["Dmitry Peskov, indirect: hai bên sẽ gặp lại trong vài tuần nữa"],
      ],
      [
        "Nga yêu cầu Ukraine rút khỏi hai thành phố ở miền đông, nhưng Kiev chưa đáp lại.",
        ["Russia, indirect: Ukraine rút khỏi hai thành phố ở miền đông"],
      ],
    ],
    ignores: ["Ông Dmitry Peskov phát biểu tại một diễn đàn kinh tế ở thành phố St. Petersburg."],
  },
  "an unnamed speaker is relayed by the medium that the sentence credits": {
    finds: [
      [
        "Theo Hãng tin Reuters, một quan chức cấp cao cho biết Washington đã hoãn quyết định.",
        ["unnamed sources via Reuters, indirect: Washington đã hoãn quyết định"],
      ],
      [
        "Các nguồn tin ngoại giao cho biết Washington đã hoãn quyết định này, Reuters hôm nay đưa tin.",
        ["unnamed sources via Reuters, indirect: Washington đã hoãn quyết định này"],
      ],
    ],
    ignores: ["Hãng tin Reuters đặt văn phòng mới ở trung tâm thành phố."],
  },
  "an opinion whose holder is named is told whole, and is the holder's": {
    finds: [
      [
        "Bà Maria Zakharova khẳng định Paris cho rằng cuộc tập trận nhắm vào thành phố Odessa.",
        [
          "Maria Zakharova, indirect: Paris cho rằng cuộc tập trận nhắm vào thành phố Odessa",
          "France via Maria Zakharova, indirect: cuộc tập trận nhắm vào thành phố Odessa",
        ],
      ],
      [
        "Bà Maria Zakharova nhắc lại quan điểm cho rằng cuộc tập trận nhắm vào thành phố Odessa.",
        ["Maria Zakharova, indirect: cuộc tập trận nhắm vào thành phố Odessa"],
      ],
    ],
    ignores: ["Cuộc tập trận nhắm vào thành phố Odessa kéo dài đến cuối tuần."],
  },
  "a verb of saying that repeats an attribution is no content": {
    finds: [
      [
        "Theo ông Dmitry Peskov, cho biết hai đoàn tàu chở hàng đã rời ga biên giới lúc rạng sáng.",
        ["Dmitry Peskov, indirect: hai đoàn tàu chở hàng đã rời ga biên giới lúc rạng sáng"],
      ],
      [
        "Theo ông Dmitry Peskov, hai đoàn tàu chở hàng đã rời ga biên giới lúc rạng sáng.",
        ["Dmitry Peskov, indirect: hai đoàn tàu chở hàng đã rời ga biên giới lúc rạng sáng"],
      ],
    ],
    ignores: ["Theo lịch trình, hai đoàn tàu chở hàng rời ga biên giới lúc rạng sáng."],
  },
  "two speakers of one sentence have each their own words": {
    finds: [
      [
        "Nga chỉ thừa nhận đã bắn rơi hai máy bay không người lái trong khi Ukraine nói có ít nhất mười chiếc bị mất.",
        [
          "Russia, indirect: đã bắn rơi hai máy bay không người lái",
          "Ukraine, indirect: có ít nhất mười chiếc bị mất",
        ],
      ],
      [
        "Trong khi Ấn Độ nói hai bên tự thỏa thuận với nhau, Pakistan khẳng định có nước thứ ba làm trung gian.",
        [
          "India, indirect: hai bên tự thỏa thuận với nhau",
          "Pakistan, indirect: có nước thứ ba làm trung gian",
        ],
      ],
    ],
    ignores: ["Trong khi hàng hóa khan hiếm, giá cả ở thủ đô vẫn tăng từng ngày."],
  },
  "a word of saying in another's place is a noun": {
    finds: [
      [
        "Ông Dmitry Peskov kịch liệt phản đối kế hoạch triển khai quân châu Âu tại Ukraine.",
        ["Dmitry Peskov, indirect: kế hoạch triển khai quân châu Âu tại Ukraine"],
      ],
      [
        "Bộ Quốc phòng Nga cho biết mọi đơn vị đều đạt yêu cầu và không để xảy ra sai sót nào.",
        [
          "Ministry of Defence of Russia, indirect: mọi đơn vị đều đạt yêu cầu và không để xảy ra sai sót nào",
        ],
      ],
      [
        "Hungary lên tiếng chỉ trích các lệnh trừng phạt mới là vô ích.",
        ["Hungary, indirect: các lệnh trừng phạt mới là vô ích"],
      ],
    ],
    ignores: [
      "Ông Dmitry Peskov không khẳng định hay phủ nhận thông tin về chuyến bay của phái viên.",
      "Ông Dmitry Peskov đánh giá thế nào về động thái mới nhất của châu Âu?",
      "Họ treo biểu ngữ trước ngôi trường ở thành phố Thành Đô cáo buộc nhà thầu gian dối.",
      "Mỹ đang xúc tiến việc điều tra cáo buộc Nga can thiệp cuộc bầu cử.",
      "Phía Mỹ sẽ không nâng thuế như tuyên bố, bất chấp phản đối trong nước.",
      "Chuyến thăm hứa hẹn những thay đổi lớn trong quan hệ hai nước.",
      "Ông Donald Trump ra lệnh hủy các cuộc tập trận quy mô lớn với Hàn Quốc.",
    ],
  },
};

testRules(rules, statementLines);

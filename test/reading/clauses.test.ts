import { statementLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "how something was said or known is not what was said": {
    finds: [
      [
        "Ông Dmitry Peskov đáp lại rằng bằng chứng như vậy chưa từng được đưa ra.",
        ["Dmitry Peskov, indirect: bằng chứng như vậy chưa từng được đưa ra"],
      ],
      [
        "Ông Dmitry Peskov khẳng định bất chấp các lệnh cấm vận của phương Tây, cảng Novorossiysk vẫn hoạt động bình thường.",
        [
          "Dmitry Peskov, indirect: bất chấp các lệnh cấm vận của phương Tây, cảng Novorossiysk vẫn hoạt động bình thường",
        ],
      ],
    ],
    ignores: [
      "Ông Dmitry Peskov đáp lại bằng một cái nhún vai rất nhẹ.",
      "Ông Vladimir Putin và ông Viktor Orban ca ngợi nhau trong buổi tiệc tối.",
      "Ông Dmitry Peskov tiết lộ thông tin mới về chuyến bay của phái viên.",
      "Trong khi đó, kỳ vọng về một mùa đông ấm áp đang giảm dần từng ngày.",
    ],
  },
  "of whom somebody complains, and whom he blames, is told with what for": {
    finds: [
      [
        "Nga phàn nàn về việc các chuyến bay chở thanh sát viên bị trì hoãn.",
        ["Russia, indirect: việc các chuyến bay chở thanh sát viên bị trì hoãn"],
      ],
      [
        "Iran đổ lỗi cho Mỹ đã làm chậm tiến độ sửa chữa cây cầu biên giới.",
        ["Iran, indirect: Mỹ đã làm chậm tiến độ sửa chữa cây cầu biên giới"],
      ],
    ],
    ignores: ["Thời tiết là lý do khiến chuyến bay của Iran bị chậm."],
  },
  "“…, người cho rằng …” tells what somebody said": {
    finds: [
      [
        "Kế hoạch này vấp phải sự phản đối của ông Viktor Orban, người cho rằng châu Âu cần thêm thời gian.",
        ["Viktor Orban, indirect: châu Âu cần thêm thời gian"],
      ],
      ["Đoàn xe do ông Viktor Orban tiễn, người cảnh báo nguồn nước đang cạn, rời thủ đô lúc rạng sáng.", []],
      [
        "Ông Viktor Orban, người khẳng định nguồn nước ở đây đang cạn dần, rời thủ đô lúc rạng sáng.",
        ["Viktor Orban, indirect: nguồn nước ở đây đang cạn dần"],
      ],
    ],
    ignores: ["Ông Viktor Orban, người từ lâu phản đối các lệnh cấm vận, rời thủ đô lúc rạng sáng."],
  },
  "a noun of saying brings in its speaker's words": {
    finds: [
      [
        "Dư luận bàn tán về tuyên bố của ông Viktor Orban rằng châu Âu cần thêm nhiều thời gian.",
        ["Viktor Orban, indirect: châu Âu cần thêm nhiều thời gian"],
      ],
      [
        "Kế hoạch mới đáp ứng đòi hỏi của người Israel rằng các trạm gác phải lùi xa biên giới.",
        ["Israel, indirect: các trạm gác phải lùi xa biên giới"],
      ],
    ],
    ignores: [
      "Tuyên bố của ông Viktor Orban khiến nhiều nhà ngoại giao bất ngờ.",
      "Dư luận bàn tán về tuyên bố của ông Viktor Orban trong nhiều ngày.",
    ],
  },
  "a clause before the main one ends at its comma": {
    finds: [
      [
        "Dù ông Dmitry Peskov nhiều lần tuyên bố con đường sẽ sớm mở lại, hàng rào vẫn còn nguyên.",
        ["Dmitry Peskov, indirect: con đường sẽ sớm mở lại"],
      ],
      [
        "Sau khi ông Dmitry Peskov nói con đường sẽ sớm mở lại, giá vé tàu giảm nhẹ.",
        ["Dmitry Peskov, indirect: con đường sẽ sớm mở lại"],
      ],
    ],
    ignores: ["Dù hàng rào vẫn còn nguyên, giá vé tàu giảm nhẹ trong tuần qua."],
  },
  "behind several commas the expert speaks, and no body of his": {
    finds: [
      [
        "“Con đường này sẽ còn đóng cửa rất lâu”, ông Marek Dvorsky, Giám đốc Trung tâm Á - Âu, Hội đồng Silesia, Ba Lan, nhận định.",
        ["Marek Dvorsky, direct: Con đường này sẽ còn đóng cửa rất lâu"],
      ],
      [
        "Theo Tổng thống Thổ Nhĩ Kỳ, Washington đã gửi nhiều lô hàng cứu trợ tới vùng động đất.",
        ["Recep Tayyip Erdogan, indirect: Washington đã gửi nhiều lô hàng cứu trợ tới vùng động đất"],
        "2024-06-05",
      ],
    ],
    ignores: ["Ông Marek Dvorsky, Giám đốc Trung tâm Á - Âu, Hội đồng Silesia, Ba Lan, rời phòng họp."],
  },
  "an attribution between a subject and its verb leaves the clause whole": {
    finds: [
      [
        "Cây cầu mới, theo ông Dmitry Peskov, đang xuống cấp rất nhanh.",
        ["Dmitry Peskov, indirect: Cây cầu mới, theo ông Dmitry Peskov, đang xuống cấp rất nhanh"],
      ],
      [
        "Theo ông Dmitry Peskov, cây cầu mới đang xuống cấp rất nhanh.",
        ["Dmitry Peskov, indirect: cây cầu mới đang xuống cấp rất nhanh"],
      ],
    ],
    ignores: ["Cây cầu mới, theo Reuters, đang xuống cấp rất nhanh."],
  },
  "many whom nobody names, and their sources, are unnamed": {
    finds: [
      [
        "Nhiều người cho rằng cây cầu mới sẽ không chịu nổi mùa lũ tới.",
        ["unnamed sources, indirect: cây cầu mới sẽ không chịu nổi mùa lũ tới"],
      ],
      [
        "Các nhà lập pháp cho rằng khoản ngân sách này cần được cắt giảm ngay.",
        ["unnamed sources, indirect: khoản ngân sách này cần được cắt giảm ngay"],
      ],
      [
        "Nguồn tin từ Bắc Kinh cho biết cây cầu mới sẽ thông xe vào mùa thu.",
        ["unnamed sources, indirect: cây cầu mới sẽ thông xe vào mùa thu"],
      ],
    ],
    ignores: [
      "Ông Dmitry Peskov hứng chịu nhiều chỉ trích vì cho rằng cây cầu mới rất an toàn.",
      "Ủy ban nghe ông Dmitry Peskov trình bày về cáo buộc gian lận thuế và cáo buộc lạm dụng quỹ công.",
    ],
  },
};

testRules(rules, statementLines);

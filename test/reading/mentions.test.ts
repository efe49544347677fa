import { mentionLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "an office is who holds it on the day of the page": {
    finds: [
      ["Tổng thống Nga không đưa ra bình luận nào về tin này.", ["Tổng thống Nga = Vladimir Putin"]],
      ["Thủ tướng Đức nghỉ phép hai tuần tại quê nhà.", ["Thủ tướng Đức = Olaf Scholz"], "2024-03-05"],
      ["Thủ tướng Đức nghỉ phép hai tuần tại quê nhà.", ["Thủ tướng Đức = Friedrich Merz"], "2025-08-05"],
    ],
    ignores: ["Nhiệm kỳ tổng thống kéo dài bốn năm theo quy định của hiến pháp hiện hành."],
  },
  "of a chain of titles the first counts": {
    finds: [
      [
        "Trợ lý Tổng thống Nga Yuri Ushakov vắng mặt trong buổi lễ hôm ấy.",
        ["Trợ lý Tổng thống Nga Yuri Ushakov = Yuri Ushakov"],
      ],
      [
        "Phó Tổng thống Mỹ JD Vance vắng mặt trong buổi lễ hôm ấy.",
        ["Phó Tổng thống Mỹ JD Vance = JD Vance"],
      ],
    ],
    ignores: ["Trợ lý giám đốc nhà máy vắng mặt trong buổi lễ khánh thành hôm ấy."],
  },
  "the side may stand behind the name": {
    finds: [
      [
        "Đặc phái viên Steve Witkoff của Tổng thống Mỹ đã lên đường.",
        ["Đặc phái viên Steve Witkoff của Tổng thống Mỹ = Steve Witkoff"],
      ],
      [
        "Dmitry Peskov, người phát ngôn Điện Kremlin, vắng mặt trong buổi lễ.",
        ["Dmitry Peskov, người phát ngôn Điện Kremlin = Dmitry Peskov"],
      ],
    ],
    ignores: ["Đặc phái viên của báo chúng ta đã lên đường từ sáng sớm hôm nay."],
  },
  "a counterpart holds the same office for the side named": {
    finds: [
      [
        "Ngoại trưởng Nga Sergey Lavrov không nhắc tới người đồng cấp Mỹ.",
        ["Ngoại trưởng Nga Sergey Lavrov = Sergey Lavrov", "người đồng cấp Mỹ = Marco Rubio"],
      ],
      [
        "Tổng thống Pháp Emmanuel Macron không nhắc tới người đồng cấp Nga.",
        ["Tổng thống Pháp Emmanuel Macron = Emmanuel Macron", "người đồng cấp Nga = Vladimir Putin"],
      ],
    ],
    ignores: ["Người đồng cấp nào cũng cần được tôn trọng như nhau trong công việc."],
  },
  "a pronoun means the subject told last that its gender fits": {
    finds: [
      [
        "Ông Dmitry Peskov vắng mặt trong buổi lễ. Ông có việc bận.",
        ["Ông Dmitry Peskov = Dmitry Peskov", "Ông = Dmitry Peskov"],
      ],
      [
        "Bà Kaja Kallas rời phòng họp sớm. Ông António Guterres ở lại. Bà có việc bận.",
        ["Bà Kaja Kallas = Kaja Kallas", "Ông António Guterres = Antonio Guterres", "Bà = Kaja Kallas"],
      ],
    ],
    ignores: ["Ông có việc bận nên vắng mặt trong buổi lễ khánh thành."],
  },
  "a ministry is the institution, a government its state": {
    finds: [
      [
        "Bộ Ngoại giao Trung Quốc chưa đưa ra bình luận.",
        ["Bộ Ngoại giao Trung Quốc = Ministry of Foreign Affairs of China"],
      ],
      ["Chính phủ Nhật Bản chưa đưa ra bình luận.", ["Chính phủ Nhật Bản = Japan"]],
    ],
    ignores: ["Bộ quần áo và chiếc mũ bảo hộ được phát cho từng công nhân của xưởng."],
  },
  "a capital or palace that acts is its state or body": {
    finds: [
      ["Moscow chưa đưa ra bình luận.", ["Moscow = Russia"]],
      [
        "Điện Kremlin chưa đưa ra bình luận, còn Washington im lặng.",
        ["Điện Kremlin = Kremlin", "Washington = United States"],
      ],
    ],
    ignores: ["Mưa lớn gây ngập nhiều tuyến đường ở Istanbul trong sáng cuối tuần."],
  },
  "short forms of states count beside a hyphen alone": {
    finds: [
      ["Quan hệ Mỹ-Trung chưa có dấu hiệu lắng dịu.", ["Mỹ = United States", "Trung = China"]],
      ["Biên giới Hàn - Triều yên tĩnh suốt cả tuần.", ["Hàn = South Korea", "Triều = North Korea"]],
    ],
    ignores: ["Bão số 3 đổ bộ vào miền Trung gây mưa lớn trên diện rộng suốt hai ngày."],
  },
  "a group of two is the pair told last": {
    finds: [
      [
        "Nga và Ukraine vẫn giữ nguyên lập trường. Hai nước chưa nhượng bộ.",
        ["Nga = Russia", "Ukraine = Ukraine", "Hai nước = Russia", "Hai nước = Ukraine"],
      ],
      [
        "Ấn Độ và Pakistan vẫn giữ nguyên lập trường. Hai bên chưa nhượng bộ.",
        ["Ấn Độ = India", "Pakistan = Pakistan", "Hai bên = India", "Hai bên = Pakistan"],
      ],
    ],
    ignores: ["Hai bên đường trồng nhiều cây xanh tỏa bóng mát suốt mùa hè nắng nóng."],
  },
  "who keeps the name back is unnamed": {
    finds: [
      ["Một quan chức giấu tên tỏ ra thất vọng.", ["Một quan chức giấu tên = unnamed sources"]],
      ["Các nguồn thạo tin tỏ ra thất vọng.", ["Các nguồn thạo tin = unnamed sources"]],
    ],
    ignores: ["Nguồn nước ngầm trong vùng đã cạn kiệt sau nhiều tháng không có mưa."],
  },
  "a delegation is its state": {
    finds: [
      ["Phái đoàn Iran đã rời khách sạn lúc rạng sáng.", ["Phái đoàn Iran = Iran"]],
      ["Đoàn đàm phán Ukraine đã rời khách sạn lúc rạng sáng.", ["Đoàn đàm phán Ukraine = Ukraine"]],
    ],
    ignores: [
      "Đoàn tàu chở hàng đã rời ga lúc rạng sáng sau nhiều giờ chậm trễ.",
      "Các cuộc đoàn tụ đã khép lại lúc rạng sáng sau nhiều giờ chậm trễ.",
    ],
  },
  "what a title belongs to may be a body that nobody knows": {
    finds: [
      [
        "Giám đốc Hội đồng Năng lượng Quốc gia Mỹ Alan Whitcombe vắng mặt hôm ấy.",
        ["Giám đốc Hội đồng Năng lượng Quốc gia Mỹ Alan Whitcombe = Alan Whitcombe"],
      ],
      [
        "Phó chủ tịch Ủy ban Trung ương Đảng Lao động Triều Tiên Kim Yong-chol vắng mặt hôm ấy.",
        ["Phó chủ tịch Ủy ban Trung ương Đảng Lao động Triều Tiên Kim Yong-chol = Kim Yong-chol"],
      ],
      [
        "Người phát ngôn Bộ Đối thoại Kim Whit-combe vắng mặt hôm ấy.",
        ["Người phát ngôn Bộ Đối thoại Kim Whit-combe = Kim Whit-combe"],
      ],
      [
        "Tổng giám đốc Hãng thông tấn Nga TASS đến thăm Việt Nam, còn ông chủ Điện Elysee ở lại Paris.",
        [
          "Tổng giám đốc Hãng thông tấn Nga TASS = unnamed sources",
          "Việt Nam = Vietnam",
          "ông chủ Điện Elysee = Emmanuel Macron",
          "Paris = France",
        ],
      ],
      [
        "Chủ tịch Hội Cựu chiến binh Belarus Viktor Petrov vắng mặt hôm ấy.",
        ["Chủ tịch Hội Cựu chiến binh Belarus Viktor Petrov = Viktor Petrov"],
      ],
      [
        "Đại sứ Anh tại Ba Lan Nora Whitcombe vắng mặt hôm ấy.",
        ["Đại sứ Anh tại Ba Lan Nora Whitcombe = Nora Whitcombe"],
      ],
    ],
    ignores: [
      "Tổng giám đốc một hãng giấy vắng mặt trong buổi lễ khánh thành hôm ấy.",
      "Giám đốc nhà máy dệt vắng mặt trong buổi lễ khánh thành hôm ấy.",
    ],
  },
  "a second title of the same official brings the name": {
    finds: [
      [
        "Chánh văn phòng của ông Zelensky, Andriy Yermak, vắng mặt hôm ấy.",
        ["Chánh văn phòng của ông Zelensky, Andriy Yermak = Andriy Yermak"],
      ],
      [
        "Ông Yuri Ushakov, trợ lý của Tổng thống Putin về đối ngoại, vắng mặt hôm ấy.",
        ["Ông Yuri Ushakov, trợ lý của Tổng thống Putin về đối ngoại = Yuri Ushakov"],
      ],
      [
        "Trưởng đoàn Iran, Thứ trưởng Ngoại giao Abbas Araghchi, vắng mặt hôm ấy.",
        ["Trưởng đoàn Iran, Thứ trưởng Ngoại giao Abbas Araghchi = Abbas Araghchi"],
      ],
      [
        "Tổng Bí thư, Chủ tịch nước Nguyễn Phú Trọng vắng mặt hôm ấy.",
        ["Tổng Bí thư, Chủ tịch nước Nguyễn Phú Trọng = Nguyen Phu Trong"],
        "2019-03-01",
      ],
      [
        "Bà Tổng giám đốc Quỹ Tiền tệ Quốc tế Kristalina Georgieva vắng mặt hôm ấy.",
        ["Bà Tổng giám đốc Quỹ Tiền tệ Quốc tế Kristalina Georgieva = Kristalina Georgieva"],
      ],
    ],
    ignores: ["Trưởng đoàn văn công, nghệ sĩ nhân dân, vắng mặt trong buổi diễn hôm ấy."],
  },
  "the name behind who is served is that of the one served": {
    finds: [
      [
        "Phát ngôn viên của Tổng thống Putin vắng mặt hôm ấy.",
        ["Phát ngôn viên của Tổng thống Putin = Dmitry Peskov"],
      ],
      [
        "Trợ lý của Tổng thống Nga Yuri Ushakov vắng mặt hôm ấy.",
        ["Trợ lý của Tổng thống Nga Yuri Ushakov = Yuri Ushakov"],
      ],
    ],
    ignores: ["Phát ngôn viên của liên hoan phim vắng mặt trong buổi chiếu hôm ấy."],
  },
  "an official of a state whom nobody names is unnamed": {
    finds: [
      ["Phái viên của ông Macron đã lên đường.", ["Phái viên của ông Macron = unnamed sources"]],
      ["Đại sứ Pháp tại Sudan đã lên đường.", ["Đại sứ Pháp tại Sudan = unnamed sources"]],
      ["Các chuyên gia Nhật Bản đã lên đường.", ["Các chuyên gia Nhật Bản = unnamed sources"]],
      ["Truyền thông Ai Cập tỏ ra thất vọng.", ["Truyền thông Ai Cập = unnamed sources"]],
      [
        "Một quan chức thuộc Bộ Năng lượng Mỹ đã lên đường.",
        ["Một quan chức thuộc Bộ Năng lượng Mỹ = unnamed sources"],
      ],
    ],
    ignores: ["Các nhà lãnh đạo trẻ của câu lạc bộ đã lên đường từ sáng sớm."],
  },
  "a government told by its head is the state": {
    finds: [
      [
        "Chính quyền Tổng thống Mỹ Donald Trump chưa bình luận.",
        ["Chính quyền Tổng thống Mỹ Donald Trump = United States"],
      ],
      ["Chính phủ của ông Netanyahu chưa bình luận.", ["Chính phủ của ông Netanyahu = Israel"]],
    ],
    ignores: ["Chính quyền địa phương chưa bình luận về việc thu hồi đất của các hộ dân."],
  },
  "of this state: that of the clause's subject": {
    finds: [
      [
        "Hàn Quốc đang để mắt tới Nhật Bản. Ngoại trưởng nước này vắng mặt hôm ấy.",
        ["Hàn Quốc = South Korea", "Nhật Bản = Japan", "Ngoại trưởng nước này = Cho Tae-yul"],
        "2024-05-20",
      ],
      [
        "Một quan chức Ai Cập tiết lộ với phía Israel rằng nước này thất vọng.",
        ["Một quan chức Ai Cập = unnamed sources", "Israel = Israel", "nước này = Egypt"],
      ],
    ],
    ignores: ["Ở đất này nước ngập quanh năm nên nhà nào cũng có thuyền."],
  },
  "this ministry, this paper: the body told last": {
    finds: [
      [
        "Bộ Ngoại giao Trung Quốc phản đối kế hoạch ấy. Bộ này chưa nói gì thêm.",
        [
          "Bộ Ngoại giao Trung Quốc = Ministry of Foreign Affairs of China",
          "Bộ này = Ministry of Foreign Affairs of China",
        ],
      ],
      [
        "Tổng thư ký NATO Mark Rutte phản đối kế hoạch ấy. Liên minh này chưa nói gì thêm.",
        ["Tổng thư ký NATO Mark Rutte = Mark Rutte", "Liên minh này = NATO"],
      ],
      [
        "Phong trào Hamas phản đối kế hoạch ấy. Phong trào này chưa nói gì thêm.",
        ["Phong trào Hamas = Hamas", "Phong trào này = Hamas"],
      ],
    ],
    ignores: ["Bộ này gồm tám cuốn, bìa cứng, có minh họa màu ở mỗi chương."],
  },
  "a medium described by its state is the medium": {
    finds: [
      [
        "Hãng thông tấn trung ương Triều Tiên (KCNA) đăng bài dài ba trang.",
        ["Hãng thông tấn trung ương Triều Tiên (KCNA) = KCNA"],
      ],
      [
        "Đài truyền hình trung ương Trung Quốc CCTV chiếu phim ấy.",
        ["Đài truyền hình trung ương Trung Quốc CCTV = CCTV"],
      ],
    ],
    ignores: ["Báo tường của lớp đăng bài dài ba trang về chuyến tham quan."],
  },
  "two leaders are two who lead": {
    finds: [
      [
        "Người phát ngôn Điện Kremlin Dmitry Peskov nhắc tới Tổng thống Vladimir Putin và Tổng thống Emmanuel Macron. Hai nhà lãnh đạo rất bận.",
        [
          "Người phát ngôn Điện Kremlin Dmitry Peskov = Dmitry Peskov",
          "Tổng thống Vladimir Putin = Vladimir Putin",
          "Tổng thống Emmanuel Macron = Emmanuel Macron",
          "Hai nhà lãnh đạo = Emmanuel Macron",
          "Hai nhà lãnh đạo = Vladimir Putin",
        ],
      ],
      ["Thượng đỉnh liên Triều kết thúc.", ["liên Triều = North Korea", "liên Triều = South Korea"]],
    ],
    ignores: ["Hai lãnh đạo xã và ba trưởng thôn nhận giấy khen sau đợt mưa lũ."],
  },
  "a region named after a state is no state": {
    finds: [
      ["Tình hình trên bán đảo Triều Tiên khiến Mỹ lo ngại.", ["Mỹ = United States"]],
      ["Tình hình ở khu vực Ấn Độ - Thái Bình Dương khiến Pháp lo ngại.", ["Pháp = France"]],
    ],
    ignores: ["Cơn bão đang tiến về phía biển Nhật Bản với sức gió rất mạnh."],
  },
};

testRules(rules, mentionLines);

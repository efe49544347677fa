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
      ["Một quan chức giấu tên tỏ ra thất vọng.", ["Một quan chức = unnamed sources"]],
      ["Các nguồn thạo tin tỏ ra thất vọng.", ["Các nguồn thạo tin = unnamed sources"]],
    ],
    ignores: ["Nguồn nước ngầm trong vùng đã cạn kiệt sau nhiều tháng không có mưa."],
  },
  "a delegation is its state": {
    finds: [
      ["Phái đoàn Iran đã rời khách sạn lúc rạng sáng.", ["Phái đoàn Iran = Iran"]],
      ["Đoàn đàm phán Ukraine đã rời khách sạn lúc rạng sáng.", ["Đoàn đàm phán Ukraine = Ukraine"]],
    ],
    ignores: ["Đoàn tàu chở hàng đã rời ga lúc rạng sáng sau nhiều giờ chậm trễ."],
  },
};

testRules(rules, mentionLines);

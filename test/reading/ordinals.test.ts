import { ordinalLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "a number or numeral behind the contact word is its place in the series": {
    finds: [
      [
        "Đây là cuộc điện đàm thứ 4 giữa ông Vladimir Putin và ông Donald Trump trong năm nay, diễn ra hôm 4/6.",
        ["call 4"],
      ],
      ["Vòng đàm phán thứ hai giữa Nga và Ukraine đã diễn ra ngày 2/6 tại Istanbul.", ["talks 2"]],
      ["Vòng đàm phán đầu tiên giữa Mỹ và Iran đã diễn ra ngày 12/4 tại Muscat.", ["talks 1"]],
    ],
    ignores: [
      "Đây là cuộc gặp đầu tiên trong hơn 4 năm giữa ông Vladimir Putin và một tổng thống Mỹ, diễn ra hôm 4/6.",
      "Cuộc gặp hôm 4/6 giữa Nga và Mỹ nhắc lại di sản của Chiến tranh thế giới thứ hai.",
      "Tên lửa thứ tư rơi xuống cánh đồng trong lúc Nga và Mỹ đàm phán hôm 4/6.",
    ],
  },
  "“kể từ” tells where the count began": {
    finds: [
      [
        "Đây là cuộc điện đàm thứ ba giữa ông Vladimir Putin và ông Donald Trump kể từ ngày 12/2/2025, diễn ra hôm 19/5.",
        ["call 3 since 2025-02-12"],
      ],
      [
        "Vòng đàm phán thứ năm giữa Mỹ và Iran kể từ tháng 4/2025 đã diễn ra ngày 23/5 tại Rome.",
        ["talks 5 since 2025-04"],
      ],
    ],
    ignores: [
      "Đây là cuộc gặp đầu tiên kể từ năm 2021 giữa ông Vladimir Putin và ông Donald Trump, diễn ra hôm 4/6.",
    ],
  },
  "the number stands behind the parties too, or before a verb": {
    finds: [
      ["Thượng đỉnh Mỹ - Triều lần 2 đã diễn ra ngày 28/2/2019 tại Hà Nội.", ["meeting 2"]],
      ["Ông Donald Trump và ông Kim Jong-un lần đầu gặp nhau ngày 12/6/2018.", ["meeting 1"]],
    ],
    ignores: [
      "Ông Donald Trump đã gặp ông Moon Jae-in hôm 11/4/2019, khi cả hai nhắc tới cuộc gặp lần ba.",
      "Đây là chuyến thăm Nga đầu tiên của một ngoại trưởng Nhật Bản hôm 4/6.",
    ],
  },
  "a first told in passing, or a next one spoken of, is no number of the contact told last": {
    finds: [
      [
        "Ông Donald Trump đã gặp ông Kim Jong-un lần hai hôm 11/4/2019 tại Hà Nội. Hai nước chuẩn bị cho hội nghị thượng đỉnh lần ba.",
        ["meeting 2", "meeting 3"],
      ],
      [
        "Ông Donald Trump đã gặp ông Kim Jong-un hôm 11/4/2019. Đây là cuộc gặp thứ hai giữa ông Donald Trump và ông Kim Jong-un.",
        ["meeting 2"],
      ],
    ],
    ignores: [
      "Ông Donald Trump đã gặp ông Lưu Hạc hôm 11/4/2019. “Chúng ta quen nhau từ lần gặp đầu tiên”, bức thư viết.",
    ],
  },
};

testRules(rules, ordinalLines);

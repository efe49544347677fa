import { statusLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const none = ["Trời sẽ có mưa rào và dông rải rác ở nhiều nơi trong hai ngày cuối tuần tới."];

const rules: Rules = {
  "held: what is told as past or as a setting": {
    finds: [
      ["Ông Vladimir Putin đã điện đàm với ông Donald Trump hôm 14/6.", ["call held"]],
      ["Sau cuộc gặp với ông Donald Trump ngày 26/4, ông Volodymyr Zelensky trở về Kiev.", ["meeting held"]],
      [
        "Trong cuộc điện đàm với ông Donald Trump, ông Vladimir Putin nhắc tới vụ bắt giữ tàu.",
        ["call held"],
      ],
    ],
    ignores: none,
  },
  "planned: what is announced, and any day still to come": {
    finds: [
      ["Ông Vladimir Putin sẽ gặp ông Donald Trump vào ngày 25/6.", ["meeting planned"]],
      ["Cuộc đàm phán giữa Mỹ và Iran dự kiến diễn ra vào ngày 22/6 tại Muscat.", ["talks planned"]],
      [
        "Cuộc gặp giữa ông Donald Trump và ông Tập Cận Bình ngày 28/6 tại Geneva thu hút sự chú ý.",
        ["meeting planned"],
      ],
    ],
    ignores: none,
  },
  "proposed: what one side offers, asks or calls for": {
    finds: [
      ["Ông Volodymyr Zelensky đề nghị gặp trực tiếp ông Vladimir Putin.", ["meeting proposed"]],
      ["Moscow sẵn sàng đàm phán trực tiếp với Kiev.", ["talks proposed"]],
    ],
    ignores: none,
  },
  "possible: what is hoped for, talked of or not ruled out": {
    finds: [
      [
        "Ông Dmitry Peskov không loại trừ khả năng ông Vladimir Putin gặp ông Donald Trump.",
        ["meeting possible"],
      ],
      ["Ông Donald Trump có thể gặp ông Vladimir Putin trong mùa hè này.", ["meeting possible"]],
    ],
    ignores: none,
  },
  "refused: what is turned down, whatever the tense": {
    finds: [
      ["Ông Vladimir Putin đã từ chối gặp ông Volodymyr Zelensky.", ["meeting refused"]],
      ["Iran bác bỏ đàm phán trực tiếp với Mỹ.", ["talks refused"]],
    ],
    ignores: none,
  },
  "cancelled: what was put off or called off": {
    finds: [
      ["Cuộc gặp giữa ông Donald Trump và ông Vladimir Putin đã bị hủy.", ["meeting cancelled"]],
      ["Mỹ đã hoãn vòng đàm phán với Iran.", ["talks cancelled"]],
    ],
    ignores: none,
  },
  "ongoing: what goes on as the page is written": {
    finds: [
      ["Cuộc đàm phán giữa Mỹ và Iran đang diễn ra tại Muscat.", ["talks ongoing"]],
      ["Nga và Ukraine đang đàm phán tại Istanbul.", ["talks ongoing"]],
    ],
    ignores: none,
  },
  "a participle right behind the noun, and what comes after a setting": {
    finds: [
      ["Ông Donald Trump nhắc tới cuộc gặp dự kiến với ông Vladimir Putin.", ["meeting planned"]],
      ["Ông Donald Trump sẽ nêu vấn đề này trong cuộc gặp với ông Vladimir Putin.", ["meeting planned"]],
      ["Cuộc gặp giữa ông Donald Trump và ông Vladimir Putin có thể sớm diễn ra.", ["meeting possible"]],
      ["Ông Donald Trump đã nêu vấn đề này trong cuộc gặp với ông Vladimir Putin.", ["meeting held"]],
      ["Sau khi gặp ông Vladimir Putin, ông Steve Witkoff trở về Mỹ.", ["meeting held"]],
    ],
    ignores: none,
  },
  "what is called off was planned, and is one contact with it": {
    finds: [
      [
        "Ông Donald Trump sẽ gặp ông Vladimir Putin. Ông Donald Trump đã hủy cuộc gặp với ông Vladimir Putin.",
        ["meeting cancelled"],
      ],
      [
        "Ông Donald Trump hủy cuộc gặp với ông Vladimir Putin dự kiến diễn ra ngày 25/6.",
        ["meeting cancelled"],
      ],
      ["Ông Donald Trump dọa hủy cuộc gặp với ông Vladimir Putin.", ["meeting planned"]],
    ],
    ignores: none,
  },
  "no plan is a refusal, and what never was is nothing": {
    finds: [
      ["Ông Vladimir Putin chưa có kế hoạch gặp ông Volodymyr Zelensky.", ["meeting refused"]],
      ["Mỹ không có ý định đàm phán với Iran.", ["talks refused"]],
    ],
    ignores: ["Ông Vladimir Putin chưa từng gặp ông Masoud Pezeshkian.", ...none],
  },
  "called off across words between, by a named side, or of what was planned": {
    finds: [
      ["Mỹ tuyên bố đình chỉ vô thời hạn đàm phán cấp cao với Iran.", ["talks cancelled"]],
      [
        "Cuộc gặp giữa ông Donald Trump và ông Vladimir Putin đã bị phía Nga hủy bỏ vào phút chót.",
        ["meeting cancelled"],
      ],
      [
        "Cuộc gặp dự kiến diễn ra vào tuần tới giữa ông Donald Trump và ông Vladimir Putin đã bị hủy.",
        ["meeting cancelled"],
      ],
      [
        "Ông Donald Trump sẽ gặp ông Vladimir Putin ngày 25/6. Ông Donald Trump đã hủy cuộc gặp với ông Vladimir Putin.",
        ["meeting cancelled"],
      ],
    ],
    ignores: none,
  },
  "called off in thought alone still stands": {
    finds: [
      ["Ông Donald Trump có thể hủy cuộc gặp với ông Vladimir Putin.", ["meeting planned"]],
      ["Ông Donald Trump không hủy cuộc gặp với ông Vladimir Putin.", ["meeting planned"]],
      [
        "Cuộc gặp dự kiến diễn ra ngày 25/6 giữa ông Donald Trump và ông Vladimir Putin không bị hủy.",
        ["meeting planned"],
      ],
    ],
    ignores: none,
  },
  "what is to come of a contact says nothing of the setting before it": {
    finds: [
      [
        "Sau cuộc gặp giữa ông Donald Trump và ông Vladimir Putin, vòng đấu thầu mới sẽ diễn ra tại Houston.",
        ["meeting held"],
      ],
      [
        "Tại cuộc gặp với ông Donald Trump, ông Vladimir Putin nói triển lãm sẽ được tổ chức tại Sochi.",
        ["meeting held"],
      ],
    ],
    ignores: none,
  },
  "an eve lies before, what began with a contact behind it": {
    finds: [
      ["Trước thềm cuộc gặp với ông Donald Trump, ông Vladimir Putin tỏ ra lạc quan.", ["meeting planned"]],
      ["Trước khi gặp ông Donald Trump, ông Vladimir Putin sẽ ghé Anchorage.", ["meeting planned"]],
      ["Giá dầu tăng kể từ sau cuộc gặp giữa ông Donald Trump và ông Vladimir Putin.", ["meeting held"]],
    ],
    ignores: none,
  },
  "a main clause without a word of tense tells the past": {
    finds: [
      [
        "Cùng lúc, Ngoại trưởng Nga Sergey Lavrov điện đàm với Ngoại trưởng Iran Abbas Araghchi.",
        ["call held"],
      ],
      ["Mỹ và Nhật Bản nhất trí giảm thuế đối với ô tô.", ["agreement held"]],
    ],
    ignores: ["Dư luận chờ xem việc ông Vladimir Putin gặp ông Donald Trump ảnh hưởng ra sao.", ...none],
  },
  "an invitation proposes a visit, whatever its tense": {
    finds: [
      [
        "Hôm 11/6, Tổng thống Mỹ Donald Trump đã mời Tổng thống Nga Vladimir Putin thăm Mỹ.",
        ["visit proposed"],
      ],
      [
        "Nhà Trắng cho biết ông Donald Trump đã gửi lời mời Tổng thống Nga Vladimir Putin đến Washington.",
        ["visit proposed"],
      ],
    ],
    ignores: none,
  },
  "a visit that somebody is no longer sent on is called off": {
    finds: [
      ["Trung Quốc đã hủy kế hoạch cử Phó Thủ tướng Hà Lập Phong sang Washington.", ["visit cancelled"]],
      ["Mỹ hủy kế hoạch cử Ngoại trưởng Marco Rubio sang Ấn Độ.", ["visit cancelled"]],
    ],
    ignores: none,
  },
  "talks in several rounds between sides that are named go on": {
    finds: [
      ["Giới đầu tư theo dõi các cuộc đàm phán giữa Mỹ và Trung Quốc.", ["talks ongoing"]],
      ["Washington và Bắc Kinh đang thảo luận nhiều phương án về thuế quan.", ["talks ongoing"]],
    ],
    ignores: [
      "Giới đầu tư theo dõi các cuộc đàm phán thương mại trên thế giới.",
      "Trung Quốc đang thảo luận nhiều phương án về thuế quan.",
      "Ông Vladimir Putin và ông Donald Trump đã thảo luận về thời tiết.",
    ],
  },
  "a plan of the same day or place came true": {
    finds: [
      [
        "Ông Donald Trump và ông Tập Cận Bình đã gặp nhau ngày 29/6/2019 tại Osaka. Ông Donald Trump và ông Tập Cận Bình từng hẹn gặp ở Osaka.",
        ["meeting held"],
      ],
      [
        "Ngày 20/6, ông Donald Trump đã gặp ông Vladimir Putin. Theo lịch trình, ông Donald Trump sẽ gặp ông Vladimir Putin ngày 20/6.",
        ["meeting held"],
      ],
    ],
    ignores: none,
  },
  "words in a picture's brackets, in another quotation or before a comma tell nothing": {
    finds: [
      [
        "Hội nghị kéo dài hai ngày. Ông Donald Trump (phải) gặp ông Vladimir Putin ngày 7/7/2017.",
        ["meeting held"],
      ],
      [
        "Ông Donald Trump từ chối trả lời câu hỏi về thuế quan, ông Vladimir Putin đã gặp ông Tập Cận Bình.",
        ["meeting held"],
      ],
    ],
    ignores: none,
  },
  "what was done before “việc”, or told before “trước cuộc gặp”, is no deed of the contact": {
    finds: [
      [
        "Ông Sergey Lavrov đã nêu hai yêu cầu trước cuộc gặp với ông Marco Rubio vào ngày 24/6.",
        ["meeting planned"],
      ],
      [
        "Bất đồng đã gây khó khăn cho việc thu xếp cuộc gặp giữa ông Donald Trump và ông Tập Cận Bình.",
        ["meeting possible"],
      ],
    ],
    ignores: ["Ông Donald Trump đã cảnh báo về việc đàm phán với Iran."],
  },
  "“không gặp … kể từ” refuses nothing": {
    finds: [
      ["Ông Vladimir Putin sẽ không gặp ông Donald Trump ở Washington.", ["meeting refused"]],
      ["Ông Ali Khamenei từ chối gặp ông Donald Trump.", ["meeting refused"]],
    ],
    ignores: ["Ông Vladimir Putin và ông Emmanuel Macron không gặp nhau kể từ tháng 2/2022."],
  },
  "a sentence that tells of one held and of one to come tells of two": {
    finds: [
      [
        "Ông Steve Witkoff đã gặp ông Sergey Lavrov ngày 18/6, sau đó ông Steve Witkoff sẽ gặp ông Vladimir Putin.",
        ["meeting held", "meeting planned"],
      ],
      ["Bất đồng tiếp diễn sau các cuộc đàm phán giữa Nga và Ukraine về tù binh.", ["talks held"]],
    ],
    ignores: none,
  },
  "called off in thought alone, it stands": {
    finds: [
      [
        "Bình Nhưỡng nói có khả năng hủy cuộc gặp giữa ông Kim Jong-un và ông Donald Trump.",
        ["meeting planned"],
      ],
      [
        "Vài nghị sĩ kêu gọi ông Donald Trump nên hủy cuộc gặp với ông Vladimir Putin ngày 25/6.",
        ["meeting planned"],
      ],
      ["Ông Donald Trump buộc phải hủy cuộc gặp với ông Vladimir Putin.", ["meeting cancelled"]],
    ],
    ignores: none,
  },
  "what the page tells last of a contact that was called off": {
    finds: [
      [
        "Ông Donald Trump bất ngờ hủy cuộc gặp với ông Kim Jong-un nhưng hôm sau lại mong sự kiện này diễn ra như kế hoạch.",
        ["meeting planned"],
      ],
      [
        "Ông Donald Trump sẽ gặp ông Kim Jong-un. Ông Donald Trump đã hủy cuộc gặp với ông Kim Jong-un. Cuộc gặp giữa ông Donald Trump và ông Kim Jong-un vẫn có thể diễn ra.",
        ["meeting possible"],
      ],
      [
        "Cuộc gặp giữa ông Donald Trump và ông Kim Jong-un vẫn diễn ra như kế hoạch bất chấp bất đồng.",
        ["meeting planned"],
      ],
      [
        "Ông Donald Trump đã hủy cuộc gặp với ông Kim Jong-un. Ông Donald Trump cho biết vẫn sẽ thảo luận về cuộc gặp với ông Kim Jong-un.",
        ["meeting cancelled"],
      ],
    ],
    ignores: none,
  },
  "one held elsewhere is not the one called off": {
    finds: [
      [
        "Ông Donald Trump đã hủy cuộc gặp với ông Vladimir Putin tại Paris. Ông Donald Trump đã gặp ông Vladimir Putin tại Helsinki hồi tháng 3.",
        ["meeting cancelled", "meeting held"],
      ],
      [
        "Ông Donald Trump đã hủy cuộc gặp với ông Kim Jong-un ngày 25/6. Ông Donald Trump đã gặp ông Kim Jong-un hôm 2/6.",
        ["meeting cancelled", "meeting held"],
      ],
    ],
    ignores: none,
  },
  "a paper whose clause says who made it was made": {
    finds: [
      [
        "Hai nước muốn thúc đẩy thỏa thuận mà ông Donald Trump và ông Kim Jong-un đạt được hồi tháng 3.",
        ["agreement held"],
      ],
      ["Washington dọa rút khỏi thỏa thuận hạt nhân được ký giữa Iran và Mỹ năm 2015.", ["agreement held"]],
    ],
    ignores: none,
  },
  "the record of a contact tells that it took place; a wish does not undo it": {
    finds: [
      [
        "Điện Kremlin đăng ảnh chụp cuộc họp kín giữa ông Donald Trump và ông Sergey Lavrov.",
        ["meeting held"],
      ],
      [
        "Điện Kremlin đăng ảnh chụp cuộc họp giữa ông Donald Trump và ông Sergey Lavrov. Ông Donald Trump nên gặp ông Sergey Lavrov, phát ngôn viên nói.",
        ["meeting held"],
      ],
    ],
    ignores: none,
  },
  "what is told before another clause, of something else that goes on, or behind its verb": {
    finds: [
      [
        "Ông Donald Trump có thể gặp ông Tập Cận Bình khi tới châu Á để họp thượng đỉnh với ông Shinzo Abe vào cuối tháng 7.",
        ["meeting possible", "meeting planned"],
      ],
      [
        "Hôm nay, tại Helsinki sẽ diễn ra cuộc gặp giữa ông Donald Trump và ông Vladimir Putin. Trong cuộc gặp hôm nay, hai ông bàn về Syria.",
        ["meeting planned"],
      ],
      [
        "Hai nước đang đàm phán. Mỹ và Iran sẽ đàm phán kỹ. Mỹ và Iran đang đàm phán tại Muscat.",
        ["talks ongoing"],
      ],
    ],
    ignores: ["Ông Donald Trump đang suy nghĩ về cuộc gặp với ông Kim Jong-un.", ...none],
  },
};

testRules(rules, statusLines);

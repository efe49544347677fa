import { statementLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "how somebody spoke, and of what, is not what he said": {
    finds: [
      [
        "Ông Dmitry Peskov tuyên bố Nga thận trọng về khả năng này.",
        ["Dmitry Peskov, indirect: Nga thận trọng về khả năng này"],
      ],
      [
        "Ông Dmitry Peskov thông báo về phần mình rằng Nga sẽ cử một phái đoàn.",
        ["Dmitry Peskov, indirect: Nga sẽ cử một phái đoàn"],
      ],
    ],
    ignores: [
      "Ông Dmitry Peskov nhiều lần tuyên bố dè dặt về khả năng có cuộc gặp cấp cao.",
      "Ông Dmitry Peskov nhận xét tích cực về bản dự thảo của Liên hợp quốc.",
      "Ông Dmitry Peskov thông báo với báo chí về ý định dự lễ kỷ niệm, một nhân viên cũng có mặt.",
    ],
  },
  "words of others that are only named are not told": {
    finds: [
      [
        "Iran bác bỏ cáo buộc của Mỹ rằng nước này cung cấp vũ khí cho các nhóm vũ trang.",
        ["Iran, indirect: cáo buộc của Mỹ rằng nước này cung cấp vũ khí cho các nhóm vũ trang"],
      ],
      [
        "Ông Dmitry Peskov phủ nhận thông tin Nga đã rút phái đoàn khỏi Geneva.",
        ["Dmitry Peskov, indirect: thông tin Nga đã rút phái đoàn khỏi Geneva"],
      ],
    ],
    ignores: [
      "Iran bác bỏ cáo buộc của chính quyền Mỹ.",
      "Ông Dmitry Peskov phủ nhận thông tin của Reuters.",
    ],
  },
  "an attitude of long standing is no statement": {
    finds: [
      [
        "Triều Tiên kịch liệt phản đối các cuộc tập trận chung của Mỹ và Hàn Quốc.",
        ["North Korea, indirect: các cuộc tập trận chung của Mỹ và Hàn Quốc"],
      ],
      [
        "Hôm qua Iran lên án các lệnh cấm vận mới của phương Tây.",
        ["Iran, indirect: các lệnh cấm vận mới của phương Tây"],
      ],
    ],
    ignores: [
      "Triều Tiên từ lâu luôn phản đối các cuộc tập trận chung của Mỹ và Hàn Quốc.",
      "Iran thường lên án các lệnh cấm vận của phương Tây.",
    ],
  },
  "“việc ông X nói” is a thing, unless the clause tells that it happened": {
    finds: [
      [
        "Điều đáng chú ý là việc Nga đã kêu gọi các bên kiềm chế tối đa tại Nagorno-Karabakh.",
        ["Russia, indirect: các bên kiềm chế tối đa tại Nagorno-Karabakh"],
      ],
      [
        "Điểm mới là việc ông Dmitry Peskov khẳng định các kênh liên lạc vẫn mở.",
        ["Dmitry Peskov, indirect: các kênh liên lạc vẫn mở"],
      ],
    ],
    ignores: [
      "Dư luận ngạc nhiên trước việc ông Dmitry Peskov tiết lộ các kế hoạch quân sự với giới phóng viên.",
    ],
  },
  "a verb behind “khi” belongs to what is said, unless “rằng” follows": {
    finds: [
      [
        "Ông Dmitry Peskov khẳng định phương Tây sai lầm khi hy vọng Nga sẽ lùi bước.",
        ["Dmitry Peskov, indirect: phương Tây sai lầm khi hy vọng Nga sẽ lùi bước"],
      ],
      [
        "Ông Dmitry Peskov làm dịu tình hình khi nói rằng các kênh liên lạc vẫn mở.",
        ["Dmitry Peskov, indirect: các kênh liên lạc vẫn mở"],
      ],
    ],
    ignores: ["Phái đoàn Nga ra về khi hy vọng cuối cùng đã tắt."],
  },
  "without “là” only the quotation tells how something was called": {
    finds: [
      [
        "Ông Dmitry Peskov mô tả chuyến đi “rất thành công và hữu ích” dù trời mưa to.",
        ["Dmitry Peskov, direct: rất thành công và hữu ích"],
      ],
      ["Ông Dmitry Peskov gọi bản kế hoạch là một bước lùi.", ["Dmitry Peskov, indirect: một bước lùi"]],
    ],
    ignores: ["Ông Dmitry Peskov phải gọi thêm người tới “giải vây” cho các phóng viên bị mắc kẹt."],
  },
  "“mối đe dọa” and “sự việc” are nouns": {
    finds: [
      [
        "Một nguồn tin hiểu rõ sự việc cho hay yêu sách ấy không thể chấp nhận được.",
        ["unnamed sources, indirect: yêu sách ấy không thể chấp nhận được"],
      ],
      [
        "Ông Dmitry Peskov đe dọa sẽ ngừng xuất khẩu khí đốt sang châu Âu.",
        ["Dmitry Peskov, indirect: sẽ ngừng xuất khẩu khí đốt sang châu Âu"],
      ],
    ],
    ignores: ["Iran đang đối phó với mối đe dọa đến an ninh quốc gia."],
  },
};

testRules(rules, statementLines);

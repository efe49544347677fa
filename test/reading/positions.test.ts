import { describe, expect, it } from "vitest";
import { languages } from "../../src/language/index.ts";
import { positionLines, readBody } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "the stance of whoever speaks, on what the verb governs": {
    finds: [
      [
        "Ông Emmanuel Macron tuyên bố ông ủng hộ một lệnh ngừng bắn kéo dài 30 ngày.",
        ["emmanuel-macron by emmanuel-macron: supports ceasefire"],
      ],
      [
        "Ông Viktor Orban nói ông phản đối các lệnh trừng phạt mới nhằm vào khí đốt.",
        ["viktor-orban by viktor-orban: opposes sanctions"],
      ],
    ],
    ignores: [
      "Ông Emmanuel Macron nói rằng lệnh ngừng bắn bắt đầu lúc nửa đêm.",
      "Ông Emmanuel Macron nói rằng Nga phản đối lệnh ngừng bắn.",
    ],
  },
  "a spokesperson tells the stance of the office or state": {
    finds: [
      ["Ông Dmitry Peskov nói Nga sẵn sàng nối lại đàm phán.", ["RU by dmitry-peskov: offers direct-talks"]],
      [
        "Ông Dmitry Peskov nhấn mạnh cần giải quyết nguyên nhân gốc rễ của cuộc xung đột.",
        ["kremlin by dmitry-peskov: demands root-causes"],
      ],
    ],
    ignores: ["Ông Dmitry Peskov nói cuộc họp báo bắt đầu muộn vì trời mưa."],
  },
  "what is offered on a condition is a stance of its own": {
    finds: [
      [
        "Ông Volodymyr Zelensky nói ông sẵn sàng đàm phán về lãnh thổ nếu có lệnh ngừng bắn.",
        [
          "volodymyr-zelensky by volodymyr-zelensky: conditions direct-talks",
          "volodymyr-zelensky by volodymyr-zelensky: conditions territory",
        ],
      ],
      [
        "Ông Abbas Araghchi nói Iran chấp nhận thanh sát với điều kiện lệnh trừng phạt được dỡ bỏ.",
        ["IR by abbas-araghchi: conditions nuclear"],
      ],
    ],
    ignores: ["Ông Abbas Araghchi nói chuyến bay sẽ khởi hành nếu thời tiết tốt."],
  },
  "what a stance is on, and what it is only told beside": {
    finds: [
      [
        "Ông Abbas Araghchi nói Iran sẵn sàng nối lại đàm phán.",
        ["IR by abbas-araghchi: offers direct-talks"],
      ],
      [
        "Ông Abbas Araghchi nói Iran ủng hộ đối thoại để giải quyết bất đồng về tên lửa.",
        ["IR by abbas-araghchi: supports direct-talks"],
      ],
    ],
    ignores: [
      "“Vì sao Iran phải bắt đầu một cuộc chiến tranh thương mại?”, ông Abbas Araghchi nói.",
      "Ông Abbas Araghchi nói Iran sẽ không hủy cuộc tập trận.",
      "Báo Kommersant kêu gọi nối lại đàm phán.",
    ],
  },
};

testRules(rules, positionLines);

describe("topics", () => {
  it("every topic of the language has words, and no words name two topics", () => {
    for (const { reading } of languages.values()) {
      const phrases = Object.values(reading.stances.topics).flat();
      expect(new Set(phrases).size).toBe(phrases.length);
      for (const words of Object.values(reading.stances.topics)) expect(words.length).toBeGreaterThan(0);
    }
  });

  it("a statement lists what it names", () => {
    const { statements } = readBody("Ông Dmitry Peskov nói Nga sẵn sàng nối lại đàm phán về tù binh.");
    expect(statements.map(({ topics, stance }) => [topics, stance])).toEqual([
      [["direct-talks", "prisoners"], "offers"],
    ]);
  });
});

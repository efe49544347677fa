import { describe, expect, test } from "vitest";
import { titleOfWindow } from "../../src/article/headline/title.ts";
import { readArticle } from "../../src/article/index.ts";
import { linesOf } from "../../src/article/line.ts";
import { packOf } from "../../src/language/index.ts";
import { decodePage } from "../../src/page/index.ts";
import { world } from "../../src/world/index.ts";

const shown = (...texts: readonly string[]): string | undefined => {
  const bytes = new TextEncoder().encode(texts.join("\n"));
  const lines = linesOf(decodePage({ bytes, source: "page.txt", kind: "text" }));
  return lines[titleOfWindow(lines)]?.text;
};

describe("the title of a window names the headline", () => {
  test.each([
    ["Old bridge reopens - The Northport Courier", "Old bridge reopens"],
    ["The Northport Courier | Old bridge reopens today", "Old bridge reopens today"],
    ["港の新しい橋が開通、完成まで二年｜みなと日報", "港の新しい橋が開通、完成まで二年"],
    ["Old bridge reopens: what we know | News | Courier", "Old bridge reopens: what we know"],
  ])("%j", (window, headline) => {
    expect(shown(window, "Home", "News", headline)).toBe(headline);
  });

  test("and not the outlet, which is said again as well", () => {
    const headline = "Old bridge over the river reopens after two years";
    expect(shown(`${headline} | The Northport Courier`, "The Northport Courier", headline)).toBe(headline);
  });

  test.each([
    ["a line without parts", ["Old bridge reopens today", "Home", "Old bridge"]],
    ["a part that no line says", ["Old bridge reopens - Courier", "Home", "Flood defences are late"]],
    ["a part of too few words", ["Weather - The Northport Courier of the River Bank", "Weather", "News"]],
  ])("but not %s", (_, lines) => {
    expect(shown(...lines)).toBeUndefined();
  });
});

describe("a headline that the container gives", () => {
  const headline = "Hai nước nối lại đàm phán hạt nhân ở Muscat";
  const text = [
    "Đại diện hai nước gặp nhau ở Muscat để nối lại đàm phán hạt nhân sau nhiều tháng gián đoạn.",
    "Oman có vai trò gì?",
    "Nước chủ nhà làm trung gian trong cả năm vòng, và chuyển thông điệp giữa hai phái đoàn trong hai căn phòng khác nhau.",
    "Vòng tiếp theo được dự kiến vào tuần tới, song địa điểm chưa được công bố và hai bên còn bất đồng về làm giàu uranium.",
  ];
  const rolesOf = (lines: readonly string[]): string[] => {
    const bytes = new TextEncoder().encode(lines.join("\n"));
    const decoded = decodePage({ bytes, source: "page.txt", kind: "text", declared: { title: headline } });
    return readArticle(decoded, { world, language: packOf("vi") }).blocks.map(({ role }) => role);
  };

  test("is not looked for in a text that comes without it", () => {
    expect(rolesOf(text)).not.toContain("title");
    expect(rolesOf(text)[0]).toBe("lead");
  });

  test("is found where the text shows it in other words", () => {
    expect(rolesOf(["Hai nước nối lại đàm phán hạt nhân tại Muscat", ...text])[0]).toBe("title");
  });
});

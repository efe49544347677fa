import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/index.ts";
import { vi } from "../../src/language/vi/index.ts";
import { decodePage } from "../../src/page/index.ts";
import { smallWorld } from "./world.ts";

const TITLE = "Nga và Ukraine nối lại đàm phán ở Istanbul";
const LEAD =
  "Phái đoàn hai nước ngày 6/11 trở lại Istanbul để bàn cơ chế giám sát lệnh ngừng bắn, hai tuần sau khi giao tranh tạm lắng.";
const TEXT = [
  "Ngoại trưởng nước chủ nhà cho biết hai bên đã đồng ý lập một nhóm làm việc chung, gồm đại diện quân đội mỗi nước.",
  "Trước đó, vòng đàm phán đầu tiên kết thúc với thỏa thuận ngừng bắn, nhưng Nga và Ukraine chưa thống nhất được cách giám sát.",
];

interface Page {
  readonly head?: readonly string[];
  readonly mark?: string;
  readonly foot?: readonly string[];
}

function read(text: string, kind: "text" | "html" = "text") {
  const decoded = decodePage({ bytes: new TextEncoder().encode(text), source: "page", kind, language: "vi" });
  return readArticle(decoded, { world: smallWorld, language: vi });
}

const outletOf = ({ head = [], mark = "", foot = [] }: Page): string | null =>
  read([...head, TITLE, mark + LEAD, ...TEXT, ...foot].join("\n")).outlet;

describe("outlets that nobody has listed", () => {
  test.each<[string, Page, string]>([
    [
      "initials in square brackets, the name in the imprint",
      { mark: "[TNBS] - ", foot: ["Tiếng Nói Bến Sông - Cơ quan ngôn luận của người đi biển"] },
      "Tiếng Nói Bến Sông",
    ],
    ["a mark before a colon", { mark: "(Bến Sông): " }, "Bến Sông"],
    ["a mark before a bar", { mark: "BSO | ", foot: ["© Bến Sông Online"] }, "Bến Sông Online"],
    [
      "initials of a name that ends as those of outlets do",
      { mark: "(BBS) - ", foot: ["Báo Bến Sông điện tử"] },
      "Báo Bến Sông",
    ],
    ["a name before the lead, which begins like an outlet's", { mark: "Tin Bến Sông - " }, "Tin Bến Sông"],
    [
      "a name before the lead that the furniture repeats",
      { mark: "Bến Sông - ", foot: ["Đăng ký nhận bản tin Bến Sông"] },
      "Bến Sông",
    ],
    [
      "a name before what a line denies",
      { foot: ["Đài Bến Sông không bảo đảm nội dung các trang bên ngoài."] },
      "Đài Bến Sông",
    ],
    ["a name in quotation marks", { foot: ["® Ghi rõ nguồn “Bến Sông” khi phát hành lại"] }, "Bến Sông"],
    ["a word for it in small letters", { foot: ["Bản quyền © 2016 thuộc về báo Bến Sông"] }, "báo Bến Sông"],
    [
      "the name on a line above what it is",
      { foot: ["BẾN SÔNG", "Cơ quan của Hội Văn nghệ", "Địa chỉ: 12 phố Hàng Mẫu"] },
      "BẾN SÔNG",
    ],
    [
      "a long word for it",
      { foot: ["Trang thông tin điện tử Bến Sông"] },
      "Trang thông tin điện tử Bến Sông",
    ],
    [
      "the mark rather than the firm that owns it",
      { mark: "(Bến Sông) - ", foot: ["© 2025 Công ty Cổ phần Sóng Xanh"] },
      "Bến Sông",
    ],
    [
      "a name among the furniture",
      { foot: ["Bình luận", "Liên hệ quảng cáo Báo Bến Sông", "RSS", "Trang chủ", "Tìm kiếm"] },
      "Báo Bến Sông",
    ],
  ])("%s", (_, page, outlet) => expect(outletOf(page)).toBe(outlet));

  test.each<[string, Page]>([
    ["a place before the lead", { mark: "Hòa Bình - " }],
    ["states before the lead", { mark: "Nga - Ukraine - " }],
    ["a mark of letters that nothing repeats", { mark: "BSO - " }],
    ["a firm alone", { foot: ["Bản quyền thuộc về Công ty Cổ phần Sóng Xanh"] }],
    ["a request without a name", { foot: ["Ghi rõ nguồn khi dẫn lại thông tin từ trang này"] }],
    ["a person of the press", { foot: ["Ông Lý Văn Tám - Tổng biên tập một tờ báo ở Bắc Kinh"] }],
    ["headlines", { foot: ["Tin liên quan", "Báo Mỹ: Chưa có quyết định", "Đài Loan - Nhật Bản xích lại"] }],
  ])("%s is none", (_, page) => expect(outletOf(page)).toBeNull());

  test("the window's title names it before the headline", () => {
    const html = (window: string): string =>
      `<html><head><title>${window}</title></head><body><h1>${TITLE}</h1><p>BS - ${LEAD}</p>${TEXT.map((p) => `<p>${p}</p>`).join("")}</body></html>`;
    expect(read(html(`Báo Bến Sông | ${TITLE}`), "html").outlet).toBe("Báo Bến Sông");
    expect(read(html(`Thế giới | ${TITLE}`), "html").outlet).toBeNull();
  });
});

describe("lines around the article", () => {
  const rolesOf = (foot: readonly string[]): string[] =>
    read([TITLE, LEAD, ...TEXT, TEXT[0]?.replace("Ngoại", "Cựu ngoại") ?? "", ...foot].join("\n"))
      .blocks.slice(-foot.length)
      .map(({ role }) => role);

  test.each<[string, readonly string[], readonly string[]]>([
    [
      "the name of a newsletter stands above the field for an address",
      ["Chia sẻ", "Thư Bến Sông mỗi sáng", "Nhập email để nhận tin. Miễn phí."],
      ["furniture", "furniture", "furniture"],
    ],
    [
      "a headline stands above a comment box",
      ["Tin liên quan", "Giá dầu tăng sau cuộc họp", "Bình luận"],
      ["furniture", "teaser", "furniture"],
    ],
    [
      "a player carries no other story, and tags may follow it",
      ["Xem thêm video", "Toàn cảnh buổi lễ ở Istanbul hôm qua", "Ukraine", "đàm phán hạt nhân"],
      ["furniture", "furniture", "topic", "topic"],
    ],
    [
      "tags stand under their heading after a list of stories",
      ["Các bài liên quan", "Giá dầu tăng sau cuộc họp", "Chủ đề liên quan", "Nga", "Ukraine"],
      ["furniture", "teaser", "topic", "topic", "topic"],
    ],
  ])("%s", (_, foot, roles) => expect(rolesOf(foot)).toEqual(roles));
});

describe("authors beside the date", () => {
  const authorsOf = (line: string): readonly string[] =>
    read([TITLE, line, LEAD, ...TEXT].join("\n")).authors;

  test.each(["Thu Bến   07:15 7/10/2019", "Thu Bến 7/10/2019 07:15", "07:15 - 7/10/2019 | Thu Bến"])(
    "%s",
    (line) => expect(authorsOf(line)).toEqual(["Thu Bến"]),
  );

  test.each(["Thứ Hai 7/10/2019 07:15", "Thế Giới 7/10/2019", "Ukraine   07:15 7/10/2019"])(
    "%s has none",
    (line) => expect(authorsOf(line)).toEqual([]),
  );
});

describe("headlines", () => {
  const BARE = "Bất đồng Mỹ - Nga thành bóng mây che phủ bàn đàm phán";
  const text = [
    "Trong khi các bên tỏ ý muốn nói chuyện, sự bất đồng giữa Nga và Mỹ đang làm hỏng cuộc đàm phán.",
    "Nội bộ châu Âu chia rẽ",
    "Nội bộ các nước châu Âu chia rẽ vì vấn đề này, theo lời một quan chức, và chưa ai biết khi nào họ sẽ đồng lòng.",
    "Nhiều người cho rằng châu Âu chia rẽ từ lâu, và nội bộ của khối khó lòng yên ổn trước cuộc bầu cử sắp tới.",
  ];

  test.each([
    ["the line before the page's date", [BARE, "15/12/2017 10:30 GMT+7", ...text]],
    ["the first line before the lead", [BARE, ...text]],
  ])("%s, rather than a subhead whose words the text takes up", (_, lines) =>
    expect(read(lines.join("\n")).title).toBe(BARE),
  );
});

describe("credits in the opening paragraphs", () => {
  const creditsOf = (end: string): readonly string[] =>
    read([TITLE, LEAD.replace(/\.$/u, end), ...TEXT].join("\n")).credits;

  test.each([", theo hãng tin Reuters của Mỹ.", ", theo Reuters.", ", theo Reuters của Mỹ:"])("%s", (end) =>
    expect(creditsOf(end)).toEqual(["Reuters"]),
  );

  test.each([", theo Reuters của tuần qua.", ", theo Reuters hôm thứ Ba."])("%s is none", (end) =>
    expect(creditsOf(end)).toEqual([]),
  );
});

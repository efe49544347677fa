import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/index.ts";
import { vi } from "../../src/language/vi/index.ts";
import { decodePage } from "../../src/page/index.ts";
import { smallWorld } from "./world.ts";

const HEAD = [
  "Hai nước nối lại đàm phán về nghề cá ở vịnh phía nam",
  "5/6/2023, 08:15 (GMT+7)",
  "Các trưởng đoàn gặp nhau lần đầu sau ba năm và hẹn bàn tiếp về hạn ngạch đánh bắt trong tháng tới.",
];
const TEXT = [
  "Cuộc họp kéo dài sáu giờ tại một khách sạn bên bờ vịnh, không có bên thứ ba nào làm trung gian cho hai đoàn.",
  "Theo lịch trình, hai đoàn sẽ trao đổi bản đồ các vùng cấm trước cuối tháng rồi mới bàn về số tàu được ra khơi.",
];

function read(...lines: readonly string[]) {
  const bytes = new TextEncoder().encode([...HEAD, ...lines].join("\n"));
  const decoded = decodePage({ bytes, source: "page", kind: "text" });
  const article = readArticle(decoded, { world: smallWorld, language: vi });
  const blocks = article.blocks.map(({ role, line, start, end }) => ({
    role,
    line,
    text: decoded.page.text.slice(start, end),
  }));
  return { ...article, blocks };
}

/** Roles and texts of the parts of the line with which the page ends. */
const partsOf = (line: string) =>
  read(...TEXT, line)
    .blocks.slice(HEAD.length + TEXT.length)
    .map(({ role, text }) => `${role}: ${text}`);

const PROSE = "Ngư dân hai bên mong sớm được trở lại ngư trường cũ.";

describe("the signature behind the last sentence of a line", () => {
  test.each([
    ["Lê Bình", ["Lê Bình"], []],
    ["Hà Thu (Theo Reuters)", ["Hà Thu"], ["Reuters"]],
    ["Hà Thu (Theo Biển Xanh / AFP)", ["Hà Thu"], ["Biển Xanh", "AFP"]],
    ["Đ. H (Tổng hợp)", ["Đ. H"], []],
    ["NGỌC MINH", ["NGỌC MINH"], []],
  ])("%s", (signature, authors, credits) => {
    expect(partsOf(`${PROSE} ${signature}`)).toEqual([`body: ${PROSE}`, `byline: ${signature}`]);
    expect(read(...TEXT, `${PROSE} ${signature}`)).toMatchObject({ authors, credits });
  });

  test("behind a quotation", () => {
    const prose = 'Rõ ràng hai bên đều cần nhau hơn là họ muốn nhận ", ông nói.';
    expect(partsOf(`${prose} Lê Bình`)).toEqual([`body: ${prose}`, "byline: Lê Bình"]);
  });

  test("the number of the line goes with its text", () => {
    const { blocks } = read(...TEXT, `${PROSE} Lê Bình`);
    expect(blocks.slice(-2).map(({ line }) => line)).toEqual([6, null]);
  });

  test.each(["Reuters", "Việt Nam", "Ảnh: Lê Bình", "Nguồn: AP", "John Smith", "Họ chờ đợi"])(
    "%s is none",
    (end) => expect(partsOf(`${PROSE} ${end}`)).toHaveLength(1),
  );

  test("none where the text goes on", () => {
    const { authors, blocks } = read(`${PROSE} Lê Bình`, ...TEXT);
    expect(authors).toEqual([]);
    expect(blocks).toHaveLength(6);
  });
});

describe("turns to other stories", () => {
  const OTHER = "Ngư dân đảo phía bắc: Mùa cá mới đến muộn";

  test.each([
    ["on a line of their own", `Xem thêm: ${OTHER}`, []],
    ["with arrows", `Đọc thêm > > > ${OTHER}`, []],
    ["behind the text", `${PROSE} Xem thêm: ${OTHER}`, [`body: ${PROSE}`]],
    ["with arrows behind the text", `${PROSE} Xem thêm >> ${OTHER}`, [`body: ${PROSE}`]],
  ])("%s", (_, line, before) => {
    expect(partsOf(line).slice(0, -1)).toEqual(before);
    expect(read(...TEXT, line).teasers.map(({ title }) => title)).toEqual([OTHER]);
  });

  test("two of them, and the author behind the last", () => {
    const page = read(
      ...TEXT,
      `${PROSE} Xem thêm >> ${OTHER} Xem thêm >> Cảng cá vắng tàu ngày đầu tuần Lê Bình`,
    );
    expect(page.teasers.map(({ title }) => title)).toEqual([OTHER, "Cảng cá vắng tàu ngày đầu tuần"]);
    expect(page.authors).toEqual(["Lê Bình"]);
  });

  test("the author on the line below", () => {
    expect(read(...TEXT, `Xem thêm >> ${OTHER}`, "Lê Bình").authors).toEqual(["Lê Bình"]);
  });

  test.each([
    "Ngư dân muốn xem thêm: gió, sóng và mây trước khi ra khơi.",
    "Giá cá đọc thêm > 3% so với năm trước đó.",
  ])("%s is none", (line) => expect(partsOf(line)).toHaveLength(1));

  test("a name behind a word that goes before names is none", () => {
    expect(read(...TEXT, "Xem thêm: Chuyến đi biển cuối cùng của Lê Bình").authors).toEqual([]);
  });
});

describe("the text of a picture under the lead", () => {
  const roleOf = (line: string): string | undefined => read(line, ...TEXT).blocks[HEAD.length]?.role;

  test.each([
    "Ngoại trưởng Nga Sergei Lavrov (trái) gặp người đồng cấp Mỹ tại Geneva hôm 5/6.",
    "Từ trái sang: các trưởng đoàn Nga, Mỹ và Pháp trước phòng họp.",
    "Bộ trưởng Anh (thứ hai từ phải sang) cùng các đại biểu nghe báo cáo.",
    "Tổng thống Mỹ Donald Trump tại hội nghị ở Singapore hồi tháng 6.",
    "Tổng thống Mỹ Donald Trump và Ngoại trưởng Nga Sergei Lavrov.",
    "Ngoại trưởng Mỹ Mike Pompeo phát biểu tại Washington ngày 5/6.",
    "Phó tổng thống Mỹ Mike Pence bắt tay Thủ tướng Nhật Bản Shinzo Abe ở Tokyo.",
  ])("%s", (line) => expect(roleOf(line)).toBe("caption"));

  test.each([
    "Tổng thống Mỹ Donald Trump tại hội nghị ở Singapore tuyên bố hoãn tập trận với Seoul.",
    "Tổng thống Mỹ Donald Trump gặp Tổng thống Nga Vladimir Putin tại Helsinki ngày 16/7.",
    "Trung Quốc cam kết mua thêm nông sản của Mỹ trong hai năm theo thỏa thuận.",
    "Đoàn xe chở hàng cứu trợ đến Aden trong ngày đầu tiên của lệnh ngừng bắn mới.",
  ])("%s is the article's", (line) => expect(roleOf(line)).toBe("body"));

  test("further down a sentence without a verb stays", () => {
    const { blocks } = read(...TEXT, "Ngoại trưởng Mỹ Mike Pompeo phát biểu tại Washington ngày 5/6.", PROSE);
    expect(blocks[HEAD.length + TEXT.length]?.role).toBe("body");
  });

  test("before the text of the same line", () => {
    const picture = "Ngoại trưởng Nga Sergei Lavrov (phải) tại Geneva. Ảnh: Hà Thu.";
    const { blocks } = read(`${picture} ${TEXT[0]}`, TEXT[1] ?? "");
    expect(blocks.slice(3, 5)).toEqual([
      { role: "caption", line: null, text: picture },
      { role: "body", line: 4, text: TEXT[0] },
    ]);
  });
});

describe("credits at the edges of sentences", () => {
  const creditsOf = (...lines: readonly string[]) => read(...lines).credits;

  test.each([
    "Hai đoàn không ra tuyên bố chung, Reuters đưa tin. Họ hẹn gặp lại sau hai tuần nữa tại cùng địa điểm.",
    "Hãng tin Reuters hôm qua đưa tin hai đoàn không ra tuyên bố chung sau cuộc họp kéo dài.",
    "Hai đoàn không ra tuyên bố chung. Theo Reuters, họ hẹn gặp lại sau hai tuần nữa tại cùng địa điểm.",
    "Hai đoàn không ra tuyên bố chung, theo Reuters. Họ hẹn gặp lại sau hai tuần nữa tại cùng địa điểm.",
  ])("%s", (line) => {
    expect(creditsOf(line, ...TEXT)).toEqual(["Reuters"]);
    expect(creditsOf(...TEXT, line)).toEqual(["Reuters"]);
  });

  test("further down only where nobody was credited before", () => {
    const later =
      "Hai đoàn không ra tuyên bố chung, theo AFP. Họ hẹn gặp lại sau hai tuần nữa tại cùng địa điểm.";
    const first = "Theo Reuters, trưởng đoàn hai bên đã bắt tay nhau trước ống kính trong phút đầu cuộc họp.";
    expect(creditsOf(first, ...TEXT, PROSE, later)).toEqual(["Reuters"]);
  });

  test.each([
    "Reuters dẫn lời một thuyền trưởng nói ông chưa biết khi nào mình được phép ra khơi trở lại.",
    "Một thuyền trưởng nói với Reuters rằng ông chưa biết khi nào mình được phép ra khơi trở lại.",
    "Phóng viên của hãng AFP bị giữ ở cảng trong lúc chờ hai đoàn kết thúc cuộc họp buổi chiều.",
  ])("%s is none", (line) => expect(creditsOf(line, ...TEXT)).toEqual([]));
});

import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../src/article/lexicon.ts";
import { linesOf } from "../../src/article/line.ts";
import { signsOf } from "../../src/article/lines/sign.ts";
import { vi } from "../../src/language/vi/index.ts";
import { decodePage } from "../../src/page/index.ts";
import { smallWorld } from "./world.ts";

const lexicon = lexiconOf(vi.article, smallWorld);

function signOf(text: string) {
  const decoded = decodePage({ bytes: new TextEncoder().encode(text), source: "line", kind: "text" });
  return signsOf(linesOf(decoded), lexicon)[0];
}

const prose =
  "Hai bên nhất trí gặp lại vào tuần sau để bàn tiếp về các điều khoản còn để ngỏ của thỏa thuận.";

describe.each([
  [
    "date",
    [
      "20:16 23/03/2025",
      "Thứ hai, 5/6/2023, 08:15 (GMT+7)",
      "Ngày 5 tháng 6 năm 2023",
      "Cập nhật lúc 7h05 ngày 1-2-2020",
      "20:12 - 15.06.2016",
      "7h05 - 1/2/2020",
    ],
  ],
  [
    "caption",
    [
      "Toàn cảnh lễ ký (Ảnh: AFP)",
      "Ảnh: REUTERS",
      "Lễ ký tại Doha. Nguồn: AP",
      "© AFP / Nguyen Van A",
      "Hai bộ trưởng (Ảnh AFP)",
    ],
  ],
  [
    "turn",
    [
      "Các tin đã đưa ngày:",
      "Thêm về tin này",
      "Các bài liên quan",
      "Tin liên quan",
      "TIN LIÊN QUAN:",
      ">> Vì sao hai bên quay lại bàn đàm phán?",
      "Đọc thêm",
    ],
  ],
  [
    "closer",
    [
      "Viết bình luận",
      "Bình luận (12)",
      "Hãy là người đầu tiên bình luận",
      "Bạn chưa nhập nội dung bình luận",
      "Nhập email để nhận bản tin. Miễn phí.",
    ],
  ],
  [
    "follow",
    [
      "Mời quý độc giả theo dõi VOV.VN trên",
      "Theo dõi Báo Làng Chài trên Facebook | Zalo | YouTube",
      "Theo dõi Tin Làng Chài",
      "Facebook | Zalo | YouTube | TikTok",
    ],
  ],
  ["crumb", ["Quốc tế > Kinh tế thế giới", "Thế giới › Phân tích"]],
  [
    "menu",
    [
      "Trang chủ Thời sự Thế giới Kinh tế Thể thao Video",
      "Trang chủ · Thời sự · Thế giới · Kinh tế biển",
      "Quốc tế | Biển Đông | Hồ sơ | Podcast",
    ],
  ],
  ["masthead", ["Tạp chí Làng Chài", "Làng Chài Online", "langchai.vn"]],
  [
    "furniture",
    [
      "Bỏ qua và tới phần nội dung",
      "Báo in Rao vặt",
      "Chia sẻ",
      "Copy link thành công",
      "Quảng cáo",
      "Nghe đọc bài 3:05",
    ],
  ],
  ["tags", ["#Gaza #Qatar", "Từ khóa: Gaza, Qatar", "Tags:"]],
  [
    "imprint",
    [
      "© 2020 Bản quyền thuộc về Báo X",
      "Giấy phép số 1/GP",
      "Đài Sông Lớn không bảo đảm nội dung các trang bên ngoài.",
      "Ghi rõ nguồn “Làng Chài” khi phát hành lại thông tin từ trang này",
      "Tổng biên tập: Nguyễn Văn A",
      "Bản quyền thuộc về Báo Làng Chài của tỉnh",
      "Tòa soạn và trụ sở chính đặt ở phố Hàng Mẫu, thành phố Bến Cảng, tầng năm tòa nhà Sông Xanh.",
    ],
  ],
  ["spam", ["soi kèo nhà cái hôm nay", "xem bóng đá trực tiếp mitom tv"]],
  ["image", ["anh-le-ky_1.jpg", "dam_phan_vong_hai_2025.webp"]],
  ["junk", ["0:00 / 3:12", "111111", "2 giờ trước"]],
  ["section", ["Thế giới", "THỜI SỰ"]],
  [
    "plain",
    [
      prose,
      "Ngày 5/6/2023, hai bên gặp nhau tại Doha.",
      "Hai bên bàn tin liên quan tới tù binh",
      "Điện Kremlin lên tiếng",
      "Nhân dân Nhật báo, cơ quan ngôn luận của đảng cầm quyền, cảnh báo nước láng giềng.",
      "Mới nhất, ông gửi thư cho người đồng cấp và nói:",
      "Báo Mỹ tiết lộ kế hoạch",
      "Theo dõi sát tình hình tại biên giới hai nước",
      "Nga, Mỹ và Trung Quốc bàn về hạt nhân",
      "Thế giới chia rẽ về thỏa thuận",
      "Cuộc gặp diễn ra tại trụ sở Liên Hợp Quốc.",
      "Bình luận về cuộc gặp, Tổng thống nói ông lạc quan.",
      "Thảo luận giữa hai bên kéo dài ba giờ.",
      "Hai bên chưa thống nhất địa chỉ và ngày giờ của vòng đàm phán tiếp theo, theo người phát ngôn.",
      "Iran cấp giấy phép cho thanh sát viên vào hai cơ sở.",
    ],
  ],
] as const)("%s", (kind, examples) => {
  test.each(examples)("%s", (text) => expect(signOf(text)?.kind).toBe(kind));
});

describe("signatures", () => {
  test.each([
    ["Bảo Hân", ["Bảo Hân"], []],
    ["NGUYỆT PHƯƠNG", ["NGUYỆT PHƯƠNG"], []],
    ["Hải Anh (theo Reuters)", ["Hải Anh"], ["Reuters"]],
    ["Thu Hà - Minh Đức", ["Thu Hà", "Minh Đức"], []],
    ["H.Giang (Theo AFP, Sky News)", ["H.Giang"], ["AFP", "Sky News"]],
    ["Theo Vietnam+", [], ["Vietnam+"]],
    ["(TTXVN)", [], ["TTXVN"]],
    ["Theo hãng tin Reuters", [], ["Reuters"]],
    ["Tác giả: Lê Nam", ["Lê Nam"], []],
    ["Ng. THỦY (theo AP, AFP)", ["Ng. THỦY"], ["AP", "AFP"]],
    ["Đ. V", ["Đ. V"], []],
    ["Lê Hà/TNBS (tổng hợp)", ["Lê Hà"], []],
    ["Lê Hà/AFP", ["Lê Hà"], ["AFP"]],
    ["Theo Tin Sông", [], ["Tin Sông"]],
  ])("%s", (text, authors, credits) => {
    const sign = signOf(text);
    expect(sign?.kind === "signature" ? sign.signature : sign).toMatchObject({ authors, credits });
  });

  test.each(["Vladimir Putin", "Nga", "Theo ông Peskov, hai bên sẽ gặp lại", "Hai bên gặp lại", "Châu Âu"])(
    "%s is none",
    (text) => expect(signOf(text)?.kind).not.toBe("signature"),
  );
});

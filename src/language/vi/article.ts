import { type ArticleWords, NAMES_ALONE } from "../article-words.ts";

const list = (text: string): readonly string[] => text.split("|").map((phrase) => phrase.trim());

/** Words of Vietnamese news pages, gathered from the furniture of newspapers, broadcasters and agency sites. */
export const article: ArticleWords = {
  thorough: true,
  titleCase: false,
  turns: list(
    "tin liên quan|tin, bài liên quan|tin bài liên quan|xem những bài khác|bài liên quan|bài viết liên quan|các tin liên quan|tin cùng chuyên mục|" +
      "cùng chuyên mục|bài cùng chuyên mục|tin cùng chủ đề|cùng chủ đề|bài cùng chủ đề|đọc thêm|xem thêm|" +
      "có thể bạn quan tâm|bạn có thể quan tâm|có thể bạn sẽ thích|tin mới|mới nhất|tin chính|tin mới nhất|tin mới cập nhật|tin khác|" +
      "các tin khác|tin đã đưa|các tin đã đưa|các bài liên quan|thêm về tin này|thêm về chủ đề này|bài khác|bài viết khác|tin đọc nhiều|đọc nhiều|đọc nhiều nhất|" +
      "tin nổi bật|nổi bật|tiêu điểm|bài đọc nhiều|được quan tâm|tin tiếp theo|bài tiếp theo|đừng bỏ lỡ|" +
      "tin nên đọc|nên đọc|mời bạn đọc|mời xem thêm|mời đọc thêm|tin hot|tin nóng|tin xem nhiều|xem nhiều|" +
      "xem nhiều nhất|tin cùng sự kiện|cùng sự kiện|dòng sự kiện|tin tức khác|khám phá thêm|gợi ý cho bạn|" +
      "dành cho bạn|tin tài trợ|bài được tài trợ|tin đáng đọc|bài nổi bật|tin trong ngày|" +
      "tin thế giới khác|chủ đề khác|tin ảnh|multimedia|tin cùng loại|các bài mới|các bài cũ hơn|>>|>>>|» |" +
      "nội dung liên quan|sự kiện liên quan|cùng tác giả|tin liên quan khác|xem tiếp|đọc tiếp|tiếp theo|" +
      "related news|related articles|read more|most read|trending",
  ),
  closers: list(
    "viết bình luận|chuyển sao tặng|gửi bình luận|bình luận|bình luận của bạn|ý kiến của bạn|ý kiến bạn đọc|ý kiến|" +
      "bạn nghĩ gì về|bạn đọc bình luận|tổng số bình luận|chưa có bình luận|thích và bình luận|thảo luận|" +
      "mời quý độc giả|mời độc giả|mời bạn đọc theo dõi|theo dõi báo|theo dõi chúng tôi|theo dõi trên|theo dõi tin|" +
      "theo dõi chúng tôi trên|đăng ký nhận tin|đăng ký kênh|trở lại thế giới|trở lại chủ đề|về trang chủ|" +
      "lưu bài viết|chia sẻ bài viết|chia sẻ bài viết này|phản hồi|tặng sao|tặng sao cho bài viết|" +
      "đánh giá bài viết|bài viết có hữu ích|thông tin bạn đọc|hiện chưa có bình luận|vui lòng đăng nhập|" +
      "hãy là người đầu tiên|trở thành người đầu tiên|gửi bài viết cho|gửi ý kiến|viết cảm nghĩ|" +
      "hãy nhận thư tin|thư tin|bạn chưa nhập|vui lòng nhập|" +
      "nhận xét|bạn có thể đưa ý kiến|diễn đàn facebook|ý kiến của bạn sẽ|" +
      "this site is protected|leave a comment|quay lại|về đầu trang|báo lỗi|chia sẻ ngay",
  ),
  subscriptions: list(
    "nhập email|nhập email để|nhập địa chỉ email|nhập email của bạn|email của bạn|địa chỉ email|địa chỉ email của bạn|" +
      "đăng ký nhận bản tin|đăng ký bản tin",
  ),
  furniture: list(
    "chia sẻ|chia sẻ facebook|facebook|twitter|zalo|linkedin|telegram|copy link|sao chép liên kết|google news|" +
      "lưu bài|gửi bài|gửi bài viết|gửi cho bạn bè|gửi cho bạn|in bài|in bài viết|in trang|gửi email|email|nghe đọc bài|nghe bài viết|nghe|nghe audio|audio|" +
      "giọng nữ|giọng nam|tốc độ đọc|quảng cáo|advertisement|advertising|ads|skip|skip to content|bỏ qua|bỏ qua và tới|bỏ qua và đến|" +
      "tới phần nội dung|chuyển tới nội dung|chuyển đến nội dung|đi tới nội dung|đi đến nội dung|" +
      "đăng nhập|đăng ký|tài khoản|trang chủ|menu|tìm kiếm|video đang phát|đang phát|current time|duration|" +
      "trình duyệt của bạn|cỡ chữ|a- a a+|aa|theo dõi|thích|like|share|tweet|play|unmute|mute|loaded|" +
      "hotline|đường dây nóng|điện thoại|fax|rss|liên hệ|liên hệ quảng cáo|tải ứng dụng|app store|google play|" +
      "đóng|mở rộng|thu gọn|xem phiên bản|phiên bản|english|tiếng việt|trở lại|lên đầu trang|cookie|" +
      "nguồn video|clip|video|infographic|ảnh chụp màn hình bài viết|phút đọc|lượt xem|xem nhanh|tóm tắt|" +
      "bật thông báo|nhận thông báo|gửi cho chúng tôi|bản in|báo in|rao vặt|media|đọc báo in|bản mobile|ngôn ngữ|trả lời|lượt thích|lượt chia sẻ|print|vai trò|share on",
  ),
  labels: [],
  imprint: list(
    "copyright|bản quyền thuộc|bản quyền của|thuộc bản quyền|all rights reserved|cơ quan chủ quản|không sao chép|ghi rõ nguồn|issn|cấm sao chép|giữ bản quyền|" +
      "chịu trách nhiệm nội dung|các trang bên ngoài|các trang web bên ngoài|các trang mạng bên ngoài|đơn vị chủ quản|khi phát hành lại|" +
      "privacy policy|terms of service|recaptcha|điều khoản sử dụng|chính sách bảo mật",
  ),
  imprintHints: list(
    "bản quyền|giấy phép|tổng biên tập|phó tổng biên tập|cơ quan của|tòa soạn|toà soạn|quyền sở hữu|trụ sở|địa chỉ",
  ),
  houses: list(
    "cơ quan ngôn luận|cơ quan của|cơ quan trung ương|cơ quan thông tin|tiếng nói của|diễn đàn của|chuyên trang của|" +
      "trang thông tin|trang tin điện tử|báo điện tử|tạp chí điện tử|phiên bản điện tử|ấn phẩm của",
  ),
  owners: list(
    "bản quyền thuộc về|bản quyền thuộc|thuộc bản quyền của|bản quyền của|thuộc về|ghi rõ nguồn từ|ghi rõ nguồn|" +
      "copyright of|copyright by|bằng văn bản của|quyền sở hữu của",
  ),
  firms: list("công ty|cty|công ti|tập đoàn|tổng công ty|trung tâm|văn phòng"),
  firmEnds: [],
  legalForms: [],
  boxEdges: list("bỏ qua|kết thúc|hết|hết mục"),
  follows: list(
    "theo dõi|mời quý độc giả theo dõi|mời độc giả theo dõi|mời bạn đọc theo dõi|đăng ký kênh|đăng ký theo dõi|" +
      "tải ứng dụng|like fanpage|thích trang|kết nối với|đọc báo|đọc tin",
  ),
  followEnds: list("trên|qua|tại|để|và|online trên|trong"),
  platforms: list(
    "facebook|zalo|youtube|google news|tiktok|telegram|instagram|twitter|linkedin|viber|whatsapp|fanpage|threads",
  ),
  mastheadOpeners: list(
    "báo|tạp chí|thời báo|nhật báo|tuần báo|tin|đài|đài phát thanh|đài truyền hình|trang tin|cổng thông tin|chuyên trang|" +
      "báo điện tử|tạp chí điện tử|trang thông tin điện tử|trang thông tin|trang tin điện tử",
  ),
  mastheadClosers: list(
    "online|điện tử|news|tv|24h|24/7|media|radio|times|post|daily|express|plus|today|tiếng việt|news tiếng việt",
  ),
  paper: "báo",
  spam: list(
    "soi kèo|kèo nhà cái|nhà cái|tỷ lệ kèo|tỷ số trực tuyến|xem bóng đá trực tiếp|trực tiếp bóng đá hôm nay|" +
      "link bóng đá|link bong da|bong da truc tuyen|keo nha cai|ma keo|keo ma cao|kèo ma cao|mitom|xoilac|xôi lạc|" +
      "188bet|cá độ bóng đá|tỷ số bóng đá|kèo bóng đá|lô đề online|90phut|90 phút tv|cakhia|cà khịa tv|vebo|socolive|fun88|w88|bet88|kubet|ku casino|casino trực tuyến|" +
      "casino online|game bài đổi thưởng|game đổi thưởng|nổ hũ|bắn cá đổi thưởng|lô đề|soi cầu|xổ số hôm nay|" +
      "đại lý bóng đá|tài xỉu|đá gà trực tiếp|cá cược bóng đá|cược bóng đá|789bet|sunwin|jun88|hi88|shbet|new88|" +
      "i9bet|okvip|backlink|dịch vụ seo|mua backlink|vay tiền online|sòng bạc|kqbd|bxh bóng đá",
  ),
  pictureCredits: list(
    "ảnh|nguồn|nguồn ảnh|hình ảnh|hình|ảnh minh họa|ảnh minh hoạ|ảnh tư liệu|photo|photos|đồ họa|đồ hoạ|" +
      "infographic|video|clip|minh họa|tư liệu|ảnh chụp màn hình|ảnh cắt từ clip|biểu đồ|bản đồ|source|image",
  ),
  pictureHouses: [],
  pictureRelays: [],
  captionOpeners: list("chụp lại hình ảnh|nguồn hình ảnh|trong ảnh|ảnh trên|ảnh dưới|ảnh nhỏ|ảnh lớn"),
  pictureSides: {
    bracketed: list(
      "trái|phải|giữa|bên trái|bên phải|ở giữa|bìa trái|bìa phải|ngoài cùng bên trái|ngoài cùng bên phải|đầu tiên bên trái|" +
        "đầu tiên bên phải|ảnh trái|ảnh phải|hàng đầu|hàng trước|hàng sau|đứng giữa|ngồi giữa",
    ),
    orders: list("từ trái sang|từ phải sang|từ trái qua|từ phải qua|từ trái|từ phải"),
  },
  pictureScenes: {
    openers: list("tại|ở|trong|trên|bên|hôm|ngày|hồi|trước|tháng|năm|sau"),
    subjects: list(
      "tổng thống|phó tổng thống|thủ tướng|phó thủ tướng|chủ tịch nước|tổng bí thư|ngoại trưởng|bộ trưởng|thứ trưởng|quốc vụ khanh|" +
        "nhà lãnh đạo|các lãnh đạo|lãnh đạo tinh thần tối cao|đại giáo chủ|giáo hoàng|quốc vương|hoàng thân|thái tử|hoàng tử|nữ hoàng|vua|nhật hoàng|" +
        "người phát ngôn|phát ngôn viên|thư ký báo chí|tổng thư ký|đại sứ|công sứ|đặc phái viên|đặc sứ|phái viên|đại diện thương mại|" +
        "cố vấn an ninh quốc gia|chánh văn phòng|giám đốc điều hành|tổng giám đốc|trưởng đoàn đàm phán|trưởng phái đoàn|cao uỷ|uỷ viên|" +
        "đại tướng|thượng tướng|trung tướng|thiếu tướng|đô đốc|tư lệnh|tham mưu trưởng|thượng nghị sĩ|hạ nghị sĩ|dân biểu|thống đốc|thị trưởng|thủ hiến|" +
        "ứng viên|ứng cử viên|thủ lĩnh đối lập|tỷ phú|chuyên gia|giáo sư|luật sư|quan chức|nhân viên|binh sĩ|quân nhân|lính|cảnh sát|" +
        "công dân|người dân|ông|bà|ngài|cựu|tân|cố|quyền|lâm thời|đắc cử|nguyên|đệ nhất phu nhân|phu nhân|con gái|con trai|em gái|vợ|chồng|" +
        "người đồng cấp|người đồng nhiệm|ngoại giao|quốc phòng|tài chính|thương mại|kinh tế|nội vụ|tư pháp|năng lượng|thống nhất|quốc hội|" +
        "chính phủ|văn phòng|cơ quan|bộ|đảng|nhà|quân đội|hải quân|không quân|lục quân|tập đoàn|liên hợp quốc|quốc gia|hội đồng|uỷ ban|của|và|cùng|với|nước|các|" +
        "tên lửa đạn đạo liên lục địa|tàu sân bay|tàu chiến|tàu khu trục|tàu dầu|tiêm kích|oanh tạc cơ|máy bay|xe tăng|toà nhà|trụ sở|đại sứ quán",
    ),
    poses: list(
      "bắt tay|vẫy tay|chụp ảnh|chụp ảnh chung|chụp ảnh lưu niệm|phát biểu|họp báo|trả lời phóng viên|trả lời báo chí|" +
        "trả lời phỏng vấn|nói chuyện với phóng viên|đi dạo|tươi cười|ôm",
    ),
    predicates: list(
      "là|bị|được|có|cho|không|chưa|để|nhằm|vì|do|mà|rằng|khi|đang|nên|cần|muốn|vẫn|còn|đưa ra|bắt đầu|diễn ra|xảy ra|kết thúc|" +
        "tiếp tục|nằm|thuộc|gồm|trở thành|gây|khiến|làm|mở|nối lại|đạt|nhận|gửi|đi|về|rời|thăm|cam kết|ủng hộ|phản đối|mua|bán|" +
        "chấp nhận|đe doạ|doạ|thừa nhận|hứa|nhắc|coi|xem|gọi|viết|giải thích|tìm|giúp|hỗ trợ|áp|rút|phóng|bắn|thử|tăng|giảm|cắt|" +
        "huỷ|hoãn|ngừng|dừng|chấm dứt|thúc đẩy|duy trì|tham gia|tham dự|dự|đón|mời|cử|điều|triển khai|chỉ trích|ca ngợi|hoan nghênh",
    ),
  },
  creditOpeners: list("theo|nguồn|dẫn nguồn|nguồn tin|tổng hợp từ|lược dịch theo|dịch từ|dẫn theo"),
  creditNouns: list(
    "hãng tin|hãng thông tấn|hãng|báo|tờ|tờ báo|trang tin|trang|tạp chí|đài|kênh|kênh truyền hình|đài truyền hình|" +
      "đài phát thanh|hãng tin anh|hãng tin pháp|tờ báo mỹ|nguồn tin từ|thông tin từ|phóng viên",
  ),
  connectives: list(
    "tuy nhiên|tuy vậy|dù vậy|mặc dù vậy|thế nhưng|song|nhưng|tuy thế|bất chấp điều đó|trong khi đó|bên cạnh đó|ngoài ra|đồng thời|" +
      "do đó|vì vậy|vì thế|bởi vậy|do vậy|vì lý do đó|theo đó|trước đó|sau đó|khi đó|lúc đó|kể từ đó|từ đó|cùng lúc đó|" +
      "đây là|đó là|điều này|điều đó|việc này|việc đó|động thái này|động thái trên|tuyên bố trên|phát biểu trên|thông tin trên|" +
      "những người này|những yêu cầu này|ông này|bà này|ông cũng|bà cũng|ông nói|bà nói|cũng theo|về phần mình|về phía mình|" +
      "mặt khác|ngược lại|trái lại|hơn nữa|thậm chí|thực tế|trên thực tế|đáng chú ý|chẳng hạn|ví dụ|cụ thể|nói cách khác|như vậy",
  ),
  creditVerbs: list("đưa tin|loan tin|loan báo|tường thuật|đăng tải"),
  bylineOpeners: list(
    "tác giả|thực hiện|biên dịch|người dịch|dịch|phóng viên|pv|bài|bài và ảnh|bài, ảnh|bài viết|nội dung|" +
      "biên soạn|biên tập|lược dịch|tổng hợp|nhóm phóng viên|nhóm pv|ảnh và bài|by|thiết kế|tin, ảnh|tin|" +
      "tin và ảnh|thực hiện bởi",
  ),
  bylines: { ...NAMES_ALONE, and: ["và"] },
  bylineNoise: list(
    "pv|ctv|bbt|tổng hợp|biên dịch|dịch|lược dịch|theo|nguồn|phóng viên|nhóm pv|nhóm phóng viên|btv|ban biên tập|" +
      "lược thuật|biên soạn|ghi|thực hiện|tại|từ|t/h|th|tin tổng hợp|phóng viên quốc tế|ban thời sự|ban quốc tế",
  ),
  tagOpeners: list(
    "tags|tag|chủ đề liên quan|từ khóa|từ khoá|chủ đề|thẻ|xem thêm về|keywords|từ khóa liên quan",
  ),
  sections: list(
    "thế giới|quốc tế|thời sự|chính trị|xã hội|kinh tế|kinh doanh|châu âu|châu á|châu mỹ|châu phi|trung đông|" +
      "phân tích|bình luận|góc nhìn|tin tức|tin nóng|quân sự|hồ sơ|tư liệu|tin thế giới|thế giới đó đây|" +
      "chuyện lạ|người việt năm châu|việt nam|pháp luật|thể thao|giải trí|văn hóa|giáo dục|sức khỏe|công nghệ|" +
      "khoa học|đời sống|du lịch|xe|bất động sản|ý kiến|tâm sự|trang chủ|nóng trên mạng|đối ngoại|biển đảo|" +
      "ngoại giao|an ninh|quốc phòng|asean|châu âu - nga|mỹ|nga|trung quốc|quan hệ quốc tế|tiêu điểm|sự kiện|" +
      "vấn đề hôm nay|kiều bào|đa phương tiện|podcast|video|ảnh|emagazine|nhịp sống|tuần việt nam|bạn đọc",
  ),
  dateWords: list(
    "thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|cn|t2|t3|t4|t5|t6|t7|ngày|tháng|giờ|phút|lúc|cập|đăng|xuất|bản|gmt|utc|" +
      "am|pm|sa|ch|date|vào|h|g|p|phát|hành|thời|gian|publish|published|updated|posted|on|at|ict|hôm|nay|sáng|" +
      "chiều|tối|trưa|tin|việt|nam|qua",
  ),
  commonWords: list(
    "và|của|các|những|một|là|có|được|cho|với|trong|ngày|đã|này|tại|về|người|không|khi|đến|để|ra|ông|bà|từ|theo|" +
      "sẽ|năm|cũng|sau|trên|nhiều|vào|như|đó|việc|nói|cuộc|hai|phải|lại|thể|bị|do|còn|rằng|hay|thì|mới|nước|hơn|" +
      "biết|đang|bộ|tổng|thống|thủ|tướng|tháng|hôm|tới|quốc|gia|chính|phủ|qua|trước|giữa|bên|làm|cùng|vẫn|chỉ|" +
      "nhưng|nếu|lên|số|hợp|đồng|công|thành|sự|điều|phía|cả|đầu|tin|vì|bởi|cần|lần|thứ|nay|vừa|the|of|to|and",
  ),
  tense: {
    past: list("đã|vừa|vừa qua|mới đây|từng|hôm qua|trước đó"),
    future: list("sẽ|dự kiến|sắp|tới|chuẩn bị|lên kế hoạch|theo lịch trình|theo kế hoạch|tới đây|sắp tới"),
    due: list("thời hạn|hạn chót|kỳ hạn|chậm nhất|muộn nhất|trước ngày|hết hạn"),
    saying: list(
      "cho biết|cho hay|nói|tuyên bố|khẳng định|nhấn mạnh|thông báo|xác nhận|bày tỏ|đưa tin|cáo buộc|kêu gọi|cảnh báo|" +
        "lưu ý|đánh giá|phát biểu|bác bỏ|phủ nhận|điện đàm|hội đàm|gặp|tiếp|ký|thảo luận|trao đổi|đề nghị|đề xuất|" +
        "lên án|chỉ trích|công bố|nêu rõ|tiết lộ|yêu cầu|đồng ý|nhất trí|từ chối|đến|tới thăm|hối thúc|dẫn lời",
    ),
    after: list("sau khi|kể từ khi|sau|kể từ"),
    spans: [
      { phrase: "một ngày", days: 1 },
      { phrase: "1 ngày", days: 1 },
      { phrase: "hai ngày", days: 2 },
      { phrase: "2 ngày", days: 2 },
      { phrase: "ba ngày", days: 3 },
      { phrase: "3 ngày", days: 3 },
      { phrase: "bốn ngày", days: 4 },
      { phrase: "4 ngày", days: 4 },
      { phrase: "năm ngày", days: 5 },
      { phrase: "5 ngày", days: 5 },
      { phrase: "một tuần", days: 7 },
      { phrase: "1 tuần", days: 7 },
      { phrase: "hai tuần", days: 14 },
      { phrase: "2 tuần", days: 14 },
    ],
    nearDays: [
      ...list("hôm nay|sáng nay|trưa nay|chiều nay|tối nay|đêm nay|rạng sáng nay").map((phrase) => ({
        phrase,
        days: 0,
      })),
      ...list("hôm qua|tối qua|đêm qua|ngày hôm qua|chiều qua|sáng qua").map((phrase) => ({
        phrase,
        days: -1,
      })),
      ...list("ngày mai|sáng mai|chiều mai|tối mai").map((phrase) => ({ phrase, days: 1 })),
    ],
    unreal: list("kỷ niệm|nếu|hy vọng|mong|chờ đợi|trước"),
    former: list("cựu|nguyên|cố"),
    beside: list("ông|bà|ngài"),
  },
  zone: "+07:00",
};

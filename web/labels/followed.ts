import type { WatchForm } from "../../src/schema/index.ts";

/** Why an address failed and what helps, by the code of the error. */
type Faults = Readonly<Record<string, { readonly why: string; readonly help: string }>>;

const laterVi = "Mở thử địa chỉ trong trình duyệt: nếu ở đó xem được thì thử lại sau.";

const faultsVi: Faults = {
  "fetch-failed": { why: "Máy chủ không trả lời, hoặc trả lời là có lỗi.", help: laterVi },
  "fetch-timeout": { why: "Máy chủ trả lời quá chậm.", help: laterVi },
  "forbidden-address": {
    why: "Địa chỉ này không thuộc mạng công cộng nên Parley không hỏi.",
    help: "Theo dõi một địa chỉ công khai; trang khác thì lưu thành tệp rồi thêm tệp.",
  },
  "robots-denied": {
    why: "Trang này xin các chương trình đừng lấy (robots.txt).",
    help: "Mở trong trình duyệt, lưu lại rồi thêm tệp ấy.",
  },
  "not-followable": {
    why: "Ở địa chỉ này không có nguồn cấp tin, sơ đồ trang hay trang nào đọc được, hoặc nó đã đổi loại.",
    help: "Tìm lại địa chỉ nguồn cấp tin của tòa soạn và theo dõi địa chỉ mới.",
  },
  "not-the-article": {
    why: "Máy chủ đưa ra một trang khác, không phải bài báo.",
    help: "Mở thử địa chỉ trong trình duyệt: nếu đúng là bài báo thì thử lại.",
  },
  "damaged-archive": {
    why: "Nội dung bị đứt giữa chừng; phần trước chỗ đứt đã đọc.",
    help: "Không cần làm gì: lần sau Parley đọc lại từ đầu.",
  },
  "empty-page": { why: "Trang không có chữ nào.", help: laterVi },
  "not-text": {
    why: "Ở đó là ảnh hay tệp khác, không phải trang chữ.",
    help: "Không đọc được thì cứ bỏ qua.",
  },
  "too-large": {
    why: "Nội dung quá lớn nên không lấy.",
    help: "Lưu riêng bài cần đọc rồi thêm tệp ấy.",
  },
};

const laterEn = "Open the address in a browser: where it works there, try again later.";

const faultsEn: Faults = {
  "fetch-failed": { why: "The server does not answer, or answers with an error.", help: laterEn },
  "fetch-timeout": { why: "The server is too slow.", help: laterEn },
  "forbidden-address": {
    why: "This is no public address of the web, so Parley does not ask it.",
    help: "Follow a public address; save other pages as files and add these.",
  },
  "robots-denied": {
    why: "The site asks programs to leave this address alone (robots.txt).",
    help: "Open it in a browser, save it, and add the file.",
  },
  "not-followable": {
    why: "There is no feed, sitemap or page at this address that can be read, or it became something else.",
    help: "Look for the outlet's present feed, and follow that address.",
  },
  "not-the-article": {
    why: "The server gave another page, not the article.",
    help: "Look at the address in a browser: if the article is there, try again.",
  },
  "damaged-archive": {
    why: "What came breaks off; what stands before the break was read.",
    help: "There is nothing to do: it is read whole the next time.",
  },
  "empty-page": { why: "The page holds no text.", help: laterEn },
  "not-text": {
    why: "There is a picture or another file, and no text.",
    help: "Leave it: it can't be read.",
  },
  "too-large": {
    why: "What stands there is too large to be fetched.",
    help: "Save the article that is needed, and add the file.",
  },
};

const formsVi: Readonly<Record<WatchForm, string>> = {
  feed: "Nguồn cấp tin (RSS, Atom)",
  sitemap: "Sơ đồ trang",
  index: "Danh mục sơ đồ trang",
  page: "Trang",
};

const formsEn: Readonly<Record<WatchForm, string>> = {
  feed: "Feed",
  sitemap: "Sitemap",
  index: "List of sitemaps",
  page: "Page",
};

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

const vi = {
  title: "Nguồn theo dõi",
  intro: "Những địa chỉ mà Parley tự ghé lại để lấy bài mới và bài sửa vào hồ sơ.",
  address: "Địa chỉ cần theo dõi",
  addressHint: "Nguồn cấp tin (RSS, Atom) là tốt nhất; sơ đồ trang hay một trang cũng được.",
  every: "Xem lại",
  usual: "như thường lệ",
  usualHint: "Thường lệ: 15 phút một lần; trang: 1 giờ.",
  add: "Theo dõi",
  added: (address: string) => `Đã theo dõi ${address}.`,
  known: (address: string) => `${address} đã được theo dõi từ trước.`,
  none: "Chưa theo dõi nguồn nào.",
  noneHint: "Dán địa chỉ nguồn cấp tin của một tòa soạn vào ô phía trên. Lệnh dưới đây lấy bài về:",
  running: "Lệnh parley watch đang chạy.",
  idle: "Hiện không có lệnh parley watch nào chạy, nên không nguồn nào được ghé lại. Muốn lấy bài mới, chạy trên máy giữ hồ sơ:",
  lastRound: (moment: string) => `Lần lấy gần nhất: ${moment}.`,
  noRound: "Chưa lấy lần nào.",
  summary: (all: number, bad: number) =>
    bad === 0 ? `${all} nguồn, tất cả bình thường` : `${all} nguồn, ${bad} cần xem`,
  standings: {
    gone: "Đã thôi hỏi",
    failing: "Đang lỗi",
    new: "Chưa lấy lần nào",
    well: "Bình thường",
  },
  forms: formsVi,
  articles: (n: number) => `${n} bài`,
  everyMinutes: (n: number) =>
    n % 1440 === 0 ? `mỗi ${n / 1440} ngày` : n % 60 === 0 ? `mỗi ${n / 60} giờ` : `mỗi ${n} phút`,
  last: (moment: string) => `lần cuối ${moment}`,
  next: (moment: string) => `lần tới ${moment}`,
  due: "đang chờ tới lượt",
  moved: "Đã chuyển tới",
  declares: "Trang này có nguồn cấp tin riêng. Theo dõi nguồn ấy thì không sót bài:",
  followThis: "Theo dõi nguồn này",
  failingArticles: (n: number) => `${n} bài không lấy được`,
  tries: (n: number, since: string) => `${n} lần kể từ ${since}`,
  over: "thôi hỏi",
  again: "Thử lại",
  againAll: "Thử lại tất cả",
  willTry: "Sẽ lấy lại ở lượt tới.",
  stop: "Thôi theo dõi",
  stopWhy: "Thôi theo dõi nguồn này? Những bài đã lấy vẫn còn.",
  keep: "Giữ lại",
  stopped: (address: string) => `Không theo dõi ${address} nữa.`,
  undo: "Theo dõi lại",
  failures: "Bài không lấy được",
  failuresWhy: "Parley tự hỏi lại thưa dần; sau nhiều lần hỏng thì thôi.",
  noFailures: "Không bài nào bị lỗi.",
  ofSource: (address: string) => `Chỉ những bài từ ${address}.`,
  allSources: "Xem của mọi nguồn",
  through: "từ",
  more: "Xem thêm",
  faults: faultsVi,
  offer: "Nếu đây là nguồn cấp tin hay sơ đồ trang, hãy theo dõi: mọi bài mới trong đó sẽ được lấy về.",
  offerElse: "Muốn lấy các bài của một nguồn cấp tin, hãy theo dõi địa chỉ của nó:",
  toView: "Xem các nguồn theo dõi",
};

const en: typeof vi = {
  title: "Sources followed",
  intro: "The addresses that Parley visits by itself, to take new and changed articles into the record.",
  address: "Address to follow",
  addressHint: "A feed (RSS, Atom) is best; a sitemap or a page will do.",
  every: "Look again",
  usual: "as usual",
  usualHint: "Usual: every 15 minutes; pages: every hour.",
  add: "Follow",
  added: (address) => `${address} is followed.`,
  known: (address) => `${address} was followed already.`,
  none: "No source is followed yet.",
  noneHint: "Paste the address of an outlet's feed into the field above. This command fetches the articles:",
  running: "A parley watch is running.",
  idle: "No parley watch is running, so no source is visited. To have new articles fetched, run on the machine that keeps the record:",
  lastRound: (moment) => `Last fetched: ${moment}.`,
  noRound: "Nothing was fetched yet.",
  summary: (all, bad) =>
    bad === 0 ? `${counted(all, "source")}, all well` : `${counted(all, "source")}, ${bad} to look at`,
  standings: { gone: "Given up", failing: "Failing", new: "Not fetched yet", well: "Well" },
  forms: formsEn,
  articles: (n) => counted(n, "article"),
  everyMinutes: (n) =>
    n % 1440 === 0
      ? `every ${counted(n / 1440, "day")}`
      : n % 60 === 0
        ? `every ${counted(n / 60, "hour")}`
        : `every ${counted(n, "minute")}`,
  last: (moment) => `last ${moment}`,
  next: (moment) => `next ${moment}`,
  due: "waiting for its turn",
  moved: "Moved to",
  declares: "This page has feeds of its own. Follow one of these, and no article is missed:",
  followThis: "Follow this source",
  failingArticles: (n) => `${counted(n, "article")} failed`,
  tries: (n, since) => `${n === 1 ? "once" : `${n} times`} since ${since}`,
  over: "given up",
  again: "Try again",
  againAll: "Try all again",
  willTry: "It is fetched again in the next round.",
  stop: "Stop following",
  stopWhy: "Stop following this source? Articles that were fetched stay.",
  keep: "Keep it",
  stopped: (address) => `${address} is followed no longer.`,
  undo: "Follow it again",
  failures: "Articles that could not be fetched",
  failuresWhy: "Parley asks again by itself, ever more seldom; after many failures it gives up.",
  noFailures: "No article failed.",
  ofSource: (address) => `Only those from ${address}.`,
  allSources: "Show those of all sources",
  through: "from",
  more: "Show more",
  faults: faultsEn,
  offer: "If this is a feed or a sitemap, follow it: every new article in it is fetched.",
  offerElse: "To have the articles of a feed fetched, follow its address:",
  toView: "See the sources followed",
};

/** Words of the view of what is followed. */
export const followed = { vi, en };

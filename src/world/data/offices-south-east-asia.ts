import type { OfficeEntry } from "../schema.ts";

/** Offices and who held them when: south east asia. Month or year alone where the day is not certain. */
export const southEastAsiaOffices: readonly OfficeEntry[] = [
  {
    of: "VN",
    role: "party-leader",
    holders: [
      { person: "nong-duc-manh", from: "2001-04-22", to: "2011-01-19" },
      { person: "nguyen-phu-trong", from: "2011-01-19", to: "2024-07-19" },
      { person: "to-lam", from: "2024-08-03", to: null },
    ],
  },
  {
    of: "VN",
    role: "head-of-state",
    holders: [
      { person: "tran-duc-luong", from: "1997-09-24", to: "2006-06-27" },
      { person: "nguyen-minh-triet", from: "2006-06-27", to: "2011-07-25" },
      { person: "truong-tan-sang", from: "2011-07-25", to: "2016-04-02" },
      { person: "tran-dai-quang", from: "2016-04-02", to: "2018-09-21" },
      { person: "nguyen-phu-trong", from: "2018-10-23", to: "2021-04-05" },
      { person: "nguyen-xuan-phuc", from: "2021-04-05", to: "2023-01-18" },
      { person: "vo-van-thuong", from: "2023-03-02", to: "2024-03-21" },
      { person: "to-lam", from: "2024-05-22", to: "2024-10-21" },
      { person: "luong-cuong", from: "2024-10-21", to: null },
    ],
  },
  {
    of: "VN",
    role: "head-of-government",
    holders: [
      { person: "phan-van-khai", from: "1997-09-25", to: "2006-06-27" },
      { person: "nguyen-tan-dung", from: "2006-06-27", to: "2016-04-07" },
      { person: "nguyen-xuan-phuc", from: "2016-04-07", to: "2021-04-05" },
      { person: "pham-minh-chinh", from: "2021-04-05", to: null },
    ],
  },
  {
    of: "VN",
    role: "foreign-minister",
    holders: [
      { person: "nguyen-dy-nien", from: "2000-01-28", to: "2006-06-28" },
      { person: "pham-gia-khiem", from: "2006-06-28", to: "2011-08-03" },
      { person: "pham-binh-minh", from: "2011-08-03", to: "2021-04-08" },
      { person: "bui-thanh-son", from: "2021-04-08", to: "2025-08-30" },
      { person: "le-hoai-trung", from: "2025-08-30", to: null },
    ],
  },
  {
    of: "VN",
    role: "defence-minister",
    holders: [
      { person: "pham-van-tra", from: "1997-09", to: "2006-06-28" },
      { person: "phung-quang-thanh", from: "2006-06-28", to: "2016-04-09" },
      { person: "ngo-xuan-lich", from: "2016-04-09", to: "2021-04-08" },
      { person: "phan-van-giang", from: "2021-04-08", to: null },
    ],
  },
  {
    of: "VN",
    role: "speaker-of-parliament",
    holders: [
      { person: "nguyen-van-an", from: "2001-06", to: "2006-06-26" },
      { person: "nguyen-phu-trong", from: "2006-06-26", to: "2011-07-23" },
      { person: "nguyen-sinh-hung", from: "2011-07-23", to: "2016-03-31" },
      { person: "nguyen-thi-kim-ngan", from: "2016-03-31", to: "2021-03-31" },
      { person: "vuong-dinh-hue", from: "2021-03-31", to: "2024-05-02" },
      { person: "tran-thanh-man", from: "2024-05-20", to: null },
    ],
  },
  {
    of: "VN",
    role: "foreign-spokesperson",
    holders: [
      { person: "phan-thuy-thanh", from: "2001", to: "2003" },
      { person: "le-dung", from: "2003", to: "2009" },
      { person: "nguyen-phuong-nga", from: "2009", to: "2011" },
      { person: "luong-thanh-nghi", from: "2011-09", to: "2014-02" },
      { person: "le-hai-binh", from: "2014-02", to: "2017" },
      { person: "le-thi-thu-hang", from: "2017-04", to: "2023-03" },
      { person: "pham-thu-hang", from: "2023-03", to: null },
    ],
  },
  {
    of: "VN",
    role: "interior-minister",
    holders: [
      { person: "to-lam", from: "2016-04-09", to: "2024-05-22" },
      { person: "luong-tam-quang", from: "2024-06-06", to: null },
    ],
  },
  {
    of: "VN",
    role: "trade-minister",
    holders: [
      { person: "vu-huy-hoang", from: "2007-08", to: "2016-04" },
      { person: "tran-tuan-anh", from: "2016-04-09", to: "2021-01" },
      { person: "nguyen-hong-dien", from: "2021-04-08", to: null },
    ],
  },
  {
    of: "VN",
    role: "deputy-head-of-government",
    holders: [
      { person: "pham-binh-minh", from: "2013-11", to: "2023-01" },
      { person: "tran-luu-quang", from: "2023-01", to: "2024-08" },
      { person: "bui-thanh-son", from: "2024-08", to: null },
      { person: "ho-duc-phoc", from: "2024-08", to: null },
      { person: "mai-van-chinh", from: "2025-02", to: null },
      { person: "nguyen-chi-dung", from: "2025-02", to: null },
      { person: "le-thanh-long", from: "2024-06", to: null },
      { person: "nguyen-hoa-binh", from: "2024-08", to: null },
    ],
  },
  {
    of: "VN",
    role: "deputy-foreign-minister",
    holders: [
      { person: "nguyen-minh-vu", from: "2020", to: null },
      { person: "do-hung-viet", from: "2022", to: null },
      { person: "le-thi-thu-hang", from: "2022-12", to: null },
      { person: "nguyen-manh-cuong", from: "2024", to: null },
    ],
  },
  {
    of: "TH",
    role: "head-of-government",
    holders: [
      { person: "thaksin-shinawatra", from: "2001-02-09", to: "2006-09-19" },
      { person: "surayud-chulanont", from: "2006-10-01", to: "2008-01-29" },
      { person: "samak-sundaravej", from: "2008-01-29", to: "2008-09-09" },
      { person: "somchai-wongsawat", from: "2008-09-18", to: "2008-12-02" },
      { person: "abhisit-vejjajiva", from: "2008-12-17", to: "2011-08-05" },
      { person: "yingluck-shinawatra", from: "2011-08-05", to: "2014-05-07" },
      { person: "prayut-chan-o-cha", from: "2014-08-24", to: "2023-08-22" },
      { person: "srettha-thavisin", from: "2023-08-22", to: "2024-08-14" },
      { person: "paetongtarn-shinawatra", from: "2024-08-16", to: "2025-08-29" },
      { person: "anutin-charnvirakul", from: "2025-09-07", to: null },
    ],
  },
  {
    of: "TH",
    role: "deputy-head-of-government",
    holders: [
      { person: "phumtham-wechayachai", from: "2023-09", to: "2025-09" },
      { person: "prawit-wongsuwan", from: "2014-08", to: "2023-08" },
      { person: "suriya-juangroongruangkit", from: "2023-09", to: "2025-09" },
    ],
  },
  {
    of: "TH",
    role: "monarch",
    holders: [
      { person: "bhumibol-adulyadej", from: "1946-06-09", to: "2016-10-13" },
      { person: "maha-vajiralongkorn", from: "2016-10-13", to: null },
    ],
  },
  {
    of: "TH",
    role: "foreign-minister",
    holders: [
      { person: "kasit-piromya", from: "2008-12", to: "2011-08" },
      { person: "surapong-tovichakchaikul", from: "2011-08", to: "2014-05" },
      { person: "don-pramudwinai", from: "2015-08", to: "2023-09" },
      { person: "parnpree-bahiddha-nukara", from: "2023-09", to: "2024-04" },
      { person: "maris-sangiampongsa", from: "2024-04-30", to: "2025-09" },
      { person: "sihasak-phuangketkeow", from: "2025-09", to: null },
    ],
  },
  {
    of: "TH",
    role: "defence-minister",
    holders: [
      { person: "sutin-klungsang", from: "2023-09", to: "2024-09" },
      { person: "phumtham-wechayachai", from: "2024-09", to: "2025-06" },
      { person: "natthaphon-narkphanit", from: "2025-09", to: null },
    ],
  },
  {
    of: "TH",
    role: "foreign-spokesperson",
    holders: [{ person: "nikorndej-balankura", from: "2024-03", to: null }],
  },
  {
    of: "TH",
    role: "spokesperson",
    holders: [
      { person: "jirayu-houngsub", from: "2024-09", to: "2025-09" },
      { person: "winthai-suvaree", from: "2023", to: null },
      { person: "surasant-kongsiri", from: "2025", to: null },
      { person: "siripong-angkasakulkiat", from: "2025-09", to: null },
    ],
  },
  {
    of: "KH",
    role: "head-of-government",
    holders: [
      { person: "hun-sen", from: "1998-11-30", to: "2023-08-22" },
      { person: "hun-manet", from: "2023-08-22", to: null },
    ],
  },
  { of: "KH", role: "monarch", holders: [{ person: "norodom-sihamoni", from: "2004-10-14", to: null }] },
  {
    of: "KH",
    role: "speaker-of-parliament",
    holders: [
      { person: "heng-samrin", from: "2006-03", to: "2023-08" },
      { person: "khuon-sudary", from: "2023-08-22", to: null },
    ],
  },
  {
    of: "KH",
    role: "foreign-minister",
    holders: [
      { person: "hor-namhong", from: "1998-11", to: "2016-04" },
      { person: "prak-sokhonn", from: "2016-04-04", to: "2023-08-22" },
      { person: "sok-chenda-sophea", from: "2023-08-22", to: "2024-11" },
      { person: "prak-sokhonn", from: "2024-11", to: null },
    ],
  },
  {
    of: "KH",
    role: "defence-minister",
    holders: [
      { person: "tea-banh", from: "2006", to: "2023-08-22" },
      { person: "tea-seiha", from: "2023-08-22", to: null },
    ],
  },
  {
    of: "KH",
    role: "spokesperson",
    holders: [
      { person: "phay-siphan", from: "2005", to: "2023-08" },
      { person: "pen-bona", from: "2023-08", to: null },
      { person: "maly-socheata", from: "2023-08", to: null },
      { person: "chhum-socheat", from: "2014", to: null },
    ],
  },
  { of: "KH", role: "head-of-state", holders: [{ person: "hun-sen", from: "2024-04", to: null }] },
  {
    of: "LA",
    role: "head-of-state",
    holders: [
      { person: "choummaly-sayasone", from: "2006-06-08", to: "2016-04-20" },
      { person: "bounnhang-vorachith", from: "2016-04-20", to: "2021-03-22" },
      { person: "thongloun-sisoulith", from: "2021-03-22", to: null },
    ],
  },
  {
    of: "LA",
    role: "head-of-government",
    holders: [
      { person: "bouasone-bouphavanh", from: "2006-06-08", to: "2010-12-23" },
      { person: "thongsing-thammavong", from: "2010-12-23", to: "2016-04-20" },
      { person: "thongloun-sisoulith", from: "2016-04-20", to: "2021-03-22" },
      { person: "phankham-viphavanh", from: "2021-03-22", to: "2022-12-30" },
      { person: "sonexay-siphandone", from: "2022-12-30", to: null },
    ],
  },
  {
    of: "LA",
    role: "foreign-minister",
    holders: [
      { person: "saleumxay-kommasith", from: "2016-04", to: "2024-11" },
      { person: "thongsavanh-phomvihane", from: "2024-11", to: null },
    ],
  },
  {
    of: "MM",
    role: "head-of-state",
    holders: [
      { person: "than-shwe", from: "1992-04-23", to: "2011-03-30" },
      { person: "thein-sein", from: "2011-03-30", to: "2016-03-30" },
      { person: "htin-kyaw", from: "2016-03-30", to: "2018-03-21" },
      { person: "win-myint", from: "2018-03-30", to: "2021-02-01" },
      { person: "myint-swe", from: "2021-02-01", to: "2025-08-07" },
    ],
  },
  {
    of: "MM",
    role: "head-of-government",
    holders: [
      { person: "aung-san-suu-kyi", from: "2016-04-06", to: "2021-02-01" },
      { person: "min-aung-hlaing", from: "2021-08-01", to: "2025-07-31" },
    ],
  },
  {
    of: "MM",
    role: "foreign-minister",
    holders: [
      { person: "nyan-win", from: "2004-09", to: "2011-03" },
      { person: "wunna-maung-lwin", from: "2011-03", to: "2016-03" },
      { person: "aung-san-suu-kyi", from: "2016-03-30", to: "2021-02-01" },
      { person: "wunna-maung-lwin", from: "2021-02-01", to: "2023-02" },
      { person: "than-swe", from: "2023-02", to: null },
    ],
  },
  { of: "MM", role: "army-chief", holders: [{ person: "min-aung-hlaing", from: "2011-03-30", to: null }] },
  {
    of: "MM",
    role: "spokesperson",
    holders: [
      { person: "zaw-min-tun", from: "2021-02", to: null },
      { person: "zaw-htay", from: "2016", to: "2020" },
    ],
  },
  {
    of: "national-league-for-democracy",
    role: "head",
    holders: [{ person: "aung-san-suu-kyi", from: "1988-09", to: null }],
  },
  {
    of: "MY",
    role: "head-of-government",
    holders: [
      { person: "abdullah-ahmad-badawi", from: "2003-10-31", to: "2009-04-03" },
      { person: "najib-razak", from: "2009-04-03", to: "2018-05-10" },
      { person: "mahathir-mohamad", from: "2018-05-10", to: "2020-03-01" },
      { person: "muhyiddin-yassin", from: "2020-03-01", to: "2021-08-21" },
      { person: "ismail-sabri-yaakob", from: "2021-08-21", to: "2022-11-24" },
      { person: "anwar-ibrahim", from: "2022-11-24", to: null },
    ],
  },
  {
    of: "MY",
    role: "foreign-minister",
    holders: [
      { person: "hishammuddin-hussein", from: "2020-03-10", to: "2021-08-16" },
      { person: "saifuddin-abdullah", from: "2021-08-30", to: "2022-11-24" },
      { person: "zambry-abdul-kadir", from: "2022-12-03", to: "2023-12-12" },
      { person: "mohamad-hasan", from: "2023-12-12", to: null },
    ],
  },
  {
    of: "ID",
    role: "head-of-state",
    holders: [
      { person: "megawati-sukarnoputri", from: "2001-07-23", to: "2004-10-20" },
      { person: "susilo-bambang-yudhoyono", from: "2004-10-20", to: "2014-10-20" },
      { person: "joko-widodo", from: "2014-10-20", to: "2024-10-20" },
      { person: "prabowo-subianto", from: "2024-10-20", to: null },
    ],
  },
  {
    of: "ID",
    role: "foreign-minister",
    holders: [
      { person: "hassan-wirajuda", from: "2001-08", to: "2009-10-22" },
      { person: "marty-natalegawa", from: "2009-10-22", to: "2014-10-27" },
      { person: "retno-marsudi", from: "2014-10-27", to: "2024-10-21" },
      { person: "sugiono", from: "2024-10-21", to: null },
    ],
  },
  {
    of: "ID",
    role: "defence-minister",
    holders: [
      { person: "ryamizard-ryacudu", from: "2014-10-27", to: "2019-10-23" },
      { person: "prabowo-subianto", from: "2019-10-23", to: "2024-10-20" },
      { person: "sjafrie-sjamsoeddin", from: "2024-10-21", to: null },
    ],
  },
  {
    of: "SG",
    role: "head-of-government",
    holders: [
      { person: "goh-chok-tong", from: "1990-11-28", to: "2004-08-12" },
      { person: "lee-hsien-loong", from: "2004-08-12", to: "2024-05-15" },
      { person: "lawrence-wong", from: "2024-05-15", to: null },
    ],
  },
  {
    of: "SG",
    role: "foreign-minister",
    holders: [
      { person: "george-yeo", from: "2004-08", to: "2011-05" },
      { person: "k-shanmugam", from: "2011-05", to: "2015-09-30" },
      { person: "vivian-balakrishnan", from: "2015-10-01", to: null },
    ],
  },
  {
    of: "SG",
    role: "defence-minister",
    holders: [
      { person: "ng-eng-hen", from: "2011-05", to: "2025-05" },
      { person: "chan-chun-sing", from: "2025-05", to: null },
    ],
  },
  {
    of: "PH",
    role: "head-of-state",
    holders: [
      { person: "gloria-macapagal-arroyo", from: "2001-01-20", to: "2010-06-30" },
      { person: "benigno-aquino-iii", from: "2010-06-30", to: "2016-06-30" },
      { person: "rodrigo-duterte", from: "2016-06-30", to: "2022-06-30" },
      { person: "ferdinand-marcos-jr", from: "2022-06-30", to: null },
    ],
  },
  {
    of: "PH",
    role: "foreign-minister",
    holders: [
      { person: "alberto-romulo", from: "2004-08", to: "2011-02" },
      { person: "albert-del-rosario", from: "2011-02", to: "2016-03" },
      { person: "perfecto-yasay", from: "2016-06-30", to: "2017-03" },
      { person: "alan-peter-cayetano", from: "2017-05-18", to: "2018-10" },
      { person: "teodoro-locsin", from: "2018-10-17", to: "2022-06-30" },
      { person: "enrique-manalo", from: "2022-07-01", to: "2025-07" },
      { person: "theresa-lazaro", from: "2025-07", to: null },
    ],
  },
  {
    of: "PH",
    role: "defence-minister",
    holders: [
      { person: "voltaire-gazmin", from: "2010-06-30", to: "2016-06-30" },
      { person: "delfin-lorenzana", from: "2016-06-30", to: "2022-06-30" },
      { person: "gilberto-teodoro", from: "2023-06", to: null },
    ],
  },
  {
    of: "PH",
    role: "spokesperson",
    holders: [
      { person: "harry-roque", from: "2017-11", to: "2018-10" },
      { person: "salvador-panelo", from: "2018-10", to: "2020-04" },
      { person: "harry-roque", from: "2020-04", to: "2021-11" },
    ],
  },
  { of: "BN", role: "monarch", holders: [{ person: "hassanal-bolkiah", from: "1967-10-04", to: null }] },
  {
    of: "TL",
    role: "head-of-government",
    holders: [
      { person: "xanana-gusmao", from: "2007-08-08", to: "2015-02-16" },
      { person: "taur-matan-ruak", from: "2018-06-22", to: "2023-07-01" },
      { person: "xanana-gusmao", from: "2023-07-01", to: null },
    ],
  },
  {
    of: "TL",
    role: "head-of-state",
    holders: [
      { person: "jose-ramos-horta", from: "2007-05-20", to: "2012-05-20" },
      { person: "jose-ramos-horta", from: "2022-05-20", to: null },
    ],
  },
  {
    of: "AU",
    role: "head-of-government",
    holders: [
      { person: "john-howard", from: "1996-03-11", to: "2007-12-03" },
      { person: "kevin-rudd", from: "2007-12-03", to: "2010-06-24" },
      { person: "julia-gillard", from: "2010-06-24", to: "2013-06-27" },
      { person: "kevin-rudd", from: "2013-06-27", to: "2013-09-18" },
      { person: "tony-abbott", from: "2013-09-18", to: "2015-09-15" },
      { person: "malcolm-turnbull", from: "2015-09-15", to: "2018-08-24" },
      { person: "scott-morrison", from: "2018-08-24", to: "2022-05-23" },
      { person: "anthony-albanese", from: "2022-05-23", to: null },
    ],
  },
  {
    of: "AU",
    role: "foreign-minister",
    holders: [
      { person: "alexander-downer", from: "1996-03-11", to: "2007-12-03" },
      { person: "stephen-smith", from: "2007-12-03", to: "2010-09-14" },
      { person: "kevin-rudd", from: "2010-09-14", to: "2012-02-22" },
      { person: "bob-carr", from: "2012-03-13", to: "2013-09-18" },
      { person: "julie-bishop", from: "2013-09-18", to: "2018-08-28" },
      { person: "marise-payne", from: "2018-08-28", to: "2022-05-23" },
      { person: "penny-wong", from: "2022-05-23", to: null },
    ],
  },
  {
    of: "AU",
    role: "defence-minister",
    holders: [
      { person: "christopher-pyne", from: "2018-08-28", to: "2019-05" },
      { person: "linda-reynolds", from: "2019-05-29", to: "2021-03" },
      { person: "peter-dutton", from: "2021-03-30", to: "2022-06-01" },
      { person: "richard-marles", from: "2022-06-01", to: null },
    ],
  },
  {
    of: "NZ",
    role: "head-of-government",
    holders: [
      { person: "helen-clark", from: "1999-12-05", to: "2008-11-19" },
      { person: "john-key", from: "2008-11-19", to: "2016-12-12" },
      { person: "bill-english", from: "2016-12-12", to: "2017-10-26" },
      { person: "jacinda-ardern", from: "2017-10-26", to: "2023-01-25" },
      { person: "chris-hipkins", from: "2023-01-25", to: "2023-11-27" },
      { person: "christopher-luxon", from: "2023-11-27", to: null },
    ],
  },
  {
    of: "NZ",
    role: "foreign-minister",
    holders: [
      { person: "winston-peters", from: "2017-10-26", to: "2020-11-06" },
      { person: "nanaia-mahuta", from: "2020-11-06", to: "2023-11-27" },
      { person: "winston-peters", from: "2023-11-27", to: null },
    ],
  },
];

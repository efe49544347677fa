import type { OfficeEntry } from "../schema.ts";

/** Offices and who held them when: south asia. Month or year alone where the day is not certain. */
export const southAsiaOffices: readonly OfficeEntry[] = [
  {
    of: "IN",
    role: "head-of-government",
    holders: [
      { person: "atal-bihari-vajpayee", from: "1998-03-19", to: "2004-05-22" },
      { person: "manmohan-singh", from: "2004-05-22", to: "2014-05-26" },
      { person: "narendra-modi", from: "2014-05-26", to: null },
    ],
  },
  {
    of: "IN",
    role: "head-of-state",
    holders: [
      { person: "pratibha-patil", from: "2007-07-25", to: "2012-07-25" },
      { person: "pranab-mukherjee", from: "2012-07-25", to: "2017-07-25" },
      { person: "ram-nath-kovind", from: "2017-07-25", to: "2022-07-25" },
      { person: "droupadi-murmu", from: "2022-07-25", to: null },
    ],
  },
  {
    of: "IN",
    role: "foreign-minister",
    holders: [
      { person: "natwar-singh", from: "2004-05", to: "2005-11" },
      { person: "pranab-mukherjee", from: "2006-10", to: "2009-05" },
      { person: "s-m-krishna", from: "2009-05", to: "2012-10" },
      { person: "salman-khurshid", from: "2012-10", to: "2014-05" },
      { person: "sushma-swaraj", from: "2014-05-26", to: "2019-05-30" },
      { person: "s-jaishankar", from: "2019-05-30", to: null },
    ],
  },
  {
    of: "IN",
    role: "defence-minister",
    holders: [
      { person: "a-k-antony", from: "2006-10", to: "2014-05" },
      { person: "manohar-parrikar", from: "2014-11", to: "2017-03" },
      { person: "nirmala-sitharaman", from: "2017-09-03", to: "2019-05-30" },
      { person: "rajnath-singh", from: "2019-05-30", to: null },
    ],
  },
  {
    of: "IN",
    role: "security-adviser",
    holders: [
      { person: "shivshankar-menon", from: "2010-01", to: "2014-05" },
      { person: "ajit-doval", from: "2014-05-30", to: null },
    ],
  },
  {
    of: "IN",
    role: "foreign-spokesperson",
    holders: [
      { person: "vikas-swarup", from: "2015-04", to: "2017-02" },
      { person: "raveesh-kumar", from: "2017-07", to: "2020-04" },
      { person: "anurag-srivastava", from: "2020-04", to: "2021-03" },
      { person: "arindam-bagchi", from: "2021-03", to: "2024-01" },
      { person: "randhir-jaiswal", from: "2024-01", to: null },
    ],
  },
  {
    of: "IN",
    role: "deputy-foreign-minister",
    holders: [
      { person: "s-jaishankar", from: "2015-01", to: "2018-01" },
      { person: "vijay-gokhale", from: "2018-01", to: "2020-01" },
      { person: "harsh-vardhan-shringla", from: "2020-01", to: "2022-04" },
      { person: "vinay-kwatra", from: "2022-05", to: "2024-07" },
      { person: "vikram-misri", from: "2024-07", to: null },
    ],
  },
  { of: "IN", role: "trade-minister", holders: [{ person: "piyush-goyal", from: "2019-05-30", to: null }] },
  {
    of: "IN",
    role: "interior-minister",
    holders: [
      { person: "rajnath-singh", from: "2014-05-26", to: "2019-05-30" },
      { person: "amit-shah", from: "2019-05-30", to: null },
    ],
  },
  {
    of: "PK",
    role: "head-of-state",
    holders: [
      { person: "pervez-musharraf", from: "2001-06-20", to: "2008-08-18" },
      { person: "asif-ali-zardari", from: "2008-09-09", to: "2013-09-09" },
      { person: "mamnoon-hussain", from: "2013-09-09", to: "2018-09-09" },
      { person: "arif-alvi", from: "2018-09-09", to: "2024-03-10" },
      { person: "asif-ali-zardari", from: "2024-03-10", to: null },
    ],
  },
  {
    of: "PK",
    role: "head-of-government",
    holders: [
      { person: "shaukat-aziz", from: "2004-08-28", to: "2007-11" },
      { person: "yousuf-raza-gilani", from: "2008-03-25", to: "2012-06-19" },
      { person: "nawaz-sharif", from: "2013-06-05", to: "2017-07-28" },
      { person: "shahid-khaqan-abbasi", from: "2017-08-01", to: "2018-05-31" },
      { person: "imran-khan", from: "2018-08-18", to: "2022-04-10" },
      { person: "shehbaz-sharif", from: "2022-04-11", to: "2023-08-14" },
      { person: "anwaar-ul-haq-kakar", from: "2023-08-14", to: "2024-03-04" },
      { person: "shehbaz-sharif", from: "2024-03-04", to: null },
    ],
  },
  {
    of: "PK",
    role: "foreign-minister",
    holders: [
      { person: "khurshid-mahmud-kasuri", from: "2002-11", to: "2007-11" },
      { person: "shah-mehmood-qureshi", from: "2008-03", to: "2011-02" },
      { person: "hina-rabbani-khar", from: "2011-07", to: "2013-03" },
      { person: "khawaja-asif", from: "2017-08", to: "2018-04" },
      { person: "shah-mehmood-qureshi", from: "2018-08-20", to: "2022-04-10" },
      { person: "bilawal-bhutto-zardari", from: "2022-04-27", to: "2023-08" },
      { person: "ishaq-dar", from: "2024-03-11", to: null },
    ],
  },
  {
    of: "PK",
    role: "defence-minister",
    holders: [
      { person: "khawaja-asif", from: "2022-04-19", to: "2023-08" },
      { person: "khawaja-asif", from: "2024-03-11", to: null },
    ],
  },
  {
    of: "PK",
    role: "army-chief",
    holders: [
      { person: "ashfaq-parvez-kayani", from: "2007-11-29", to: "2013-11-29" },
      { person: "raheel-sharif", from: "2013-11-29", to: "2016-11-29" },
      { person: "qamar-javed-bajwa", from: "2016-11-29", to: "2022-11-29" },
      { person: "asim-munir", from: "2022-11-29", to: null },
    ],
  },
  { of: "PK", role: "interior-minister", holders: [{ person: "mohsin-naqvi", from: "2024-03", to: null }] },
  {
    of: "PK",
    role: "spokesperson",
    holders: [
      { person: "ahmed-sharif-chaudhry", from: "2022-12", to: null },
      { person: "attaullah-tarar", from: "2024-03", to: null },
    ],
  },
  {
    of: "AF",
    role: "head-of-state",
    holders: [
      { person: "hamid-karzai", from: "2001-12-22", to: "2014-09-29" },
      { person: "ashraf-ghani", from: "2014-09-29", to: "2021-08-15" },
    ],
  },
  {
    of: "AF",
    role: "head-of-government",
    holders: [{ person: "abdullah-abdullah", from: "2014-09-29", to: "2020-03" }],
  },
  {
    of: "AF",
    role: "foreign-minister",
    holders: [
      { person: "salahuddin-rabbani", from: "2015-02", to: "2019-10" },
      { person: "mohammad-hanif-atmar", from: "2020-04", to: "2021-08-15" },
    ],
  },
  { of: "AF", role: "envoy", holders: [{ person: "abdullah-abdullah", from: "2020-05", to: "2021-08-15" }] },
  {
    of: "AF",
    role: "security-adviser",
    holders: [{ person: "hamdullah-mohib", from: "2018-08", to: "2021-08-15" }],
  },
  {
    of: "taliban",
    role: "supreme-leader",
    holders: [
      { person: "mullah-omar", from: "1996", to: "2013-04" },
      { person: "akhtar-mansour", from: "2015-07", to: "2016-05-21" },
      { person: "hibatullah-akhundzada", from: "2016-05-25", to: null },
    ],
  },
  {
    of: "taliban",
    role: "head-of-government",
    holders: [{ person: "mohammad-hassan-akhund", from: "2021-09-07", to: null }],
  },
  {
    of: "taliban",
    role: "foreign-minister",
    holders: [{ person: "amir-khan-muttaqi", from: "2021-09-07", to: null }],
  },
  {
    of: "taliban",
    role: "defence-minister",
    holders: [{ person: "mohammad-yaqoob", from: "2021-09-07", to: null }],
  },
  {
    of: "taliban",
    role: "interior-minister",
    holders: [{ person: "sirajuddin-haqqani", from: "2021-09-07", to: null }],
  },
  {
    of: "taliban",
    role: "deputy-head-of-government",
    holders: [{ person: "abdul-ghani-baradar", from: "2021-09-07", to: null }],
  },
  {
    of: "taliban",
    role: "spokesperson",
    holders: [
      { person: "zabihullah-mujahid", from: "2007", to: null },
      { person: "suhail-shaheen", from: "2010", to: null },
      { person: "mohammad-naeem", from: "2019", to: null },
    ],
  },
  {
    of: "taliban",
    role: "envoy",
    holders: [
      { person: "abdul-ghani-baradar", from: "2019-01", to: "2021-09" },
      { person: "sher-mohammad-abbas-stanikzai", from: "2012", to: "2020-09" },
    ],
  },
  {
    of: "BD",
    role: "head-of-government",
    holders: [
      { person: "sheikh-hasina", from: "2009-01-06", to: "2024-08-05" },
      { person: "muhammad-yunus", from: "2024-08-08", to: "2026-02" },
    ],
  },
  {
    of: "LK",
    role: "head-of-state",
    holders: [
      { person: "chandrika-kumaratunga", from: "1994-11-12", to: "2005-11-19" },
      { person: "mahinda-rajapaksa", from: "2005-11-19", to: "2015-01-09" },
      { person: "maithripala-sirisena", from: "2015-01-09", to: "2019-11-18" },
      { person: "gotabaya-rajapaksa", from: "2019-11-18", to: "2022-07-14" },
      { person: "ranil-wickremesinghe", from: "2022-07-21", to: "2024-09-23" },
      { person: "anura-kumara-dissanayake", from: "2024-09-23", to: null },
    ],
  },
  {
    of: "NP",
    role: "head-of-government",
    holders: [
      { person: "pushpa-kamal-dahal", from: "2022-12-26", to: "2024-07-15" },
      { person: "k-p-sharma-oli", from: "2024-07-15", to: "2025-09-09" },
      { person: "sushila-karki", from: "2025-09-12", to: null },
    ],
  },
  {
    of: "MV",
    role: "head-of-state",
    holders: [
      { person: "mohamed-nasheed", from: "2008-11-11", to: "2012-02-07" },
      { person: "ibrahim-mohamed-solih", from: "2018-11-17", to: "2023-11-17" },
      { person: "mohamed-muizzu", from: "2023-11-17", to: null },
    ],
  },
];

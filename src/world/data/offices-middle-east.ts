import type { OfficeEntry } from "../schema.ts";

/** Offices and who held them when: middle east. Month or year alone where the day is not certain. */
export const middleEastOffices: readonly OfficeEntry[] = [
  { of: "IR", role: "supreme-leader", holders: [{ person: "ali-khamenei", from: "1989-06-04", to: null }] },
  {
    of: "IR",
    role: "head-of-state",
    holders: [
      { person: "mohammad-khatami", from: "1997-08-03", to: "2005-08-03" },
      { person: "mahmoud-ahmadinejad", from: "2005-08-03", to: "2013-08-03" },
      { person: "hassan-rouhani", from: "2013-08-03", to: "2021-08-03" },
      { person: "ebrahim-raisi", from: "2021-08-03", to: "2024-05-19" },
      { person: "masoud-pezeshkian", from: "2024-07-28", to: null },
    ],
  },
  {
    of: "IR",
    role: "foreign-minister",
    holders: [
      { person: "kamal-kharazi", from: "1997-08", to: "2005-08" },
      { person: "manouchehr-mottaki", from: "2005-08-24", to: "2010-12-13" },
      { person: "ali-akbar-salehi", from: "2011-01-30", to: "2013-08-15" },
      { person: "mohammad-javad-zarif", from: "2013-08-15", to: "2021-08-25" },
      { person: "hossein-amir-abdollahian", from: "2021-08-25", to: "2024-05-19" },
      { person: "ali-bagheri-kani", from: "2024-05-20", to: "2024-08-21" },
      { person: "abbas-araghchi", from: "2024-08-21", to: null },
    ],
  },
  {
    of: "IR",
    role: "deputy-foreign-minister",
    holders: [
      { person: "abbas-araghchi", from: "2013-08", to: "2021-09" },
      { person: "ali-bagheri-kani", from: "2021-09", to: "2024-05" },
      { person: "majid-takht-ravanchi", from: "2024-09", to: null },
      { person: "kazem-gharibabadi", from: "2024-09", to: null },
      { person: "majid-takht-ravanchi", from: "2013", to: "2018" },
    ],
  },
  {
    of: "IR",
    role: "security-council-secretary",
    holders: [
      { person: "hassan-rouhani", from: "1989-10", to: "2005-08" },
      { person: "ali-larijani", from: "2005-08", to: "2007-10" },
      { person: "saeed-jalili", from: "2007-10-20", to: "2013-09-10" },
      { person: "ali-shamkhani", from: "2013-09-10", to: "2023-05-22" },
      { person: "ali-akbar-ahmadian", from: "2023-05-22", to: "2025-08" },
      { person: "ali-larijani", from: "2025-08", to: null },
    ],
  },
  {
    of: "IR",
    role: "defence-minister",
    holders: [
      { person: "hossein-dehghan", from: "2013-08", to: "2017-08" },
      { person: "amir-hatami", from: "2017-08-20", to: "2021-08-25" },
      { person: "mohammad-reza-ashtiani", from: "2021-08-25", to: "2024-08-21" },
      { person: "aziz-nasirzadeh", from: "2024-08-21", to: null },
    ],
  },
  {
    of: "IR",
    role: "foreign-spokesperson",
    holders: [
      { person: "hamid-reza-asefi", from: "2000", to: "2006" },
      { person: "mohammad-ali-hosseini", from: "2006", to: "2008" },
      { person: "hassan-qashqavi", from: "2008", to: "2009" },
      { person: "ramin-mehmanparast", from: "2009", to: "2013" },
      { person: "marzieh-afkham", from: "2013-09", to: "2015-11" },
      { person: "hossein-jaberi-ansari", from: "2015-11", to: "2016" },
      { person: "bahram-qassemi", from: "2016", to: "2019-03" },
      { person: "abbas-mousavi", from: "2019-04", to: "2020-08" },
      { person: "saeed-khatibzadeh", from: "2020-08", to: "2022-06" },
      { person: "nasser-kanaani", from: "2022-06", to: "2024-09" },
      { person: "esmail-baghaei", from: "2024-09", to: null },
    ],
  },
  {
    of: "IR",
    role: "speaker-of-parliament",
    holders: [
      { person: "gholam-ali-haddad-adel", from: "2004-06", to: "2008-05" },
      { person: "ali-larijani", from: "2008-05", to: "2020-05" },
      { person: "mohammad-bagher-ghalibaf", from: "2020-05-28", to: null },
    ],
  },
  {
    of: "IR",
    role: "deputy-head-of-state",
    holders: [
      { person: "mohammad-javad-zarif", from: "2024-08", to: "2025-03" },
      { person: "mohammad-mokhber", from: "2021-08", to: "2024-07" },
      { person: "mohammad-reza-aref", from: "2024-07-28", to: null },
    ],
  },
  {
    of: "IR",
    role: "aide",
    holders: [
      { person: "ali-akbar-velayati", from: "1997", to: null },
      { person: "ali-shamkhani", from: "2023-05", to: null },
      { person: "kamal-kharazi", from: "2006", to: null },
    ],
  },
  {
    of: "IR",
    role: "ambassador-un",
    holders: [
      { person: "majid-takht-ravanchi", from: "2019", to: "2022" },
      { person: "amir-saeid-iravani", from: "2022", to: null },
    ],
  },
  {
    of: "atomic-energy-organization-of-iran",
    role: "head",
    holders: [
      { person: "ali-akbar-salehi", from: "2009-07", to: "2011-01" },
      { person: "ali-akbar-salehi", from: "2013-08", to: "2021-08" },
      { person: "mohammad-eslami", from: "2021-08", to: null },
    ],
  },
  {
    of: "islamic-revolutionary-guard-corps",
    role: "head",
    holders: [
      { person: "mohammad-ali-jafari", from: "2007-09", to: "2019-04" },
      { person: "hossein-salami", from: "2019-04-21", to: "2025-06-13" },
      { person: "mohammad-pakpour", from: "2025-06-13", to: null },
    ],
  },
  {
    of: "islamic-revolutionary-guard-corps",
    role: "aide",
    holders: [
      { person: "qasem-soleimani", from: "1998", to: "2020-01-03" },
      { person: "esmail-qaani", from: "2020-01-03", to: null },
    ],
  },
  {
    of: "IL",
    role: "head-of-government",
    holders: [
      { person: "ariel-sharon", from: "2001-03-07", to: "2006-04-14" },
      { person: "ehud-olmert", from: "2006-04-14", to: "2009-03-31" },
      { person: "benjamin-netanyahu", from: "2009-03-31", to: "2021-06-13" },
      { person: "naftali-bennett", from: "2021-06-13", to: "2022-07-01" },
      { person: "yair-lapid", from: "2022-07-01", to: "2022-12-29" },
      { person: "benjamin-netanyahu", from: "2022-12-29", to: null },
    ],
  },
  {
    of: "IL",
    role: "head-of-state",
    holders: [
      { person: "moshe-katsav", from: "2000-08-01", to: "2007-07-01" },
      { person: "shimon-peres", from: "2007-07-15", to: "2014-07-24" },
      { person: "reuven-rivlin", from: "2014-07-24", to: "2021-07-07" },
      { person: "isaac-herzog", from: "2021-07-07", to: null },
    ],
  },
  {
    of: "IL",
    role: "foreign-minister",
    holders: [
      { person: "silvan-shalom", from: "2003-02-28", to: "2006-01" },
      { person: "tzipi-livni", from: "2006-01-18", to: "2009-03-31" },
      { person: "avigdor-lieberman", from: "2009-03-31", to: "2012-12-18" },
      { person: "avigdor-lieberman", from: "2013-11-11", to: "2015-05-06" },
      { person: "israel-katz", from: "2019-02", to: "2020-05-17" },
      { person: "gabi-ashkenazi", from: "2020-05-17", to: "2021-06-13" },
      { person: "yair-lapid", from: "2021-06-13", to: "2022-12-29" },
      { person: "eli-cohen", from: "2022-12-29", to: "2024-01" },
      { person: "israel-katz", from: "2024-01", to: "2024-11" },
      { person: "gideon-saar", from: "2024-11", to: null },
    ],
  },
  {
    of: "IL",
    role: "defence-minister",
    holders: [
      { person: "shaul-mofaz", from: "2002-11", to: "2006-05-04" },
      { person: "amir-peretz", from: "2006-05-04", to: "2007-06-18" },
      { person: "ehud-barak", from: "2007-06-18", to: "2013-03-18" },
      { person: "moshe-yaalon", from: "2013-03-18", to: "2016-05" },
      { person: "avigdor-lieberman", from: "2016-05-30", to: "2018-11" },
      { person: "naftali-bennett", from: "2019-11", to: "2020-05-17" },
      { person: "benny-gantz", from: "2020-05-17", to: "2022-12-29" },
      { person: "yoav-gallant", from: "2022-12-29", to: "2024-11" },
      { person: "israel-katz", from: "2024-11", to: null },
    ],
  },
  {
    of: "IL",
    role: "finance-minister",
    holders: [{ person: "bezalel-smotrich", from: "2022-12-29", to: null }],
  },
  {
    of: "IL",
    role: "security-adviser",
    holders: [
      { person: "meir-ben-shabbat", from: "2017-08", to: "2021-08" },
      { person: "eyal-hulata", from: "2021-08", to: "2023-01" },
      { person: "tzachi-hanegbi", from: "2023-01", to: "2025-10" },
    ],
  },
  {
    of: "IL",
    role: "interior-minister",
    holders: [{ person: "itamar-ben-gvir", from: "2022-12-29", to: null }],
  },
  {
    of: "IL",
    role: "army-chief",
    holders: [
      { person: "gabi-ashkenazi", from: "2007-02", to: "2011-02" },
      { person: "benny-gantz", from: "2011-02", to: "2015-02" },
      { person: "gadi-eisenkot", from: "2015-02", to: "2019-01-15" },
      { person: "aviv-kochavi", from: "2019-01-15", to: "2023-01-16" },
      { person: "herzi-halevi", from: "2023-01-16", to: "2025-03-05" },
      { person: "eyal-zamir", from: "2025-03-05", to: null },
    ],
  },
  { of: "IL", role: "envoy", holders: [{ person: "ron-dermer", from: "2022-12-29", to: "2025-11" }] },
  {
    of: "IL",
    role: "speaker-of-parliament",
    holders: [
      { person: "yuli-edelstein", from: "2013-03", to: "2020-03" },
      { person: "amir-ohana", from: "2022-12-29", to: null },
    ],
  },
  {
    of: "IL",
    role: "ambassador-un",
    holders: [
      { person: "danny-danon", from: "2015-10", to: "2020-07" },
      { person: "gilad-erdan", from: "2020-07", to: "2024-07" },
      { person: "danny-danon", from: "2024-08", to: null },
    ],
  },
  {
    of: "mossad",
    role: "head",
    holders: [
      { person: "meir-dagan", from: "2002-09", to: "2011-01" },
      { person: "tamir-pardo", from: "2011-01", to: "2016-01" },
      { person: "yossi-cohen", from: "2016-01", to: "2021-06" },
      { person: "david-barnea", from: "2021-06", to: null },
    ],
  },
  {
    of: "shin-bet",
    role: "head",
    holders: [
      { person: "ronen-bar", from: "2021-10", to: "2025-06" },
      { person: "david-zini", from: "2025-10", to: null },
    ],
  },
  {
    of: "israel-defense-forces",
    role: "spokesperson",
    holders: [
      { person: "jonathan-conricus", from: "2017", to: "2021" },
      { person: "daniel-hagari", from: "2023-03", to: "2025-03" },
      { person: "effie-defrin", from: "2025-03", to: null },
      { person: "avichay-adraee", from: "2005", to: null },
    ],
  },
  {
    of: "PS",
    role: "head-of-state",
    holders: [
      { person: "yasser-arafat", from: "1994-07", to: "2004-11-11" },
      { person: "mahmoud-abbas", from: "2005-01-15", to: null },
    ],
  },
  {
    of: "PS",
    role: "head-of-government",
    holders: [
      { person: "ahmed-qurei", from: "2003-10", to: "2006-03" },
      { person: "ismail-haniyeh", from: "2006-03-29", to: "2007-06-14" },
      { person: "salam-fayyad", from: "2007-06-15", to: "2013-06-06" },
      { person: "rami-hamdallah", from: "2013-06-06", to: "2019-04-13" },
      { person: "mohammad-shtayyeh", from: "2019-04-13", to: "2024-03-31" },
      { person: "mohammad-mustafa", from: "2024-03-31", to: null },
    ],
  },
  {
    of: "PS",
    role: "foreign-minister",
    holders: [
      { person: "riyad-al-maliki", from: "2007-06", to: "2024-03" },
      { person: "mohammad-mustafa", from: "2024-03-31", to: "2025-06" },
    ],
  },
  {
    of: "PS",
    role: "envoy",
    holders: [
      { person: "saeb-erekat", from: "1995", to: "2020-11-10" },
      { person: "riyad-mansour", from: "2005", to: null },
    ],
  },
  { of: "PS", role: "spokesperson", holders: [{ person: "nabil-abu-rudeineh", from: "2005", to: null }] },
  {
    of: "PS",
    role: "deputy-head-of-state",
    holders: [{ person: "hussein-al-sheikh", from: "2025-04-26", to: null }],
  },
  {
    of: "hamas",
    role: "head",
    holders: [
      { person: "khaled-meshaal", from: "1996", to: "2017-05-06" },
      { person: "ismail-haniyeh", from: "2017-05-06", to: "2024-07-31" },
      { person: "yahya-sinwar", from: "2024-08-06", to: "2024-10-16" },
    ],
  },
  {
    of: "hamas",
    role: "deputy-head-of-state",
    holders: [
      { person: "saleh-al-arouri", from: "2017-10", to: "2024-01-02" },
      { person: "mousa-abu-marzouk", from: "1997", to: "2017-05" },
    ],
  },
  {
    of: "hamas",
    role: "envoy",
    holders: [
      { person: "khalil-al-hayya", from: "2023-10", to: null },
      { person: "osama-hamdan", from: "2010", to: null },
      { person: "basem-naim", from: "2023-10", to: null },
      { person: "zaher-jabarin", from: "2017", to: null },
      { person: "taher-al-nunu", from: "2017", to: null },
      { person: "izzat-al-rishq", from: "1990", to: null },
    ],
  },
  {
    of: "hamas",
    role: "spokesperson",
    holders: [
      { person: "sami-abu-zuhri", from: "2006", to: null },
      { person: "fawzi-barhoum", from: "2006", to: null },
      { person: "hazem-qassem", from: "2016", to: null },
      { person: "abdel-latif-al-qanoua", from: "2016", to: "2025-03" },
      { person: "jihad-taha", from: "2022", to: null },
    ],
  },
  {
    of: "hamas",
    role: "army-chief",
    holders: [
      { person: "mohammed-deif", from: "2002", to: "2024-07-13" },
      { person: "mohammed-sinwar", from: "2024-10", to: "2025-05" },
    ],
  },
  {
    of: "al-qassam-brigades",
    role: "spokesperson",
    holders: [{ person: "abu-obeida", from: "2004", to: "2025-08-30" }],
  },
  {
    of: "palestinian-islamic-jihad",
    role: "head",
    holders: [
      { person: "ramadan-shalah", from: "1995", to: "2018-09" },
      { person: "ziyad-al-nakhalah", from: "2018-09", to: null },
    ],
  },
  {
    of: "hezbollah",
    role: "head",
    holders: [
      { person: "hassan-nasrallah", from: "1992-02", to: "2024-09-27" },
      { person: "naim-qassem", from: "2024-10-29", to: null },
    ],
  },
  { of: "houthis", role: "head", holders: [{ person: "abdul-malik-al-houthi", from: "2004-09", to: null }] },
  {
    of: "houthis",
    role: "spokesperson",
    holders: [
      { person: "mohammed-abdulsalam", from: "2007", to: null },
      { person: "yahya-saree", from: "2018-09", to: null },
    ],
  },
  {
    of: "houthis",
    role: "head-of-state",
    holders: [{ person: "mahdi-al-mashat", from: "2018-04-25", to: null }],
  },
  { of: "houthis", role: "envoy", holders: [{ person: "mohammed-ali-al-houthi", from: "2015", to: null }] },
  {
    of: "SA",
    role: "monarch",
    holders: [
      { person: "king-fahd", from: "1982-06-13", to: "2005-08-01" },
      { person: "king-abdullah", from: "2005-08-01", to: "2015-01-23" },
      { person: "king-salman", from: "2015-01-23", to: null },
    ],
  },
  {
    of: "SA",
    role: "head-of-government",
    holders: [{ person: "mohammed-bin-salman", from: "2022-09-27", to: null }],
  },
  {
    of: "SA",
    role: "deputy-head-of-government",
    holders: [
      { person: "mohammed-bin-nayef", from: "2015-04-29", to: "2017-06-21" },
      { person: "mohammed-bin-salman", from: "2017-06-21", to: "2022-09-27" },
    ],
  },
  {
    of: "SA",
    role: "foreign-minister",
    holders: [
      { person: "saud-al-faisal", from: "1975", to: "2015-04-29" },
      { person: "adel-al-jubeir", from: "2015-04-29", to: "2018-12-27" },
      { person: "ibrahim-al-assaf", from: "2018-12-27", to: "2019-10-23" },
      { person: "faisal-bin-farhan", from: "2019-10-23", to: null },
    ],
  },
  {
    of: "SA",
    role: "defence-minister",
    holders: [
      { person: "mohammed-bin-salman", from: "2015-01-23", to: "2022-09-27" },
      { person: "khalid-bin-salman", from: "2022-09-27", to: null },
    ],
  },
  { of: "SA", role: "security-adviser", holders: [{ person: "musaed-al-aiban", from: "2018", to: null }] },
  {
    of: "QA",
    role: "monarch",
    holders: [
      { person: "hamad-bin-khalifa-al-thani", from: "1995-06-27", to: "2013-06-25" },
      { person: "tamim-bin-hamad-al-thani", from: "2013-06-25", to: null },
    ],
  },
  {
    of: "QA",
    role: "head-of-government",
    holders: [
      { person: "hamad-bin-jassim-al-thani", from: "2007-04", to: "2013-06-26" },
      { person: "abdullah-bin-nasser-al-thani", from: "2013-06-26", to: "2020-01-28" },
      { person: "khalid-bin-khalifa-al-thani", from: "2020-01-28", to: "2023-03-07" },
      { person: "mohammed-bin-abdulrahman-al-thani", from: "2023-03-07", to: null },
    ],
  },
  {
    of: "QA",
    role: "foreign-minister",
    holders: [
      { person: "hamad-bin-jassim-al-thani", from: "1992", to: "2013-06-26" },
      { person: "khalid-bin-mohammad-al-attiyah", from: "2013-06-26", to: "2016-01-27" },
      { person: "mohammed-bin-abdulrahman-al-thani", from: "2016-01-27", to: null },
    ],
  },
  {
    of: "QA",
    role: "foreign-spokesperson",
    holders: [{ person: "majed-al-ansari", from: "2022", to: null }],
  },
  {
    of: "AE",
    role: "head-of-state",
    holders: [
      { person: "khalifa-bin-zayed-al-nahyan", from: "2004-11-03", to: "2022-05-13" },
      { person: "mohamed-bin-zayed-al-nahyan", from: "2022-05-14", to: null },
    ],
  },
  {
    of: "AE",
    role: "foreign-minister",
    holders: [{ person: "abdullah-bin-zayed-al-nahyan", from: "2006-02", to: null }],
  },
  {
    of: "AE",
    role: "head-of-government",
    holders: [{ person: "mohammed-bin-rashid-al-maktoum", from: "2006-01", to: null }],
  },
  { of: "AE", role: "aide", holders: [{ person: "anwar-gargash", from: "2021-02", to: null }] },
  {
    of: "KW",
    role: "monarch",
    holders: [
      { person: "sabah-al-ahmad-al-sabah", from: "2006-01-29", to: "2020-09-29" },
      { person: "nawaf-al-ahmad-al-sabah", from: "2020-09-30", to: "2023-12-16" },
      { person: "mishal-al-ahmad-al-sabah", from: "2023-12-16", to: null },
    ],
  },
  {
    of: "BH",
    role: "monarch",
    holders: [{ person: "hamad-bin-isa-al-khalifa", from: "1999-03-06", to: null }],
  },
  {
    of: "OM",
    role: "monarch",
    holders: [
      { person: "qaboos-bin-said", from: "1970-07-23", to: "2020-01-10" },
      { person: "haitham-bin-tariq", from: "2020-01-11", to: null },
    ],
  },
  {
    of: "OM",
    role: "foreign-minister",
    holders: [
      { person: "yusuf-bin-alawi", from: "1997", to: "2020-08-18" },
      { person: "badr-al-busaidi", from: "2020-08-18", to: null },
    ],
  },
  {
    of: "EG",
    role: "head-of-state",
    holders: [
      { person: "hosni-mubarak", from: "1981-10-14", to: "2011-02-11" },
      { person: "mohamed-morsi", from: "2012-06-30", to: "2013-07-03" },
      { person: "adly-mansour", from: "2013-07-04", to: "2014-06-08" },
      { person: "abdel-fattah-el-sisi", from: "2014-06-08", to: null },
    ],
  },
  {
    of: "EG",
    role: "head-of-government",
    holders: [
      { person: "ibrahim-mahlab", from: "2014-03", to: "2015-09" },
      { person: "sherif-ismail", from: "2015-09", to: "2018-06" },
      { person: "mostafa-madbouly", from: "2018-06", to: null },
    ],
  },
  {
    of: "EG",
    role: "foreign-minister",
    holders: [
      { person: "ahmed-aboul-gheit", from: "2004-07", to: "2011-03" },
      { person: "nabil-fahmy", from: "2013-07", to: "2014-06" },
      { person: "sameh-shoukry", from: "2014-06-17", to: "2024-07-03" },
      { person: "badr-abdelatty", from: "2024-07-03", to: null },
    ],
  },
  {
    of: "EG",
    role: "intelligence-chief",
    holders: [
      { person: "omar-suleiman", from: "1993", to: "2011-01" },
      { person: "abbas-kamel", from: "2018-01", to: "2024-10" },
      { person: "hassan-rashad", from: "2024-10", to: null },
    ],
  },
  { of: "JO", role: "monarch", holders: [{ person: "king-abdullah-ii", from: "1999-02-07", to: null }] },
  {
    of: "JO",
    role: "foreign-minister",
    holders: [
      { person: "nasser-judeh", from: "2009-02", to: "2017-01-15" },
      { person: "ayman-safadi", from: "2017-01-15", to: null },
    ],
  },
  {
    of: "SY",
    role: "head-of-state",
    holders: [
      { person: "bashar-al-assad", from: "2000-07-17", to: "2024-12-08" },
      { person: "ahmed-al-sharaa", from: "2025-01-29", to: null },
    ],
  },
  {
    of: "SY",
    role: "foreign-minister",
    holders: [
      { person: "farouk-al-sharaa", from: "1984", to: "2006-02" },
      { person: "walid-muallem", from: "2006-02", to: "2020-11-16" },
      { person: "faisal-mekdad", from: "2020-11-22", to: "2024-09" },
      { person: "bassam-sabbagh", from: "2024-09", to: "2024-12-08" },
      { person: "asaad-al-shaibani", from: "2024-12-21", to: null },
    ],
  },
  {
    of: "SY",
    role: "defence-minister",
    holders: [{ person: "murhaf-abu-qasra", from: "2024-12-21", to: null }],
  },
  { of: "SY", role: "envoy", holders: [{ person: "bashar-jaafari", from: "2006", to: "2020-11" }] },
  {
    of: "hayat-tahrir-al-sham",
    role: "head",
    holders: [{ person: "ahmed-al-sharaa", from: "2017-10", to: "2025-01-29" }],
  },
  {
    of: "syrian-democratic-forces",
    role: "head",
    holders: [{ person: "mazloum-abdi", from: "2015", to: null }],
  },
  {
    of: "kurdistan-workers-party",
    role: "head",
    holders: [{ person: "abdullah-ocalan", from: "1978", to: null }],
  },
  {
    of: "islamic-state",
    role: "head",
    holders: [{ person: "abu-bakr-al-baghdadi", from: "2010-05", to: "2019-10-27" }],
  },
  {
    of: "al-qaeda",
    role: "head",
    holders: [
      { person: "osama-bin-laden", from: "1988", to: "2011-05-02" },
      { person: "ayman-al-zawahiri", from: "2011-06-16", to: "2022-07-31" },
    ],
  },
  {
    of: "IQ",
    role: "head-of-state",
    holders: [
      { person: "saddam-hussein", from: "1979-07-16", to: "2003-04-09" },
      { person: "jalal-talabani", from: "2005-04-07", to: "2014-07-24" },
      { person: "fuad-masum", from: "2014-07-24", to: "2018-10-02" },
      { person: "barham-salih", from: "2018-10-02", to: "2022-10-17" },
      { person: "abdul-latif-rashid", from: "2022-10-17", to: null },
    ],
  },
  {
    of: "IQ",
    role: "head-of-government",
    holders: [
      { person: "ibrahim-al-jaafari", from: "2005-05-03", to: "2006-05-20" },
      { person: "nouri-al-maliki", from: "2006-05-20", to: "2014-09-08" },
      { person: "haider-al-abadi", from: "2014-09-08", to: "2018-10-25" },
      { person: "adil-abdul-mahdi", from: "2018-10-25", to: "2020-05-07" },
      { person: "mustafa-al-kadhimi", from: "2020-05-07", to: "2022-10-27" },
      { person: "mohammed-shia-al-sudani", from: "2022-10-27", to: null },
    ],
  },
  {
    of: "IQ",
    role: "foreign-minister",
    holders: [
      { person: "hoshyar-zebari", from: "2003-09", to: "2014-07" },
      { person: "fuad-hussein", from: "2020-06-06", to: null },
    ],
  },
  {
    of: "LB",
    role: "head-of-state",
    holders: [
      { person: "emile-lahoud", from: "1998-11-24", to: "2007-11-23" },
      { person: "michel-suleiman", from: "2008-05-25", to: "2014-05-24" },
      { person: "michel-aoun", from: "2016-10-31", to: "2022-10-30" },
      { person: "joseph-aoun", from: "2025-01-09", to: null },
    ],
  },
  {
    of: "LB",
    role: "head-of-government",
    holders: [
      { person: "fouad-siniora", from: "2005-07-19", to: "2009-11-09" },
      { person: "saad-hariri", from: "2009-11-09", to: "2011-06-13" },
      { person: "najib-mikati", from: "2011-06-13", to: "2014-02-15" },
      { person: "tammam-salam", from: "2014-02-15", to: "2016-12-18" },
      { person: "saad-hariri", from: "2016-12-18", to: "2020-01-21" },
      { person: "hassan-diab", from: "2020-01-21", to: "2021-09-10" },
      { person: "najib-mikati", from: "2021-09-10", to: "2025-02-08" },
      { person: "nawaf-salam", from: "2025-02-08", to: null },
    ],
  },
  {
    of: "LB",
    role: "speaker-of-parliament",
    holders: [{ person: "nabih-berri", from: "1992-10-20", to: null }],
  },
  {
    of: "LB",
    role: "foreign-minister",
    holders: [
      { person: "gebran-bassil", from: "2014-02", to: "2020-01" },
      { person: "abdallah-bou-habib", from: "2021-09", to: "2025-02-08" },
      { person: "youssef-rajji", from: "2025-02-08", to: null },
    ],
  },
  {
    of: "YE",
    role: "head-of-state",
    holders: [
      { person: "ali-abdullah-saleh", from: "1990-05-22", to: "2012-02-27" },
      { person: "abdrabbuh-mansur-hadi", from: "2012-02-27", to: "2022-04-07" },
      { person: "rashad-al-alimi", from: "2022-04-07", to: null },
    ],
  },
  {
    of: "southern-transitional-council",
    role: "head",
    holders: [{ person: "aidarous-al-zubaidi", from: "2017-05", to: null }],
  },
];

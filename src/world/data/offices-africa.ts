import type { OfficeEntry } from "../schema.ts";

/** Offices and who held them when: africa. Month or year alone where the day is not certain. */
export const africaOffices: readonly OfficeEntry[] = [
  {
    of: "ZA",
    role: "head-of-state",
    holders: [
      { person: "thabo-mbeki", from: "1999-06-14", to: "2008-09-25" },
      { person: "kgalema-motlanthe", from: "2008-09-25", to: "2009-05-09" },
      { person: "jacob-zuma", from: "2009-05-09", to: "2018-02-15" },
      { person: "cyril-ramaphosa", from: "2018-02-15", to: null },
    ],
  },
  {
    of: "ZA",
    role: "foreign-minister",
    holders: [
      { person: "naledi-pandor", from: "2019-05-30", to: "2024-06" },
      { person: "ronald-lamola", from: "2024-07", to: null },
    ],
  },
  {
    of: "SD",
    role: "head-of-state",
    holders: [
      { person: "omar-al-bashir", from: "1989-06-30", to: "2019-04-11" },
      { person: "abdel-fattah-al-burhan", from: "2019-04-12", to: null },
    ],
  },
  {
    of: "SD",
    role: "head-of-government",
    holders: [
      { person: "abdalla-hamdok", from: "2019-08-21", to: "2022-01-02" },
      { person: "kamil-idris", from: "2025-05", to: null },
    ],
  },
  {
    of: "sudanese-armed-forces",
    role: "head",
    holders: [{ person: "abdel-fattah-al-burhan", from: "2019-02", to: null }],
  },
  {
    of: "transitional-sovereignty-council",
    role: "head",
    holders: [{ person: "abdel-fattah-al-burhan", from: "2019-08-21", to: null }],
  },
  {
    of: "rapid-support-forces",
    role: "head",
    holders: [{ person: "mohamed-hamdan-dagalo", from: "2013", to: null }],
  },
  { of: "SS", role: "head-of-state", holders: [{ person: "salva-kiir", from: "2011-07-09", to: null }] },
  {
    of: "SS",
    role: "deputy-head-of-state",
    holders: [
      { person: "riek-machar", from: "2011-07-09", to: "2013-07" },
      { person: "riek-machar", from: "2020-02-22", to: null },
    ],
  },
  {
    of: "ET",
    role: "head-of-government",
    holders: [
      { person: "meles-zenawi", from: "1995-08", to: "2012-08-20" },
      { person: "hailemariam-desalegn", from: "2012-09", to: "2018-04-02" },
      { person: "abiy-ahmed", from: "2018-04-02", to: null },
    ],
  },
  {
    of: "ET",
    role: "foreign-minister",
    holders: [
      { person: "seyoum-mesfin", from: "1991", to: "2010" },
      { person: "hailemariam-desalegn", from: "2010", to: "2012-11" },
      { person: "tedros-adhanom-ghebreyesus", from: "2012-11-29", to: "2016-11-01" },
      { person: "workneh-gebeyehu", from: "2016-11-01", to: "2019-03" },
      { person: "gedu-andargachew", from: "2019-04", to: "2020-11" },
      { person: "demeke-mekonnen", from: "2020-11", to: "2024-01" },
      { person: "taye-atske-selassie", from: "2024-02", to: "2024-10-07" },
      { person: "gedion-timothewos", from: "2024-10", to: null },
    ],
  },
  { of: "ER", role: "head-of-state", holders: [{ person: "isaias-afwerki", from: "1993-05-24", to: null }] },
  {
    of: "ET",
    role: "security-adviser",
    holders: [{ person: "redwan-hussein", from: "2022-06", to: "2024-02" }],
  },
  {
    of: "tigray-people-s-liberation-front",
    role: "envoy",
    holders: [{ person: "getachew-reda", from: "2022-08", to: "2023-03" }],
  },
  {
    of: "tigray-people-s-liberation-front",
    role: "head",
    holders: [{ person: "debretsion-gebremichael", from: "2017-11", to: null }],
  },
  {
    of: "SO",
    role: "head-of-state",
    holders: [
      { person: "sharif-sheikh-ahmed", from: "2009-01-31", to: "2012-08-20" },
      { person: "hassan-sheikh-mohamud", from: "2012-09-16", to: "2017-02-16" },
      { person: "mohamed-abdullahi-mohamed", from: "2017-02-16", to: "2022-05-23" },
      { person: "hassan-sheikh-mohamud", from: "2022-05-23", to: null },
    ],
  },
  {
    of: "KE",
    role: "head-of-state",
    holders: [
      { person: "mwai-kibaki", from: "2002-12-30", to: "2013-04-09" },
      { person: "uhuru-kenyatta", from: "2013-04-09", to: "2022-09-13" },
      { person: "william-ruto", from: "2022-09-13", to: null },
    ],
  },
  { of: "KE", role: "envoy", holders: [{ person: "raila-odinga", from: "2018", to: "2023" }] },
  {
    of: "LY",
    role: "supreme-leader",
    holders: [{ person: "muammar-gaddafi", from: "1969-09-01", to: "2011-10-20" }],
  },
  {
    of: "LY",
    role: "head-of-government",
    holders: [
      { person: "baghdadi-mahmudi", from: "2006-03", to: "2011-08" },
      { person: "abdurrahim-el-keib", from: "2011-11", to: "2012-11" },
      { person: "ali-zeidan", from: "2012-11", to: "2014-03" },
      { person: "fayez-al-sarraj", from: "2016-03", to: "2021-03-15" },
      { person: "abdul-hamid-dbeibah", from: "2021-03-15", to: null },
    ],
  },
  {
    of: "libyan-national-army",
    role: "head",
    holders: [{ person: "khalifa-haftar", from: "2015-03", to: null }],
  },
  {
    of: "government-of-national-accord",
    role: "head",
    holders: [{ person: "fayez-al-sarraj", from: "2016-03", to: "2021-03-15" }],
  },
  {
    of: "government-of-national-unity-of-libya",
    role: "head",
    holders: [{ person: "abdul-hamid-dbeibah", from: "2021-03-15", to: null }],
  },
  {
    of: "TN",
    role: "head-of-state",
    holders: [
      { person: "zine-el-abidine-ben-ali", from: "1987-11-07", to: "2011-01-14" },
      { person: "beji-caid-essebsi", from: "2014-12-31", to: "2019-07-25" },
      { person: "kais-saied", from: "2019-10-23", to: null },
    ],
  },
  {
    of: "DZ",
    role: "head-of-state",
    holders: [
      { person: "abdelaziz-bouteflika", from: "1999-04-27", to: "2019-04-02" },
      { person: "abdelmadjid-tebboune", from: "2019-12-19", to: null },
    ],
  },
  { of: "MA", role: "monarch", holders: [{ person: "king-mohammed-vi", from: "1999-07-23", to: null }] },
  { of: "RW", role: "head-of-state", holders: [{ person: "paul-kagame", from: "2000-04-22", to: null }] },
  {
    of: "CD",
    role: "head-of-state",
    holders: [
      { person: "joseph-kabila", from: "2001-01-26", to: "2019-01-24" },
      { person: "felix-tshisekedi", from: "2019-01-24", to: null },
    ],
  },
  {
    of: "RW",
    role: "foreign-minister",
    holders: [
      { person: "vincent-biruta", from: "2019-11", to: "2024-06" },
      { person: "olivier-nduhungirehe", from: "2024-06", to: null },
    ],
  },
  {
    of: "CD",
    role: "foreign-minister",
    holders: [{ person: "therese-kayikwamba-wagner", from: "2024-06", to: null }],
  },
  {
    of: "march-23-movement",
    role: "head",
    holders: [{ person: "bertrand-bisimwa", from: "2013", to: null }],
  },
  { of: "UG", role: "head-of-state", holders: [{ person: "yoweri-museveni", from: "1986-01-29", to: null }] },
  {
    of: "NG",
    role: "head-of-state",
    holders: [
      { person: "olusegun-obasanjo", from: "1999-05-29", to: "2007-05-29" },
      { person: "umaru-musa-yar-adua", from: "2007-05-29", to: "2010-05-05" },
      { person: "goodluck-jonathan", from: "2010-05-06", to: "2015-05-29" },
      { person: "muhammadu-buhari", from: "2015-05-29", to: "2023-05-29" },
      { person: "bola-tinubu", from: "2023-05-29", to: null },
    ],
  },
  {
    of: "ZW",
    role: "head-of-state",
    holders: [
      { person: "robert-mugabe", from: "1987-12-31", to: "2017-11-21" },
      { person: "emmerson-mnangagwa", from: "2017-11-24", to: null },
    ],
  },
  { of: "AO", role: "head-of-state", holders: [{ person: "joao-lourenco", from: "2017-09-26", to: null }] },
  {
    of: "SN",
    role: "head-of-state",
    holders: [
      { person: "macky-sall", from: "2012-04-02", to: "2024-04-02" },
      { person: "bassirou-diomaye-faye", from: "2024-04-02", to: null },
    ],
  },
  {
    of: "NE",
    role: "head-of-state",
    holders: [
      { person: "mohamed-bazoum", from: "2021-04-02", to: "2023-07-26" },
      { person: "abdourahamane-tchiani", from: "2023-07-28", to: null },
    ],
  },
  {
    of: "ML",
    role: "head-of-state",
    holders: [
      { person: "amadou-toumani-toure", from: "2002-06-08", to: "2012-03-22" },
      { person: "dioncounda-traore", from: "2012-04-12", to: "2013-09-04" },
      { person: "ibrahim-boubacar-keita", from: "2013-09-04", to: "2020-08-18" },
      { person: "assimi-goita", from: "2021-05-24", to: null },
    ],
  },
  {
    of: "BF",
    role: "head-of-state",
    holders: [
      { person: "blaise-compaore", from: "1987-10-15", to: "2014-10-31" },
      { person: "ibrahim-traore", from: "2022-09-30", to: null },
    ],
  },
  {
    of: "TD",
    role: "head-of-state",
    holders: [
      { person: "idriss-deby", from: "1990-12", to: "2021-04-20" },
      { person: "mahamat-idriss-deby", from: "2021-04-20", to: null },
    ],
  },
  {
    of: "DJ",
    role: "head-of-state",
    holders: [{ person: "ismail-omar-guelleh", from: "1999-05-08", to: null }],
  },
  {
    of: "SD",
    role: "foreign-minister",
    holders: [
      { person: "deng-alor", from: "2007-10", to: "2010-06" },
      { person: "ali-karti", from: "2010-06", to: "2015-06" },
      { person: "ibrahim-ghandour", from: "2015-06", to: "2018-04" },
    ],
  },
  {
    of: "SD",
    role: "deputy-head-of-state",
    holders: [
      { person: "ali-osman-taha", from: "1998", to: "2013-12" },
      { person: "salva-kiir", from: "2005-08", to: "2011-07" },
      { person: "malik-agar", from: "2023-05", to: null },
    ],
  },
  {
    of: "rapid-support-forces",
    role: "aide",
    holders: [{ person: "abdelrahim-dagalo", from: "2013", to: null }],
  },
  {
    of: "justice-and-equality-movement",
    role: "head",
    holders: [
      { person: "khalil-ibrahim", from: "2000", to: "2011-12-23" },
      { person: "gibril-ibrahim", from: "2012-01", to: null },
    ],
  },
  {
    of: "LY",
    role: "foreign-minister",
    holders: [
      { person: "abdel-rahman-shalgham", from: "2000", to: "2009-03" },
      { person: "musa-kusa", from: "2009-03", to: "2011-03-30" },
      { person: "mohamed-siala", from: "2016", to: "2021-03" },
      { person: "najla-mangoush", from: "2021-03", to: "2023-08" },
    ],
  },
  {
    of: "LY",
    role: "head-of-state",
    holders: [{ person: "mohamed-al-menfi", from: "2021-03-15", to: null }],
  },
  {
    of: "LY",
    role: "speaker-of-parliament",
    holders: [{ person: "aguila-saleh", from: "2014-08", to: null }],
  },
  {
    of: "national-transitional-council-of-libya",
    role: "head",
    holders: [{ person: "mustafa-abdul-jalil", from: "2011-03", to: "2012-08" }],
  },
  {
    of: "national-transitional-council-of-libya",
    role: "head-of-government",
    holders: [{ person: "mahmoud-jibril", from: "2011-03", to: "2011-10" }],
  },
  {
    of: "ET",
    role: "head-of-state",
    holders: [
      { person: "mulatu-teshome", from: "2013-10-07", to: "2018-10-25" },
      { person: "sahle-work-zewde", from: "2018-10-25", to: "2024-10-07" },
      { person: "taye-atske-selassie", from: "2024-10-07", to: null },
    ],
  },
  {
    of: "ZW",
    role: "head-of-government",
    holders: [{ person: "morgan-tsvangirai", from: "2009-02-11", to: "2013-09" }],
  },
  {
    of: "movement-for-democratic-change",
    role: "head",
    holders: [{ person: "morgan-tsvangirai", from: "1999-09", to: "2018-02-14" }],
  },
  {
    of: "CI",
    role: "head-of-state",
    holders: [
      { person: "laurent-gbagbo", from: "2000-10-26", to: "2011-04-11" },
      { person: "alassane-ouattara", from: "2011-04-11", to: null },
    ],
  },
  {
    of: "CI",
    role: "head-of-government",
    holders: [{ person: "guillaume-soro", from: "2007-04-04", to: "2012-03-13" }],
  },
  {
    of: "MG",
    role: "head-of-state",
    holders: [
      { person: "marc-ravalomanana", from: "2002-05", to: "2009-03-17" },
      { person: "andry-rajoelina", from: "2009-03-21", to: "2014-01-25" },
      { person: "andry-rajoelina", from: "2019-01-19", to: "2025-10" },
    ],
  },
  {
    of: "CF",
    role: "head-of-state",
    holders: [
      { person: "francois-bozize", from: "2003-03-15", to: "2013-03-24" },
      { person: "faustin-archange-touadera", from: "2016-03-30", to: null },
    ],
  },
  {
    of: "BI",
    role: "head-of-state",
    holders: [
      { person: "pierre-nkurunziza", from: "2005-08-26", to: "2020-06-08" },
      { person: "evariste-ndayishimiye", from: "2020-06-18", to: null },
    ],
  },
  {
    of: "TZ",
    role: "head-of-state",
    holders: [
      { person: "jakaya-kikwete", from: "2005-12-21", to: "2015-11-05" },
      { person: "john-magufuli", from: "2015-11-05", to: "2021-03-17" },
      { person: "samia-suluhu-hassan", from: "2021-03-19", to: null },
    ],
  },
  {
    of: "GM",
    role: "head-of-state",
    holders: [
      { person: "yahya-jammeh", from: "1994-07-22", to: "2017-01-21" },
      { person: "adama-barrow", from: "2017-01-21", to: null },
    ],
  },
  {
    of: "lord-s-resistance-army",
    role: "head",
    holders: [{ person: "joseph-kony", from: "1987", to: null }],
  },
  {
    of: "polisario-front",
    role: "head",
    holders: [
      { person: "mohamed-abdelaziz", from: "1976-08", to: "2016-05-31" },
      { person: "brahim-ghali", from: "2016-07", to: null },
    ],
  },
  {
    of: "MZ",
    role: "head-of-state",
    holders: [
      { person: "armando-guebuza", from: "2005-02-02", to: "2015-01-15" },
      { person: "filipe-nyusi", from: "2015-01-15", to: "2025-01-15" },
      { person: "daniel-chapo", from: "2025-01-15", to: null },
    ],
  },
  {
    of: "KE",
    role: "head-of-government",
    holders: [{ person: "raila-odinga", from: "2008-04-17", to: "2013-04-09" }],
  },
  {
    of: "SD",
    role: "defence-minister",
    holders: [
      { person: "abdel-rahim-mohammed-hussein", from: "2005-09", to: "2015-06" },
      { person: "awad-ibn-auf", from: "2015-08", to: "2019-04" },
    ],
  },
];

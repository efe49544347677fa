import type { OfficeEntry } from "../schema.ts";

/** Offices and who held them when: russia ukraine. Month or year alone where the day is not certain. */
export const russiaUkraineOffices: readonly OfficeEntry[] = [
  {
    of: "RU",
    role: "head-of-state",
    holders: [
      { person: "boris-yeltsin", from: "1991-07-10", to: "1999-12-31" },
      { person: "vladimir-putin", from: "1999-12-31", to: "2008-05-07" },
      { person: "dmitry-medvedev", from: "2008-05-07", to: "2012-05-07" },
      { person: "vladimir-putin", from: "2012-05-07", to: null },
    ],
  },
  {
    of: "RU",
    role: "head-of-government",
    holders: [
      { person: "mikhail-fradkov", from: "2004-03-05", to: "2007-09-14" },
      { person: "viktor-zubkov", from: "2007-09-14", to: "2008-05-07" },
      { person: "vladimir-putin", from: "2008-05-08", to: "2012-05-07" },
      { person: "dmitry-medvedev", from: "2012-05-08", to: "2020-01-16" },
      { person: "mikhail-mishustin", from: "2020-01-16", to: null },
    ],
  },
  {
    of: "RU",
    role: "foreign-minister",
    holders: [
      { person: "igor-ivanov", from: "1998-09-11", to: "2004-03-09" },
      { person: "sergey-lavrov", from: "2004-03-09", to: null },
    ],
  },
  {
    of: "RU",
    role: "defence-minister",
    holders: [
      { person: "sergei-ivanov", from: "2001-03-28", to: "2007-02-15" },
      { person: "anatoly-serdyukov", from: "2007-02-15", to: "2012-11-06" },
      { person: "sergei-shoigu", from: "2012-11-06", to: "2024-05-12" },
      { person: "andrei-belousov", from: "2024-05-14", to: null },
    ],
  },
  {
    of: "RU",
    role: "finance-minister",
    holders: [
      { person: "alexei-kudrin", from: "2000-05", to: "2011-09" },
      { person: "anton-siluanov", from: "2011-12", to: null },
    ],
  },
  {
    of: "RU",
    role: "security-council-secretary",
    holders: [
      { person: "igor-ivanov", from: "2004-03-09", to: "2007-07" },
      { person: "nikolai-patrushev", from: "2008-05-12", to: "2024-05-12" },
      { person: "sergei-shoigu", from: "2024-05-12", to: null },
    ],
  },
  {
    of: "RU",
    role: "foreign-spokesperson",
    holders: [
      { person: "alexander-yakovenko", from: "2000", to: "2005-08" },
      { person: "mikhail-kamynin", from: "2005-08", to: "2008-05" },
      { person: "andrei-nesterenko", from: "2008-05", to: "2011-03" },
      { person: "alexander-lukashevich", from: "2011-03", to: "2015-08-10" },
      { person: "maria-zakharova", from: "2015-08-10", to: null },
    ],
  },
  {
    of: "RU",
    role: "deputy-foreign-minister",
    holders: [
      { person: "sergey-ryabkov", from: "2008-08", to: null },
      { person: "grigory-karasin", from: "2005-06", to: "2019-09" },
      { person: "mikhail-bogdanov", from: "2011-06", to: "2025-07" },
      { person: "andrei-rudenko", from: "2019-09", to: null },
      { person: "alexander-grushko", from: "2018-01", to: null },
      { person: "mikhail-galuzin", from: "2022-11", to: null },
      { person: "sergei-vershinin", from: "2018-03", to: null },
      { person: "igor-morgulov", from: "2011-12", to: "2022-09" },
      { person: "alexander-pankin", from: "2018-03", to: null },
      { person: "yevgeny-ivanov", from: "2018", to: null },
    ],
  },
  {
    of: "RU",
    role: "aide",
    holders: [
      { person: "yuri-ushakov", from: "2012-05", to: null },
      { person: "vladimir-medinsky", from: "2020-01", to: null },
      { person: "vladislav-surkov", from: "2013-09", to: "2020-02-18" },
      { person: "igor-levitin", from: "2013-09", to: null },
      { person: "nikolai-patrushev", from: "2024-05-14", to: null },
      { person: "maxim-oreshkin", from: "2020-01", to: "2024-05" },
    ],
  },
  {
    of: "RU",
    role: "envoy",
    holders: [
      { person: "kirill-dmitriev", from: "2025-02-23", to: null },
      { person: "zamir-kabulov", from: "2011", to: null },
      { person: "alexander-lavrentiev", from: "2015", to: null },
      { person: "boris-gryzlov", from: "2015-12", to: "2022" },
      { person: "mikhail-zurabov", from: "2009", to: "2016" },
      { person: "alexei-polishchuk", from: "2022", to: null },
      { person: "mikhail-ulyanov", from: "2018", to: null },
    ],
  },
  {
    of: "RU",
    role: "ambassador-un",
    holders: [
      { person: "vitaly-churkin", from: "2006-04", to: "2017-02-20" },
      { person: "vasily-nebenzya", from: "2017-07", to: null },
    ],
  },
  {
    of: "RU",
    role: "speaker-of-parliament",
    holders: [
      { person: "boris-gryzlov", from: "2003-12-29", to: "2011-12" },
      { person: "sergei-naryshkin", from: "2011-12-21", to: "2016-10-05" },
      { person: "vyacheslav-volodin", from: "2016-10-05", to: null },
    ],
  },
  {
    of: "RU",
    role: "chief-of-staff",
    holders: [
      { person: "dmitry-medvedev", from: "2003-10", to: "2005-11" },
      { person: "sergei-sobyanin", from: "2005-11", to: "2008-05" },
      { person: "sergei-naryshkin", from: "2008-05", to: "2011-12" },
      { person: "sergei-ivanov", from: "2011-12-22", to: "2016-08-12" },
      { person: "anton-vaino", from: "2016-08-12", to: null },
    ],
  },
  {
    of: "RU",
    role: "deputy-head-of-state",
    holders: [{ person: "dmitry-medvedev", from: "2020-01-16", to: null }],
  },
  {
    of: "RU",
    role: "deputy-defence-minister",
    holders: [
      { person: "alexander-fomin", from: "2017-01", to: null },
      { person: "anatoly-antonov", from: "2011-02", to: "2016-12" },
    ],
  },
  {
    of: "RU",
    role: "intelligence-chief",
    holders: [
      { person: "mikhail-fradkov", from: "2007-10", to: "2016-10-05" },
      { person: "sergei-naryshkin", from: "2016-10-05", to: null },
    ],
  },
  {
    of: "RU",
    role: "army-chief",
    holders: [
      { person: "nikolai-makarov", from: "2008-06", to: "2012-11" },
      { person: "valery-gerasimov", from: "2012-11-09", to: null },
    ],
  },
  {
    of: "RU",
    role: "deputy-head-of-government",
    holders: [
      { person: "dmitry-rogozin", from: "2011-12-23", to: "2018-05-18" },
      { person: "alexander-novak", from: "2020-11", to: null },
      { person: "marat-khusnullin", from: "2020-01", to: null },
      { person: "dmitry-kozak", from: "2008-10", to: "2020-01" },
    ],
  },
  { of: "RU", role: "spokesperson", holders: [{ person: "igor-konashenkov", from: "2022-02", to: null }] },
  {
    of: "kremlin",
    role: "spokesperson",
    holders: [{ person: "dmitry-peskov", from: "2012-05-22", to: null }],
  },
  {
    of: "kremlin",
    role: "deputy-head-of-state",
    holders: [
      { person: "dmitry-kozak", from: "2020-01-24", to: "2025-09" },
      { person: "sergei-kiriyenko", from: "2016-10-05", to: null },
    ],
  },
  {
    of: "state-duma",
    role: "head",
    holders: [
      { person: "leonid-slutsky", from: "2022-05", to: null },
      { person: "konstantin-kosachev", from: "2001", to: "2012" },
    ],
  },
  {
    of: "federation-council",
    role: "head",
    holders: [
      { person: "sergei-mironov", from: "2001-12", to: "2011-05" },
      { person: "valentina-matviyenko", from: "2011-09-21", to: null },
    ],
  },
  {
    of: "russian-direct-investment-fund",
    role: "head",
    holders: [{ person: "kirill-dmitriev", from: "2011-06", to: null }],
  },
  { of: "gazprom", role: "head", holders: [{ person: "alexei-miller", from: "2001-05", to: null }] },
  {
    of: "rosatom",
    role: "head",
    holders: [
      { person: "sergei-kiriyenko", from: "2005-11", to: "2016-10-05" },
      { person: "alexei-likhachev", from: "2016-10-05", to: null },
    ],
  },
  { of: "fsb", role: "head", holders: [{ person: "alexander-bortnikov", from: "2008-05", to: null }] },
  {
    of: "wagner-group",
    role: "head",
    holders: [{ person: "yevgeny-prigozhin", from: "2014", to: "2023-08-23" }],
  },
  {
    of: "UA",
    role: "head-of-state",
    holders: [
      { person: "leonid-kuchma", from: "1994-07-19", to: "2005-01-23" },
      { person: "viktor-yushchenko", from: "2005-01-23", to: "2010-02-25" },
      { person: "viktor-yanukovych", from: "2010-02-25", to: "2014-02-22" },
      { person: "oleksandr-turchynov", from: "2014-02-23", to: "2014-06-07" },
      { person: "petro-poroshenko", from: "2014-06-07", to: "2019-05-20" },
      { person: "volodymyr-zelensky", from: "2019-05-20", to: null },
    ],
  },
  {
    of: "UA",
    role: "head-of-government",
    holders: [
      { person: "yulia-tymoshenko", from: "2005-02-04", to: "2005-09-08" },
      { person: "yuriy-yekhanurov", from: "2005-09-22", to: "2006-08-04" },
      { person: "viktor-yanukovych", from: "2006-08-04", to: "2007-12-18" },
      { person: "yulia-tymoshenko", from: "2007-12-18", to: "2010-03-03" },
      { person: "mykola-azarov", from: "2010-03-11", to: "2014-01-28" },
      { person: "arseniy-yatsenyuk", from: "2014-02-27", to: "2016-04-14" },
      { person: "volodymyr-groysman", from: "2016-04-14", to: "2019-08-29" },
      { person: "oleksiy-honcharuk", from: "2019-08-29", to: "2020-03-04" },
      { person: "denys-shmyhal", from: "2020-03-04", to: "2025-07" },
      { person: "yulia-svyrydenko", from: "2025-07-17", to: null },
    ],
  },
  {
    of: "UA",
    role: "foreign-minister",
    holders: [
      { person: "borys-tarasyuk", from: "2005-02", to: "2007-01" },
      { person: "volodymyr-ohryzko", from: "2007-12", to: "2009-03" },
      { person: "kostyantyn-gryshchenko", from: "2010-03", to: "2012-12" },
      { person: "leonid-kozhara", from: "2012-12", to: "2014-02" },
      { person: "andriy-deshchytsia", from: "2014-02-27", to: "2014-06-19" },
      { person: "pavlo-klimkin", from: "2014-06-19", to: "2019-08-29" },
      { person: "vadym-prystaiko", from: "2019-08-29", to: "2020-03-04" },
      { person: "dmytro-kuleba", from: "2020-03-04", to: "2024-09-05" },
      { person: "andrii-sybiha", from: "2024-09-05", to: null },
    ],
  },
  {
    of: "UA",
    role: "defence-minister",
    holders: [
      { person: "stepan-poltorak", from: "2014-10-14", to: "2019-08-29" },
      { person: "andriy-zagorodnyuk", from: "2019-08-29", to: "2020-03-04" },
      { person: "andriy-taran", from: "2020-03-04", to: "2021-11-03" },
      { person: "oleksii-reznikov", from: "2021-11-04", to: "2023-09" },
      { person: "rustem-umerov", from: "2023-09-06", to: "2025-07-17" },
      { person: "denys-shmyhal", from: "2025-07-17", to: "2026-01" },
      { person: "mykhailo-fedorov", from: "2026-01", to: null },
    ],
  },
  {
    of: "UA",
    role: "security-council-secretary",
    holders: [
      { person: "andriy-parubiy", from: "2014-02-27", to: "2014-08-07" },
      { person: "oleksandr-turchynov", from: "2014-12-16", to: "2019-05" },
      { person: "oleksandr-danylyuk", from: "2019-05-28", to: "2019-09" },
      { person: "oleksiy-danilov", from: "2019-10-03", to: "2024-03-26" },
      { person: "oleksandr-lytvynenko", from: "2024-03-26", to: "2025-07-18" },
      { person: "rustem-umerov", from: "2025-07-18", to: null },
    ],
  },
  {
    of: "UA",
    role: "chief-of-staff",
    holders: [
      { person: "andriy-bohdan", from: "2019-05-21", to: "2020-02-11" },
      { person: "andriy-yermak", from: "2020-02-11", to: "2025-11-28" },
      { person: "kyrylo-budanov", from: "2026-01", to: null },
    ],
  },
  {
    of: "UA",
    role: "spokesperson",
    holders: [
      { person: "yulia-mendel", from: "2019-06", to: "2021-07" },
      { person: "serhiy-nykyforov", from: "2021-08", to: null },
    ],
  },
  {
    of: "UA",
    role: "aide",
    holders: [
      { person: "mykhailo-podolyak", from: "2020-04", to: null },
      { person: "ihor-zhovkva", from: "2019-09", to: null },
      { person: "oleksiy-arestovych", from: "2020-12", to: "2023-01-17" },
      { person: "andrii-sybiha", from: "2021-05", to: "2024-04" },
      { person: "ihor-klymenko", from: "2023-02", to: null },
    ],
  },
  {
    of: "UA",
    role: "envoy",
    holders: [
      { person: "leonid-kuchma", from: "2014-06", to: "2018-10" },
      { person: "leonid-kuchma", from: "2019-06", to: "2020-07" },
      { person: "leonid-kravchuk", from: "2020-07-30", to: "2022-05" },
      { person: "viktor-medvedchuk", from: "2014-06", to: "2018" },
      { person: "davyd-arakhamia", from: "2022-02-28", to: null },
    ],
  },
  {
    of: "UA",
    role: "army-chief",
    holders: [
      { person: "ruslan-khomchak", from: "2020-03", to: "2021-07" },
      { person: "valerii-zaluzhnyi", from: "2021-07-27", to: "2024-02-08" },
      { person: "oleksandr-syrskyi", from: "2024-02-08", to: null },
    ],
  },
  {
    of: "UA",
    role: "foreign-spokesperson",
    holders: [
      { person: "yevhen-perebyinis", from: "2013", to: "2015" },
      { person: "mariana-betsa", from: "2015", to: "2018" },
      { person: "oleg-nikolenko", from: "2020-10", to: "2023-12" },
      { person: "heorhii-tykhyi", from: "2024-07", to: null },
    ],
  },
  {
    of: "UA",
    role: "deputy-foreign-minister",
    holders: [
      { person: "serhiy-kyslytsya", from: "2014", to: "2019-12" },
      { person: "serhiy-kyslytsya", from: "2025-02", to: "2026-01" },
      { person: "mykola-tochytskyi", from: "2021", to: "2024" },
      { person: "yevhen-perebyinis", from: "2021", to: null },
      { person: "olha-stefanishyna", from: "2020-06", to: "2025-07" },
    ],
  },
  {
    of: "UA",
    role: "ambassador-un",
    holders: [
      { person: "serhiy-kyslytsya", from: "2020-02", to: "2025-02" },
      { person: "andrii-melnyk", from: "2025-03", to: null },
    ],
  },
  {
    of: "UA",
    role: "deputy-defence-minister",
    holders: [{ person: "hanna-maliar", from: "2021-08", to: "2023-09" }],
  },
  {
    of: "UA",
    role: "interior-minister",
    holders: [
      { person: "arsen-avakov", from: "2014-02", to: "2021-07" },
      { person: "denys-monastyrsky", from: "2021-07", to: "2023-01-18" },
      { person: "ihor-klymenko", from: "2023-02", to: null },
    ],
  },
  {
    of: "UA",
    role: "speaker-of-parliament",
    holders: [
      { person: "oleksandr-turchynov", from: "2014-02-22", to: "2014-11-27" },
      { person: "volodymyr-groysman", from: "2014-11-27", to: "2016-04-14" },
      { person: "andriy-parubiy", from: "2016-04-14", to: "2019-08-29" },
      { person: "dmytro-razumkov", from: "2019-08-29", to: "2021-10-07" },
      { person: "ruslan-stefanchuk", from: "2021-10-08", to: null },
    ],
  },
  {
    of: "UA",
    role: "intelligence-chief",
    holders: [{ person: "kyrylo-budanov", from: "2020-08-05", to: "2026-01" }],
  },
  {
    of: "donetsk-people-s-republic",
    role: "head",
    holders: [
      { person: "alexander-zakharchenko", from: "2014-08", to: "2018-08-31" },
      { person: "denis-pushilin", from: "2018-09-07", to: null },
    ],
  },
  {
    of: "luhansk-people-s-republic",
    role: "head",
    holders: [
      { person: "igor-plotnitsky", from: "2014-08", to: "2017-11" },
      { person: "leonid-pasechnik", from: "2017-11", to: null },
    ],
  },
  {
    of: "BY",
    role: "head-of-state",
    holders: [{ person: "alexander-lukashenko", from: "1994-07-20", to: null }],
  },
  {
    of: "BY",
    role: "foreign-minister",
    holders: [
      { person: "vladimir-makei", from: "2012-08", to: "2022-11-26" },
      { person: "sergei-aleinik", from: "2022-12-13", to: "2024-06-27" },
      { person: "maxim-ryzhenkov", from: "2024-06-27", to: null },
    ],
  },
  { of: "BY", role: "spokesperson", holders: [{ person: "natalya-eismont", from: "2014", to: null }] },
  {
    of: "KZ",
    role: "head-of-state",
    holders: [
      { person: "nursultan-nazarbayev", from: "1991-12", to: "2019-03-20" },
      { person: "kassym-jomart-tokayev", from: "2019-03-20", to: null },
    ],
  },
  {
    of: "KZ",
    role: "foreign-minister",
    holders: [
      { person: "kassym-jomart-tokayev", from: "2002-06", to: "2007-01" },
      { person: "erlan-idrissov", from: "2012-09", to: "2016-12" },
      { person: "kairat-abdrakhmanov", from: "2016-12", to: "2018-12" },
      { person: "mukhtar-tleuberdi", from: "2019-09", to: "2023-03" },
      { person: "murat-nurtleu", from: "2023-03", to: "2025-09" },
      { person: "yermek-kosherbayev", from: "2025-09", to: null },
    ],
  },
  {
    of: "UZ",
    role: "head-of-state",
    holders: [
      { person: "islam-karimov", from: "1991-08", to: "2016-09-02" },
      { person: "shavkat-mirziyoyev", from: "2016-09-08", to: null },
    ],
  },
  {
    of: "KG",
    role: "head-of-state",
    holders: [
      { person: "sooronbay-jeenbekov", from: "2017-11-24", to: "2020-10-15" },
      { person: "sadyr-japarov", from: "2021-01-28", to: null },
    ],
  },
  { of: "TJ", role: "head-of-state", holders: [{ person: "emomali-rahmon", from: "1994-11", to: null }] },
  {
    of: "TM",
    role: "head-of-state",
    holders: [
      { person: "gurbanguly-berdimuhamedow", from: "2006-12-21", to: "2022-03-19" },
      { person: "serdar-berdimuhamedow", from: "2022-03-19", to: null },
    ],
  },
  { of: "AZ", role: "head-of-state", holders: [{ person: "ilham-aliyev", from: "2003-10-31", to: null }] },
  {
    of: "AZ",
    role: "foreign-minister",
    holders: [
      { person: "elmar-mammadyarov", from: "2004-04", to: "2020-07-16" },
      { person: "jeyhun-bayramov", from: "2020-07-16", to: null },
    ],
  },
  {
    of: "AM",
    role: "head-of-state",
    holders: [
      { person: "robert-kocharyan", from: "1998-04", to: "2008-04-09" },
      { person: "serzh-sargsyan", from: "2008-04-09", to: "2018-04-09" },
      { person: "armen-sarkissian", from: "2018-04-09", to: "2022-02-01" },
      { person: "vahagn-khachaturyan", from: "2022-03-13", to: null },
    ],
  },
  {
    of: "AM",
    role: "head-of-government",
    holders: [{ person: "nikol-pashinyan", from: "2018-05-08", to: null }],
  },
  {
    of: "AM",
    role: "foreign-minister",
    holders: [
      { person: "edward-nalbandian", from: "2008-04", to: "2018-05" },
      { person: "zohrab-mnatsakanyan", from: "2018-05", to: "2020-11" },
      { person: "ara-ayvazyan", from: "2020-11", to: "2021-05" },
      { person: "ararat-mirzoyan", from: "2021-08-19", to: null },
    ],
  },
  {
    of: "GE",
    role: "head-of-state",
    holders: [
      { person: "mikheil-saakashvili", from: "2004-01-25", to: "2013-11-17" },
      { person: "giorgi-margvelashvili", from: "2013-11-17", to: "2018-12-16" },
      { person: "salome-zourabichvili", from: "2018-12-16", to: "2024-12-29" },
      { person: "mikheil-kavelashvili", from: "2024-12-29", to: null },
    ],
  },
  {
    of: "GE",
    role: "head-of-government",
    holders: [
      { person: "bidzina-ivanishvili", from: "2012-10-25", to: "2013-11-20" },
      { person: "irakli-garibashvili", from: "2021-02-22", to: "2024-01-29" },
      { person: "irakli-kobakhidze", from: "2024-02-08", to: null },
    ],
  },
  {
    of: "MD",
    role: "head-of-state",
    holders: [
      { person: "vladimir-voronin", from: "2001-04-07", to: "2009-09-11" },
      { person: "igor-dodon", from: "2016-12-23", to: "2020-12-24" },
      { person: "maia-sandu", from: "2020-12-24", to: null },
    ],
  },
  {
    of: "MD",
    role: "head-of-government",
    holders: [
      { person: "natalia-gavrilita", from: "2021-08-06", to: "2023-02-16" },
      { person: "dorin-recean", from: "2023-02-16", to: "2025-11" },
    ],
  },
];

import type { OfficeEntry } from "../schema.ts";

/** Offices and who held them when: europe. Month or year alone where the day is not certain. */
export const europeOffices: readonly OfficeEntry[] = [
  {
    of: "GB",
    role: "head-of-government",
    holders: [
      { person: "tony-blair", from: "1997-05-02", to: "2007-06-27" },
      { person: "gordon-brown", from: "2007-06-27", to: "2010-05-11" },
      { person: "david-cameron", from: "2010-05-11", to: "2016-07-13" },
      { person: "theresa-may", from: "2016-07-13", to: "2019-07-24" },
      { person: "boris-johnson", from: "2019-07-24", to: "2022-09-06" },
      { person: "liz-truss", from: "2022-09-06", to: "2022-10-25" },
      { person: "rishi-sunak", from: "2022-10-25", to: "2024-07-05" },
      { person: "keir-starmer", from: "2024-07-05", to: null },
    ],
  },
  {
    of: "GB",
    role: "monarch",
    holders: [
      { person: "queen-elizabeth-ii", from: "1952-02-06", to: "2022-09-08" },
      { person: "king-charles-iii", from: "2022-09-08", to: null },
    ],
  },
  {
    of: "GB",
    role: "foreign-minister",
    holders: [
      { person: "jack-straw", from: "2001-06-08", to: "2006-05-05" },
      { person: "margaret-beckett", from: "2006-05-05", to: "2007-06-28" },
      { person: "david-miliband", from: "2007-06-28", to: "2010-05-11" },
      { person: "william-hague", from: "2010-05-12", to: "2014-07-15" },
      { person: "philip-hammond", from: "2014-07-15", to: "2016-07-13" },
      { person: "boris-johnson", from: "2016-07-13", to: "2018-07-09" },
      { person: "jeremy-hunt", from: "2018-07-09", to: "2019-07-24" },
      { person: "dominic-raab", from: "2019-07-24", to: "2021-09-15" },
      { person: "liz-truss", from: "2021-09-15", to: "2022-09-06" },
      { person: "james-cleverly", from: "2022-09-06", to: "2023-11-13" },
      { person: "david-cameron", from: "2023-11-13", to: "2024-07-05" },
      { person: "david-lammy", from: "2024-07-05", to: "2025-09-05" },
      { person: "yvette-cooper", from: "2025-09-05", to: null },
    ],
  },
  {
    of: "GB",
    role: "defence-minister",
    holders: [
      { person: "liam-fox", from: "2010-05-12", to: "2011-10-14" },
      { person: "philip-hammond", from: "2011-10-14", to: "2014-07-15" },
      { person: "michael-fallon", from: "2014-07-15", to: "2017-11-02" },
      { person: "gavin-williamson", from: "2017-11-02", to: "2019-05-01" },
      { person: "penny-mordaunt", from: "2019-05-01", to: "2019-07-24" },
      { person: "ben-wallace", from: "2019-07-24", to: "2023-08-31" },
      { person: "grant-shapps", from: "2023-08-31", to: "2024-07-05" },
      { person: "john-healey", from: "2024-07-05", to: null },
    ],
  },
  {
    of: "GB",
    role: "finance-minister",
    holders: [
      { person: "george-osborne", from: "2010-05-11", to: "2016-07-13" },
      { person: "philip-hammond", from: "2016-07-13", to: "2019-07-24" },
      { person: "rishi-sunak", from: "2020-02-13", to: "2022-07-05" },
      { person: "jeremy-hunt", from: "2022-10-14", to: "2024-07-05" },
      { person: "rachel-reeves", from: "2024-07-05", to: null },
    ],
  },
  {
    of: "GB",
    role: "deputy-head-of-government",
    holders: [
      { person: "david-lammy", from: "2025-09-05", to: null },
      { person: "angela-rayner", from: "2024-07-05", to: "2025-09-05" },
    ],
  },
  { of: "GB", role: "security-adviser", holders: [{ person: "jonathan-powell", from: "2024-12", to: null }] },
  {
    of: "GB",
    role: "envoy",
    holders: [
      { person: "david-davis", from: "2016-07-13", to: "2018-07-08" },
      { person: "david-frost", from: "2019-07", to: "2021-12" },
      { person: "dominic-raab", from: "2018-07-09", to: "2018-11-15" },
    ],
  },
  {
    of: "FR",
    role: "head-of-state",
    holders: [
      { person: "jacques-chirac", from: "1995-05-17", to: "2007-05-16" },
      { person: "nicolas-sarkozy", from: "2007-05-16", to: "2012-05-15" },
      { person: "francois-hollande", from: "2012-05-15", to: "2017-05-14" },
      { person: "emmanuel-macron", from: "2017-05-14", to: null },
    ],
  },
  {
    of: "FR",
    role: "head-of-government",
    holders: [
      { person: "dominique-de-villepin", from: "2005-05-31", to: "2007-05-17" },
      { person: "francois-fillon", from: "2007-05-17", to: "2012-05-15" },
      { person: "jean-marc-ayrault", from: "2012-05-15", to: "2014-03-31" },
      { person: "manuel-valls", from: "2014-03-31", to: "2016-12-06" },
      { person: "bernard-cazeneuve", from: "2016-12-06", to: "2017-05-15" },
      { person: "edouard-philippe", from: "2017-05-15", to: "2020-07-03" },
      { person: "jean-castex", from: "2020-07-03", to: "2022-05-16" },
      { person: "elisabeth-borne", from: "2022-05-16", to: "2024-01-09" },
      { person: "gabriel-attal", from: "2024-01-09", to: "2024-09-05" },
      { person: "michel-barnier", from: "2024-09-05", to: "2024-12-13" },
      { person: "francois-bayrou", from: "2024-12-13", to: "2025-09-09" },
      { person: "sebastien-lecornu", from: "2025-09-09", to: null },
    ],
  },
  {
    of: "FR",
    role: "foreign-minister",
    holders: [
      { person: "dominique-de-villepin", from: "2002-05", to: "2004-03" },
      { person: "philippe-douste-blazy", from: "2005-06-02", to: "2007-05-18" },
      { person: "bernard-kouchner", from: "2007-05-18", to: "2010-11-14" },
      { person: "alain-juppe", from: "2011-02-27", to: "2012-05-10" },
      { person: "laurent-fabius", from: "2012-05-16", to: "2016-02-11" },
      { person: "jean-marc-ayrault", from: "2016-02-11", to: "2017-05-17" },
      { person: "jean-yves-le-drian", from: "2017-05-17", to: "2022-05-20" },
      { person: "catherine-colonna", from: "2022-05-20", to: "2024-01-11" },
      { person: "stephane-sejourne", from: "2024-01-11", to: "2024-09-21" },
      { person: "jean-noel-barrot", from: "2024-09-21", to: null },
    ],
  },
  {
    of: "FR",
    role: "defence-minister",
    holders: [
      { person: "jean-yves-le-drian", from: "2012-05-16", to: "2017-05-17" },
      { person: "florence-parly", from: "2017-06-21", to: "2022-05-20" },
      { person: "sebastien-lecornu", from: "2022-05-20", to: "2025-09-09" },
      { person: "catherine-vautrin", from: "2025-10-12", to: null },
    ],
  },
  {
    of: "FR",
    role: "finance-minister",
    holders: [{ person: "bruno-le-maire", from: "2017-05-17", to: "2024-09" }],
  },
  { of: "FR", role: "envoy", holders: [{ person: "jean-yves-le-drian", from: "2023-06", to: null }] },
  { of: "FR", role: "aide", holders: [{ person: "emmanuel-bonne", from: "2019-05", to: null }] },
  {
    of: "DE",
    role: "head-of-government",
    holders: [
      { person: "gerhard-schroeder", from: "1998-10-27", to: "2005-11-22" },
      { person: "angela-merkel", from: "2005-11-22", to: "2021-12-08" },
      { person: "olaf-scholz", from: "2021-12-08", to: "2025-05-06" },
      { person: "friedrich-merz", from: "2025-05-06", to: null },
    ],
  },
  {
    of: "DE",
    role: "head-of-state",
    holders: [
      { person: "horst-koehler", from: "2004-07-01", to: "2010-05-31" },
      { person: "christian-wulff", from: "2010-06-30", to: "2012-02-17" },
      { person: "joachim-gauck", from: "2012-03-18", to: "2017-03-19" },
      { person: "frank-walter-steinmeier", from: "2017-03-19", to: null },
    ],
  },
  {
    of: "DE",
    role: "foreign-minister",
    holders: [
      { person: "joschka-fischer", from: "1998-10-27", to: "2005-11-22" },
      { person: "frank-walter-steinmeier", from: "2005-11-22", to: "2009-10-28" },
      { person: "guido-westerwelle", from: "2009-10-28", to: "2013-12-17" },
      { person: "frank-walter-steinmeier", from: "2013-12-17", to: "2017-01-27" },
      { person: "sigmar-gabriel", from: "2017-01-27", to: "2018-03-14" },
      { person: "heiko-maas", from: "2018-03-14", to: "2021-12-08" },
      { person: "annalena-baerbock", from: "2021-12-08", to: "2025-05-06" },
      { person: "johann-wadephul", from: "2025-05-06", to: null },
    ],
  },
  {
    of: "DE",
    role: "defence-minister",
    holders: [
      { person: "thomas-de-maiziere", from: "2011-03-03", to: "2013-12-17" },
      { person: "ursula-von-der-leyen", from: "2013-12-17", to: "2019-07-17" },
      { person: "annegret-kramp-karrenbauer", from: "2019-07-17", to: "2021-12-08" },
      { person: "christine-lambrecht", from: "2021-12-08", to: "2023-01-19" },
      { person: "boris-pistorius", from: "2023-01-19", to: null },
    ],
  },
  {
    of: "DE",
    role: "finance-minister",
    holders: [
      { person: "wolfgang-schaeuble", from: "2009-10-28", to: "2017-10-24" },
      { person: "olaf-scholz", from: "2018-03-14", to: "2021-12-08" },
      { person: "christian-lindner", from: "2021-12-08", to: "2024-11-07" },
      { person: "joerg-kukies", from: "2024-11-07", to: "2025-05-06" },
      { person: "lars-klingbeil", from: "2025-05-06", to: null },
    ],
  },
  {
    of: "DE",
    role: "spokesperson",
    holders: [
      { person: "steffen-seibert", from: "2010-08", to: "2021-12" },
      { person: "steffen-hebestreit", from: "2021-12", to: "2025-05" },
      { person: "stefan-kornelius", from: "2025-05", to: null },
    ],
  },
  {
    of: "IT",
    role: "head-of-government",
    holders: [
      { person: "silvio-berlusconi", from: "2001-06-11", to: "2006-05-17" },
      { person: "romano-prodi", from: "2006-05-17", to: "2008-05-08" },
      { person: "silvio-berlusconi", from: "2008-05-08", to: "2011-11-16" },
      { person: "mario-monti", from: "2011-11-16", to: "2013-04-28" },
      { person: "enrico-letta", from: "2013-04-28", to: "2014-02-22" },
      { person: "matteo-renzi", from: "2014-02-22", to: "2016-12-12" },
      { person: "paolo-gentiloni", from: "2016-12-12", to: "2018-06-01" },
      { person: "giuseppe-conte", from: "2018-06-01", to: "2021-02-13" },
      { person: "mario-draghi", from: "2021-02-13", to: "2022-10-22" },
      { person: "giorgia-meloni", from: "2022-10-22", to: null },
    ],
  },
  {
    of: "IT",
    role: "head-of-state",
    holders: [
      { person: "carlo-azeglio-ciampi", from: "1999-05-18", to: "2006-05-15" },
      { person: "giorgio-napolitano", from: "2006-05-15", to: "2015-01-14" },
      { person: "sergio-mattarella", from: "2015-02-03", to: null },
    ],
  },
  {
    of: "IT",
    role: "foreign-minister",
    holders: [
      { person: "franco-frattini", from: "2008-05-08", to: "2011-11-16" },
      { person: "federica-mogherini", from: "2014-02-22", to: "2014-10-31" },
      { person: "paolo-gentiloni", from: "2014-10-31", to: "2016-12-12" },
      { person: "angelino-alfano", from: "2016-12-12", to: "2018-06-01" },
      { person: "luigi-di-maio", from: "2019-09-05", to: "2022-10-22" },
      { person: "antonio-tajani", from: "2022-10-22", to: null },
    ],
  },
  {
    of: "IT",
    role: "defence-minister",
    holders: [
      { person: "lorenzo-guerini", from: "2019-09-05", to: "2022-10-22" },
      { person: "guido-crosetto", from: "2022-10-22", to: null },
    ],
  },
  {
    of: "ES",
    role: "head-of-government",
    holders: [
      { person: "jose-luis-rodriguez-zapatero", from: "2004-04-17", to: "2011-12-21" },
      { person: "mariano-rajoy", from: "2011-12-21", to: "2018-06-02" },
      { person: "pedro-sanchez", from: "2018-06-02", to: null },
    ],
  },
  {
    of: "ES",
    role: "monarch",
    holders: [
      { person: "king-juan-carlos-i", from: "1975-11-22", to: "2014-06-19" },
      { person: "king-felipe-vi", from: "2014-06-19", to: null },
    ],
  },
  {
    of: "ES",
    role: "foreign-minister",
    holders: [
      { person: "josep-borrell", from: "2018-06-07", to: "2019-11-30" },
      { person: "arancha-gonzalez-laya", from: "2020-01-13", to: "2021-07-12" },
      { person: "jose-manuel-albares", from: "2021-07-12", to: null },
    ],
  },
  {
    of: "ES",
    role: "defence-minister",
    holders: [{ person: "margarita-robles", from: "2018-06-07", to: null }],
  },
  {
    of: "PT",
    role: "head-of-government",
    holders: [
      { person: "jose-socrates", from: "2005-03-12", to: "2011-06-21" },
      { person: "pedro-passos-coelho", from: "2011-06-21", to: "2015-11-26" },
      { person: "antonio-costa", from: "2015-11-26", to: "2024-04-02" },
      { person: "luis-montenegro", from: "2024-04-02", to: null },
    ],
  },
  {
    of: "PL",
    role: "head-of-state",
    holders: [
      { person: "aleksander-kwasniewski", from: "1995-12-23", to: "2005-12-23" },
      { person: "lech-kaczynski", from: "2005-12-23", to: "2010-04-10" },
      { person: "bronislaw-komorowski", from: "2010-08-06", to: "2015-08-06" },
      { person: "andrzej-duda", from: "2015-08-06", to: "2025-08-06" },
      { person: "karol-nawrocki", from: "2025-08-06", to: null },
    ],
  },
  {
    of: "PL",
    role: "head-of-government",
    holders: [
      { person: "donald-tusk", from: "2007-11-16", to: "2014-09-22" },
      { person: "ewa-kopacz", from: "2014-09-22", to: "2015-11-16" },
      { person: "beata-szydlo", from: "2015-11-16", to: "2017-12-11" },
      { person: "mateusz-morawiecki", from: "2017-12-11", to: "2023-12-13" },
      { person: "donald-tusk", from: "2023-12-13", to: null },
    ],
  },
  {
    of: "PL",
    role: "foreign-minister",
    holders: [
      { person: "radoslaw-sikorski", from: "2007-11-16", to: "2014-09-22" },
      { person: "jacek-czaputowicz", from: "2018-01-09", to: "2020-08" },
      { person: "zbigniew-rau", from: "2020-08-26", to: "2023-11-27" },
      { person: "radoslaw-sikorski", from: "2023-12-13", to: null },
    ],
  },
  {
    of: "PL",
    role: "defence-minister",
    holders: [
      { person: "mariusz-blaszczak", from: "2018-01-09", to: "2023-11-27" },
      { person: "wladyslaw-kosiniak-kamysz", from: "2023-12-13", to: null },
    ],
  },
  {
    of: "HU",
    role: "head-of-government",
    holders: [
      { person: "viktor-orban", from: "1998-07-06", to: "2002-05-27" },
      { person: "ferenc-gyurcsany", from: "2004-09-29", to: "2009-04-14" },
      { person: "viktor-orban", from: "2010-05-29", to: null },
    ],
  },
  {
    of: "HU",
    role: "foreign-minister",
    holders: [{ person: "peter-szijjarto", from: "2014-09-23", to: null }],
  },
  {
    of: "HU",
    role: "head-of-state",
    holders: [
      { person: "janos-ader", from: "2012-05-10", to: "2022-05-10" },
      { person: "katalin-novak", from: "2022-05-10", to: "2024-02" },
      { person: "tamas-sulyok", from: "2024-03-05", to: null },
    ],
  },
  {
    of: "SK",
    role: "head-of-government",
    holders: [
      { person: "robert-fico", from: "2006-07-04", to: "2010-07-08" },
      { person: "robert-fico", from: "2012-04-04", to: "2018-03-22" },
      { person: "peter-pellegrini", from: "2018-03-22", to: "2020-03-21" },
      { person: "eduard-heger", from: "2021-04-01", to: "2023-05-15" },
      { person: "robert-fico", from: "2023-10-25", to: null },
    ],
  },
  {
    of: "SK",
    role: "head-of-state",
    holders: [
      { person: "andrej-kiska", from: "2014-06-15", to: "2019-06-15" },
      { person: "zuzana-caputova", from: "2019-06-15", to: "2024-06-15" },
      { person: "peter-pellegrini", from: "2024-06-15", to: null },
    ],
  },
  {
    of: "SK",
    role: "foreign-minister",
    holders: [
      { person: "miroslav-lajcak", from: "2012-04", to: "2020-03" },
      { person: "juraj-blanar", from: "2023-10-25", to: null },
    ],
  },
  {
    of: "CZ",
    role: "head-of-state",
    holders: [
      { person: "vaclav-klaus", from: "2003-03-07", to: "2013-03-08" },
      { person: "milos-zeman", from: "2013-03-08", to: "2023-03-09" },
      { person: "petr-pavel", from: "2023-03-09", to: null },
    ],
  },
  {
    of: "CZ",
    role: "head-of-government",
    holders: [
      { person: "andrej-babis", from: "2017-12-06", to: "2021-11-28" },
      { person: "petr-fiala", from: "2021-11-28", to: "2025-12" },
      { person: "andrej-babis", from: "2025-12", to: null },
    ],
  },
  {
    of: "CZ",
    role: "foreign-minister",
    holders: [{ person: "jan-lipavsky", from: "2021-12-17", to: "2025-12" }],
  },
  {
    of: "AT",
    role: "head-of-government",
    holders: [
      { person: "werner-faymann", from: "2008-12-02", to: "2016-05-09" },
      { person: "christian-kern", from: "2016-05-17", to: "2017-12-18" },
      { person: "sebastian-kurz", from: "2017-12-18", to: "2019-05-28" },
      { person: "sebastian-kurz", from: "2020-01-07", to: "2021-10-11" },
      { person: "karl-nehammer", from: "2021-12-06", to: "2025-01-10" },
      { person: "christian-stocker", from: "2025-03-03", to: null },
    ],
  },
  {
    of: "AT",
    role: "head-of-state",
    holders: [
      { person: "heinz-fischer", from: "2004-07-08", to: "2016-07-08" },
      { person: "alexander-van-der-bellen", from: "2017-01-26", to: null },
    ],
  },
  {
    of: "AT",
    role: "foreign-minister",
    holders: [
      { person: "sebastian-kurz", from: "2013-12-16", to: "2017-12-18" },
      { person: "karin-kneissl", from: "2017-12-18", to: "2019-06-03" },
      { person: "beate-meinl-reisinger", from: "2025-03-03", to: null },
    ],
  },
  {
    of: "NL",
    role: "head-of-government",
    holders: [
      { person: "jan-peter-balkenende", from: "2002-07-22", to: "2010-10-14" },
      { person: "mark-rutte", from: "2010-10-14", to: "2024-07-02" },
      { person: "dick-schoof", from: "2024-07-02", to: null },
    ],
  },
  {
    of: "NL",
    role: "foreign-minister",
    holders: [
      { person: "hanke-bruins-slot", from: "2023-09-05", to: "2024-07-02" },
      { person: "caspar-veldkamp", from: "2024-07-02", to: "2025-08-22" },
    ],
  },
  {
    of: "NL",
    role: "defence-minister",
    holders: [
      { person: "kajsa-ollongren", from: "2022-01-10", to: "2024-07-02" },
      { person: "ruben-brekelmans", from: "2024-07-02", to: null },
    ],
  },
  {
    of: "BE",
    role: "head-of-government",
    holders: [
      { person: "guy-verhofstadt", from: "1999-07-12", to: "2008-03-20" },
      { person: "elio-di-rupo", from: "2011-12-06", to: "2014-10-11" },
      { person: "charles-michel", from: "2014-10-11", to: "2019-10-27" },
      { person: "alexander-de-croo", from: "2020-10-01", to: "2025-02-03" },
      { person: "bart-de-wever", from: "2025-02-03", to: null },
    ],
  },
  {
    of: "CH",
    role: "foreign-minister",
    holders: [
      { person: "micheline-calmy-rey", from: "2003-01-01", to: "2011-12-31" },
      { person: "didier-burkhalter", from: "2012-01-01", to: "2017-10-31" },
      { person: "ignazio-cassis", from: "2017-11-01", to: null },
    ],
  },
  {
    of: "CH",
    role: "head-of-state",
    holders: [
      { person: "simonetta-sommaruga", from: "2020-01-01", to: "2020-12-31" },
      { person: "guy-parmelin", from: "2021-01-01", to: "2021-12-31" },
      { person: "ignazio-cassis", from: "2022-01-01", to: "2022-12-31" },
      { person: "alain-berset", from: "2023-01-01", to: "2023-12-31" },
      { person: "viola-amherd", from: "2024-01-01", to: "2024-12-31" },
      { person: "karin-keller-sutter", from: "2025-01-01", to: "2025-12-31" },
      { person: "guy-parmelin", from: "2026-01-01", to: "2026-12-31" },
    ],
  },
  {
    of: "NO",
    role: "head-of-government",
    holders: [
      { person: "jens-stoltenberg", from: "2005-10-17", to: "2013-10-16" },
      { person: "erna-solberg", from: "2013-10-16", to: "2021-10-14" },
      { person: "jonas-gahr-store", from: "2021-10-14", to: null },
    ],
  },
  {
    of: "NO",
    role: "foreign-minister",
    holders: [
      { person: "jonas-gahr-store", from: "2005-10-17", to: "2012-09-21" },
      { person: "espen-barth-eide", from: "2012-09-21", to: "2013-10-16" },
      { person: "borge-brende", from: "2013-10-16", to: "2017-10-20" },
      { person: "ine-eriksen-soreide", from: "2017-10-20", to: "2021-10-14" },
      { person: "anniken-huitfeldt", from: "2021-10-14", to: "2023-10-16" },
      { person: "espen-barth-eide", from: "2023-10-16", to: null },
    ],
  },
  {
    of: "SE",
    role: "head-of-government",
    holders: [
      { person: "fredrik-reinfeldt", from: "2006-10-06", to: "2014-10-03" },
      { person: "stefan-lofven", from: "2014-10-03", to: "2021-11-30" },
      { person: "magdalena-andersson", from: "2021-11-30", to: "2022-10-18" },
      { person: "ulf-kristersson", from: "2022-10-18", to: null },
    ],
  },
  {
    of: "SE",
    role: "foreign-minister",
    holders: [
      { person: "carl-bildt", from: "2006-10-06", to: "2014-10-03" },
      { person: "margot-wallstrom", from: "2014-10-03", to: "2019-09-10" },
      { person: "ann-linde", from: "2019-09-10", to: "2022-10-18" },
      { person: "tobias-billstrom", from: "2022-10-18", to: "2024-09-10" },
      { person: "maria-malmer-stenergard", from: "2024-09-10", to: null },
    ],
  },
  { of: "SE", role: "defence-minister", holders: [{ person: "pal-jonson", from: "2022-10-18", to: null }] },
  {
    of: "FI",
    role: "head-of-state",
    holders: [
      { person: "tarja-halonen", from: "2000-03-01", to: "2012-03-01" },
      { person: "sauli-niinisto", from: "2012-03-01", to: "2024-03-01" },
      { person: "alexander-stubb", from: "2024-03-01", to: null },
    ],
  },
  {
    of: "FI",
    role: "head-of-government",
    holders: [
      { person: "sanna-marin", from: "2019-12-10", to: "2023-06-20" },
      { person: "petteri-orpo", from: "2023-06-20", to: null },
    ],
  },
  {
    of: "FI",
    role: "foreign-minister",
    holders: [
      { person: "pekka-haavisto", from: "2019-06-06", to: "2023-06-20" },
      { person: "elina-valtonen", from: "2023-06-20", to: null },
    ],
  },
  {
    of: "DK",
    role: "head-of-government",
    holders: [
      { person: "anders-fogh-rasmussen", from: "2001-11-27", to: "2009-04-05" },
      { person: "lars-lokke-rasmussen", from: "2009-04-05", to: "2011-10-03" },
      { person: "helle-thorning-schmidt", from: "2011-10-03", to: "2015-06-28" },
      { person: "lars-lokke-rasmussen", from: "2015-06-28", to: "2019-06-27" },
      { person: "mette-frederiksen", from: "2019-06-27", to: null },
    ],
  },
  {
    of: "DK",
    role: "foreign-minister",
    holders: [
      { person: "jeppe-kofod", from: "2019-06-27", to: "2022-12-15" },
      { person: "lars-lokke-rasmussen", from: "2022-12-15", to: null },
    ],
  },
  {
    of: "DK",
    role: "defence-minister",
    holders: [{ person: "troels-lund-poulsen", from: "2023-08-22", to: null }],
  },
  {
    of: "LT",
    role: "head-of-state",
    holders: [
      { person: "dalia-grybauskaite", from: "2009-07-12", to: "2019-07-12" },
      { person: "gitanas-nauseda", from: "2019-07-12", to: null },
    ],
  },
  {
    of: "LT",
    role: "foreign-minister",
    holders: [
      { person: "gabrielius-landsbergis", from: "2020-12-11", to: "2024-12-12" },
      { person: "kestutis-budrys", from: "2024-12-12", to: null },
    ],
  },
  {
    of: "LV",
    role: "head-of-state",
    holders: [
      { person: "raimonds-vejonis", from: "2015-07-08", to: "2019-07-08" },
      { person: "egils-levits", from: "2019-07-08", to: "2023-07-08" },
      { person: "edgars-rinkevics", from: "2023-07-08", to: null },
    ],
  },
  {
    of: "LV",
    role: "foreign-minister",
    holders: [
      { person: "edgars-rinkevics", from: "2011-10-25", to: "2023-07-08" },
      { person: "baiba-braze", from: "2024-04-19", to: null },
    ],
  },
  {
    of: "LV",
    role: "head-of-government",
    holders: [
      { person: "krisjanis-karins", from: "2019-01-23", to: "2023-09-15" },
      { person: "evika-silina", from: "2023-09-15", to: null },
    ],
  },
  {
    of: "EE",
    role: "head-of-state",
    holders: [
      { person: "toomas-hendrik-ilves", from: "2006-10-09", to: "2016-10-10" },
      { person: "kersti-kaljulaid", from: "2016-10-10", to: "2021-10-11" },
      { person: "alar-karis", from: "2021-10-11", to: null },
    ],
  },
  {
    of: "EE",
    role: "head-of-government",
    holders: [
      { person: "juri-ratas", from: "2016-11-23", to: "2021-01-26" },
      { person: "kaja-kallas", from: "2021-01-26", to: "2024-07-23" },
      { person: "kristen-michal", from: "2024-07-23", to: null },
    ],
  },
  {
    of: "EE",
    role: "foreign-minister",
    holders: [
      { person: "urmas-reinsalu", from: "2022-07-18", to: "2023-04-17" },
      { person: "margus-tsahkna", from: "2023-04-17", to: null },
    ],
  },
  {
    of: "IE",
    role: "head-of-government",
    holders: [
      { person: "enda-kenny", from: "2011-03-09", to: "2017-06-14" },
      { person: "leo-varadkar", from: "2017-06-14", to: "2020-06-27" },
      { person: "micheal-martin", from: "2020-06-27", to: "2022-12-17" },
      { person: "leo-varadkar", from: "2022-12-17", to: "2024-04-09" },
      { person: "simon-harris", from: "2024-04-09", to: "2025-01-23" },
      { person: "micheal-martin", from: "2025-01-23", to: null },
    ],
  },
  {
    of: "GR",
    role: "head-of-government",
    holders: [
      { person: "george-papandreou", from: "2009-10-06", to: "2011-11-11" },
      { person: "antonis-samaras", from: "2012-06-20", to: "2015-01-26" },
      { person: "alexis-tsipras", from: "2015-01-26", to: "2015-08-27" },
      { person: "alexis-tsipras", from: "2015-09-21", to: "2019-07-08" },
      { person: "kyriakos-mitsotakis", from: "2019-07-08", to: "2023-05-24" },
      { person: "kyriakos-mitsotakis", from: "2023-06-26", to: null },
    ],
  },
  {
    of: "GR",
    role: "finance-minister",
    holders: [
      { person: "yanis-varoufakis", from: "2015-01-27", to: "2015-07-06" },
      { person: "euclid-tsakalotos", from: "2015-07-06", to: "2019-07-08" },
    ],
  },
  {
    of: "GR",
    role: "foreign-minister",
    holders: [
      { person: "nikos-kotzias", from: "2015-01-27", to: "2018-10-17" },
      { person: "nikos-dendias", from: "2019-07-09", to: "2023-05" },
      { person: "giorgos-gerapetritis", from: "2023-06-27", to: null },
    ],
  },
  {
    of: "CY",
    role: "head-of-state",
    holders: [
      { person: "nicos-anastasiades", from: "2013-02-28", to: "2023-02-28" },
      { person: "nikos-christodoulides", from: "2023-02-28", to: null },
    ],
  },
  {
    of: "RO",
    role: "head-of-state",
    holders: [
      { person: "traian-basescu", from: "2004-12-20", to: "2014-12-21" },
      { person: "klaus-iohannis", from: "2014-12-21", to: "2025-02-12" },
      { person: "nicusor-dan", from: "2025-05-26", to: null },
    ],
  },
  {
    of: "BG",
    role: "head-of-state",
    holders: [
      { person: "rosen-plevneliev", from: "2012-01-22", to: "2017-01-22" },
      { person: "rumen-radev", from: "2017-01-22", to: null },
    ],
  },
  {
    of: "RS",
    role: "head-of-state",
    holders: [
      { person: "boris-tadic", from: "2004-07-11", to: "2012-04-05" },
      { person: "tomislav-nikolic", from: "2012-05-31", to: "2017-05-31" },
      { person: "aleksandar-vucic", from: "2017-05-31", to: null },
    ],
  },
  {
    of: "RS",
    role: "head-of-government",
    holders: [
      { person: "ivica-dacic", from: "2012-07-27", to: "2014-04-27" },
      { person: "aleksandar-vucic", from: "2014-04-27", to: "2017-05-31" },
      { person: "ana-brnabic", from: "2017-06-29", to: "2024-03" },
    ],
  },
  {
    of: "RS",
    role: "foreign-minister",
    holders: [
      { person: "vuk-jeremic", from: "2007-05-15", to: "2012-07-27" },
      { person: "ivica-dacic", from: "2014-04-27", to: "2020-10" },
      { person: "ivica-dacic", from: "2022-10-26", to: "2024-05" },
      { person: "marko-djuric", from: "2024-05-02", to: null },
    ],
  },
  {
    of: "XK",
    role: "head-of-state",
    holders: [
      { person: "hashim-thaci", from: "2016-04-07", to: "2020-11-05" },
      { person: "vjosa-osmani", from: "2021-04-06", to: null },
    ],
  },
  {
    of: "XK",
    role: "head-of-government",
    holders: [
      { person: "hashim-thaci", from: "2008-01-09", to: "2014-12-09" },
      { person: "ramush-haradinaj", from: "2017-09-09", to: "2020-02-03" },
      { person: "avdullah-hoti", from: "2020-06-03", to: "2021-03-22" },
      { person: "albin-kurti", from: "2021-03-22", to: null },
    ],
  },
  {
    of: "MK",
    role: "head-of-government",
    holders: [{ person: "zoran-zaev", from: "2017-05-31", to: "2022-01" }],
  },
  { of: "AL", role: "head-of-government", holders: [{ person: "edi-rama", from: "2013-09-15", to: null }] },
  { of: "BA", role: "head-of-state", holders: [{ person: "milorad-dodik", from: "2018-11", to: "2022-11" }] },
  {
    of: "ME",
    role: "head-of-state",
    holders: [
      { person: "milo-djukanovic", from: "2018-05-20", to: "2023-05-20" },
      { person: "jakov-milatovic", from: "2023-05-20", to: null },
    ],
  },
  { of: "HR", role: "head-of-state", holders: [{ person: "zoran-milanovic", from: "2020-02-18", to: null }] },
  {
    of: "HR",
    role: "head-of-government",
    holders: [{ person: "andrej-plenkovic", from: "2016-10-19", to: null }],
  },
  {
    of: "SI",
    role: "head-of-government",
    holders: [
      { person: "janez-jansa", from: "2020-03-13", to: "2022-06-01" },
      { person: "robert-golob", from: "2022-06-01", to: null },
    ],
  },
  {
    of: "IS",
    role: "head-of-government",
    holders: [{ person: "katrin-jakobsdottir", from: "2017-11-30", to: "2024-04-09" }],
  },
  {
    of: "VA",
    role: "head-of-state",
    holders: [
      { person: "pope-john-paul-ii", from: "1978-10-16", to: "2005-04-02" },
      { person: "pope-benedict-xvi", from: "2005-04-19", to: "2013-02-28" },
      { person: "pope-francis", from: "2013-03-13", to: "2025-04-21" },
      { person: "pope-leo-xiv", from: "2025-05-08", to: null },
    ],
  },
  {
    of: "VA",
    role: "secretary-general",
    holders: [{ person: "pietro-parolin", from: "2013-10-15", to: null }],
  },
  { of: "VA", role: "envoy", holders: [{ person: "matteo-zuppi", from: "2023-05", to: null }] },
  {
    of: "TR",
    role: "head-of-state",
    holders: [
      { person: "ahmet-necdet-sezer", from: "2000-05-16", to: "2007-08-28" },
      { person: "abdullah-gul", from: "2007-08-28", to: "2014-08-28" },
      { person: "recep-tayyip-erdogan", from: "2014-08-28", to: null },
    ],
  },
  {
    of: "TR",
    role: "head-of-government",
    holders: [
      { person: "recep-tayyip-erdogan", from: "2003-03-14", to: "2014-08-29" },
      { person: "ahmet-davutoglu", from: "2014-08-29", to: "2016-05-24" },
      { person: "binali-yildirim", from: "2016-05-24", to: "2018-07-09" },
    ],
  },
  {
    of: "TR",
    role: "foreign-minister",
    holders: [
      { person: "abdullah-gul", from: "2003-03-14", to: "2007-08-29" },
      { person: "ali-babacan", from: "2007-08-29", to: "2009-05-01" },
      { person: "ahmet-davutoglu", from: "2009-05-01", to: "2014-08-29" },
      { person: "mevlut-cavusoglu", from: "2014-08-29", to: "2015-08-28" },
      { person: "mevlut-cavusoglu", from: "2015-11-24", to: "2023-06-03" },
      { person: "hakan-fidan", from: "2023-06-03", to: null },
    ],
  },
  {
    of: "TR",
    role: "defence-minister",
    holders: [
      { person: "fikri-isik", from: "2016-05-24", to: "2017-07-19" },
      { person: "hulusi-akar", from: "2018-07-10", to: "2023-06-03" },
      { person: "yasar-guler", from: "2023-06-03", to: null },
    ],
  },
  {
    of: "TR",
    role: "intelligence-chief",
    holders: [
      { person: "hakan-fidan", from: "2010-05", to: "2023-06-03" },
      { person: "ibrahim-kalin", from: "2023-06-05", to: null },
    ],
  },
  {
    of: "TR",
    role: "spokesperson",
    holders: [
      { person: "ibrahim-kalin", from: "2014-12", to: "2023-06-05" },
      { person: "fahrettin-altun", from: "2018-07", to: "2025-07" },
    ],
  },
  {
    of: "TR",
    role: "deputy-head-of-state",
    holders: [{ person: "cevdet-yilmaz", from: "2023-06-03", to: null }],
  },
  {
    of: "TR",
    role: "speaker-of-parliament",
    holders: [{ person: "numan-kurtulmus", from: "2023-06-07", to: null }],
  },
  { of: "TR", role: "foreign-spokesperson", holders: [{ person: "oncu-keceli", from: "2023-09", to: null }] },
];

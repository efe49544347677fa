import type { OfficeEntry } from "../schema.ts";

/** Offices and who held them when: organisations. Month or year alone where the day is not certain. */
export const organisationsOffices: readonly OfficeEntry[] = [
  {
    of: "european-commission",
    role: "head",
    holders: [
      { person: "jose-manuel-barroso", from: "2004-11-22", to: "2014-11-01" },
      { person: "jean-claude-juncker", from: "2014-11-01", to: "2019-12-01" },
      { person: "ursula-von-der-leyen", from: "2019-12-01", to: null },
    ],
  },
  {
    of: "european-council",
    role: "head",
    holders: [
      { person: "herman-van-rompuy", from: "2009-12-01", to: "2014-12-01" },
      { person: "donald-tusk", from: "2014-12-01", to: "2019-12-01" },
      { person: "charles-michel", from: "2019-12-01", to: "2024-12-01" },
      { person: "antonio-costa", from: "2024-12-01", to: null },
    ],
  },
  {
    of: "european-parliament",
    role: "head",
    holders: [
      { person: "martin-schulz", from: "2012-01-17", to: "2017-01-17" },
      { person: "antonio-tajani", from: "2017-01-17", to: "2019-07-03" },
      { person: "david-sassoli", from: "2019-07-03", to: "2022-01-11" },
      { person: "roberta-metsola", from: "2022-01-18", to: null },
    ],
  },
  {
    of: "european-union",
    role: "high-representative",
    holders: [
      { person: "javier-solana", from: "1999-10-18", to: "2009-12-01" },
      { person: "catherine-ashton", from: "2009-12-01", to: "2014-11-01" },
      { person: "federica-mogherini", from: "2014-11-01", to: "2019-12-01" },
      { person: "josep-borrell", from: "2019-12-01", to: "2024-12-01" },
      { person: "kaja-kallas", from: "2024-12-01", to: null },
    ],
  },
  {
    of: "european-union",
    role: "envoy",
    holders: [
      { person: "michel-barnier", from: "2016-10", to: "2021-03" },
      { person: "enrique-mora", from: "2015", to: "2025-01" },
      { person: "miroslav-lajcak", from: "2020-04", to: "2025-01" },
      { person: "peter-sorensen", from: "2025-02", to: null },
      { person: "helga-schmid", from: "2010-12", to: "2020-12" },
    ],
  },
  {
    of: "european-commission",
    role: "envoy",
    holders: [
      { person: "maros-sefcovic", from: "2019-12-01", to: null },
      { person: "valdis-dombrovskis", from: "2014-11-01", to: null },
      { person: "andrius-kubilius", from: "2024-12-01", to: null },
      { person: "cecilia-malmstrom", from: "2014-11-01", to: "2019-11-30" },
    ],
  },
  {
    of: "european-central-bank",
    role: "head",
    holders: [
      { person: "mario-draghi", from: "2011-11-01", to: "2019-11-01" },
      { person: "christine-lagarde", from: "2019-11-01", to: null },
    ],
  },
  {
    of: "nato",
    role: "secretary-general",
    holders: [
      { person: "jaap-de-hoop-scheffer", from: "2004-01-05", to: "2009-08-01" },
      { person: "anders-fogh-rasmussen", from: "2009-08-01", to: "2014-10-01" },
      { person: "jens-stoltenberg", from: "2014-10-01", to: "2024-10-01" },
      { person: "mark-rutte", from: "2024-10-01", to: null },
    ],
  },
  {
    of: "united-nations",
    role: "secretary-general",
    holders: [
      { person: "kofi-annan", from: "1997-01-01", to: "2007-01-01" },
      { person: "ban-ki-moon", from: "2007-01-01", to: "2017-01-01" },
      { person: "antonio-guterres", from: "2017-01-01", to: null },
    ],
  },
  {
    of: "united-nations",
    role: "spokesperson",
    holders: [
      { person: "stephane-dujarric", from: "2014-03", to: null },
      { person: "farhan-haq", from: "2014", to: null },
      { person: "martin-nesirky", from: "2009-12", to: "2014-03" },
    ],
  },
  {
    of: "united-nations",
    role: "envoy",
    holders: [
      { person: "kofi-annan", from: "2012-02", to: "2012-08" },
      { person: "lakhdar-brahimi", from: "2012-08", to: "2014-05" },
      { person: "staffan-de-mistura", from: "2014-07", to: "2018-12" },
      { person: "geir-pedersen", from: "2019-01", to: "2025-09" },
      { person: "martin-griffiths", from: "2018-02", to: "2021-07" },
      { person: "hans-grundberg", from: "2021-08", to: null },
      { person: "ismail-ould-cheikh-ahmed", from: "2015-04", to: "2018-02" },
      { person: "jamal-benomar", from: "2012", to: "2015-04" },
      { person: "ghassan-salame", from: "2017-06", to: "2020-03" },
      { person: "bernardino-leon", from: "2014-08", to: "2015-11" },
      { person: "martin-kobler", from: "2015-11", to: "2017-06" },
      { person: "stephanie-williams", from: "2020-03", to: "2021-02" },
      { person: "abdoulaye-bathily", from: "2022-09", to: "2024-04" },
      { person: "hanna-tetteh", from: "2025-02", to: null },
      { person: "volker-perthes", from: "2021-02", to: "2023-09" },
      { person: "ramtane-lamamra", from: "2023-11", to: "2026-01" },
      { person: "tor-wennesland", from: "2021-01", to: "2024-12" },
      { person: "nickolay-mladenov", from: "2015-02", to: "2020-12" },
      { person: "sigrid-kaag", from: "2023-12", to: "2025" },
      { person: "christine-schraner-burgener", from: "2018-04", to: "2021-10" },
      { person: "noeleen-heyzer", from: "2021-10", to: "2023-06" },
      { person: "julie-bishop", from: "2024-04", to: null },
      { person: "deborah-lyons", from: "2020-03", to: "2022-06" },
      { person: "ibrahim-gambari", from: "2006", to: "2009" },
      { person: "razali-ismail", from: "2000", to: "2006-01" },
    ],
  },
  {
    of: "ocha",
    role: "head",
    holders: [
      { person: "mark-lowcock", from: "2017-09", to: "2021-06" },
      { person: "martin-griffiths", from: "2021-07", to: "2024-06" },
      { person: "tom-fletcher", from: "2024-11", to: null },
    ],
  },
  { of: "unrwa", role: "head", holders: [{ person: "philippe-lazzarini", from: "2020-04", to: null }] },
  {
    of: "unhcr",
    role: "head",
    holders: [
      { person: "antonio-guterres", from: "2005-06", to: "2015-12" },
      { person: "filippo-grandi", from: "2016-01-01", to: "2025-12-31" },
    ],
  },
  {
    of: "iaea",
    role: "head",
    holders: [
      { person: "mohamed-elbaradei", from: "1997-12-01", to: "2009-12-01" },
      { person: "yukiya-amano", from: "2009-12-01", to: "2019-07-18" },
      { person: "rafael-grossi", from: "2019-12-03", to: null },
    ],
  },
  {
    of: "osce",
    role: "secretary-general",
    holders: [
      { person: "lamberto-zannier", from: "2011-07-01", to: "2017-07-18" },
      { person: "thomas-greminger", from: "2017-07-18", to: "2020-07" },
      { person: "helga-schmid", from: "2020-12-04", to: "2024-09" },
      { person: "feridun-sinirlioglu", from: "2024-12", to: null },
    ],
  },
  {
    of: "osce",
    role: "envoy",
    holders: [
      { person: "heidi-tagliavini", from: "2014-06", to: "2015-06" },
      { person: "martin-sajdik", from: "2015-06", to: "2019-12" },
      { person: "heidi-grau", from: "2019-12", to: "2021" },
      { person: "mikko-kinnunen", from: "2021", to: "2023" },
    ],
  },
  {
    of: "asean",
    role: "secretary-general",
    holders: [
      { person: "ong-keng-yong", from: "2003-01-01", to: "2008-01-01" },
      { person: "surin-pitsuwan", from: "2008-01-01", to: "2013-01-01" },
      { person: "le-luong-minh", from: "2013-01-01", to: "2018-01-01" },
      { person: "lim-jock-hoi", from: "2018-01-01", to: "2023-01-01" },
      { person: "kao-kim-hourn", from: "2023-01-01", to: null },
    ],
  },
  {
    of: "wto",
    role: "head",
    holders: [
      { person: "pascal-lamy", from: "2005-09-01", to: "2013-09-01" },
      { person: "roberto-azevedo", from: "2013-09-01", to: "2020-08-31" },
      { person: "ngozi-okonjo-iweala", from: "2021-03-01", to: null },
    ],
  },
  {
    of: "imf",
    role: "head",
    holders: [
      { person: "rodrigo-de-rato", from: "2004-06", to: "2007-11-01" },
      { person: "dominique-strauss-kahn", from: "2007-11-01", to: "2011-05-18" },
      { person: "christine-lagarde", from: "2011-07-05", to: "2019-09" },
      { person: "kristalina-georgieva", from: "2019-10-01", to: null },
    ],
  },
  {
    of: "world-health-organization",
    role: "head",
    holders: [
      { person: "margaret-chan", from: "2007-01-04", to: "2017-07-01" },
      { person: "tedros-adhanom-ghebreyesus", from: "2017-07-01", to: null },
    ],
  },
  {
    of: "world-food-programme",
    role: "head",
    holders: [
      { person: "david-beasley", from: "2017-04", to: "2023-04" },
      { person: "cindy-mccain", from: "2023-04", to: null },
    ],
  },
  {
    of: "international-criminal-court",
    role: "head",
    holders: [{ person: "karim-khan", from: "2021-06-16", to: null }],
  },
  {
    of: "international-committee-of-the-red-cross",
    role: "head",
    holders: [
      { person: "jakob-kellenberger", from: "2000-01", to: "2012-07-01" },
      { person: "peter-maurer", from: "2012-07-01", to: "2022-10-01" },
      { person: "mirjana-spoljaric", from: "2022-10-01", to: null },
    ],
  },
  {
    of: "arab-league",
    role: "secretary-general",
    holders: [
      { person: "amr-moussa", from: "2001-05-15", to: "2011-07" },
      { person: "nabil-elaraby", from: "2011-07", to: "2016-07" },
      { person: "ahmed-aboul-gheit", from: "2016-07", to: null },
    ],
  },
  {
    of: "african-union",
    role: "head",
    holders: [
      { person: "nkosazana-dlamini-zuma", from: "2012-10", to: "2017-03" },
      { person: "moussa-faki-mahamat", from: "2017-03", to: "2025-03" },
      { person: "mahmoud-ali-youssouf", from: "2025-03", to: null },
    ],
  },
  {
    of: "african-union",
    role: "envoy",
    holders: [{ person: "olusegun-obasanjo", from: "2021-08", to: null }],
  },
  {
    of: "opcw",
    role: "head",
    holders: [
      { person: "ahmet-uzumcu", from: "2010-07", to: "2018-07" },
      { person: "fernando-arias", from: "2018-07", to: null },
    ],
  },
  {
    of: "csto",
    role: "secretary-general",
    holders: [
      { person: "nikolai-bordyuzha", from: "2003-04", to: "2017" },
      { person: "stanislav-zas", from: "2020-01", to: "2022-12" },
      { person: "imangali-tasmagambetov", from: "2023-01", to: null },
    ],
  },
];

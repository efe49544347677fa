import type { PersonEntry } from "../schema.ts";

/**
 * Relatives of leaders. They hold no office; who knows them does not take the leader whom a page calls by the family
 * name alone for one of them.
 */
export const relatives: readonly PersonEntry[] = [
  { id: "akie-abe", names: { vi: "Akie Abe", en: "Akie Abe" }, gender: "f", spellings: ["Abe Akie"] },
  {
    id: "asma-al-assad",
    names: { vi: "Asma al-Assad", en: "Asma al-Assad" },
    gender: "f",
    spellings: ["Asma Assad"],
  },
  { id: "barron-trump", names: { vi: "Barron Trump", en: "Barron Trump" }, gender: "m" },
  { id: "bilal-erdogan", names: { vi: "Bilal Erdogan", en: "Bilal Erdogan" }, gender: "m" },
  { id: "brigitte-macron", names: { vi: "Brigitte Macron", en: "Brigitte Macron" }, gender: "f" },
  { id: "chelsea-clinton", names: { vi: "Chelsea Clinton", en: "Chelsea Clinton" }, gender: "f" },
  {
    id: "donald-trump-jr",
    names: { vi: "Donald Trump Jr.", en: "Donald Trump Jr." },
    gender: "m",
    spellings: ["Donald Trump Jr", "Trump Jr.", "Trump Jr", "Trump con"],
  },
  { id: "emine-erdogan", names: { vi: "Emine Erdogan", en: "Emine Erdogan" }, gender: "f" },
  { id: "eric-trump", names: { vi: "Eric Trump", en: "Eric Trump" }, gender: "m" },
  { id: "hunter-biden", names: { vi: "Hunter Biden", en: "Hunter Biden" }, gender: "m" },
  { id: "jeb-bush", names: { vi: "Jeb Bush", en: "Jeb Bush" }, gender: "m" },
  { id: "jill-biden", names: { vi: "Jill Biden", en: "Jill Biden" }, gender: "f" },
  {
    id: "kim-jong-nam",
    names: { vi: "Kim Jong-nam", en: "Kim Jong-nam" },
    gender: "m",
    spellings: ["Kim Chính Nam"],
    honoured: ["Kim"],
  },
  { id: "kim-ju-ae", names: { vi: "Kim Ju-ae", en: "Kim Ju-ae" }, gender: "f", honoured: ["Kim"] },
  {
    id: "kim-jung-sook",
    names: { vi: "Kim Jung-sook", en: "Kim Jung-sook" },
    gender: "f",
    honoured: ["Kim"],
  },
  {
    id: "kim-keon-hee",
    names: { vi: "Kim Keon-hee", en: "Kim Keon-hee" },
    gender: "f",
    spellings: ["Kim Kun-hee"],
    honoured: ["Kim"],
  },
  { id: "lara-trump", names: { vi: "Lara Trump", en: "Lara Trump" }, gender: "f" },
  { id: "laura-bush", names: { vi: "Laura Bush", en: "Laura Bush" }, gender: "f" },
  {
    id: "maher-al-assad",
    names: { vi: "Maher al-Assad", en: "Maher al-Assad" },
    gender: "m",
    spellings: ["Maher Assad"],
  },
  { id: "mary-trump", names: { vi: "Mary Trump", en: "Mary Trump" }, gender: "f" },
  { id: "melania-trump", names: { vi: "Melania Trump", en: "Melania Trump" }, gender: "f" },
  { id: "michelle-obama", names: { vi: "Michelle Obama", en: "Michelle Obama" }, gender: "f" },
  { id: "mojtaba-khamenei", names: { vi: "Mojtaba Khamenei", en: "Mojtaba Khamenei" }, gender: "m" },
  {
    id: "nikolai-lukashenko",
    names: { vi: "Nikolai Lukashenko", en: "Nikolai Lukashenko" },
    gender: "m",
    spellings: ["Kolya Lukashenko"],
  },
  { id: "olena-zelenska", names: { vi: "Olena Zelenska", en: "Olena Zelenska" }, gender: "f" },
  { id: "peng-liyuan", names: { vi: "Bành Lệ Viện", en: "Peng Liyuan" }, gender: "f", honoured: ["Bành"] },
  {
    id: "ri-sol-ju",
    names: { vi: "Ri Sol-ju", en: "Ri Sol-ju" },
    gender: "f",
    spellings: ["Ri Sol Ju"],
    honoured: ["Ri"],
  },
  {
    id: "saif-al-islam-gaddafi",
    names: { vi: "Saif al-Islam Gaddafi", en: "Saif al-Islam Gaddafi" },
    gender: "m",
    spellings: ["Saif al-Islam"],
  },
  { id: "sara-netanyahu", names: { vi: "Sara Netanyahu", en: "Sara Netanyahu" }, gender: "f" },
  { id: "tiffany-trump", names: { vi: "Tiffany Trump", en: "Tiffany Trump" }, gender: "f" },
  { id: "viktor-lukashenko", names: { vi: "Viktor Lukashenko", en: "Viktor Lukashenko" }, gender: "m" },
  { id: "yair-netanyahu", names: { vi: "Yair Netanyahu", en: "Yair Netanyahu" }, gender: "m" },
];

import { describe, expect, it } from "vitest";
import { world } from "../../src/world/index.ts";
import { leadingRole } from "../../src/world/leading.ts";
import type { OfficeRole } from "../../src/world/schema.ts";

// Roles that several people may hold at once.
const manifold: ReadonlySet<OfficeRole> = new Set([
  "envoy",
  "aide",
  "deputy-foreign-minister",
  "deputy-defence-minister",
  "deputy-head-of-government",
  "deputy-head-of-state",
  "spokesperson",
  "foreign-spokesperson",
  "ambassador",
  "governor",
  "member",
  "minister",
] as const);

const first = (day: string): string => `${day}-01-01`.slice(0, 10);
const last = (day: string): string => (day.length === 4 ? `${day}-12-31` : `${day}-31`.slice(0, 10));

/** True when the term reaches into the year. */
const mayHold = ({ from, to }: { from: string; to: string | null }, year: number): boolean =>
  first(from) <= `${year}-12-31` && (to === null || last(to) >= `${year}-01-01`);

/** The stretch that a term covers whatever day its dates mean; empty when it begins and ends in one month. */
const sure = (term: { from: string; to: string | null }): [string, string] => [
  last(term.from),
  term.to === null ? "9999" : first(term.to),
];

/** The states most in the news. */
const prominent =
  "US RU UA CN KP KR JP TW VN GB FR DE IT PL TR IR IL QA EG SY IQ LB PK IN TH KH MM PH ID MY SG LA AU CA VE CO CU BY".split(
    " ",
  );
/** What the data lack of them, or what they had none of for a year. */
const lacking: ReadonlySet<string> = new Set([
  "PK foreign-minister 2014",
  "PK foreign-minister 2015",
  "PK foreign-minister 2016",
]);

describe("offices of the states most in the news", () => {
  const years = Array.from({ length: 21 }, (_, k) => 2005 + k);
  it.each(prominent)("%s has a leader and a foreign minister in every year", (state) => {
    const missing = ([leadingRole(state), "foreign-minister"] as const).flatMap((role) =>
      years
        .filter((year) => !world.office(state, role)?.holders.some((held) => mayHold(held, year)))
        .map((year) => `${state} ${role} ${year}`),
    );
    expect(missing.filter((one) => !lacking.has(one))).toEqual([]);
  });
});

describe("offices", () => {
  it("end after they begin, on days that exist", () => {
    for (const { of, role, holders } of world.data.offices) {
      for (const { person, from, to } of holders) {
        const dates = [from, ...(to === null ? [] : [to])];
        for (const date of dates) {
          expect(new Date(`${first(date)}T00:00:00Z`).toISOString().slice(0, 10)).toBe(first(date));
        }
        expect(to === null || last(to) >= first(from), `${of} ${role} ${person}`).toBe(true);
      }
    }
  });

  it("have holders, none of them twice from the same day", () => {
    for (const { of, role, holders } of world.data.offices) {
      const begun = holders.map(({ person, from }) => `${person} ${from}`);
      expect(new Set(begun).size, `${of} ${role}`).toBe(begun.length);
      expect(begun.length, `${of} ${role}`).toBeGreaterThan(0);
    }
  });

  it("have one holder at a time, where the role allows no more", () => {
    const overlaps: string[] = [];
    for (const { of, role, holders } of world.data.offices) {
      if (manifold.has(role)) continue;
      holders.forEach((one, k) => {
        for (const other of holders.slice(k + 1)) {
          const [[a, b], [c, d]] = [sure(one), sure(other)];
          if (a < b && c < d && a < d && c < b)
            overlaps.push(`${of} ${role}: ${one.person}, ${other.person}`);
        }
      });
    }
    expect(overlaps).toEqual([]);
  });

  it.each([
    ["RU", "head-of-state", "2010-06-01", "dmitry-medvedev"],
    ["RU", "head-of-state", "2025-06-05", "vladimir-putin"],
    ["US", "head-of-state", "2015-07-14", "barack-obama"],
    ["US", "foreign-minister", "2025-06-05", "marco-rubio"],
    ["US", "security-adviser", "2019-02-27", "john-bolton"],
    ["DE", "head-of-government", "2025-06-05", "friedrich-merz"],
    ["UA", "foreign-minister", "2022-03-10", "dmytro-kuleba"],
    ["kremlin", "spokesperson", "2025-06-05", "dmitry-peskov"],
    ["nato", "secretary-general", "2022-02-24", "jens-stoltenberg"],
    ["iaea", "head", "2015-07-14", "yukiya-amano"],
    ["IR", "foreign-minister", "2015-07-14", "mohammad-javad-zarif"],
    ["TH", "head-of-government", "2025-07-01", "paetongtarn-shinawatra"],
    ["US", "defence-minister", "2019-03-01", "patrick-shanahan"],
    ["US", "trade-minister", "2010-06-01", "gary-locke"],
    ["KP", "supreme-leader", "1958-11-28", "kim-il-sung"],
    ["KR", "security-adviser", "2013-12-01", "kim-jang-soo"],
    ["JP", "spokesperson", "2011-03-20", "yukio-edano"],
    ["TW", "foreign-minister", "2014-06-01", "david-lin"],
    ["GB", "defence-minister", "2007-03-25", "des-browne"],
    ["UA", "security-council-secretary", "2006-12-01", "vitaliy-haiduk"],
    ["kremlin", "spokesperson", "2010-04-08", "natalya-timakova"],
    ["IR", "defence-minister", "2011-01-01", "ahmad-vahidi"],
    ["IL", "army-chief", "2006-07-12", "dan-halutz"],
    ["EG", "defence-minister", "2013-07-03", "abdel-fattah-el-sisi"],
    ["PK", "head-of-government", "2012-10-01", "raja-pervez-ashraf"],
    ["world-bank", "head", "2011-01-01", "robert-zoellick"],
  ] as const)("%s %s on %s is %s", (of, role, day, person) => {
    expect(world.holder(of, role, day)).toBe(person);
  });

  it.each([
    ["US", "head-of-state", "2025-01-20", "the day of a handover"],
    ["US", "security-adviser", "2010-10-15", "a month that two share"],
    ["US", "security-adviser", "2019-09-14", "nobody"],
    ["US", "envoy", "2025-06-05", "several"],
    ["US", "monarch", "2025-06-05", "no such office"],
  ] as const)("%s %s on %s is not told: %s", (of, role, day, _why) => {
    expect(world.holder(of, role, day)).toBeNull();
  });

  it("gives the terms of a person in order of time", () => {
    const terms = world.termsOf("donald-trump");
    expect(terms.map((term) => [term.of, term.role, term.from, term.to])).toEqual([
      ["US", "head-of-state", "2017-01-20", "2021-01-20"],
      ["US", "head-of-state", "2025-01-20", null],
    ]);
    expect(world.termsOf("nobody")).toEqual([]);
  });
});

import { withDefaults } from "../../src/world/defaults.ts";
import { indexWorld } from "../../src/world/index-world.ts";
import type { OutletEntry, PersonEntry } from "../../src/world/schema.ts";

const names = (vi: string, en = vi): { vi: string; en: string } => ({ vi, en });

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/gu, "-");

const outlet = (name: string, marks: string[], domains: string[] = []): OutletEntry => ({
  id: `outlet-${slug(name)}`,
  name,
  marks,
  domains,
});

const person = (name: string): PersonEntry => ({
  id: slug(name),
  names: names(name),
  short: [name.split(" ").at(-1) ?? name],
});

const agencies = ["Reuters", "AFP", "AP", "TASS", "RT", "CNN", "TTXVN", "THX", "Yonhap"];

/** A small world of its own, so that the expectations of these tests do not move with the program's data. */
export const smallWorld = indexWorld(
  withDefaults({
    states: [
      { id: "US", names: names("Mỹ", "United States") },
      { id: "RU", names: names("Nga", "Russia") },
      { id: "UA", names: names("Ukraine") },
    ],
    bodies: agencies.map((name) => ({
      id: `agency-${slug(name)}`,
      kind: "media",
      names: names(name),
      for: null,
    })),
    persons: ["Donald Trump", "Joe Biden", "Vladimir Putin", "Petro Poroshenko", "Kim Jong Un"].map(person),
    offices: [
      {
        of: "US",
        role: "head-of-state",
        holders: [
          { person: "donald-trump", from: "2017-01-20", to: "2021-01-20" },
          { person: "joe-biden", from: "2021-01-20", to: "2025-01-20" },
          { person: "donald-trump", from: "2025-01-20", to: null },
        ],
      },
      {
        of: "RU",
        role: "head-of-state",
        holders: [
          { person: "vladimir-putin", from: "2000-05-07", to: "2008-05-07" },
          { person: "vladimir-putin", from: "2012-05-07", to: null },
        ],
      },
      {
        of: "UA",
        role: "head-of-state",
        holders: [{ person: "petro-poroshenko", from: "2014-06-07", to: "2019-05-20" }],
      },
    ],
    landmarks: [
      {
        id: "return",
        names: names("return"),
        phrases: { vi: ["trở lại Nhà Trắng"] },
        date: "2025-01-20",
        kind: "start",
      },
      {
        id: "operation",
        names: names("operation"),
        phrases: { vi: ["mở chiến dịch quân sự"] },
        date: "2022-02-24",
        kind: "start",
      },
    ],
    outlets: [
      outlet("Tuổi Trẻ", ["TTO", "Tuổi Trẻ Online"], ["tuoitre.vn"]),
      outlet("Dân trí", ["(Dân trí) -"], ["dantri.com.vn"]),
      outlet("VnExpress", [], ["vnexpress.net"]),
      outlet("Báo Tin tức", ["baotintuc.vn"], ["baotintuc.vn"]),
      outlet("BBC News Tiếng Việt", [], ["bbc.com"]),
      outlet("Zing News", ["Znews"], ["znews.vn"]),
      outlet("Người Lao Động", ["NLĐO"], ["nld.com.vn"]),
      outlet("Sài Gòn Giải Phóng", ["SGGPO"], ["sggp.org.vn"]),
      outlet("Thế giới & Việt Nam", ["Baoquocte.vn", "TGVN"], ["baoquocte.vn"]),
      outlet("Nhân Dân", ["NDO"], ["nhandan.vn"]),
      outlet("VOV.VN", ["VOV"], ["vov.vn"]),
      outlet("VTV", ["VTV.vn"], ["vtv.vn"]),
      outlet("Pháp Luật TP.HCM", ["PLO"], ["plo.vn"]),
      outlet("VietnamPlus", ["Vietnam+"], ["vietnamplus.vn"]),
      outlet("RFI", [], ["rfi.fr"]),
      outlet("RFA Tiếng Việt", ["RFA"], ["rfa.org/vietnamese"]),
      outlet("VOA Tiếng Việt", [], ["voatiengviet.com"]),
      outlet("Sputnik Việt Nam", [], ["sputniknews.vn"]),
    ],
  }),
);

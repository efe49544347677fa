import { describe, expect, it } from "vitest";
import { world } from "../../src/world/index.ts";

// ISO 3166-1 codes (and a few that Unicode adds) of territories that are no states of their own.
const territories = new Set(
  (
    "AC AI AQ AS AW AX BL BM BQ BV CC CK CP CQ CW CX DG EA EH EU EZ FK FO GF GG GI GL GP GS GU HM IC IM IO JE KY " +
    "MF MP MQ MS NC NF NU PF PM PN PR QO RE SH SJ SX TA TC TF TK UM UN VG VI WF XA XB YT ZZ"
  ).split(" "),
);
// Codes of states that are gone or renamed; Intl still answers for them.
const former = new Set(
  "AN BU CS DD DY FX HV NH NQ NT PC PU PZ QU RH SU TP UK VD WK YD YU ZR CT FQ JT MI PZ NQ".split(" "),
);

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const codes = letters.flatMap((first) => letters.map((second) => first + second));

describe("states", () => {
  it("are all those that Intl knows, territories and former states aside", () => {
    const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    const expected = codes.filter((code) => english.of(code) && !territories.has(code) && !former.has(code));
    expect([...world.states.keys()].sort()).toEqual(expected.sort());
  });

  it("go by the name that Intl gives them in Vietnamese, too", () => {
    const vietnamese = new Intl.DisplayNames("vi", { type: "region" });
    const written = new Map(
      world.names.filter((n) => n.kind === "state").map((n) => [n.text.toLowerCase(), n.id] as const),
    );
    const missing = [...world.states.keys()].filter((code) => {
      const name = (vietnamese.of(code) ?? "").toLowerCase();
      return written.get(name) !== code;
    });
    // Where Intl writes as newspapers do not ("Hồng Kông, Trung Quốc (Đặc khu hành chính)").
    expect(missing.length, missing.join(" ")).toBeLessThan(25);
  });

  it.each([
    ["Thuỵ Sỹ", "CH"],
    ["Thụy Sĩ", "CH"],
    ["Hoa Kỳ", "US"],
    ["U-crai-na", "UA"],
    ["Ả-rập Xê-út", "SA"],
    ["Bắc Triều Tiên", "KP"],
    ["CH Séc", "CZ"],
    ["Cộng hoà Séc", "CZ"],
    ["Pa-lét-xtin", "PS"],
    ["Türkiye", "TR"],
  ])("%s is %s", (text, id) => {
    expect(world.names.filter((n) => n.kind === "state" && n.text === text)).toEqual([
      { text, kind: "state", id, form: "full" },
    ]);
  });

  it.each([
    ["US", "United States"],
    ["TR", "Turkey"],
    ["KR", "South Korea"],
    ["KP", "North Korea"],
    ["CZ", "Czech Republic"],
    ["PS", "Palestine"],
    ["GB", "United Kingdom"],
    ["VN", "Vietnam"],
  ])("%s is called %s in English", (code, name) => {
    expect(world.states.get(code)?.names.en).toBe(name);
  });

  it("have one capital each at most, other than those called like their state", () => {
    const capitals = world.data.places
      .filter((place) => place.kind === "capital")
      .map((place) => place.state);
    expect(new Set(capitals).size).toBe(capitals.length);
  });
});

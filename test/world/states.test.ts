import { describe, expect, it } from "vitest";
import { PhraseTable } from "../../src/text/phrases.ts";
import { tokenize } from "../../src/text/tokens.ts";
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

const table = new PhraseTable<string>();
for (const name of world.names)
  if (name.kind === "state" && name.form === "full") table.add(name.text, name.id, true);

/** The states that the whole text names. */
function named(text: string): readonly string[] {
  const tokens = tokenize(text);
  const found = table.longestAt(tokens, 0);
  return found?.to === tokens.length ? found.values : [];
}

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
    ["Ả rập Xê út", "SA"],
    ["CHDCND Triều Tiên", "KP"],
    ["Bờ Biển Ngà", "CI"],
    ["Gru-di-a", "GE"],
    ["Ốt-xtrây-li-a", "AU"],
    ["Ma-rốc", "MA"],
    ["Miến Điện", "MM"],
    ["Hợp chúng quốc Hoa Kỳ", "US"],
  ])("%s is %s", (text, id) => {
    expect(named(text)).toEqual([id]);
  });

  it.each(["nga", "mỹ", "triều", "Trung", "hoa kỳ"])("%s is no state", (text) => {
    expect(named(text)).toEqual([]);
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

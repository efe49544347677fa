import { describe, expect, test } from "vitest";
import { foldOf } from "../../bench/article/corpora.ts";
import { flatten } from "../../bench/article/flatten.ts";
import {
  meanShingleRates,
  meanTokenF1,
  shingleRates,
  shinglesOf,
  tokenRates,
  tokensOf,
} from "../../bench/article/metric.ts";
import { lineRules } from "../../bench/article/simple-rules.ts";

describe("words and shingles", () => {
  test("words are letters, numbers and underscores of any script", () => {
    expect(tokensOf("Đàm phán, snake_case – 2025年!")).toEqual(["Đàm", "phán", "snake_case", "2025年"]);
  });

  test("a text of fewer words than a shingle is one shingle, and an empty one is none", () => {
    expect(shinglesOf("hai từ")).toEqual(["hai từ"]);
    expect(shinglesOf("a b c d e")).toEqual(["a b c d", "b c d e"]);
    expect(shinglesOf(" – ")).toEqual([]);
  });
});

describe("rates", () => {
  test("the same text is all right, another all wrong", () => {
    expect(shingleRates("a b c d e", "a b c d e").f1).toBe(1);
    expect(shingleRates("a b c d e", "v w x y z").f1).toBe(0);
  });

  test("half too much halves precision, not recall", () => {
    const wanted = "a b c d e";
    const rates = shingleRates(wanted, "a b c d e f g");
    expect(rates).toMatchObject({ precision: 0.5, recall: 1 });
  });

  test("the mean is of precision and of recall first, and a page with nothing found has no precision", () => {
    const answers = [
      { wanted: "a b c d", found: "a b c d" },
      { wanted: "e f g h", found: "" },
    ];
    expect(meanShingleRates(answers)).toMatchObject({ precision: 1, recall: 0.5 });
  });

  test("token F1 knows neither order nor case", () => {
    expect(tokenRates("Một hai hai", "HAI một hai").f1).toBe(1);
    expect(meanTokenF1([{ wanted: "a b", found: "a a" }])).toBe(0.5);
  });
});

describe("flattened pages", () => {
  test("a line for each block and line break; scripts, styles, noscript and template dropped", () => {
    const html = `<title>T</title><script>x</script><div>một <b>hai</b><br>ba<p hidden>bốn</p>năm</div>
      <noscript>n</noscript><template><p>t</p></template><style>s</style>`;
    expect(flatten(html)).toBe("T\nmột hai\nba\nbốn\nnăm");
  });

  const long = (word: string): string => `${word} `.repeat(30).trim();
  const short = ["a", "b", "c", "d", "e", "f"];

  test("a run of long lines bridges five short ones and no six", () => {
    const rule = lineRules["longest run of such, bridging 5"];
    const five = [long("một"), ...short.slice(1), long("hai")];
    const six = [long("một"), ...short, long("mười")];
    expect(rule?.(["menu", ...five, "end"], "")).toEqual(five);
    expect(rule?.(six, "")).toEqual([long("mười")]);
  });

  test("the best run and the right lines are those of the wanted text", () => {
    const lines = [
      "menu trang tin",
      "một hai ba bốn năm",
      "chen vào giữa đây",
      "sáu bảy tám chín mười",
      "cuối",
    ];
    const wanted = "một hai ba bốn năm\nsáu bảy tám chín mười";
    expect(lineRules["the right lines"]?.(lines, wanted)).toEqual([lines[1], lines[3]]);
    expect(lineRules["best run that exists"]?.(lines, wanted)).toEqual(lines.slice(1, 4));
  });
});

test("parts of a corpus are of a size and never change", () => {
  const names = Array.from({ length: 500 }, (_, at) => `page-${at}`);
  for (const part of [1, 2, 3, 4, 5]) {
    const size = names.filter((name) => foldOf(name, 5) === part).length;
    expect(size).toBeGreaterThan(70);
    expect(size).toBeLessThan(130);
  }
  expect(foldOf("page-0", 5)).toBe(foldOf("page-0", 5));
});

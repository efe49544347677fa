import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../src/article/lexicon.ts";
import { linesOf } from "../../src/article/line.ts";
import { type Sign, signsOf } from "../../src/article/lines/sign.ts";
import { en } from "../../src/language/en/index.ts";
import { decodePage } from "../../src/page/index.ts";
import { world } from "../../src/world/index.ts";

const lexicon = lexiconOf(en.article, world);

/** Signs of the lines of a text; the first three may name the outlet, so that those looked at stand below them. */
function signsIn(...lines: readonly string[]): Sign[] {
  const above = ["Envoys meet again for talks on the lake", "The second line of the page", "And a third one"];
  const text = [...above, ...lines, "A line below it", "One more line", "The last line of the page"].join(
    "\n",
  );
  const decoded = decodePage({ bytes: new TextEncoder().encode(text), source: "lines", kind: "text" });
  return signsOf(linesOf(decoded), lexicon).slice(above.length, above.length + lines.length);
}

const signOf = (line: string): Sign | undefined => signsIn(line)[0];

describe.each([
  [
    "turn",
    [
      "Read more: Envoys leave without a deal",
      "Related",
      "More on this story",
      "You may also like",
      "Most read",
      "Don’t miss",
    ],
  ],
  ["closer", ["Sign up for our newsletter", "Join the conversation", "Leave a comment"]],
  [
    "furniture",
    ["Advertisement", "5 min read", "3 hours ago", "Copy link", "Listen to this article", "Live"],
  ],
  [
    "imprint",
    [
      "© 2025 Lakeside Herald. All rights reserved.",
      "The Lakeside Herald is not responsible for the content of external sites.",
    ],
  ],
  [
    "caption",
    [
      "Photo: Jane Doe/Reuters",
      "The envoys arrive at the villa. Photograph: Jane Doe/Reuters",
      "The envoys arrive at the villa, March 18, 2025. REUTERS/Jane Doe",
      "(AP Photo/Jane Doe)",
      "The envoys at the villa. (Jane Doe, Pool Photo via AP)",
      "The envoys at the villa. (Photo by Jane Doe / POOL / AFP)",
      "FILE - The villa where the envoys met, on Jan. 3, 2020.",
      "FILE PHOTO: The villa where the envoys met",
      "Image source, Getty Images",
      "Jane Doe/AFP via Getty Images",
      "Delegates pose in Vienna, Nov. 24, 2014. (Xinhua/Jane Doe)",
    ],
  ],
  ["tags", ["Topics: Nuclear, Sanctions", "Tags"]],
  [
    "date",
    ["Published 18 March 2025", "Updated 3:14 PM EDT, Tue March 18, 2025", "Tue 18 Mar 2025 14.05 GMT"],
  ],
] as const)("%s", (kind, lines) => {
  test.each(lines)("%s", (line) => expect(signOf(line)?.kind).toBe(kind));
});

describe("nothing of the kind", () => {
  test.each([
    "Report says Iran is ready to talk",
    "Live fire tests the truce on the border",
    "Search for survivors goes on in the ruins",
    "By Friday, the two sides had agreed to a truce.",
    "Watch what they do, the envoy said, and not what they say.",
    "The minister said that the terms of the deal would be published soon.",
    "He told reporters from AP/Reuters pools that the talks had failed to bring results.",
    "Ceasefire Talks Resume",
  ])("%s", (line) => expect(signOf(line)?.kind).toBe("plain"));
});

const authorsIn = (sign: Sign | undefined): readonly string[] =>
  sign?.kind === "signature" ? sign.signature.authors : sign?.kind === "date" ? sign.authors : [];
const creditsIn = (sign: Sign | undefined): readonly string[] =>
  sign?.kind === "signature" ? sign.signature.credits : [];

describe("bylines", () => {
  test.each([
    ["By Jane Doe", ["Jane Doe"], []],
    ["By Jane Doe and John Roe in Geneva", ["Jane Doe", "John Roe"], []],
    ["By Jane Doe in Geneva and John Roe in Kyiv", ["Jane Doe", "John Roe"], []],
    ["By Jane Doe, Reuters", ["Jane Doe"], ["Reuters"]],
    ["By JANE DOE and JOHN ROE Associated Press", ["Jane Doe", "John Roe"], ["Associated Press"]],
    ["By Jane Doe, Diplomatic Editor", ["Jane Doe"], []],
    ["By Political Editor Jane Doe", ["Jane Doe"], []],
    [
      "By Jean-Pierre O’Neill, Maria de la Cruz and J. D. Roe-Smith",
      ["Jean-Pierre O’Neill", "Maria de la Cruz", "J. D. Roe-Smith"],
      [],
    ],
    ["By Agencies", [], []],
    ["Our Foreign Staff", [], []],
    ["By AFP", [], ["AFP"]],
    ["Jane Doe with AFP", ["Jane Doe"], ["AFP"]],
    ["Jane Doe in Geneva", ["Jane Doe"], []],
    [
      "(Reporting by Jane Doe and John Roe in Geneva; Writing by Ann Poe; Editing by Tom Low)",
      ["Jane Doe", "John Roe", "Ann Poe"],
      [],
    ],
    ["Additional reporting by Reuters", [], ["Reuters"]],
    ["Reuters, with additional reporting by AFP", [], ["Reuters", "AFP"]],
    ["With inputs from PTI", [], ["PTI"]],
    ["Jane Doe in Kyiv and The Associated Press contributed to this report.", [], ["Associated Press"]],
  ])("%s", (line, authors, credits) => {
    const sign = signOf(line);
    expect(sign?.kind).toBe("signature");
    expect(authorsIn(sign)).toEqual(authors);
    expect(creditsIn(sign)).toEqual(credits);
  });

  test.each([
    ["By Jane Doe March 18, 2025", ["Jane Doe"]],
    ["Jane Doe Tue 18 Mar 2025 14.05 GMT", ["Jane Doe"]],
    ["Updated 9:02 PM EDT, Mon August 18, 2025", []],
  ])("beside a date: %s", (line, authors) => {
    expect(signOf(line)?.kind).toBe("date");
    expect(authorsIn(signOf(line))).toEqual(authors);
  });

  test("a name alone is one where the line below it tells what the person is", () => {
    expect(authorsIn(signsIn("Jane Doe", "Diplomatic correspondent")[0])).toEqual(["Jane Doe"]);
    expect(authorsIn(signsIn("By", "Jane Doe")[1])).toEqual(["Jane Doe"]);
    expect(signsIn("Jane Doe", "a line that says something else")[0]?.kind).toBe("plain");
  });
});

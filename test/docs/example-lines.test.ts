import { describe, expect, it } from "vitest";
import { wordsOf } from "./example-lines.ts";

describe("the words of an example", () => {
  it.each([
    ["parley timeline --actor Putin", ["timeline", "--actor", "Putin"]],
    ['parley search "dam phan"', ["search", "dam phan"]],
    ["parley add 'news/**/*.html' export.jsonl", ["add", "news/**/*.html", "export.jsonl"]],
    ["parley read --json pages/ > readings.jsonl", ["read", "--json", "pages/"]],
    ["source <(parley completion bash)", ["completion", "bash"]],
    ['parley decide enter --text ""', ["decide", "enter", "--text", ""]],
  ])("%s", (line, words) => {
    expect(wordsOf(line)).toEqual(words);
  });
});

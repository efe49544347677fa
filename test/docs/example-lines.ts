/** The words of a command line as bash cuts them, up to a redirection or the end of a process substitution. */
export function wordsOf(line: string): string[] {
  const command = line.slice(line.indexOf("parley ") + "parley ".length);
  const words: string[] = [];
  let word: string | null = null;
  let quote: string | null = null;
  for (const sign of command) {
    if (sign === quote) quote = null;
    else if (quote !== null) word += sign;
    else if (sign === "'" || sign === '"') {
      quote = sign;
      word ??= "";
    } else if (sign === " ") {
      if (word !== null) words.push(word);
      word = null;
    } else if (">)|".includes(sign)) break;
    else word = (word ?? "") + sign;
  }
  return word === null ? words : [...words, word];
}

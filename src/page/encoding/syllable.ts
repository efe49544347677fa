/**
 * Which strings are written Vietnamese syllables: an onset, a rhyme and a tone. The set is closed and regular, so it
 * tells Vietnamese from whatever else a wrong decoding makes of its bytes. After the tables of onsets and rhymes in
 * Đoàn Thiện Thuật, "Ngữ âm tiếng Việt" (1977), and the spelling rules of c/k, g/gh and ng/ngh.
 */
const ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");

const RHYMES = new Set(
  `
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu
i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu
ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y yêm yên yêng yêt yêu`
    .trim()
    .split(/\s+/u),
);

/** Rhymes after "qu", in which the letter u belongs to the onset. */
const AFTER_QU = new Set(
  "a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê êch ên ênh êt i it y ych yên yêt ynh yt ơ ôc".split(
    " ",
  ),
);

const FRONT = new Set([..."eêiy"]);
const BEFORE_FRONT = new Set(["k", "gh", "ngh"]);
const NEVER_BEFORE_FRONT = new Set(["c", "ng"]);

const GRAVE = "\u0300";
const ACUTE = "\u0301";
const TILDE = "\u0303";
const HOOK = "\u0309";
const DOT = "\u0323";
const TONES = new Set([GRAVE, ACUTE, TILDE, HOOK, DOT]);
const STOPPED = /[cpt]h?$/u;
const VOWELS = /^[aăâeêioôơuưy]+/u;

/** Places, from 0, of the vowel letters of a rhyme that may carry the tone; both old and new habit where they differ. */
function tonePlaces(rhyme: string): readonly number[] {
  const vowels = VOWELS.exec(rhyme)?.[0] ?? "";
  const marked = Math.max(...[..."ăâêôơư"].map((char) => vowels.lastIndexOf(char)));
  if (marked >= 0) return [marked];
  if (vowels.length < rhyme.length) return [vowels.length - 1];
  if (vowels.length === 3) return [1];
  return /^(?:oa|oe|uy)$/u.test(vowels) ? [0, 1] : [0];
}

const RHYME_TONES: ReadonlyMap<string, readonly number[]> = new Map(
  [...RHYMES, ...AFTER_QU].map((rhyme) => [rhyme, tonePlaces(rhyme)]),
);

/** A word without its tone, and where that stood in code units; null with two tones or a mark that is none. */
function untoned(word: string): { readonly base: string; readonly tone: string; readonly at: number } | null {
  let base = "";
  let tone = "";
  let at = -1;
  for (const char of word.normalize("NFD")) {
    if (TONES.has(char)) {
      if (tone) return null;
      tone = char;
      at = base.normalize("NFC").length - 1;
    } else base += char;
  }
  return { base: base.normalize("NFC"), tone, at };
}

function spelledRight(onset: string, rhyme: string): boolean {
  if (onset === "qu") return AFTER_QU.has(rhyme);
  if (!RHYMES.has(rhyme)) return false;
  const front = FRONT.has(rhyme.charAt(0));
  if (BEFORE_FRONT.has(onset)) return front;
  return !(front && NEVER_BEFORE_FRONT.has(onset));
}

function fits(onset: string, rest: { base: string; tone: string; at: number }): boolean {
  const rhyme = rest.base.slice(onset.length);
  const places = RHYME_TONES.get(rhyme);
  if (!places || !spelledRight(onset, rhyme)) return false;
  if (!rest.tone) return !STOPPED.test(rhyme);
  if (STOPPED.test(rhyme) && rest.tone !== ACUTE && rest.tone !== DOT) return false;
  return places.includes(rest.at - onset.length);
}

/** Answers kept: texts repeat their words. */
const MAX_KNOWN = 10_000;
const known = new Map<string, boolean>();

/** Whether a word, of any case, is spelled as one Vietnamese syllable with its tone in its place. */
export function isSyllable(word: string): boolean {
  if (word.length > 8) return false;
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const found = isSpelled(word);
  known.set(word, found);
  return found;
}

function isSpelled(word: string): boolean {
  const rest = untoned(word.toLowerCase());
  if (!rest) return false;
  if (fits("", rest)) return true;
  return ONSETS.some((onset) => rest.base.startsWith(onset) && fits(onset, rest));
}

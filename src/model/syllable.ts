import { entryOf } from '#base/entry.js';
import { tonedVowels, type Tone } from '#base/letters.js';
import { once } from '#base/once.js';

// Vietnamese is spelt by rule: an onset, a rime and at most one tone make a syllable, and a word that is none has lost or
// gained a letter on the keyboard. The rimes are those of the school tables with the rare ones ("khuỷu", "ngoạm",
// "xoong") among them, for a word that a dictionary has must never be called impossible. On which vowel the tone stands
// is a matter of school ("hòa", "hoà") and is left open.
//
// Every word of every plan is asked for, so words are read letter by letter along tables and never cut out of their text.

const onsets = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const rimes = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu ' +
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oem oen oeo oet oi om on ong ' +
  'ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uân uâng uât uây uc uê uêch uên uênh uêu ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt ' +
  'uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ' +
  'yn ynh yt ych'
).split(' '); // the last four after qu only: "quỳnh", "quýt"

/** The onsets that a rime may follow: the rules of c/k/q, g/gh, ng/ngh and i/y. */
function onsetsBefore(rime: string): readonly string[] {
  if (/^y[cnt]/u.test(rime)) return ['qu'];
  if (rime.startsWith('yê')) return ['', 'qu'];
  const isFront = /^[eêiy]/u.test(rime);
  const never = new Set(isFront ? ['c', 'ng'] : ['k', 'gh', 'ngh']);
  if (/^(?:o[aăe]|u[âêơy])/u.test(rime)) never.add('c'); // written with qu after the sound of c
  if (/^[eêy]/u.test(rime)) never.add('g');
  if (/^[iy]/u.test(rime)) never.add('gi');
  if (rime.startsWith('iê')) never.add('');
  if (rime === 'y') for (const onset of ['gh', 'ngh']) never.add(onset);
  if (/^[oôuư]/u.test(rime) && rime !== 'ôc') never.add('qu');
  return onsets.filter((onset) => !never.has(onset));
}

const alphabet = 'aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz';
const toneNumbers: Readonly<Record<Tone, number>> = { huyền: 1, sắc: 2, hỏi: 3, ngã: 4, nặng: 5 };

/** What is known of each UTF-16 unit: the number of its letter, its tone, case and mark; 0 for what is no letter. */
const letters = once(() => {
  const known = new Uint16Array(0x2040);
  const put = (form: string, letter: string, tone: number) => {
    const number = alphabet.indexOf(letter) + 1;
    const mark = letter > 'z' && letter !== 'đ' ? marked : tone > 0 ? marked : 0;
    known[form.charCodeAt(0)] = number | (tone << 6) | mark;
    known[form.toUpperCase().charCodeAt(0)] = number | (tone << 6) | mark | capital;
  };
  for (const letter of alphabet) put(letter, letter, 0);
  for (const [form, { vowel, tone }] of tonedVowels)
    if (form === form.toLowerCase()) put(form, vowel, toneNumbers[tone]);
  return known;
});
/** The letter is in the lowest six bits, its tone in the next three, then its case, and whether it bears a mark. */
const capital = 1 << 9;
const marked = 1 << 10;

/** A tree of letter strings in one array: the way on from a node by a letter, 0 where there is none. The root is 1. */
interface Tree {
  readonly next: Uint16Array;
  /** The node at which each word ends. */
  readonly ends: ReadonlyMap<string, number>;
}

const width = alphabet.length + 1;

function growTree(words: readonly string[]): Tree {
  const next = new Uint16Array((2 + words.join('').length) * width);
  const ends = new Map<string, number>();
  let last = 1;
  for (const word of words) {
    let node = 1;
    for (const letter of word) {
      const way = node * width + alphabet.indexOf(letter) + 1;
      if (next[way] === 0) next[way] = ++last;
      node = next[way] ?? 0;
    }
    ends.set(word, node);
  }
  return { next, ends };
}

interface Tables {
  readonly known: Uint16Array;
  readonly onset: Tree;
  readonly rime: Tree;
  /** For each onset and rime by their nodes: 0 for a pair that cannot be, 1, or 2 for one that is stopped. */
  readonly pairs: Uint8Array;
}

const onsetNodes = 64;
const rimeNodes = 512;

const tables = once((): Tables => {
  const onset = growTree(onsets);
  const rime = growTree(rimes);
  const pairs = new Uint8Array(onsetNodes * rimeNodes);
  for (const [text, second] of rime.ends)
    for (const first of onsetsBefore(text))
      pairs[entryOf(onset.ends, first) * rimeNodes + second] = /(?:[cpt]|ch)$/u.test(text) ? 2 : 1;
  return { known: letters(), onset, rime, pairs };
});

/**
 * The number of the syllable between two places of a text: the same for the same letters and tone, whatever the case and
 * wherever the tone stands; -1 where the letters make no syllable. One whose tone does not fit has a number of its own.
 */
export function shapeAt(text: string, from: number, to: number): number {
  const { known, onset, rime, pairs } = tables();
  let tone = 0;
  let first = 1;
  let second = 0;
  for (let at = from; at < to; at++) {
    const entry = known[text.charCodeAt(at)] ?? 0;
    const letter = entry & 63;
    const its = (entry >> 6) & 7;
    if (its !== 0) {
      if (tone !== 0) return -1;
      tone = its;
    }
    if (second === 0) {
      const way = onset.next[first * width + letter] ?? 0;
      if (
        way !== 0 &&
        (letter !== letterI || (its === 0 && at + 1 < to && isVowel(known[text.charCodeAt(at + 1)] ?? 0)))
      ) {
        first = way;
        continue;
      }
      second = 1;
    }
    second = rime.next[second * width + letter] ?? 0;
    if (second === 0) return -1;
  }
  const pair = first * rimeNodes + second;
  const sort = pairs[pair] ?? 0;
  if (sort === 0) return -1;
  const fits = sort === 1 || tone === 2 || tone === 5;
  return (pair << 3) | tone | (fits ? 0 : wrongTone);
}

/** "gi" keeps its i before a vowel ("giao") and gives it to the rime elsewhere ("gìn", "gì"). */
const letterI = alphabet.indexOf('i') + 1;
const vowelMask = Array.from('aăâeêioôơuưy').reduce((mask, vowel) => mask | (1 << alphabet.indexOf(vowel)), 0);

function isVowel(entry: number): boolean {
  const letter = entry & 63;
  return letter !== 0 && letter < 31 && ((vowelMask >> (letter - 1)) & 1) === 1;
}

const wrongTone = 1 << 20;

/** Whether the tone of a shape fits: a syllable in c, ch, p or t has sắc or nặng and nothing else. */
export function hasRightTone(shape: number): boolean {
  return shape < wrongTone;
}

/** Whether Vietnamese could have the syllable, in any case: "nghành" and "đươc" it could not. */
export function isSyllable(word: string): boolean {
  const shape = shapeAt(word, 0, word.length);
  return shape >= 0 && hasRightTone(shape);
}

/** Whether the word would be a syllable, had it not lost its tone or got a wrong one: "đươc". */
export function isToneAlone(word: string): boolean {
  return shapeAt(word, 0, word.length) >= wrongTone;
}

/** What is known of UTF-16 units, for whoever walks over a text: 0 for what is no letter of the alphabet or of ASCII. */
export const letterTable: () => Uint16Array = letters;

/** Whether an entry of the table is a capital. */
export function isCapital(entry: number): boolean {
  return (entry & capital) !== 0;
}

/** Whether an entry, or several put together by "or", has a letter that is neither of ASCII nor đ. */
export function isMarked(entries: number): boolean {
  return (entries & marked) !== 0;
}

import { tonedVowels } from '#base/letters.js';
import { once } from '#base/once.js';
import { patternOfWords } from '#base/word-tree.js';

// Vietnamese is spelt by rule: an onset, a rime and at most one tone make a syllable, and a word that is none has lost or
// gained a letter on the keyboard. The rimes are those of the school tables with the rare ones ("khuỷu", "ngoạm",
// "xoong") among them, for a word that a dictionary has must never be called impossible. On which vowel the tone stands
// is a matter of school ("hòa", "hoà") and is left open.

const rimes =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu ' +
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oem oen oeo oet oi om on ong ' +
  'ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uân uâng uât uây uc uê uêch uên uênh uêu ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt ' +
  'uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ' +
  'yn ynh yt ych'; // after qu only: "quỳnh", "quýt"

/** A vowel with the forms that a tone gives it: without, huyền, sắc, hỏi, ngã, nặng. */
const formsOf = new Map<string, string>();
for (const [letter, { vowel }] of tonedVowels)
  if (letter === letter.toLowerCase()) formsOf.set(vowel, (formsOf.get(vowel) ?? vowel) + letter);

/** All forms of some vowels in both cases, for a class of a pattern. */
function formsIn(vowels: string): string {
  const forms = Array.from(vowels, (vowel) => formsOf.get(vowel) ?? '').join('');
  return forms + forms.toUpperCase();
}

/** Every letter that a word may hold, for a class of a pattern; anything else ends it. */
export const letterClass = `a-zA-ZđĐ${formsIn('aăâeêioôơuưy')}`;

/** The spellings of a rime with a tone on any of its vowels; one in c, ch, p or t has sắc or nặng and nothing else. */
function spellingsOf(rime: string): string[] {
  const isStopped = /(?:[cpt]|ch)$/.test(rime);
  const letters = Array.from(rime);
  const toned = letters.flatMap((letter, at) =>
    Array.from(formsOf.get(letter) ?? '')
      .filter((_form, tone) => (isStopped ? tone === 2 || tone === 5 : tone > 0))
      .map((form) => letters.with(at, form).join('')),
  );
  return isStopped ? toned : [rime, ...toned];
}

/**
 * A Vietnamese syllable in any case, each in one way only, so that no search goes back and forth. First what may not
 * stand together: c, g, ng before e, ê, i, y, and k, gh, ngh before the other vowels; "coa" for "qua"; "quo"; yê after a
 * consonant and iê without one. Then onset and rime; "gi" keeps its i before a vowel ("gia") and gives it to the rime
 * elsewhere ("gìn").
 */
function writeSyllable(spellings: readonly string[]): string {
  const consonants = 'bcdghklmnprstvxđBCDGHKLMNPRSTVXĐ';
  const front = formsIn('eêiy');
  const back = formsIn('aăâoôơuư');
  const [i, o, u, y, e] = [formsIn('i'), formsIn('o'), formsIn('u'), formsIn('y'), formsIn('ê')];
  const wrong = [
    `[cC][${front}]`,
    `[cC](?:[${o}][${formsIn('aăe')}]|[${u}][${formsIn('âêơy')}])`,
    `[kK][${back}]`,
    `[nN]?[gG][${formsIn('eêy')}]`,
    `[nN][gG][${i}]`,
    `[nN]?[gG][hH][${back}${y}]`,
    `[gG][iI][${i}${y}]`,
    `[qQ][uU][${formsIn('ouư')}]`,
    `[${consonants}]{1,3}[${y}](?:[${e}]|[cntCNT])`,
    `[${i}][${e}]`,
    `[${y}][cntCNT]`,
  ].join('|');
  const gi = `[iI](?=[${back}${formsIn('eê')}])`;
  const onset =
    `[bdhlmrsvxđBDHLMRSVXĐ]|[cC][hH]?|[gG](?:[hH]|${gi}|(?!${gi}))|[kK][hH]?|[nN](?:[gG][hH]?|[hH])?|` +
    `[pP][hH]?|[qQ][uU]|[tT][hHrR]?`;
  return `(?!${wrong})(?:${onset})?${patternOfWords(spellings, { anyCase: true })}`;
}

const spellings = once(() => rimes.split(' ').flatMap(spellingsOf));

/** The source of a regular expression for a syllable whose rime bears a mark; what follows it the larger pattern tells. */
export const markedSyllablePattern: () => string = once(() =>
  writeSyllable(spellings().filter((rime) => /[^a-z]/u.test(rime))),
);

const wholeSyllable = once(() => new RegExp(`^${writeSyllable(spellings())}$`));

/** Whether Vietnamese could have the syllable, in any case: "nghành" and "đươc" it could not. */
export function isSyllable(word: string): boolean {
  return wholeSyllable().test(word);
}

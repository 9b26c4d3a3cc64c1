import { tonedVowels, toneMarks, wordUnits, type Tone } from './letters.js';
import { once } from './once.js';

// Where the tone of oa, oe and uy is written is a matter of school: "hòa, khỏe, thủy" and "hoà, khoẻ, thuỷ" are the same
// words, and many plans mix both. No table of syllables is needed to see that: a Vietnamese syllable has one tone, so
// two spellings differ in placement alone exactly when they agree after the tone has been taken off its vowel and set
// behind the syllable. The marks that make another vowel (ă â ê ô ơ ư) stay, and so does i/y: "quí" is not "quý".
//
// The tone behind the syllable is a modifier letter. A digit ("hoa2") would run into the numbers of real plans
// ("tháng10"), a combining mark would be composed again by the next normalisation; these letters do neither, no
// Vietnamese text has them, and `\p{L}` keeps them with their syllable.
const toneLetters: Readonly<Record<Tone, string>> = { huyền: 'ˋ', sắc: 'ˊ', hỏi: 'ˀ', ngã: 'ˇ', nặng: 'ˌ' };

/** A syllable from its first toned letter on. */
const tonedPart = once(
  () => new RegExp(`[${[...tonedVowels.keys(), ...toneMarks.keys()].join('')}][\\p{L}\\p{M}]*`, 'gu'),
);

/** A key in which the placement of tones no longer shows: `hoà` and `hòa` give `hoaˋ`. It is for comparing, not reading. */
export function foldTone(text: string): string {
  let folded = '';
  let tones = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const letter = wordUnits[unit] ?? 0;
    if (letter === 0) return foldAnyTone(text);
    const toned = tonedUnits.get(unit);
    if (toned) {
      folded += text.slice(copied, at) + toned.vowel;
      tones += toneLetters[toned.tone];
      copied = at + 1;
    } else if (tones !== '' && !isLetter(letter)) {
      folded += text.slice(copied, at) + tones;
      tones = '';
      copied = at;
    }
  }
  return folded + text.slice(copied) + tones;
}

/** Vowels that carry a tone, by code unit. */
const tonedUnits = new Map([...tonedVowels].map(([letter, toned]) => [letter.charCodeAt(0), toned]));

function isLetter(bare: number): boolean {
  return bare >= 0x61;
}

/** The same for texts with letters of other languages, or in NFD. */
function foldAnyTone(text: string): string {
  return text.normalize('NFC').replace(tonedPart(), setToneBehind).normalize('NFC');
}

function setToneBehind(part: string): string {
  let letters = '';
  let tones = '';
  for (const letter of part) {
    const toned = tonedVowels.get(letter);
    const tone = toned?.tone ?? toneMarks.get(letter);
    letters += toned?.vowel ?? (tone === undefined ? letter : '');
    if (tone !== undefined) tones += toneLetters[tone];
  }
  return letters + tones;
}

import { oncePer } from '#base/once.js';
import { patternOfWords } from '#base/word-tree.js';
import { neverDoubled } from './doubled.js';
import { capitalise, isCased } from './phrases.js';
import type { Wording } from './placed.js';
import { slipForms } from './slips.js';
import { letterClass, markedSyllablePattern } from './syllable.js';
import type { ResolvedTemplate } from './template.js';
import { allPlacements } from './tone-placement.js';

type Phrases = ResolvedTemplate['phrases'];

// Most texts have no fault, and eight looks at each of them would be the dearest part of a check. So one pattern tells
// what a text looks like that no rule about wording can object to, and a text that it matches whole is read no further.
// It goes over the text once: each word in one way only, never a step back. It may miss a clean text (an odd space, a
// name in mixed letters), which is then looked at more closely, but it never lets a fault pass; a test holds it to that.

/** A Vietnamese syllable, or letters and digits without any mark, which are a syllable, a number, an abbreviation or foreign. */
function writeWord(): string {
  return `(?:${markedSyllablePattern()}|[a-zA-ZđĐ0-9]+)(?![${letterClass}0-9])`;
}

/** White space and marks where they belong: one space between words, none before a mark, brackets that close. */
const between = [
  ' (?![ ,.;:!?)/…])',
  '(?<=[;.:])\\n(?=\\S)',
  '[,;:!?](?=[ \\n)”"]|$)',
  '\\.(?![.,])',
  '\\((?=[^()[\\]]*\\))',
  '[)/%&“”"’+–-]',
].join('|');

/** What some rule looks for: known slips, doubled words, blanks, and the slips of the template's fixed phrases. */
function writeFaults(phrases: Phrases): string {
  const wrong = phrases.flatMap((phrase) =>
    phrase.wrong.map((wording) => ({ isExact: isCased(phrase, wording), forms: allPlacements(plainStart(wording)) })),
  );
  const formsOf = (isExact: boolean) =>
    wrong.flatMap((one) => (one.isExact === isExact ? one.forms.flatMap((form) => [form, capitalise(form)]) : []));
  const doubled = [...neverDoubled, 'số'].map((word) => `${word} ${word}`);
  const inAnyCase = [...slipForms(), ...doubled, ...formsOf(false).map((form) => form.toLowerCase())];
  const trees = [
    patternOfWords(inAnyCase, { anyCase: true }),
    patternOfWords(formsOf(true)),
    '[nN]gày [tT]háng \\d',
    '[xX]{2,20}',
  ];
  return `(?:${trees.join('|')})(?![${letterClass}])`;
}

/** The start of a wording up to the first sign that a clean text may surround in more than one way. */
function plainStart(wording: string): string {
  return (/^(?:[\p{L}\p{N}]|, | (?! ))*/u.exec(wording.normalize('NFC'))?.[0] ?? '').trimEnd().replace(/,$/u, '');
}

/** The pattern that a text matches whole when no rule about wording can object to it under these phrases. */
export const cleanPattern: (phrases: Phrases) => RegExp = oncePer(
  (phrases) => new RegExp(`^(?:(?!${writeFaults(phrases)})${writeWord()}|${between})*$`),
);

/** Whether no rule about wording can object to the text; asked once for all of them. */
export function isClean({ text, screened }: Wording, { phrases }: Pick<ResolvedTemplate, 'phrases'>): boolean {
  if (text === undefined) return true;
  if (screened.under !== phrases) {
    screened.under = phrases;
    screened.isClean = cleanPattern(phrases).test(text) && !hasEcho(text);
  }
  return screened.isClean;
}

/** "quyền các quyền": the same word before and after "các" or "những". No pattern finds that without going back. */
function hasEcho(text: string): boolean {
  return hasEchoOf(text, ' các ') || hasEchoOf(text, ' những ');
}

function hasEchoOf(text: string, middle: string): boolean {
  for (let at = text.indexOf(middle); at >= 0; at = text.indexOf(middle, at + 1)) {
    const next = at + middle.length;
    const start = text.lastIndexOf(' ', at - 1) + 1;
    const word = text.slice(Math.max(start, at - 8), at);
    if (word !== '' && text.startsWith(word.slice(-1), next + word.length - 1) && text.startsWith(word, next))
      return true;
  }
  return false;
}

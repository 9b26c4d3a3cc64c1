import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { templateFor } from '#engine/template-for.js';
import { doubledIn, neverDoubled, seldomDoubled } from '#model/doubled.js';
import { indexPlan } from '#model/index-plan.js';
import { phraseSlipsIn } from '#model/phrases.js';
import { blanksIn } from '#model/placeholder.js';
import { misplacedIn } from '#model/punctuation.js';
import { slipForms, slipsIn } from '#model/slips.js';
import { isCleanText } from '#model/text-screen.js';
import { examples } from '../plans.js';

const { phrases } = templateFor(examples.faultless(), {});
const texts = indexPlan(examples.faultless())
  .all('text')
  .flatMap(({ item }) => item.text ?? []);

/** What the single patterns object to; the rules about years and places ask for more than a text and have no screen. */
function objections(text: string): string[] {
  return [
    ...slipsIn(text).map(({ actual }) => `slip ${actual}`),
    ...doubledIn(text).map(({ actual }) => `doubled ${actual}`),
    ...misplacedIn(text).map(({ kind, actual }) => `${kind} ${actual}`),
    ...blanksIn(text).map(({ actual }) => `blank ${actual}`),
    ...phraseSlipsIn(text, phrases).map(({ actual }) => `phrase ${actual}`),
  ];
}

const words = [...new Set(texts.flatMap((text) => text.split(/\s+/)))];
const faults = [
  ...slipForms(),
  ...[...neverDoubled, ...seldomDoubled].map((word) => `${word} ${word}`),
  ...phrases.flatMap(({ right, wrong, except = [] }) => [right, ...wrong, ...except]),
  ...'số số 46|quyền các quyền|nước những nước|ngày tháng 01|ngày   tháng 11|ngày /4/2026|…/…/2026|ngày … tháng|[…]'.split(
    '|',
  ),
  ...'xxx|xx/xx|CAT,…|ma túy….|Sở..|(qua Văn phòng|ThanhHà|nghành|đuợc|cưt|hộiđồng|Đắk Lắk|panô|QH15|tháng10|H’mông'.split(
    '|',
  ),
];
const joints = [
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  ' - ',
  ';\n',
  '\n',
  '  ',
  '\u00a0',
  ' (',
  ') ',
  '“',
  '”',
  '/',
  '-',
  '',
  ' ,',
  ': ',
];

const recased = (text: string, sort: number) =>
  [text, text.toUpperCase(), text.toLowerCase(), text.charAt(0).toUpperCase() + text.slice(1)][sort % 4] ?? text;

/** Words of a plan and faults, joined in many ways, some letters changed. */
const written = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...words) },
        { weight: 1, arbitrary: fc.constantFrom(...faults) },
      ),
      fc.constantFrom(...joints),
      fc.nat(11),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((pieces) => pieces.map(([word, joint, sort]) => recased(word, sort > 3 ? 0 : sort) + joint).join(''));

const letters = fc.constantFrom(...'aáàạăâđeêiịoôơuưựyỳbcdghklmnpqrstvxfjwzAÁĐQ ,.;:()…-’12'.split(''));
const mutated = fc
  .tuple(written, fc.array(fc.tuple(fc.nat(300), letters, fc.nat(2)), { maxLength: 3 }))
  .map(([text, edits]) =>
    edits.reduce((now, [at, letter, sort]) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + (sort === 0 ? '' : letter) + now.slice(place + (sort === 1 ? 0 : 1));
    }, text),
  );

describe('the screen of texts', () => {
  test('a text to which a rule objects is never clean', () => {
    fc.assert(
      fc.property(fc.oneof(written, mutated), (text) => {
        const met = objections(text.normalize('NFC'));
        if (met.length > 0) expect(isCleanText(text.normalize('NFC'), phrases), met.join('; ')).toBe(false);
      }),
      { numRuns: Number(process.env['SCREEN_RUNS'] ?? 4000) },
    );
  });

  test.each(slipForms())('sees “%s”, and so does the rule', (slip) => {
    for (const form of [slip, slip.charAt(0).toUpperCase() + slip.slice(1)]) {
      const text = `Việc ấy: ${form}, rồi thôi.`;
      expect(isCleanText(text, phrases)).toBe(false);
      expect(slipsIn(text).map(({ actual }) => actual)).toContain(form);
    }
  });

  test('most texts that are right pass at once, or it would be worth nothing', () => {
    expect(texts.filter((text) => !isCleanText(text, phrases))).toEqual([]);
  });

  test('a phrase that begins with a sign leaves no text beyond suspicion', () => {
    expect(isCleanText('Họp.', [{ id: 'odd', right: 'đúng', wrong: ['“sai”'] }])).toBe(false);
  });

  test.each(['(', '.', '…', ' ', ',', 'ngày ', 'các ', 'a', 'năm…', '[', 'x', 'Á', 'tháng …', '_', '/…', '1-'])(
    'a text sixteen times as long takes nothing like the square of it: “%s” again and again',
    (sign) => {
      const least = (length: number, times: number) => {
        const text = sign.repeat(Math.ceil(length / sign.length));
        const work = () => Array.from({ length: times }, () => [objections(text), isCleanText(text, phrases)]);
        return Math.min(...Array.from({ length: 5 }, () => durationOf(work)));
      };
      // As many characters either way, so that what else the machine does falls on both.
      expect(least(96_000, 1) / least(6000, 16)).toBeLessThan(6);
    },
  );
});

function durationOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

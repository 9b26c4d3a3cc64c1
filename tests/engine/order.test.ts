import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phaseStarts, sortFrom } from '#engine/order.js';
import type { Finding } from '#generated/report.types.js';
import { indexPlan } from '#model/index-plan.js';
import { examples } from '../plans.js';

type Said = readonly [pointer: string, id?: string | undefined, rule?: string, message?: string, fingerprint?: string];

function findingOf([pointer, id, rule = 'a/a', message = 'a', fingerprint = 'a']: Said): Finding {
  return {
    rule,
    severity: 'warning',
    message,
    values: {},
    place: { pointer, ...(id !== undefined && { id }) },
    related: [],
    certificates: [],
    fingerprint,
    suggestions: [],
    docs: '',
  };
}

const starts = new Map([
  ['late', 20],
  ['early', 3],
]);

// As a reader meets them: the plan, its head, its parts; in a list by number, phases by their days; then rule and sentence.
const told: readonly Said[] = [
  ['', undefined, 'z/z'],
  ['/header'],
  ['/issuer/name'],
  ['/number'],
  ['/sections'],
  ['/sections', 'A'],
  ['/sections/0/a/b', 'b'],
  ['/sections/0/aa', 'b'],
  ['/sections/0/heading', 'b'],
  ['/sections/0/text', 'b'],
  ['/sections/2', 'a'],
  ['/sections/2', 'b', 'a/a', 'b'],
  ['/sections/2', 'b', 'b/a', 'a'],
  ['/sections/2', 'b', 'b/a', 'b', 'a'],
  ['/sections/2', 'b', 'b/a', 'b', 'b'],
  ['/sections/10', 'a'],
  ['/phases/5', 'early'],
  ['/phases/4', 'late'],
  ['/phases/4/when/from', 'late'],
  ['/phases'],
  ['/phases/0', 'unknown'],
  ['/topics/0'],
  ['/archive'],
  ['/appendices/0'],
  ['/nowhere'],
  ['/x'],
];
const inOrder = told.map(findingOf);

test('findings come in the order of the document, whatever their order was', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (shuffled) => {
      const nameOf = ({ place, rule, message, fingerprint }: Finding) => [place.pointer, place.id, rule, message, fingerprint].join(' '); // prettier-ignore
      expect(sortFrom(starts, shuffled).map(nameOf)).toEqual(inOrder.map(nameOf));
    }),
    { numRuns: 200 },
  );
});

test('what is no pointer comes with what is said of the whole plan', () => {
  const [odd, head] = [findingOf(['nonsense']), findingOf(['/header'])];
  expect(sortFrom(starts, [head, odd])).toEqual([odd, head]);
});

test('a phase begins on its first day, of two with one id the first does, and one without days comes last', () => {
  const plan = examples.faultless();
  const [first, second] = plan.phases ?? [];
  if (!first || !second) throw new Error('The plan has no phases.');
  const unknown = { ...first, id: 'unknown', when: { kind: 'vague', word: 'other' } as const };
  const index = indexPlan({ ...plan, phases: [first, { ...second, id: first.id }, second, unknown] });
  const known = phaseStarts(index);
  const from = (id: string, at: number) => {
    const when = index.resolve(index.all('phase')[at]?.item.when as never);
    expect(known.get(id)).toBe(when.kind === 'span' ? when.span.from : Number.MAX_SAFE_INTEGER);
  };
  from(first.id, 0);
  from(second.id, 2);
  expect(known.get('unknown')).toBe(Number.MAX_SAFE_INTEGER);
  expect(known.size).toBe(3);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Citation } from '#generated/plan.types.js';
import { hasBlankNumber, missingFrom, numberedTwin } from '#model/citing.js';
import { numberKey } from '#model/document-key.js';
import { indexPlan } from '#model/index-plan.js';
import { examples } from '../plans.js';

// What mentions of one document give together is gone through once for all of them; here it is asked of each pair, as the
// words of the rule have it.

const places: readonly Citation['where'][] = ['opening', 'title', 'body', 'note', 'appendix'];

const citation = fc.record<Omit<Citation, 'id'>, 'where' | 'relation' | 'kind'>(
  {
    where: fc.constantFrom(...places),
    relation: fc.constant('basis'),
    kind: fc.constantFrom('law', 'plan'),
    number: fc.constantFrom('85/KH-UBND', '…/KH-UBND', '85 /KH-UBND', '12/QĐ-UBND'),
    date: fc.constantFrom('2025-09-24', '2025-10'),
    dateText: fc.constant('ngày 24 tháng 9'),
    issuer: fc.constant('Sở Nội vụ'),
    abstract: fc.constant('về việc tổ chức'),
    title: fc.constant('Luật Lưu trữ'),
  },
  { requiredKeys: ['where', 'relation', 'kind'] },
);

const citations = fc.array(citation, { maxLength: 12 }).map((all) => all.map((one, at) => ({ ...one, id: `c-${at}` })));

const isNoLater = (one: Citation, other: Citation) => places.indexOf(one.where) <= places.indexOf(other.where);
const keyOf = ({ number }: Citation) => (number === undefined ? undefined : numberKey(number));

/** A citation, and those of the same number that stand no later. */
function mentionsUpTo(all: readonly Citation[], item: Citation): Citation[] {
  const key = keyOf(item);
  const same = all.filter((other) => other !== item && key !== undefined && keyOf(other) === key);
  return [item, ...same.filter((other) => isNoLater(other, item))];
}

test('a citation lacks what neither it nor an earlier mention gives', () => {
  fc.assert(
    fc.property(citations, (all) => {
      const index = indexPlan({ ...examples.faultless(), citations: all });
      for (const at of index.all('citation')) {
        const mentions = mentionsUpTo(all, at.item);
        const gives = (...fields: readonly (keyof Citation)[]) =>
          mentions.some((one) => fields.some((field) => one[field] !== undefined));
        const lacks = [
          ...(gives('number') ? [] : ['number']),
          ...(gives('date', 'dateText') ? [] : ['date']),
          ...(gives('issuer') ? [] : ['issuer']),
          ...(gives('abstract', 'title') ? [] : ['abstract']),
        ];
        const isLaw = at.item.kind === 'law';
        expect(missingFrom(index, at)).toEqual(isLaw ? (gives('abstract', 'title') ? [] : ['name']) : lacks);
        const isBlank = gives('number') && !mentions.some(({ number }) => number !== undefined && /^\d/.test(number));
        expect(hasBlankNumber(index, at)).toBe(!isLaw && isBlank);
      }
    }),
  );
});

test('a citation without a number has the one that earlier mentions of the same day agree on', () => {
  fc.assert(
    fc.property(citations, (all) => {
      const index = indexPlan({ ...examples.faultless(), citations: all });
      for (const at of index.all('citation')) {
        const { number, date, kind } = at.item;
        const twins = all.filter(
          (other) =>
            other.number !== undefined && other.date === date && other.kind === kind && isNoLater(other, at.item),
        );
        const isTwin = number === undefined && date !== undefined && new Set(twins.map(keyOf)).size === 1;
        const twin = numberedTwin(index, at)?.item;
        if (isTwin) expect(twins).toContain(twin);
        else expect(twin).toBeUndefined();
      }
    }),
  );
});

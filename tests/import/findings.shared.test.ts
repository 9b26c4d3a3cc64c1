import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import { importPlan } from '../../src/import/index.js';
import { corpus } from './corpus.js';

// What the rules say at warning or above of real plans, as they are imported, each finding held against the text by a person.
// A new one is false until it has been judged, and a lost one was true.

type Verdict =
  /** Told as a defect of this very text in the facts of the field. */
  | 'named'
  /** A slip that anybody sees who looks at the line. */
  | 'defect'
  /** True of the text, and asked for by practice alone. */
  | 'practice';

/** A finding by its rule and the line of the text, 0 where it is of the plan as a whole. */
interface Judged {
  readonly rule: string;
  readonly line: number;
  /** The unit that it is about, where several stand in one line. */
  readonly unit?: string;
  readonly verdict: Verdict;
  readonly why?: string;
}

const judged = JSON.parse(
  readFileSync(new URL('../expected/corpus-findings.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly Judged[]>>;

const seeds = ['bac-ninh', 'hai-phong'].flatMap((key) => {
  const file = new URL(`../../../shared/seeds/${key}-2024.txt`, import.meta.url);
  return existsSync(file) ? [{ key, name: `${key}-2024.txt`, text: readFileSync(file, 'utf8') }] : [];
});

async function alarmsOf({ name, text }: (typeof corpus)[number]): Promise<readonly string[]> {
  const { plan } = await importPlan(text, { file: name });
  const lines = new Map<string, number>();
  for (const { id, field, line } of plan.source?.places ?? [])
    if (field === undefined && line !== undefined && !lines.has(id)) lines.set(id, line);
  const [run] = checkPlan(plan, { template: 'core' }).runs;
  return (run?.findings ?? [])
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, place, related }) => {
      const ids = [place.id, ...related.map(({ id }) => id)];
      const line = ids.flatMap((id) => lines.get(id ?? '') ?? []).at(0) ?? place.source?.line ?? 0;
      const unit = rule === 'unit/not-recipient' ? plan.units?.find(({ id }) => id === place.id) : undefined;
      return rowOf({ rule, line, ...(unit?.names[0] && { unit: unit.names[0].text }) });
    });
}

function rowOf({ rule, line, unit = '' }: Pick<Judged, 'rule' | 'line' | 'unit'>): string {
  return `${rule} ${line} ${unit}`.trimEnd();
}

describe.runIf(corpus.length > 0)('the findings at warning or above on real plans', () => {
  test.each([...corpus, ...seeds].map((each) => [each.key, each] as const))(
    '%s has those that were judged, and no others',
    async (key, each) => {
      const known = (judged[key] ?? []).map(rowOf);
      expect(
        (await alarmsOf(each)).toSorted(),
        'Read the line: is the finding true of the document, and worth a warning? Mend the reader or the rule where it is not, or add it to corpus-findings.json with a verdict.',
      ).toEqual(known.toSorted());
    },
  );

  test('every plan that was judged is there', () => {
    const keys = new Set([...corpus, ...seeds].map(({ key }) => key));
    expect(Object.keys(judged).filter((key) => !keys.has(key))).toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Plan } from '#generated/plan.types.js';

/** What a document of the corpus says, read by a person: numbers, days, labels and counts. */
export type Facts = Record<string, unknown>;

const folder = new URL('../../../shared/corpus/', import.meta.url);

export const expectedFacts = JSON.parse(
  readFileSync(new URL('../expected/corpus.json', import.meta.url), 'utf8'),
) as Record<string, Facts>;

/** The plans of the corpus; none where it is not there. */
export const corpus: readonly { readonly key: string; readonly name: string; readonly text: string }[] = existsSync(
  folder,
)
  ? readdirSync(folder)
      .filter((name) => /^\d\d-.*\.txt$/.test(name))
      .map((name) => ({ key: name.slice(0, 2), name, text: readFileSync(new URL(name, folder), 'utf8') }))
  : [];

/** The same facts as an imported plan tells them. */
export function factsOf(plan: Plan): Facts {
  const meaning = <When extends { readonly text?: string }>({ text: _text, ...rest }: When) => rest;
  const { issued, signature } = plan;
  return {
    extent: plan.extent,
    status: plan.status,
    number: [plan.number?.serial ?? null, plan.number?.symbol ?? null],
    issued: [issued?.place ?? null, issued?.on ?? issued?.month ?? issued?.year ?? null],
    level: plan.issuer.level,
    organ: plan.issuer.organ,
    cited: (plan.citations ?? [])
      .filter(({ where }) => where === 'opening')
      .map(({ number, date }) => [number ?? null, date ?? null]),
    top: plan.sections.filter(({ level }) => level === 1).map(({ label }) => label),
    phases: (plan.phases ?? []).map(({ when }) => meaning(when)),
    windows: (plan.windows ?? []).map(({ when }) => meaning(when)),
    recipients: plan.recipients?.length ?? 0,
    archive: plan.archive !== undefined,
    signature: [signature?.authority ?? null, signature?.lines.length ?? 0],
    appendices: (plan.appendices ?? []).map(({ label, kind }) => label ?? kind),
    mark: plan.closing?.mark ?? null,
    entries: plan.sections.filter(({ role }) => role === 'unit').length,
  };
}

/** Which facts agree, and which do not. */
export function compareFacts(
  expected: Facts,
  actual: Facts,
): { readonly right: number; readonly wrong: readonly string[] } {
  const names = Object.keys(expected);
  const wrong = names.filter((name) => JSON.stringify(expected[name]) !== JSON.stringify(actual[name]));
  return { right: names.length - wrong.length, wrong };
}

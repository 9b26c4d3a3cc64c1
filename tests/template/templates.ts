import { expect } from 'vitest';
import { dayOf, type Day } from '#base/day.js';
import { InputFailure } from '#base/failure.js';
import type { Phase, Section, Subject, Template } from '#generated/template.types.js';
import type { Library } from '#template/resolve.js';

/** Words that say nothing, for parts whose words do not matter. */
export function titled(vi: string) {
  return { vi, en: vi };
}

export function templateOf(id: string, parts: Partial<Template> = {}): Template {
  return { schema: '1', id, version: '1.0.0', title: titled(id), ...parts };
}

export function phaseOf(id: string, from: string, to: string, parts: Partial<Phase> = {}): Phase {
  return { id, title: titled(id), from, to, ...parts };
}

export function sectionOf(id: string, parts: Partial<Section> = {}): Section {
  return { id, title: titled(id), anyOf: [{ role: 'content' }], ...parts };
}

export function subjectOf(id: string, parts: Partial<Subject> = {}): Subject {
  return { id, title: titled(id), ...parts };
}

export function libraryOf(...templates: readonly Template[]): Library {
  return new Map(templates.map((template) => [template.id, template]));
}

/** A day that the calendar is known to have. */
export function dayAt(year: number, month: number, day: number): Day {
  const found = dayOf(year, month, day);
  if (found === undefined) throw new Error(`${year}-${month}-${day} is no day.`);
  return found;
}

/** A campaign of 61 days around 10 December, in three phases: the case of the two source plans. */
export const campaign = templateOf('campaign', {
  occasion: { id: 'day', title: titled('Ngày kỷ niệm'), names: ['Ngày kỷ niệm'], monthDay: '12-10', since: 1948 },
  window: { from: 'day-39', to: 'day+21' },
  phases: [phaseOf('before', 'day-39', 'day-1'), phaseOf('on', 'day', 'day'), phaseOf('after', 'day+1', 'day+21')],
});

/** The failure in which a call ends, held to what every failure owes its reader: words and advice in both languages. */
export function failureOf(call: () => unknown): InputFailure {
  try {
    call();
  } catch (thrown) {
    if (!(thrown instanceof InputFailure)) throw thrown;
    for (const { vi, en } of [thrown.words, thrown.advice]) {
      for (const text of [vi, en]) {
        expect(text).toMatch(/\.$/);
        expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
      }
      expect(vi).not.toBe(en);
    }
    expect(thrown.exit).toBe(2);
    return thrown;
  }
  throw new Error('The call was expected to fail, and did not.');
}

/** Asserts that both languages of a failure name all of the words. */
export function expectNamed(failure: InputFailure, ...words: readonly string[]): void {
  for (const word of words) {
    expect(failure.words.vi).toContain(word);
    expect(failure.words.en).toContain(word);
  }
}

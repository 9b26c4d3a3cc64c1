import { describe, expect, test } from 'vitest';
import type { Template } from '#generated/template.types.js';
import { printTemplate } from '#template/print.js';
import { resolveTemplate } from '#template/resolve.js';
import { readText } from '../sources.js';
import { expectNamed, failureOf, libraryOf, templateOf } from './templates.js';

// The cases stand in docs/templates.md, where people read them; this is what holds the code to the page.

interface Worked {
  readonly layers: readonly Partial<Template>[];
  readonly gives?: object;
  readonly fails?: readonly string[];
}

const page = readText('docs/templates.md');
const cases = [...page.matchAll(/^### \d+\. (.+)\n\n```json\n([^`]+)```/gmu)].map(
  ([, title = '', text = '']) => [title, JSON.parse(text) as Worked] as const,
);
const names = ['central', 'province', 'department'];

test('there are 25 cases at least, and every one is read', () => {
  expect(cases.length).toBeGreaterThanOrEqual(25);
  expect(cases.length).toBe(page.match(/^### /gmu)?.length);
});

describe('docs/templates.md', () => {
  test.each(cases)('%s', (_title, { layers, gives, fails }) => {
    const templates = layers.map((layer, at) =>
      templateOf(names[at] ?? '', { ...(at > 0 && { extends: names[at - 1] ?? '' }), ...layer }),
    );
    const top = names[layers.length - 1] ?? '';
    const resolve = () => resolveTemplate(top, { year: 2026 }, { library: libraryOf(...templates) });
    if (fails) expectNamed(failureOf(resolve), ...fails);
    else expect(JSON.parse(printTemplate(resolve()))).toMatchObject(gives ?? { nothing: 'is asked' });
  });
});

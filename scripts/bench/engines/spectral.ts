import core, { type RuleDefinition } from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import type { Plan } from '../../../src/generated/plan.types.js';
import { twelve, type CrossRule } from './twelve.js';

// The packages are CommonJS, and Node does not see their names.
const { Document, Spectral } = core;
const spectral = new Spectral();

spectral.setRuleset({ rules: Object.fromEntries(twelve.map((rule) => [rule.id, ruleFor(rule)])) });

function ruleFor({ id, given, judge }: CrossRule): RuleDefinition {
  return {
    given: given.map((path) => (path === '' ? '$' : `$.${path}`)),
    severity: 'error',
    message: '{{error}}',
    // Plans have no `$ref`.
    resolved: false,
    // eslint-disable-next-line unicorn/no-thenable -- the member by which Spectral knows a rule
    then: {
      function: (value, _options, { document, path }) =>
        judge(value, document.data as Plan).map((below) => ({ message: id, path: [...path, ...below] })),
    },
  };
}

/** The rule and the place, as a JSON pointer, of all that Spectral finds in the text of a plan. */
export async function spectralOn(text: string): Promise<{ readonly rule: string; readonly at: string }[]> {
  const results = await spectral.run(new Document(text, parsers.Json));
  return results.map(({ code, path }) => ({ rule: String(code), at: path.map((part) => `/${part}`).join('') }));
}

import json, { type JSONRuleDefinition, type JSONRuleVisitor } from '@eslint/json';
import { Linter } from 'eslint';
import type { Plan } from '../../../src/generated/plan.types.js';
import { twelve, type CrossRule, type Path } from './twelve.js';

// The tree that ESLint hands over is for finding places; what a rule judges are the values, which it parses once for all twelve.

type DocumentNode = Parameters<NonNullable<JSONRuleVisitor['Document']>>[0];
type ValueNode = DocumentNode['body'];

const values = new WeakMap<object, Plan>();

function valuesOf(source: { readonly text: string }): Plan {
  let plan = values.get(source);
  if (!plan) values.set(source, (plan = JSON.parse(source.text) as Plan));
  return plan;
}

function ruleFor({ given, judge }: CrossRule): JSONRuleDefinition {
  const steps = given.map((path) => path.match(/\w+|\[\*\]/g) ?? []);
  return {
    meta: { type: 'problem', messages: { wrong: 'The plan says two things.' } },
    create: (context) => ({
      Document({ body }) {
        const plan = valuesOf(context.sourceCode);
        for (const path of steps)
          for (const [at, value] of valuesAt(plan, path))
            for (const below of judge(value, plan))
              context.report({ loc: nodeAt(body, [...at, ...below]).loc, messageId: 'wrong' });
      },
    }),
  };
}

/** The values that a path leads to, each with the path to itself. */
function valuesAt(value: unknown, steps: readonly string[], at: Path = []): (readonly [Path, unknown])[] {
  const [step, ...next] = steps;
  if (value === undefined) return [];
  if (step === undefined) return [[at, value]];
  if (step === '[*]') return (value as unknown[]).flatMap((each, nth) => valuesAt(each, next, [...at, nth]));
  return valuesAt((value as Readonly<Record<string, unknown>>)[step], next, [...at, step]);
}

function nodeAt(node: ValueNode, [step, ...next]: Path): ValueNode {
  if (step === undefined) return node;
  const below =
    node.type === 'Array'
      ? node.elements[Number(step)]
      : node.type === 'Object'
        ? node.members.find(({ name }) => name.type === 'String' && name.value === step)
        : undefined;
  if (!below) throw new Error(`Nothing stands at ${step}.`);
  return nodeAt(below.value, next);
}

const linter = new Linter();

const config: Linter.Config = {
  files: ['**/*.json'],
  language: 'json/json',
  plugins: { json, plan: { rules: Object.fromEntries(twelve.map((rule) => [rule.id, ruleFor(rule)])) } },
  rules: Object.fromEntries(twelve.map(({ id }) => [`plan/${id}`, 'error'])),
};

/** The rule and the place, by line and column, of all that ESLint finds in the text of a plan. */
export function eslintOn(text: string): { readonly rule: string; readonly at: string }[] {
  return linter.verify(text, config, 'plan.json').map(({ ruleId, message, line, column }) => ({
    rule: ruleId?.slice('plan/'.length) ?? message,
    at: `${line}:${column}`,
  }));
}

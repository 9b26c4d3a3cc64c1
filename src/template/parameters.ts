import { parseExpression } from '#base/anchor.js';
import { nearestWords } from '#base/catalogue.js';
import { excerptOf } from '#base/escape.js';
import { failInput } from '#base/failure.js';
import { nearestWord } from '#base/nearest.js';
import { pointer } from '#base/path.js';
import type { Bilingual, Parameter } from '#generated/template.types.js';
import type { MergedTemplate } from './merge.js';
import { failTemplate } from './problem.js';

export type ParameterValue = string | number | boolean;

/** What a template is resolved for. */
export interface TemplateInstance {
  /** The year of the plan, 1 to 9999. */
  readonly year: number;
  /** Values of the template's parameters by name; a day is YYYY-MM-DD or a day expression. */
  readonly parameters?: Readonly<Record<string, ParameterValue>>;
}

/**
 * The parameters that have a value, in the order of the template: the one given, else the default; a year is that of the
 * instance when nobody says otherwise. A parameter without a value is left out.
 */
export function parameterValues(
  merged: MergedTemplate,
  instance: TemplateInstance,
): ReadonlyMap<string, ParameterValue> {
  const given = new Map(Object.entries(instance.parameters ?? {}));
  for (const name of given.keys()) checkName(name, merged);
  const values = new Map<string, ParameterValue>();
  for (const { item, layer, pointer: place } of merged.parameters) {
    const value = given.get(item.name) ?? item.default ?? (item.type === 'year' ? instance.year : undefined);
    if (value === undefined) continue;
    const { fits, words } = kinds[item.type];
    if (!fits(value)) {
      if (given.has(item.name)) failParameter(merged, item.name, words);
      failTemplate({ layer, pointer: `${place}/default` }, wrongDefault(item, words), { template: merged.id });
    }
    values.set(item.name, value);
  }
  return values;
}

/** Gives up on a value that was handed in for a parameter. What is expected goes on after "phải là" and "has to be". */
export function failParameter({ id }: MergedTemplate, name: string, expected: Bilingual): never {
  const template = excerptOf(id);
  return failInput(
    'option/invalid',
    {
      option: `parameters.${name}`,
      expected: { vi: `${expected.vi} (mẫu “${template}”)`, en: `${expected.en} (template “${template}”)` },
    },
    { pointer: pointer('parameters', name) },
  );
}

function checkName(name: string, merged: MergedTemplate): void {
  const known = merged.parameters.map(({ item }) => item.name);
  if (known.includes(name)) return;
  const near = nearestWords(nearestWord(name, known));
  const template = excerptOf(merged.id);
  failInput(
    'option/invalid',
    {
      option: 'parameters',
      expected: {
        vi: `các tham số của mẫu “${template}”, trong đó không có “${excerptOf(name)}”${near.vi}`,
        en: `parameters of the template “${template}”, which has no “${excerptOf(name)}”${near.en}`,
      },
    },
    { pointer: pointer('parameters', name) },
  );
}

function wrongDefault({ name }: Parameter, { vi, en }: Bilingual): Bilingual {
  return {
    vi: `giá trị mặc định của tham số “${name}” phải là ${vi}`,
    en: `the default of the parameter “${name}” has to be ${en}`,
  };
}

const kinds: Readonly<
  Record<Parameter['type'], { readonly fits: (value: ParameterValue) => boolean; readonly words: Bilingual }>
> = {
  year: { fits: isYear, words: { vi: 'một năm từ 1 đến 9999', en: 'a year from 1 to 9999' } },
  day: {
    fits: (value) => typeof value === 'string' && (parseExpression(value) ?? { kind: 'open' }).kind !== 'open',
    words: {
      vi: 'một ngày, như 2024-12-10, 11-01 hoặc day-39',
      en: 'a day, such as 2024-12-10, 11-01 or day-39',
    },
  },
  text: { fits: (value) => typeof value === 'string', words: { vi: 'một chuỗi chữ', en: 'a text' } },
  integer: { fits: Number.isSafeInteger, words: { vi: 'một số nguyên', en: 'a whole number' } },
  boolean: { fits: (value) => typeof value === 'boolean', words: { vi: 'true hoặc false', en: 'true or false' } },
};

export function isYear(value: ParameterValue): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 9999;
}

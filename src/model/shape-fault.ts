import { excerptOf } from '#base/escape.js';
import { nearestWord } from '#base/nearest.js';
import { pointer, valueAt } from '#base/path.js';
import { fillSlots, type Bilingual } from '#base/slots.js';
import type { Value } from '#generated/report.types.js';
import type { SchemaFault } from '#generated/validators.js';
import { shapeKeywords, shapeMessages, type ShapeKeyword, type ShapeMessage } from './shape-messages.js';
import { nameOfPlace, valuesOf } from './shape-values.js';

export { shapeKeywords, shapeMessages, type ShapeKeyword, type ShapeMessage } from './shape-messages.js';

/** One mistake in the shape of a document, in words that ask for no knowledge of JSON Schema. */
export interface ShapeFault {
  readonly keyword: ShapeKeyword;
  /** What is wrong; of a missing name, the object that lacks it. It always stands in the document. */
  readonly pointer: string;
  readonly message: ShapeMessage;
  readonly values: Readonly<Record<string, Value>>;
  /** The sentence of the message with its values. */
  readonly words: Bilingual;
}

/** The words that fit a place: the names that the object there may have, or the kinds that a `kind` there may be. */
export type NamesAt = (pointer: string) => Iterable<string>;

/**
 * What a validator said of a document, one fault for each mistake, in its order. Of one mistake it says several things:
 * of a number where a word of a list belongs, that neither type nor word is right; of a missing `kind`, that it is missing
 * and that it is no kind; of a slip in a required name, that one name is missing and another unknown.
 */
export function describeShapeFaults(
  faults: readonly SchemaFault[],
  document: unknown,
  namesAt: NamesAt = () => [],
): ShapeFault[] {
  const told = gravestOf(faults);
  const missing = missingIn(told);
  const meant = new Set<string>();
  const described = told.map((fault) => {
    const place = fault.keyword === 'discriminator' ? subjectOf(fault) : fault.instancePath;
    const shown = describeShapeFault(fault, document, [...namesAt(place), ...(missing.get(place) ?? [])]);
    const { nearest } = shown.values;
    if (shown.keyword === 'additional-properties' && typeof nearest === 'string') meant.add(place + pointer(nearest));
    return { subject: subjectOf(fault), shown };
  });
  return described
    .filter(({ subject, shown }) => shown.keyword !== 'required' || !meant.has(subject))
    .map(({ shown }) => shown);
}

/** The first thing wrong with a document that a validator refused, for readers that give up on it. */
export function firstShapeFault(
  faults: readonly SchemaFault[] | null | undefined,
  document: unknown,
  namesAt?: NamesAt,
): ShapeFault {
  const [fault] = describeShapeFaults(faults ?? [], document, namesAt);
  if (!fault) throw new Error('A validator refused a document and did not say why.');
  return fault;
}

/** One thing that a validator said, in words. The word that was probably meant is looked for among `names`. */
export function describeShapeFault(fault: SchemaFault, document: unknown, names: Iterable<string> = []): ShapeFault {
  const keyword = keywordOf(fault);
  const subject = subjectOf(fault);
  const value = valueAt(document, subject);
  const nearest = guess(keyword, fault, value, names);
  const message = nearest !== undefined && isGuessed(keyword) ? (`${keyword}-nearest` as const) : keyword;
  const values = {
    property: nameOfPlace(subject),
    ...valuesOf(keyword, fault.params, value),
    ...(nearest !== undefined && { nearest }),
  };
  const { vi, en } = shapeMessages[message];
  return {
    keyword,
    pointer: keyword === 'required' ? fault.instancePath : subject,
    message,
    values,
    words: { vi: fill(vi, values, 'vi'), en: fill(en, values, 'en') },
  };
}

/** What is wrong as a part of another sentence. */
export function clauseOf({ vi, en }: Bilingual): Bilingual {
  return { vi: clause(vi), en: clause(en) };
}

function clause(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

function guess(keyword: ShapeKeyword, { params }: SchemaFault, value: unknown, names: Iterable<string>) {
  if (keyword === 'additional-properties') return nearestWord(String(params['additionalProperty']), names);
  if (!isGuessed(keyword) || typeof value !== 'string') return undefined;
  return nearestWord(value, keyword === 'enum' ? [params['allowedValues']].flat().map(String) : names);
}

function isGuessed(keyword: ShapeKeyword) {
  return keyword === 'additional-properties' || keyword === 'discriminator' || keyword === 'enum';
}

/** Of all that was said of one place, what stands first among the keywords. */
function gravestOf(faults: readonly SchemaFault[]): SchemaFault[] {
  const gravest = new Map<string, SchemaFault>();
  for (const fault of faults) {
    const known = gravest.get(subjectOf(fault));
    if (!known || rankOf(fault) < rankOf(known)) gravest.set(subjectOf(fault), fault);
  }
  return [...gravest.values()];
}

function rankOf(fault: SchemaFault): number {
  return shapeKeywords.indexOf(keywordOf(fault));
}

/** What the fault is about: a name that is missing or unknown, the kind by which an object is known, else the value. */
function subjectOf({ instancePath, params }: SchemaFault): string {
  const name = params['missingProperty'] ?? params['additionalProperty'] ?? params['tag'];
  return typeof name === 'string' ? instancePath + pointer(name) : instancePath;
}

function missingIn(faults: readonly SchemaFault[]): ReadonlyMap<string, readonly string[]> {
  const missing = new Map<string, string[]>();
  for (const { keyword, instancePath, params } of faults) {
    if (keyword !== 'required') continue;
    const names = missing.get(instancePath) ?? [];
    names.push(String(params['missingProperty']));
    missing.set(instancePath, names);
  }
  return missing;
}

function keywordOf({ keyword }: SchemaFault): ShapeKeyword {
  const kebab = keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const known = shapeKeywords.find((other) => other === kebab);
  if (known === undefined)
    throw new Error(`Nobody wrote words for the keyword "${keyword}": see src/model/shape-messages.ts.`);
  return known;
}

function fill(text: string, values: ShapeFault['values'], language: 'vi' | 'en'): string {
  const told = Object.entries(values).map(([slot, value]) => [slot, tell(value, language)]);
  return fillSlots<string>(text, Object.fromEntries(told));
}

function tell(value: Value, language: 'vi' | 'en'): string {
  if (typeof value !== 'object') return excerptOf(String(value));
  if (value.kind === 'list') return value.items.map((item) => tell(item, language)).join(', ');
  return value.kind === 'word' ? value[language] : '';
}

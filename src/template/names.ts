import { parsePointer } from '#base/path.js';
import type {
  Bilingual,
  Duty,
  Keywords,
  Parameter,
  Phase,
  Recipient,
  Section,
  Subject,
  Template,
} from '#generated/template.types.js';

/** The names that an object at a place of a template may have, for whoever looks for the one that was meant. */
export function templateNamesAt(pointer: string): readonly string[] {
  const path = (parsePointer(pointer) ?? []).map((segment) => (/^\d+$/.test(segment) ? '*' : segment));
  return path.at(-1) === 'title' ? bilingual : (names.get(path.join('/')) ?? []);
}

/** The places of objects, `*` standing for any index. */
const names: ReadonlyMap<string, readonly string[]> = new Map([
  [
    '',
    namesOf<Template>({
      $schema: '',
      schema: '',
      id: '',
      version: '',
      title: '',
      extends: '',
      parameters: '',
      occasion: '',
      anchors: '',
      window: '',
      phases: '',
      sharedAnchor: '',
      sections: '',
      subjects: '',
      each: '',
      atLeast: '',
      duties: '',
      recipients: '',
      phrases: '',
      series: '',
      bodies: '',
      rules: '',
      final: '',
      x: '',
    }),
  ],
  ['parameters/*', namesOf<Parameter>({ name: '', type: '', title: '', default: '' })],
  ['occasion', namesOf<NonNullable<Template['occasion']>>({ id: '', title: '', names: '', monthDay: '', since: '' })],
  ['anchors/*', namesOf<ItemOf<'anchors'>>({ name: '', on: '', title: '' })],
  ['window', namesOf<NonNullable<Template['window']>>({ from: '', to: '' })],
  ['phases/*', namesOf<Phase>({ id: '', title: '', relation: '', from: '', to: '', need: '', subjects: '' })],
  ['sections/*', namesOf<Section>({ id: '', title: '', anyOf: '', need: '', order: '' })],
  ['sections/*/anyOf/*', namesOf<Section['anyOf'][number]>({ role: '', headings: '', holds: '' })],
  [
    'subjects/*',
    namesOf<Subject>({ id: '', title: '', keywords: '', need: '', phases: '', years: '', lead: '', satisfiedBy: '' }),
  ],
  ['subjects/*/keywords/*', namesOf<Keywords>({ any: '', all: '', none: '' })],
  ['subjects/*/years', namesOf<NonNullable<Subject['years']>>({ from: '', to: '' })],
  ['each', namesOf<NonNullable<Template['each']>>({ task: '', topic: '' })],
  ['atLeast/*', namesOf<ItemOf<'atLeast'>>({ of: '', count: '' })],
  ['duties/*', namesOf<Duty>({ id: '', title: '', party: '', route: '', need: '' })],
  ['recipients/*', namesOf<Recipient>({ id: '', title: '', sort: '', as: '', need: '' })],
  ['phrases/*', namesOf<ItemOf<'phrases'>>({ id: '', right: '', wrong: '', mixed: '', except: '', source: '' })],
  ['series/*', namesOf<ItemOf<'series'>>({ id: '', title: '', members: '', script: '', source: '' })],
  ['series/*/members/*', namesOf<ItemOf<'series'>['members'][number]>({ ordinal: '', year: '' })],
  [
    'bodies/*',
    namesOf<ItemOf<'bodies'>>({ id: '', names: '', kind: '', from: '', until: '', successor: '', source: '' }),
  ],
  ['rules/*', namesOf<ItemOf<'rules'>>({ rule: '', severity: '', options: '' })],
]);

const bilingual = namesOf<Bilingual>({ vi: '', en: '' });

type ItemOf<List extends 'anchors' | 'atLeast' | 'phrases' | 'series' | 'bodies' | 'rules'> = NonNullable<
  Template[List]
>[number];

/** The compiler holds each list to the schema: a name too many or too few does not compile. */
function namesOf<Shape>(list: Readonly<Record<keyof Shape, ''>>): readonly string[] {
  return Object.keys(list);
}

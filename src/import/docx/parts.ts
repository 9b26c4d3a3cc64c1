import { hasPart, type Archive } from './archive.js';
import { failImport } from '../failure.js';
import { attributeOf, readXml } from './xml.js';

/** The parts of a Word document that have text or say how it looks, by the kind of their relationship. */
export interface Parts {
  readonly main: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

/** Finds the parts by their relationships (ECMA-376 part 2, clause 6.5); their names are free, word/document2.xml is met. */
export function findParts(archive: Archive): Parts {
  const main = relationsOf(archive, '').get('officeDocument')?.[0] ?? 'word/document.xml';
  if (!hasPart(archive, main)) failImport('document/damaged', { format: 'Word (.docx)', part: main });
  const relations = relationsOf(archive, main);
  const first = (kind: 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'comments') => {
    const part = relations.get(kind)?.find((name) => hasPart(archive, name));
    return part === undefined ? {} : { [kind]: part };
  };
  const all = (kind: string) => (relations.get(kind) ?? []).filter((name) => hasPart(archive, name)).sort();
  return {
    main,
    ...first('styles'),
    ...first('numbering'),
    ...first('footnotes'),
    ...first('endnotes'),
    ...first('comments'),
    headers: all('header'),
    footers: all('footer'),
  };
}

/** The targets of a part's relationships, by kind. */
function relationsOf(archive: Archive, part: string): ReadonlyMap<string, readonly string[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const targets = new Map<string, string[]>();
  if (!hasPart(archive, file)) return targets;
  readXml(archive, file, {
    open: (tag) => {
      if (tag.name !== 'Relationship' || attributeOf(tag, 'TargetMode') === 'External') return;
      const type = attributeOf(tag, 'Type') ?? '';
      const kind = type.slice(type.lastIndexOf('/') + 1);
      const target = resolve(folder, attributeOf(tag, 'Target') ?? '');
      targets.set(kind, [...(targets.get(kind) ?? []), target]);
    },
  });
  return targets;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

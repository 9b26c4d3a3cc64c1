import { nearestWords } from '#base/catalogue.js';
import { excerptOf } from '#base/escape.js';
import { failInput } from '#base/failure.js';
import { nearestWord } from '#base/nearest.js';
import type { Template } from '#generated/template.types.js';
import { failTemplate } from './problem.js';

/** Templates by id: those that a template may extend. */
export type Library = ReadonlyMap<string, Template>;

/** A template and what it stands on. */
export interface Layers {
  readonly top: Template;
  /** From the lowest to the template itself. */
  readonly layers: readonly Template[];
}

/** Follows `extends` from the template down to one that extends nothing. */
export function layersOf(template: string | Template, library: Library): Layers {
  const top = typeof template === 'string' ? findTemplate(template, library) : template;
  const layers = [top];
  let upper = top;
  while (upper.extends !== undefined) {
    const name = upper.extends;
    // A template that was handed in is no part of the library, and yet its layers may lead back to it.
    const lower =
      layers.find(({ id }) => id === name) ?? library.get(name) ?? failUnknownParent(upper, name, top, library);
    if (layers.some(({ id }) => id === lower.id)) failCycle(upper, [...layers, lower], top);
    layers.push(lower);
    upper = lower;
  }
  return { top, layers: layers.toReversed() };
}

function findTemplate(id: string, library: Library): Template {
  const found = library.get(id);
  if (found) return found;
  const nearest = nearestWord(id, library.keys());
  return failInput('template/unknown', { template: id, ...(nearest !== undefined && { nearest }) });
}

function failUnknownParent(upper: Template, parent: string, asked: Template, library: Library): never {
  const near = nearestWords(nearestWord(parent, library.keys()));
  const name = excerptOf(parent);
  return failTemplate(
    { layer: upper.id, pointer: '/extends' },
    { vi: `không có mẫu “${name}” để kế thừa${near.vi}`, en: `there is no template “${name}” to extend${near.en}` },
    { template: asked.id },
  );
}

function failCycle(upper: Template, circle: readonly Template[], asked: Template): never {
  const ids = circle.map(({ id }) => `“${excerptOf(id)}”`);
  return failTemplate(
    { layer: upper.id, pointer: '/extends' },
    {
      vi: `việc kế thừa đi thành vòng: ${ids.join(' kế thừa ')}`,
      en: `the templates extend each other in a circle: ${ids.join(' extends ')}`,
    },
    { template: asked.id },
  );
}

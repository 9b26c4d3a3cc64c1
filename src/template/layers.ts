import { nearestWords } from '#base/catalogue.js';
import { excerptOf } from '#base/escape.js';
import { failInput } from '#base/failure.js';
import { nearestWord } from '#base/nearest.js';
import type { Template } from '#generated/template.types.js';
import { failTemplate } from './problem.js';

/** Templates by id: those that a template may extend. */
export type Library = ReadonlyMap<string, Template>;

/** The template and all that it stands on by `extends`, from the lowest layer up to the template itself. */
export function layersOf(template: string | Template, library: Library): readonly Template[] {
  const asked = typeof template === 'string' ? findTemplate(template, library) : template;
  const layers = [asked];
  for (let upper = asked; upper.extends !== undefined;) {
    const lower = library.get(upper.extends) ?? failUnknownParent(upper, upper.extends, asked, library);
    if (layers.some(({ id }) => id === lower.id)) failCycle([...layers, lower], asked);
    layers.push(lower);
    upper = lower;
  }
  return layers.reverse();
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

function failCycle(layers: readonly Template[], asked: Template): never {
  const ids = layers.map(({ id }) => `“${excerptOf(id)}”`);
  const upper = layers.at(-2) ?? asked;
  return failTemplate(
    { layer: upper.id, pointer: '/extends' },
    {
      vi: `việc kế thừa đi thành vòng: ${ids.join(' kế thừa ')}`,
      en: `the templates extend each other in a circle: ${ids.join(' extends ')}`,
    },
    { template: asked.id },
  );
}

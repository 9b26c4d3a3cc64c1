import { excerptOf } from '#base/escape.js';
import { failInput, type Place } from '#base/failure.js';
import type { Bilingual } from '#base/slots.js';

/** Where a template is wrong: the layer by its id, as far as it has one, and the place in it. */
export interface TemplatePlace {
  readonly layer: string | undefined;
  readonly pointer: string;
}

/** Who asked: the id of the template whose layers are looked at, and the file, as far as they are known. */
export interface Asked {
  readonly template?: string;
  readonly place?: Place;
}

/** Gives up over a place that is already known; the problem is a clause. */
export type GiveUp = (problem: Bilingual) => never;

/**
 * Gives up on a template. When the fault is in a layer, the template above is named as well: who asked for that one may
 * never have heard of its layers.
 */
export function failTemplate({ layer, pointer }: TemplatePlace, problem: Bilingual, asked: Asked = {}): never {
  return failInput(
    'template/invalid',
    { problem: inLayer(layer, asked.template, problem) },
    { ...asked.place, pointer },
  );
}

/** How to give up over a member of a part, when the template of this id was asked for. */
export function giveUpAt({ layer, pointer }: TemplatePlace, member: string, template: string): GiveUp {
  return (problem) => failTemplate({ layer, pointer: `${pointer}/${member}` }, problem, { template });
}

function inLayer(layer: string | undefined, template: string | undefined, { vi, en }: Bilingual): Bilingual {
  if (layer === undefined) return { vi, en };
  const lower = excerptOf(layer);
  if (template === undefined || template === layer) {
    return { vi: `trong “${lower}”, ${vi}`, en: `in “${lower}”, ${en}` };
  }
  const upper = excerptOf(template);
  return {
    vi: `trong “${lower}” mà “${upper}” kế thừa, ${vi}`,
    en: `in “${lower}”, which “${upper}” extends, ${en}`,
  };
}

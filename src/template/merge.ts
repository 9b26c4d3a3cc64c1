import type { Template } from '#generated/template.types.js';
import type { Layers } from './layers.js';
import { checkLocks, holdLocks, locksOf } from './final.js';
import { lay, partsOf, type Part } from './part.js';

/** All layers in one, each part still knowing where it came from. Its days are not computed yet. */
export type MergedTemplate = ReturnType<typeof mergeLayers>;

/**
 * Lays templates over one another, the lowest first:
 *
 * - An item of a list replaces the whole item of the same id below it, in its position; nothing of the lower one shines
 *   through. A new item comes last. The id of a rule setting is `rule`, of an anchor or a parameter `name`, of a least
 *   count `of`.
 * - `occasion`, `window` and `sharedAnchor` replace as a whole.
 * - `each` is the union: what a lower layer asks of every task or topic stays asked.
 * - `id`, `version` and `title` are those of the uppermost layer. `$schema`, `schema` and `x` are not inherited.
 *
 * What a layer lists in `final` the layers above it may say again, and not weaken: see `holdLocks`.
 *
 * An empty list adds nothing and takes nothing away. A rule is taken away by the severity "off", any other part by a need
 * that is "optional".
 */
export function mergeLayers({ top, layers }: Layers) {
  const locks = locksOf(layers);
  const hold = (before: Part<unknown>, after: Part<unknown>) => holdLocks(locks, before, after, top.id);
  const parts = {
    parameters: listed(['parameters'], ({ parameters }) => parameters, byName),
    anchors: listed(['anchors'], ({ anchors }) => anchors, byName),
    phases: listed(['phases'], ({ phases }) => phases, byId),
    sections: listed(['sections'], ({ sections }) => sections, byId),
    subjects: listed(['subjects'], ({ subjects }) => subjects, byId),
    task: listed(['each', 'task'], ({ each }) => each?.task, itself),
    topic: listed(['each', 'topic'], ({ each }) => each?.topic, itself),
    atLeast: listed(
      ['atLeast'],
      ({ atLeast }) => atLeast,
      ({ of }) => of,
    ),
    duties: listed(['duties'], ({ duties }) => duties, byId),
    recipients: listed(['recipients'], ({ recipients }) => recipients, byId),
    phrases: listed(['phrases'], ({ phrases }) => phrases, byId),
    series: listed(['series'], ({ series }) => series, byId),
    bodies: listed(['bodies'], ({ bodies }) => bodies, byId),
    rules: listed(
      ['rules'],
      ({ rules }) => rules,
      ({ rule }) => rule,
    ),
    occasion: whole('occasion', ({ occasion }) => occasion),
    window: whole('window', ({ window }) => window),
    sharedAnchor: whole('sharedAnchor', ({ sharedAnchor }) => sharedAnchor),
  };
  checkLocks(
    locks,
    Object.values(parts).flatMap((part): readonly Part<unknown>[] => (part === undefined ? [] : [part].flat())),
    top.id,
  );
  const { id, version, title } = top;
  return { id, version, title, layers: layers.map(byId), ...parts, origin: originOf(Object.values(parts).flat()) };

  function listed<Item>(
    list: readonly string[],
    itemsIn: (layer: Template) => readonly Item[] | undefined,
    keyOf: (item: Item) => string,
  ) {
    return lay(
      layers.flatMap((layer) => partsOf({ layer: layer.id, list, template: top.id }, itemsIn(layer) ?? [], keyOf)),
      hold,
    );
  }

  function whole<Item>(name: string, itemIn: (layer: Template) => Item | undefined): Part<Item> | undefined {
    const said = layers.flatMap((layer) => {
      const item = itemIn(layer);
      return item === undefined ? [] : [{ item, path: name, layer: layer.id, pointer: `/${name}` }];
    });
    return lay(said, hold)[0];
  }
}

function byId({ id }: { readonly id: string }): string {
  return id;
}

function byName({ name }: { readonly name: string }): string {
  return name;
}

function itself(word: string): string {
  return word;
}

function originOf(parts: readonly (Part<unknown> | undefined)[]): ReadonlyMap<string, string> {
  return new Map(parts.flatMap((part) => (part ? [[part.path, part.layer]] : [])));
}

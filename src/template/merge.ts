import type { Template } from '#generated/template.types.js';
import { lay, partsOfList, type Part } from './part.js';

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
 * An empty list adds nothing and takes nothing away. A rule is taken away by the severity "off", any other part by a need
 * that is "optional".
 */
export function mergeLayers(layers: readonly Template[], top: Template) {
  const parts = {
    parameters: listOf('parameters', ({ parameters }) => parameters, byName),
    anchors: listOf('anchors', ({ anchors }) => anchors, byName),
    phases: listOf('phases', ({ phases }) => phases, byId),
    sections: listOf('sections', ({ sections }) => sections, byId),
    subjects: listOf('subjects', ({ subjects }) => subjects, byId),
    atLeast: listOf('atLeast', ({ atLeast }) => atLeast, ({ of }) => of),
    duties: listOf('duties', ({ duties }) => duties, byId),
    recipients: listOf('recipients', ({ recipients }) => recipients, byId),
    phrases: listOf('phrases', ({ phrases }) => phrases, byId),
    series: listOf('series', ({ series }) => series, byId),
    bodies: listOf('bodies', ({ bodies }) => bodies, byId),
    rules: listOf('rules', ({ rules }) => rules, ({ rule }) => rule),
    task: demandsOf('task', ({ each }) => each?.task),
    topic: demandsOf('topic', ({ each }) => each?.topic),
    occasion: wholeOf('occasion', ({ occasion }) => occasion),
    window: wholeOf('window', ({ window }) => window),
    sharedAnchor: wholeOf('sharedAnchor', ({ sharedAnchor }) => sharedAnchor),
  };
  return { id: top.id, version: top.version, title: top.title, layers: layers.map(byId), ...parts, origin: originOf(parts) };

  function listOf<Item>(list: string, itemsOf: (layer: Template) => readonly Item[] | undefined, keyOf: (item: Item) => string) {
    return lay(
      layers.flatMap((layer) => partsOfList({ layer: layer.id, list, asked: top.id }, itemsOf(layer) ?? [], keyOf)),
    );
  }

  function demandsOf<Demand extends string>(kind: string, itemsOf: (layer: Template) => readonly Demand[] | undefined) {
    return lay(
      layers.flatMap(({ id, ...layer }) => [])
    );
  }
}

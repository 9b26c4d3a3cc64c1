import { nearestWords } from '#base/catalogue.js';
import { excerptOf } from '#base/escape.js';
import { nearestWord } from '#base/nearest.js';
import type { MergedTemplate } from './merge.js';
import { giveUpAt } from './scene.js';

/** Gives up when a part of the template names another that no layer has: a phase, a subject, a rule. */
export function checkReferences(merged: MergedTemplate, knownRules: ReadonlySet<string> | undefined): void {
  const phases = merged.phases.map(({ item }) => item.id);
  const subjects = merged.subjects.map(({ item }) => item.id);
}

import { nearestWords } from '#base/catalogue.js';
import { canonicalJson } from '#base/digest.js';
import { excerptOf } from '#base/escape.js';
import { nearestWord } from '#base/nearest.js';
import type { Template } from '#generated/template.types.js';
import type { Part } from './part.js';
import { failTemplate } from './problem.js';

/** A part that a layer has locked: by the last of its path (`organisation`), or by all of it (`sections/organisation`). */
export interface Lock {
  readonly name: string;
  readonly layer: string;
  readonly pointer: string;
}

/** The locks of the layers, the lowest first. */
export function locksOf(layers: readonly Template[]): readonly Lock[] {
  return layers.flatMap(({ id, final = [] }) =>
    final.map((name, at) => ({ name, layer: id, pointer: `/final/${at}` })),
  );
}

/**
 * Gives up when a layer says a locked part again and weakens it. It may demand it though it was optional, raise its rank or its
 * count and call it otherwise; all else has to stay as it is.
 */
export function holdLocks(locks: readonly Lock[], before: Part<unknown>, after: Part<unknown>, template: string): void {
  const lock = locks.find((each) => each.layer !== after.layer && isOf(each, after.path));
  if (!lock || !isWeaker(before.item, after.item)) return;
  const [name, lower] = [excerptOf(lock.name), excerptOf(lock.layer)];
  failTemplate(
    after,
    {
      vi: `“${name}” đã bị “${lower}” chốt ở ${lock.pointer}, chỉ được giữ nguyên hoặc yêu cầu chặt hơn`,
      en: `“${name}” was locked by “${lower}” at ${lock.pointer}, and may only stay as it is or demand more`,
    },
    { template },
  );
}

/** Gives up when a layer locks what neither it nor a layer below has. */
export function checkLocks(locks: readonly Lock[], parts: readonly Part<unknown>[], template: string): void {
  for (const lock of locks) {
    if (parts.some(({ path }) => isOf(lock, path))) continue;
    const name = excerptOf(lock.name);
    const near = nearestWords(
      nearestWord(
        lock.name,
        parts.map(({ path }) => path.slice(path.indexOf('/') + 1)),
      ),
    );
    failTemplate(
      lock,
      { vi: `không có phần “${name}” để chốt${near.vi}`, en: `there is no part “${name}” to lock${near.en}` },
      { template },
    );
  }
}

function isOf({ name }: Lock, path: string): boolean {
  return path === name || path.endsWith(`/${name}`);
}

/** What may be said otherwise of a locked part, each in one direction. */
interface Demand {
  readonly title?: unknown;
  readonly need?: string;
  readonly severity?: string;
  readonly count?: number;
}

const needs = ['optional', 'local', 'required'];
const ranks = ['off', 'info', 'warning', 'error'];

function isWeaker(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return before !== after && after !== 'forbid';
  const { title: _was, need = 'required', severity = '', count = 0, ...rest } = before as Demand;
  const {
    title: _is,
    need: nextNeed = 'required',
    severity: nextRank = '',
    count: next = 0,
    ...others
  } = after as Demand;
  return (
    canonicalJson(rest) !== canonicalJson(others) ||
    needs.indexOf(nextNeed) < needs.indexOf(need) ||
    next < count ||
    // A rank that the lower layer leaves to the rule is known to be no lower than it only where it is the highest.
    (nextRank !== severity &&
      nextRank !== 'error' &&
      (severity === '' || ranks.indexOf(nextRank) < ranks.indexOf(severity)))
  );
}

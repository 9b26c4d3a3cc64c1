import { once } from '#base/once.js';
import type { Value } from '#generated/report.types.js';

/** One face of a thing: a key by which two sides are held equal, and the value to show when they are not. */
export interface Aspect {
  readonly key: string;
  readonly value: Value | undefined;
  /** What of the item it is told from. In plans of one ground the same source tells the same, and need not be read. */
  readonly source?: unknown;
}

/** A face that is not read until somebody asks. */
export class Unread implements Aspect {
  readonly source: unknown;
  readonly #read: () => Aspect;

  constructor(source: unknown, read: () => Aspect) {
    this.source = source;
    this.#read = once(read);
  }

  get key() {
    return this.#read().key;
  }
  get value() {
    return this.#read().value;
  }
}

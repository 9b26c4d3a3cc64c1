import type { Draft } from '../draft.js';
import type { Part } from '../outline/outline.js';
import type { Role } from '../outline/roles.js';
import type { Registry } from '../units/registry.js';
import type { Frame } from '../when/find.js';

/** A part of the outline with its section and what it takes from those above. */
export interface Scope {
  readonly part: Part;
  readonly id: string | undefined;
  readonly role: Role;
  readonly roles: readonly Role[];
  /** The units of the entry: the part's own or those of the nearest entry above. */
  readonly units: readonly string[];
  /** Whether no part of the outline stands below it. */
  readonly isLeaf: boolean;
  readonly parent: Scope | undefined;
  readonly frame: Frame;
}

/** What the whole walk shares. */
export interface Walk {
  readonly draft: Draft;
  readonly registry: Registry;
  readonly frame: Frame;
}

import type { Language, ProfileId } from '#index.js';
import type { Sheet } from './sheets.js';

/** What the commands share. */
export interface Shared {
  readonly template?: string;
  readonly year?: string;
  readonly profile?: ProfileId;
  readonly lang: Language;
  readonly asOf?: string;
  readonly waivers?: string;
  readonly verbose?: boolean;
}

/** Files of rules beside the shipped ones, and how many seconds one of them may take over one item. */
export interface Packs {
  readonly files: readonly string[];
  readonly seconds: number;
}

/** What the commands share that render something. */
export interface Rendering extends Shared {
  readonly sheets: readonly Sheet[];
}

/** What `render` is told: also the files of the plans, for formats that tell lines and columns. */
export interface Rerendering extends Rendering {
  readonly plan?: readonly string[];
}

/** What the commands are told whose exit code depends on findings. */
export interface Checking extends Rendering {
  readonly jobs?: string;
  readonly parent?: readonly string[];
  readonly rules?: readonly string[];
  readonly rulesTimeout?: string;
  readonly failOn: FailOn;
}

/** What the commands are told that align plans. */
export interface Deciding extends Rendering {
  readonly alignment?: string;
  readonly writeAlignment?: string;
}

/** What `merge` is told. */
export interface Merging extends Checking {
  readonly ndjson?: boolean;
}

export type FailOn = 'error' | 'warning' | 'info' | 'never';

/** What `rules` is told. */
export interface Listing extends Shared {
  readonly format: 'text' | 'json';
}

/** What `fix` is told. */
export interface Fixing extends Shared {
  readonly failOn: FailOn;
  readonly only?: string;
  readonly dryRun?: boolean;
}

/** What `fmt` is told. */
export interface Formatting extends Shared {
  readonly check?: boolean;
}

/** What `import` is told. */
export type Importing = Pick<Shared, 'lang'> & { readonly output?: string };

/** What `init` is told. */
export interface Beginning extends Shared {
  readonly template: string;
  readonly year: string;
  readonly issuer?: string;
  readonly output?: string;
  readonly day?: string;
}

/** What the commands on templates are told. */
export interface Templating extends Shared {
  readonly output?: string;
  readonly day?: string;
  readonly id?: string;
  readonly extends?: string;
}

/** What the commands that write waivers are told. */
export interface Waiving extends Shared {
  readonly output: string;
  readonly reason: string;
  readonly approver: string;
  readonly decision?: string;
  readonly until?: string;
  readonly ci?: boolean;
}

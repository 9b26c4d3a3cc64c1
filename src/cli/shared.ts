import type { Format, Language, ProfileId } from '#index.js';

/** What the commands share. */
export interface Shared {
  readonly template?: string;
  readonly year?: string;
  readonly profile?: ProfileId;
  readonly format: Format;
  readonly lang: Language;
  readonly failOn: FailOn;
  readonly asOf?: string;
  readonly output?: string;
  readonly waivers?: string;
  readonly verbose?: boolean;
}

export type FailOn = 'error' | 'warning' | 'info' | 'never';

/** What `fix` is told. */
export interface Fixing extends Shared {
  readonly only?: string;
  readonly dryRun?: boolean;
}

/** What `fmt` is told. */
export interface Formatting extends Shared {
  readonly check?: boolean;
}

/** What `import` is told. */
export type Importing = Pick<Shared, 'lang' | 'output'>;

/** What `init` is told. */
export interface Beginning extends Shared {
  readonly template: string;
  readonly year: string;
  readonly issuer?: string;
  readonly day?: string;
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

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

/** What the commands that write waivers are told. */
export interface Waiving extends Shared {
  readonly output: string;
  readonly reason: string;
  readonly approver: string;
  readonly decision?: string;
  readonly until?: string;
  readonly ci?: boolean;
}

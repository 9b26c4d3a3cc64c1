import type { Format, Language } from '#index.js';

/** What the commands share. */
export interface Shared {
  readonly template?: string;
  readonly year?: string;
  readonly format: Format;
  readonly lang: Language;
  readonly failOn: FailOn;
  readonly asOf?: string;
  readonly output?: string;
  readonly verbose?: boolean;
}

export type FailOn = 'error' | 'warning' | 'info' | 'never';

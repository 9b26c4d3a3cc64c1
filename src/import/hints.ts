import type { ImportLimits } from './limits.js';

/** What the caller knows of a file that the file does not say. */
export interface ImportHints {
  readonly file?: string;
  readonly mediaType?: string;
  /** The id of the plan; else one is made of the file's name or the title. */
  readonly id?: string;
  /** The year of dates that have none, where the text tells no year at all. */
  readonly year?: number;
  /** Bounds of what is read at all, for files from strangers; the defaults are `defaultImportLimits`. */
  readonly limits?: Partial<ImportLimits>;
}

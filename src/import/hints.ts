/** What the caller knows of a file that the file does not say. */
export interface ImportHints {
  readonly file?: string;
  readonly mediaType?: string;
  /** The id of the plan; else one is made of the file's name or the title. */
  readonly id?: string;
  /** The year of dates that have none, where the text tells no year at all. */
  readonly year?: number;
}

/** The formats of reports; the command line and the pages offer what stands here. */
export const formats = [
  'text',
  'json',
  'html',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'markdown',
  'csv',
  'ics',
] as const;
export type Format = (typeof formats)[number];

/** The formats of comparisons: what is said of two plans at once has no line in one file. */
export const comparisonFormats = ['text', 'json', 'html', 'markdown', 'csv'] as const satisfies readonly Format[];
export type ComparisonFormat = (typeof comparisonFormats)[number];

/** The formats of plans side by side. */
export const matrixFormats = ['text', 'json', 'html', 'csv'] as const satisfies readonly Format[];
export type MatrixFormat = (typeof matrixFormats)[number];

/** The formats of what changed between two reports. */
export const changeFormats = ['text', 'json', 'sarif', 'markdown'] as const satisfies readonly Format[];
export type ChangeFormat = (typeof changeFormats)[number];

/** The formats of reports and comparisons. */
export const formats = ['text', 'json'] as const;
export type Format = (typeof formats)[number];

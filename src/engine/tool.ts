/** What made a report. The version is that of package.json; a house test holds the two together. */
export const tool = { name: 'plan-compliance', version: '0.1.0' } as const;

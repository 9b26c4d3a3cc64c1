/** The first lines of a derived file tell where it comes from, so that nobody mends it by hand. */
export function banner(kind: string): string {
  return `// Generated from schemas/${kind}.schema.json by scripts/generate.ts. Change the schema, then run \`npm run gen\`.\n`;
}

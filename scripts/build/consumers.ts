import { join } from 'node:path';
import { root } from '../generate/outputs.js';

// How strictly those who use the package may look at its types.

/** A consumer that takes nothing on trust: no DOM, no Node, and the declarations of libraries checked too. */
export const CONSUMER_OPTIONS = {
  module: 'nodenext',
  target: 'ES2022',
  lib: ['ES2022'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
};

/** A vendor who writes JavaScript for Node, and has it checked. */
export const VENDOR_OPTIONS = {
  ...CONSUMER_OPTIONS,
  target: 'ES2023',
  lib: ['ES2023'],
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
};

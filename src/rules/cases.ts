// Generated from the folders src/rules/<noun>/<fault>/ by scripts/generate.ts. Run `npm run gen`.

import phaseOverlap from './phase/overlap/cases.js';
import phaseSharesAnchor from './phase/shares-anchor/cases.js';

/** The cases of every rule, by the id of the rule. */
export const cases = { 'phase/overlap': phaseOverlap, 'phase/shares-anchor': phaseSharesAnchor } as const;

// Generated from the folders src/rules/<noun>/<fault>/ by scripts/generate.ts. Run `npm run gen`.

import phaseOverlap from './phase/overlap/rule.js';
import phaseSharesAnchor from './phase/shares-anchor/rule.js';

/** Every rule, in the order of ids. */
export const rules = [phaseOverlap, phaseSharesAnchor] as const;

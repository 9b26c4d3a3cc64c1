import { renderSlip } from '#slip.js';

// The part of the page that writes Word files, a script of its own: it is as large as all the rest, and the browser reads it when
// the first slip is asked for and not when the page is opened.

declare global {
  var planComplianceSlip: typeof renderSlip | undefined;
}

globalThis.planComplianceSlip = renderSlip;

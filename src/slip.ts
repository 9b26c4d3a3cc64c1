// The door of `plan-compliance/slip`.
export { renderSlip, type SlipOptions } from '#report/slip.js';

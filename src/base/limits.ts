import { failInput } from './failure.js';
import { nearestWord } from './nearest.js';

/** How much one input may ask of us. Every limit can be moved by who calls; none can be switched off. */
export interface Limits {
  /** Bytes of a file. */
  readonly fileBytes: number;
  /** Bytes of a line of NDJSON. */
  readonly lineBytes: number;
  /** Levels of objects and arrays inside each other. */
  readonly depth: number;
  /** UTF-16 units of a string or of a key. */
  readonly stringLength: number;
  /** Items of an array. */
  readonly arrayLength: number;
  /** Combining marks in a row. */
  readonly combiningRun: number;
  /** Findings that are kept for a file. */
  readonly findingsPerFile: number;
  /** Findings of one rule that are kept for a file. */
  readonly findingsPerRule: number;
}

export const defaultLimits: Limits = Object.freeze({
  fileBytes: 20_000_000,
  lineBytes: 16_000_000,
  depth: 64,
  stringLength: 1_000_000,
  arrayLength: 10_000,
  combiningRun: 30,
  findingsPerFile: 1000,
  findingsPerRule: 200,
});

/** The default limits with some of them moved; a limit is a whole number from 1. */
export function limitsWith(moved: Partial<Limits> = {}): Limits {
  for (const [name, value] of Object.entries(moved)) checkLimit(name, value);
  return { ...defaultLimits, ...moved };
}

function checkLimit(name: string, value: unknown): void {
  if (!Object.hasOwn(defaultLimits, name)) {
    const nearest = nearestWord(name, Object.keys(defaultLimits));
    failInput('option/unknown', { option: name, ...(nearest === undefined ? {} : { nearest }) });
  }
  if (!Number.isSafeInteger(value) || Number(value) < 1) {
    failInput('option/invalid', {
      option: name,
      expected: { vi: 'một số nguyên từ 1 trở lên', en: 'a whole number from 1' },
    });
  }
}

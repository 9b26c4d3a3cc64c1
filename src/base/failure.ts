import { excerptOf } from './escape.js';
import { failures, type FailureCode, type FailureKind, type FailureValues } from './failures.js';
import { sentenceOf, spotOf, type Place } from './place.js';
import type { Bilingual } from './slots.js';

export type { FailureCode, FailureKind, FailureValues } from './failures.js';
export type { Place } from './place.js';

/** An input that cannot be judged: a file that cannot be read, or a call, a setting or a template that makes no sense. */
export class InputFailure<Code extends FailureCode = FailureCode> extends Error {
  override readonly name: string = 'InputFailure';
  readonly code: Code;
  readonly values: FailureValues[Code];
  readonly place: Place;
  readonly kind: FailureKind;
  /** The exit code of a run that ends here: 3 for an input that cannot be read, 2 for the rest. */
  readonly exit: 2 | 3;
  /** What happened, in one sentence. */
  readonly words: Bilingual;
  /** What to do now. */
  readonly advice: Bilingual;

  constructor(code: Code, values: FailureValues[Code], place: Place = {}, cause?: unknown) {
    const { kind, what, advice } = failures[code];
    const words = sentenceOf(kind, place, what(values));
    super(words.en, cause === undefined ? undefined : { cause });
    this.code = code;
    this.values = values;
    this.place = place;
    this.kind = kind;
    this.exit = kind === 'input' ? 3 : 2;
    this.words = words;
    this.advice = advice(values);
  }
}

/** A rule that broke down over a plan. The fault is the program's and not the plan's; the cause keeps its stack. */
export class RuleFailure extends Error {
  override readonly name = 'RuleFailure';
  readonly rule: string;
  readonly place: Place;
  readonly exit = 4;
  readonly words: Bilingual;
  readonly advice: Bilingual = {
    vi: 'Kết quả của các quy tắc khác vẫn có giá trị. Đề nghị báo lỗi này kèm chi tiết kỹ thuật.',
    en: 'What the other rules found still stands. Please report this with the technical details.',
  };

  // The words do not ask the cause: it may quote the plan, and a rule may throw anything, even what throws when read.
  constructor(rule: string, place: Place, cause: unknown) {
    const spot = spotOf(place);
    const words = {
      vi: `Quy tắc ${excerptOf(rule)} bị lỗi trong khi kiểm tra${spot.vi}.`,
      en: `Rule ${excerptOf(rule)} broke down${spot.en}.`,
    };
    super(words.en, { cause });
    this.rule = rule;
    this.place = place;
    this.words = words;
  }
}

/** Gives up on an input. Each code asks for the values that its words need. */
export function failInput<Code extends FailureCode>(
  code: Code,
  values: FailureValues[Code],
  place?: Place,
  cause?: unknown,
): never {
  throw new InputFailure(code, values, place, cause);
}

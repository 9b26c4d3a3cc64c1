import { excerptOf } from './escape.js';
import type { Bilingual } from './slots.js';

/** `input`: the file cannot be read (exit code 3). `usage`: the call, a setting or a template makes no sense (exit code 2). */
export type FailureKind = 'input' | 'usage';

/** What a failure says. Both languages are required: a code without words in either does not compile. */
export interface Failure<Values> {
  readonly kind: FailureKind;
  /** A clause without a full stop. Of an input it goes on after "Không đọc được tệp …: " and "Cannot read …: ". */
  readonly what: (values: Values) => Bilingual;
  /** One or two whole sentences: what to do now. */
  readonly advice: (values: Values) => Bilingual;
}

/** A chapter of the catalogue: each code with its words, given what each has to tell. */
export type Failures<ValuesByCode> = { readonly [Code in keyof ValuesByCode]: Failure<ValuesByCode[Code]> };

/** A failure that has nothing more to tell than its code. */
export type NoValues = Readonly<Record<string, never>>;

/** Advice where a limit was met: first to mend the input, then which limit can be moved. */
export function adviceOnLimit(limit: string): Bilingual {
  return {
    vi: `Chia nhỏ hoặc rút gọn dữ liệu. Nếu dữ liệu vốn phải như vậy, hãy nâng giới hạn “${limit}”.`,
    en: `Split or shorten the input. If it has to be like this, raise the limit “${limit}”.`,
  };
}

/** What an unknown name may have been meant for; nothing where no name is near. */
export function nearestWords(nearest: string | undefined): Bilingual {
  if (nearest === undefined) return { vi: '', en: '' };
  return { vi: `; tên gần giống nhất là “${excerptOf(nearest)}”`, en: `; the nearest name is “${excerptOf(nearest)}”` };
}

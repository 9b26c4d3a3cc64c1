import { foldMarks } from '#base/text.js';
import type { Plan } from '#generated/plan.types.js';
import { isShortFor, nameWords } from './unit-name.js';

const withOwnRules: ReadonlySet<Plan['issuer']['organ']> = new Set(['party', 'front', 'union']);

/**
 * Whether Decree 30/2020 binds whoever issues the plan. The party, the front and the unions write by rules of their own
 * (15-KH/TU, 33/KH-MTTQ-BTT, "T/M", "K/T"), and the decree is never held against them.
 */
export function boundByDecree({ issuer }: Plan): true | 'not-this-issuer' {
  return withOwnRules.has(issuer.organ) ? 'not-this-issuer' : true;
}

/** Education, health, science and the armed forces have rules of their own on degrees and ranks before a name. */
export function mayBearDegrees({ issuer: { organ, name } }: Plan): boolean {
  return (
    organ === 'school' ||
    /(?:giao duc|y te|khoa hoc|benh vien|hoc vien|dai hoc|cong an|quan su|bien phong)/.test(foldMarks(name))
  );
}

/**
 * Whether the lines above the number name the body, if only by its first words or by their initials: "SỞ GDĐT" for Sở
 * Giáo dục và Đào tạo, "UBND TỈNH" for Ủy ban nhân dân tỉnh, "SỞ CÔNG" where the line is broken after it.
 */
export function isNamedIn(lines: readonly string[], name: string): boolean {
  if (lines.some((line) => isSame(line, name))) return true;
  const long = wordsOf(name);
  const words = lines.flatMap(wordsOf);
  return words.some((word, at) => {
    // One word proves nothing where it is the first of many ("SỞ"), unless it stands for several.
    const isTelling = long.length === 1 || !isSame(word, long[0]);
    const next = words[at + 1];
    return (
      (isTelling && isShortFor([word], long)) ||
      (next !== undefined && isShortFor([word, next], long)) ||
      isShortFor(long.slice(0, 2), words.slice(at, at + longestName))
    );
  });
}

const longestName = 16;

/** "và" is left out of abbreviations, and "&" is written for it. */
function wordsOf(text: string): string[] {
  return nameWords(text).filter((word) => !/^va(?:ˋ)?$/i.test(word));
}

function isSame(word: string, other: string | undefined): boolean {
  return word.toLowerCase() === other?.toLowerCase();
}

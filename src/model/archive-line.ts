import { groupsIn } from '#base/match.js';

/** The line "Lưu: VT, HTQT." taken apart, whatever slips it has. */
export interface ArchiveLine {
  /** Whether it begins with "Lưu:", colon included. */
  readonly hasColon: boolean;
  /** Where it is filed, then the drafting unit, the officer, the copies: what stands between commas. */
  readonly parts: readonly string[];
  readonly hasStop: boolean;
  /** The line with its colon and its full stop. */
  readonly mended: string;
}

export function readArchiveLine(text: string): ArchiveLine {
  const [, bullet = '', start = '', rest = ''] = groupsIn(/^([-–—+*•]\s*)?(lưu\s*:?)?(.*)$/isu, text.trim());
  const body = withoutEnd(rest.trim());
  return {
    hasColon: start.endsWith(':'),
    parts: body
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    hasStop: rest.endsWith('.'),
    mended: `${bullet}Lưu: ${body}.`,
  };
}

/** Whether the copy goes to the clerks: VT, VTLT, "VTUB", "Văn thư", with or without codes behind it. */
export function isClerks(part: string | undefined): boolean {
  return part !== undefined && /^(?:VT|văn thư)/i.test(part);
}

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && '.,;: '.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

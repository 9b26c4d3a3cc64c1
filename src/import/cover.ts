import { markHeld, note, type Draft } from './draft.js';
import type { Passage } from './passage.js';

/** Puts on record every stretch that no item, note or field holds: nothing of a source is dropped. */
export function coverRest(draft: Draft): void {
  const { held, starts, lines } = draft;
  lines.forEach(({ text }, line) => {
    const start = starts[line] ?? 0;
    let from = -1;
    for (let at = 0; at < text.length; at++) {
      const isHeld = held[start + at] === 1;
      // Nearly everything is held, and blanks are of no matter.
      if ((isHeld && from < 0) || isBlank(text, at)) continue;
      if (!isHeld && from < 0) from = at;
      if (!isHeld) continue;
      leave(draft, line, from, text.slice(from, at));
      from = -1;
    }
    if (from >= 0) leave(draft, line, from, text.slice(from));
  });
}

function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20 || text.charAt(at).trim() === '';
}

function leave(draft: Draft, line: number, from: number, text: string): void {
  const bare = text.trimEnd();
  const passage: Passage = { text: bare, pieces: [{ line, from, at: 0, length: bare.length }] };
  note(draft, /^[*|_\s.:;-]+$/.test(bare) ? 'mark-up' : 'not-understood', passage);
  markHeld(draft, passage);
}

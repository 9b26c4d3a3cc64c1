import { markHeld, note, type Draft } from './draft.js';
import type { Passage } from './passage.js';

/** Puts on record every stretch that no item, note or field holds: nothing of a source is dropped. */
export function coverRest(draft: Draft): void {
  draft.lines.forEach(({ text }, line) => {
    const held = draft.held[line];
    let from = -1;
    for (let at = 0; at <= text.length; at++) {
      const isOpen = at < text.length && !isFree(text.charAt(at)) && (held === undefined || held[at] === 0);
      if (isOpen && from < 0) from = at;
      if (!isOpen && from >= 0 && (at === text.length || !isFree(text.charAt(at)))) {
        leave(draft, line, from, text.slice(from, at));
        from = -1;
      }
    }
    if (from >= 0) leave(draft, line, from, text.slice(from));
  });
}

function isFree(sign: string): boolean {
  return /\s/.test(sign);
}

function leave(draft: Draft, line: number, from: number, text: string): void {
  const bare = text.trimEnd();
  const passage: Passage = { text: bare, pieces: [{ line, from, at: 0, length: bare.length }] };
  note(draft, /^[*|_\s.:;-]+$/.test(bare) ? 'mark-up' : 'not-understood', passage);
  markHeld(draft, passage);
}

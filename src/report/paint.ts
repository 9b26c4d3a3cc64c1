/** What a piece of text is, for a terminal that shows colours. */
export type Ink = 'error' | 'warning' | 'info' | 'kept' | 'faint' | 'strong';

/** Colours a text, or leaves it as it is. */
export type Paint = (ink: Ink, text: string) => string;

const codes: Readonly<Record<Ink, readonly [on: number, off: number]>> = {
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  kept: [32, 39],
  faint: [2, 22],
  strong: [1, 22],
};

export const plain: Paint = (_ink, text) => text;

/** Colours by the standard escape sequences (ECMA-48). The text itself has been made harmless before. */
export const coloured: Paint = (ink, text) => {
  const [on, off] = codes[ink];
  return text === '' ? '' : `\u001B[${on}m${text}\u001B[${off}m`;
};

// Fixed ranges and no \p{…} class: Unicode grows with each version of Node, and the same report must be made of the same
// bytes everywhere.

/**
 * What a terminal obeys or a reader cannot see: C0, DEL and C1 controls, soft hyphen, Arabic letter mark, Mongolian vowel
 * separator, zero-width signs, line and paragraph separators, bidi marks, overrides and isolates, BOM, annotation signs,
 * noncharacters, tags, and surrogates that stand alone.
 */
const hidden =
  // eslint-disable-next-line no-control-regex -- the controls are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\u{e0000}-\u{e007f}]/gu;

/**
 * What is hidden, or half of a pair that may be: without the `u` flag a text without any is passed over three times as fast,
 * and nearly all are.
 */
const suspect =
  // eslint-disable-next-line no-control-regex -- the controls are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]/;

/** Whether a text has nothing hidden and none of the signs `"`, `&`, `'`, `<` and `>`: what markup shows as it is, as nearly all texts are. */
export function isHarmless(text: string): boolean {
  // One look at the text in the place of three. The class is that of `suspect`, with the signs.
  // eslint-disable-next-line no-control-regex -- the controls are what it looks for
  return !/["&'<>\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]/.test(
    text,
  );
}

/** Shows hidden characters as `<U+001B>`, so that no text of a plan can steer a terminal or deceive a reader. */
export function escapeControl(text: string): string {
  if (!suspect.test(text)) return text;
  return text.replace(hidden, (character) => `<${nameCodePoint(character)}>`);
}

/** A character for a message: `“:”`, with its number where it may be mistaken, and `U+00A0` where it does not show. */
export function nameCharacter(character: string): string {
  const number = nameCodePoint(character);
  if (/\s/.test(character) || escapeControl(character) !== character) return number;
  return character <= '~' ? `“${character}”` : `“${character}”, ${number}`;
}

function nameCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** At most `length` characters of a text, fit for a message: hidden characters shown, the cut marked by an ellipsis. */
export function excerptOf(text: string, length = 200): string {
  if (text.length <= length) return escapeControl(text);
  const cut = text.slice(0, length);
  return `${escapeControl(endsInHalfPair(cut) ? cut.slice(0, -1) : cut)}…`;
}

function endsInHalfPair(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff;
}

/** The groups of the first match behind the match itself, as an expression gives them; none where it does not match. */
export function groupsIn(expression: RegExp, text: string): readonly (string | undefined)[] {
  return expression.exec(text) ?? [];
}

/** All that an expression with the flag `g` finds in a text, in order. */
export function piecesIn(expression: RegExp, text: string): readonly string[] {
  return text.match(expression) ?? [];
}

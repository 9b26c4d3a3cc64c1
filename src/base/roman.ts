// "Phần, chương: số La Mã" (Decree 30/2020, appendix I): the numbers of parts, and of congresses and quarters.

const letters: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The Roman numeral of 1 to 3999; nothing for a number that has none. */
export function romanOf(number: number): string | undefined {
  if (!Number.isInteger(number) || number < 1 || number > 3999) return undefined;
  let rest = number;
  let roman = '';
  for (const [value, letter] of letters) {
    roman += letter.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return roman;
}

/** Reads a Roman numeral in capitals, and only as one writes it: XIV, never XIIII, IIX or iv. */
export function parseRoman(text: string): number | undefined {
  if (text.length > longest) return undefined;
  let rest = text;
  let number = 0;
  for (const [value, letter] of letters) {
    while (rest.startsWith(letter)) {
      number += value;
      rest = rest.slice(letter.length);
    }
  }
  return romanOf(number) === text ? number : undefined;
}

const longest = 'MMMDCCCLXXXVIII'.length;

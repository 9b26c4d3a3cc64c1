import { romanOf } from '#base/roman.js';

/** A number as a list writes it (ST_NumberFormat, ECMA-376 part 1, clause 17.18.59); nothing where the form is unknown. */
export function numeralOf(number: number, format: string): string | undefined {
  switch (format) {
    case 'decimal':
    case 'ordinal':
    case 'cardinalText':
    case 'decimalHalfWidth':
      return String(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'upperRoman':
      return romanOf(number) ?? String(number);
    case 'lowerRoman':
      return romanOf(number)?.toLowerCase() ?? String(number);
    case 'upperLetter':
      return letterOf(number);
    case 'lowerLetter':
      return letterOf(number).toLowerCase();
    case 'decimalEnclosedParen':
      return `(${number})`;
    case 'decimalEnclosedFullstop':
      return `${number}.`;
    case 'numberInDash':
      return `- ${number} -`;
    case 'decimalEnclosedCircle':
      return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
    case 'none':
      return '';
    default:
      return undefined;
  }
}

/** A to Z, then AA to ZZ, AAA: the letter is doubled, not counted on as in spreadsheets. */
function letterOf(number: number): string {
  if (number < 1) return String(number);
  const times = Math.min(Math.ceil(number / 26), 30);
  return String.fromCharCode(0x41 + ((number - 1) % 26)).repeat(times);
}

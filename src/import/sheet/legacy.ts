// Texts from before Unicode: letters stand at the places of Western ones, and the font alone makes Vietnamese of them.

/** How the letters of a run are to be read. */
export type Encoding = 'tcvn3' | 'tcvn3-capitals' | 'vni' | 'symbol';

/** What the name of a font says: `.VnTime` is TCVN3 (ABC), `.VnTimeH` its capitals, `VNI-Times` is VNI for Windows. */
export function encodingOfFont(font: string | undefined): Encoding | undefined {
  if (font === undefined) return undefined;
  const name = font.trim();
  if (/^(?:\.[Vv][Nn]|Vn[A-Z])/.test(name)) {
    return /H(?:\s|$)/.test(name) ? 'tcvn3-capitals' : 'tcvn3';
  }
  if (/^vni[- ]/i.test(name)) return 'vni';
  return /^(?:symbol|wingdings|webdings)/i.test(name) ? 'symbol' : undefined;
}

// TCVN 5712:1993, set VN3, by code from 0xA1.
const tcvn3Codes = [
  '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đ',
  'µà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậ',
  'ÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị',
  'ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợ',
  'ïùñủòũóúôụõừöửøứ÷ữùựúỳûỷüỹýýþỵ',
].join('');

const tcvn3 = pairsOf(tcvn3Codes);

// VNI writes a base letter and then its marks: "aù" is á, "aá" is ấ. Turned into combining marks, NFC does the rest.
const vniMarks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const vniLetters = pairsOf('ñđôơöưæỉóĩòịîỵ');
const vni: ReadonlyMap<string, string> = new Map([
  ...Object.entries(vniMarks),
  ...Object.entries(vniMarks).map(([sign, mark]): [string, string] => [sign.toUpperCase(), mark]),
  ...vniLetters,
  ...[...vniLetters].map(([sign, letter]): [string, string] => [sign.toUpperCase(), letter.toUpperCase()]),
]);

// Fonts of signs have them in the private area from U+F000, at the codes of their 8-bit forms.
const signs = pairsOf(
  '\uf0b7•\uf0a7▪\uf0a8□\uf06f□\uf071□\uf0fc✓\uf0fe☑\uf0d8➢\uf076❖\uf06c●\uf06e■\uf0e0→\uf0f0⇨\uf0be–',
);

function pairsOf(pairs: string): ReadonlyMap<string, string> {
  const letters = Array.from(pairs);
  return new Map(letters.flatMap((letter, at) => (at % 2 === 0 ? [[letter, letters[at + 1] ?? letter]] : [])));
}

/** The text in Unicode, not yet composed. */
export function decodeLegacy(text: string, encoding: Encoding): string {
  switch (encoding) {
    case 'tcvn3':
      return swap(text, tcvn3);
    case 'tcvn3-capitals':
      return swap(text, tcvn3).toUpperCase();
    case 'vni':
      return swap(text, vni);
    case 'symbol':
      return decodeSigns(text);
  }
}

/** A sign of Symbol or Wingdings as the sign of Unicode that looks like it; a letter at its own place; else a bullet. */
export function decodeSigns(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (sign) => {
    const code = sign.charCodeAt(0) - 0xf000;
    return signs.get(sign) ?? (code < 0x40 ? String.fromCharCode(code) : '•');
  });
}

function swap(text: string, letters: ReadonlyMap<string, string>): string {
  let swapped = '';
  for (const letter of text) swapped += letters.get(letter) ?? letter;
  return swapped;
}

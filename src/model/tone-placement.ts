const toneOnFirst = /(?<!q)([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}\p{M}])/iu;
const toneOnSecond = /(?<!q)([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/iu;

/**
 * A syllable in both schools of placing tones: "hòa" and "hoà". Only oa, oe and uy at the end can be written in two ways;
 * after q the u belongs to it ("quý").
 */
export function bothPlacements(syllable: string): readonly string[] {
  const letters = syllable.normalize('NFD');
  const isOnFirst = toneOnFirst.test(letters);
  const other = letters.replace(isOnFirst ? toneOnFirst : toneOnSecond, '$1$3$2').normalize('NFC');
  const isPair = /(?:o[ae]|uy)[\u0300-\u0323]?$/iu.test(
    isOnFirst ? other.normalize('NFD') : letters.replace(toneOnSecond, '$1$2'),
  );
  return isPair && other !== syllable ? [syllable, other] : [syllable];
}

/** A wording in every mixture of both schools: "Ủy ban", "Uỷ ban". */
export function allPlacements(wording: string): readonly string[] {
  return wording
    .split(' ')
    .map(bothPlacements)
    .reduce(
      (heads, forms) => heads.flatMap((head) => forms.map((form) => (head === '' ? form : `${head} ${form}`))),
      [''],
    );
}

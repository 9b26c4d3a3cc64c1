import { fillSlotsBy } from '#base/text.js';
import type { Bilingual } from '#base/slots.js';
import type {
  Certificate,
  Finding,
  Place,
  Reason,
  Report,
  RuleWords,
  Suggestion,
  Value,
} from '#generated/report.types.js';
import { reasons } from '#model/reason.js';
import { dress, dressSpan } from './dress.js';
import type { Language } from './language.js';

/** The words of the rules of a report, by id. */
export type Lexicon = ReadonlyMap<string, RuleWords>;

export function lexiconOf(report: Pick<Report, 'rules'>): Lexicon {
  return new Map(report.rules.map((words) => [words.id, words]));
}

/** Makes a value shorter, or leaves it. */
export type Cut = (value: Value) => Value;

/** The sentence of a finding. A report that lost its words still says which rule spoke, and of what. */
export function sentenceOf(finding: Finding, lexicon: Lexicon, language: Language, cut?: Cut): string {
  return messageOf(finding.rule, finding.message, finding.values, lexicon, language, cut);
}

/** The sentence of a mend. */
export function mendOf(
  finding: Finding,
  { message, values }: Suggestion,
  lexicon: Lexicon,
  language: Language,
): string {
  return messageOf(finding.rule, message, values, lexicon, language);
}

/** A sentence of a rule with its values; a rule without words shows its key. */
export function messageOf(
  rule: string,
  key: string,
  values: Readonly<Record<string, Value>>,
  lexicon: Lexicon,
  language: Language,
  cut?: Cut,
): string {
  const message = lexicon.get(rule)?.messages.find((known) => known.key === key);
  return message ? fill(message, values, language, cut) : `${rule}: ${key}`;
}

/** Why a rule did not judge. */
export function reasonOf({ code, values }: Reason, language: Language): string {
  const words: Bilingual | undefined = (reasons as Readonly<Record<string, Bilingual>>)[code];
  return words ? fill(words, values, language) : code;
}

function fill(words: Bilingual, values: Readonly<Record<string, Value>>, language: Language, cut?: Cut): string {
  return fillSlotsBy(words[language], (slot) => {
    const value = Object.hasOwn(values, slot) ? values[slot] : undefined;
    return value === undefined ? undefined : dress(cut ? cut(value) : value, language);
  });
}

/** Where the document says it, as people look it up: " (trang 2, dòng 14)"; nothing for a plan that was no document. */
export function sourceWords(place: Place, language: Language): string {
  const name = sourceNameOf(place, language);
  return name === '' ? '' : ` (${name})`;
}

/** The same without brackets: "trang 2, dòng 14". */
export function sourceNameOf({ source }: Place, language: Language): string {
  if (!source) return '';
  const names = { vi: ['trang', 'đoạn', 'dòng'], en: ['page', 'paragraph', 'line'] }[language];
  const numbers = [source.page, source.paragraph, source.paragraph === undefined ? source.line : undefined];
  return numbers.flatMap((number, at) => (number === undefined ? [] : [`${names[at]} ${number}`])).join(', ');
}

/** A finding in full: the sentence, then each proof, then each mend, a line each. */
export function linesOf(finding: Finding, lexicon: Lexicon, language: Language): string[] {
  return [
    sentenceOf(finding, lexicon, language),
    ...finding.certificates.map((certificate) => witnessOf(certificate, language)),
    ...finding.suggestions.map((suggestion) => mendOf(finding, suggestion, lexicon, language)),
  ];
}

/** A certificate as a sum or as days that anyone can check by hand. */
export function witnessOf(certificate: Certificate, language: Language): string {
  const span = ([from, to]: readonly string[]) => dressSpan(from ?? '', to ?? '', language);
  switch (certificate.kind) {
    case 'count': {
      const { parts, sum, window } = certificate;
      const added = `${parts.join(' + ')} = ${sum}`;
      return language === 'vi'
        ? `${added} ngày, thời gian chung có ${window} ngày`
        : `${added} days in a window of ${window}`;
    }
    case 'shared': {
      const [one, other] = certificate.spans;
      return language === 'vi'
        ? `${span(one ?? [])} và ${span(other ?? [])} cùng có ${span(certificate.days)}`
        : `${span(one ?? [])} and ${span(other ?? [])} both hold ${span(certificate.days)}`;
    }
    case 'uncovered':
      return language === 'vi'
        ? `không giai đoạn nào có ${span(certificate.gap)}`
        : `no stage holds ${span(certificate.gap)}`;
    case 'outside':
      return language === 'vi'
        ? `${span(certificate.days)} nằm ngoài ${span(certificate.window)}`
        : `${span(certificate.days)} is outside ${span(certificate.window)}`;
    case 'partition':
      return certificate.parts.map(span).join(' · ');
    default:
      return certificate satisfies never;
  }
}

/**
 * The sentence of a finding of a report, for programs that show findings beside the text. Its words are those of the
 * report; what comes from the plan is made harmless for a terminal, and an HTML page still has to escape it.
 */
export function tellFinding(report: Pick<Report, 'rules'>, finding: Finding, language: Language): string {
  return sentenceOf(finding, lexiconOf(report), language);
}

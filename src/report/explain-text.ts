import { InputFailure } from '#base/failure.js';
import { nearestWord } from '#base/nearest.js';
import { compareCodeUnits, escapeControl } from '#base/text.js';
import type { Finding, Outcome, Place, Report, Run, Suggestion, Value } from '#generated/report.types.js';
import { dress, dressDay, dressSpan } from './dress.js';
import { leaveOf } from './finding-text.js';
import { explainWords, slotNames, type ExplainWords } from './explain-words.js';
import { coloured, plain, type Paint } from './paint.js';
import { wrap } from './page.js';
import { profileName } from './report-words.js';
import { lexiconOf, mendOf, sentenceOf, sourceWords, witnessOf, type Lexicon } from './sentence.js';
import { textWords, type TextWords } from './text-words.js';
import type { TextOptions } from './text.js';
import { drawTree, type Branch } from './tree.js';

/** What is at hand when a finding is explained. */
interface Scene {
  readonly language: TextOptions['language'];
  readonly words: ExplainWords;
  readonly textWords: TextWords;
  readonly lexicon: Lexicon;
  readonly finding: Finding;
  /** The run that found it; a finding about the waivers belongs to none. */
  readonly run: Run | undefined;
}

/**
 * What a verdict was derived from, as a tree: the norm and its source, the place, the facts with their days, the proof, and
 * how to mend it. One tree for each plan of the report that has the finding.
 * @throws InputFailure `finding/unknown` when no finding of the report has the fingerprint.
 */
export function explainFinding(report: Report, fingerprint: string, options: TextOptions): string {
  const { language, width = 100, colour = false } = options;
  const all = [
    ...report.runs.flatMap((run) => run.findings.map((finding) => ({ finding, run }))),
    ...report.findings.map((finding) => ({ finding, run: undefined })),
  ];
  const found = all.filter(({ finding }) => finding.fingerprint === fingerprint);
  if (found.length === 0) {
    const known = all.map(({ finding }) => finding.fingerprint);
    const nearest = nearestWord(fingerprint, known);
    throw new InputFailure('finding/unknown', { fingerprint, ...(nearest !== undefined && { nearest }) });
  }
  const common = {
    language,
    words: explainWords[language],
    textWords: textWords[language],
    lexicon: lexiconOf(report),
  };
  const paint = colour ? coloured : plain;
  const blocks = found.map((one) => treeOf({ ...common, ...one }, width, paint));
  return blocks.map((lines) => `${lines.map((line) => line.trimEnd()).join('\n')}\n`).join('\n');
}

function treeOf(scene: Scene, width: number, paint: Paint): string[] {
  const { finding, lexicon, language } = scene;
  const branches = [
    ruleBranch(scene),
    planBranch(scene),
    placeBranch(scene),
    factsBranch(scene),
    proofBranch(scene),
    mendsBranch(scene),
    waiverBranch(scene),
  ].flatMap((branch) => branch ?? []);
  return [
    ...wrap(sentenceOf(finding, lexicon, language), width).map((line) => paint('strong', line)),
    ...drawTree(branches, width, paint),
  ];
}

function ruleBranch({ finding, lexicon, words, textWords: { severity }, language, run }: Scene): Branch {
  const rule = lexicon.get(finding.rule);
  const outcome = run?.outcomes.find((each) => each.rule === finding.rule);
  return {
    text: `${words.rule}: ${finding.rule} · ${severity[finding.severity]} · ${finding.fingerprint}`,
    below: [
      ...(rule ? [{ text: `${words.norm}: ${rule.summary[language]}` }] : []),
      ...(rule?.basis ?? []).map((basis) => ({ text: `${words.basis}: ${basis[language]}` })),
      ...(outcome ? [{ text: `${words.outcome}: ${outcomeOf(outcome, words)}` }] : []),
    ],
  };
}

/** "1 vi phạm, 2 đạt": what else the rule looked at in this plan. */
function outcomeOf({ subjects }: Outcome, words: ExplainWords): string {
  const told = [
    [subjects.broken, words.broken],
    [subjects.kept, words.kept],
    [subjects.notEvaluated, words.notEvaluated],
  ] as const;
  return told.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ');
}

function planBranch({ run, words, textWords: { template, profile, asOf }, language }: Scene): Branch | undefined {
  if (!run) return undefined;
  const { plan } = run;
  const year = run.template.year === undefined ? '' : ` ${run.template.year}`;
  return {
    text: `${words.plan}: ${[plan.issuer, plan.title, plan.file].flatMap((part) => (part ? [escapeControl(part)] : [])).join(' · ')}`,
    below: [
      { text: `${template} ${escapeControl(run.template.id)}${year} (${escapeControl(run.template.version)})` },
      ...(run.profile === undefined
        ? []
        : [{ text: `${profile} ${escapeControl(profileName(run.profile, language))}` }]),
      ...(run.asOf === undefined ? [] : [{ text: `${asOf} ${dressDay(run.asOf, language)}` }]),
    ],
  };
}

function placeBranch({ finding: { place, related }, words, language }: Scene): Branch {
  return {
    text: `${words.place}: ${nameOf(place, words)}${sourceWords(place, language)}`,
    below: related.map((other) => ({
      text: `${words.related}: ${nameOf(other, words)}${sourceWords(other, language)}`,
    })),
  };
}

function nameOf({ label, title, id, pointer }: Place, words: ExplainWords): string {
  const name = [label, title ?? id].flatMap((part) => (part ? [escapeControl(part)] : [])).join(' ');
  if (pointer === '') return words.wholePlan;
  return name === '' ? escapeControl(pointer) : `${name} (${escapeControl(pointer)})`;
}

/** The raw values of the sentence in the order of their names, and the days of the items among them. */
function factsBranch(scene: Scene): Branch | undefined {
  const { finding, words, language } = scene;
  const facts = Object.entries(finding.values)
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
    .map(([slot, value]) => factOf(slotNames[language][slot] ?? slot, value, scene));
  if (finding.expected !== undefined) facts.push(factOf(words.expected, finding.expected, scene));
  return facts.length > 0 ? { text: words.facts, below: facts } : undefined;
}

function factOf(name: string, value: Value, scene: Scene): Branch {
  if (typeof value === 'object' && value.kind === 'list' && value.items.length > 1)
    return {
      text: `${name}: ${value.items.length}`,
      below: value.items.map((item) => ({ text: shownOf(item, scene) })),
    };
  return { text: `${name}: ${shownOf(value, scene)}` };
}

function shownOf(value: Value, { run, language }: Scene): string {
  const text = dress(value, language);
  if (typeof value !== 'object' || value.kind !== 'item') return text;
  const time = run?.timeline.find(({ id }) => id === value.id);
  return time ? `${text} · ${dressSpan(time.from, time.to, language)}` : text;
}

function proofBranch({ finding: { certificates }, words, language }: Scene): Branch | undefined {
  if (certificates.length === 0) return undefined;
  return { text: words.proof, below: certificates.map((each) => ({ text: witnessOf(each, language) })) };
}

function mendsBranch(scene: Scene): Branch | undefined {
  const {
    finding,
    textWords: { mend },
    words,
    language,
    lexicon,
  } = scene;
  if (finding.suggestions.length === 0) return undefined;
  return {
    text: mend,
    below: finding.suggestions.map((suggestion) => ({
      text: `${mendOf(finding, suggestion, lexicon, language)} (${suggestion.safe ? words.safe : words.forPeople})`,
      below: editsOf(suggestion, words),
    })),
  };
}

/** "/phases/2/when/from: "2024-12-10" → "2024-12-11"": the patch, with what stood there before. */
function editsOf({ patch, inverse }: Suggestion, words: ExplainWords): Branch[] {
  return patch.flatMap(({ op, path, value }) => {
    if (op === 'test') return [];
    const before = inverse.find((each) => each.path === path && each.op !== 'test')?.value;
    const sides = [
      before === undefined ? [] : [json(before)],
      op === 'remove' ? [words.nothing] : [json(value)],
    ].flat();
    return [{ text: `${escapeControl(path)}: ${sides.join(' → ')}` }];
  });
}

function json(value: unknown): string {
  return escapeControl(JSON.stringify(value) ?? '');
}

function waiverBranch({
  finding: { waived },
  textWords: { reason, until },
  words,
  language,
}: Scene): Branch | undefined {
  if (!waived) return undefined;
  return {
    text: `${reason}: ${escapeControl(waived.reason)}`,
    below: [
      { text: `${words.leave}: ${leaveOf(waived)}` },
      ...(waived.until === undefined ? [] : [{ text: `${until} ${dressDay(waived.until, language)}` }]),
    ],
  };
}

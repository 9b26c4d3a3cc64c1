import type { Change, Comparison, Match, Place } from '#generated/comparison.types.js';

/** The topics of two plans in one phase of both, side by side. */
export interface TopicGroup {
  /** The phase; without one, topics that belong to no phase. */
  readonly phase?: Place;
  readonly pairs: readonly Match[];
  /** Topics that one side alone has. */
  readonly alone: readonly Change[];
}

/** Topics by phase, in the order of the phases of the left plan; those of no phase that both have come last. */
export function groupTopics({ matches, changes }: Pick<Comparison, 'matches' | 'changes'>): TopicGroup[] {
  const topics = matches.filter(({ thing }) => thing === 'topic');
  const phases = matches.filter(({ thing }) => thing === 'phase');
  const alone = changes.filter(({ thing, kind }) => thing === 'topic' && (kind === 'added' || kind === 'removed'));
  const grouped = new Set(phases.flatMap(({ left, right }) => [left.id, right.id]));
  const groups: TopicGroup[] = phases.map(({ left, right }) => ({
    phase: left,
    pairs: topics.filter((match) => match.left.group === left.id),
    alone: alone.filter((change) => change.left[0]?.group === left.id || change.right[0]?.group === right.id),
  }));
  const rest: TopicGroup = {
    pairs: topics.filter(({ left }) => !grouped.has(left.group)),
    alone: alone.filter(({ left, right }) => !grouped.has((left[0] ?? right[0])?.group)),
  };
  return [...groups, rest].filter((group) => group.pairs.length + group.alone.length > 0);
}

/** Whether a change of topics is told beside the table of topics, which shows what stands where and what one side alone has. */
export function isToldBeside(kind: Change['kind']): boolean {
  return kind === 'changed' || kind === 'split' || kind === 'merged';
}

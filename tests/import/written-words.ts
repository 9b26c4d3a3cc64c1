import type { Plan, When } from '#generated/plan.types.js';

/** The names of units by their ids, as the plan has them first. */
export function nameOf({ units = [] }: Plan, id: string | undefined): string {
  return units.find((unit) => unit.id === id)?.names[0]?.text ?? '';
}

/** The words of a time. "trước Ngày … 05 tuần" is written as readers take it at once: "05 tuần trước Ngày …". */
export function timeWords({ occasions = [] }: Plan, { text = '', ...when }: When): string {
  const title = occasions.find(({ id }) => when.kind === 'relative' && when.of === `@${id}`)?.title;
  return title === undefined ? text : `${text.replace(`trước ${title} `, '')} trước ${title}`;
}

/** "Tổng kết" alone is work; with its word it is a stage. */
export function stageTitle({ title, track }: NonNullable<Plan['phases']>[number]): string {
  return track === 'follow-up' ? `Giai đoạn ${inSentence(title)}` : title;
}

export function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

export function atStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

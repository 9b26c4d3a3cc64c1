import type { Language, Report } from '#index.js';
import { byId, element, fillOptions } from './elements.js';
import type { Handed } from './handed.js';
import { say } from './words.js';

/** The files handed in, each with what was found in it and a button that takes it away. */
export function listHanded(
  handed: readonly Handed[],
  report: Report,
  language: Language,
  remove: (file: string) => void,
): void {
  byId('handed', HTMLElement).hidden = handed.length === 0;
  byId('clear', HTMLElement).hidden = handed.length < 2;
  byId('list', HTMLUListElement).replaceChildren(
    ...handed.map((each) => {
      const item = element('li', '');
      const button = element('button', say('remove', language), {
        type: 'button',
        'aria-label': say('removeFile', language, { file: each.file }),
      });
      button.addEventListener('click', () => remove(each.file));
      const said = element('span', saidOf(each, report, language), { class: 'said' });
      item.append(element('span', each.file, { class: 'name' }), said, button);
      return item;
    }),
  );
}

function saidOf(
  { file, failure, template, waivers, unclear = 0 }: Handed,
  { runs }: Report,
  language: Language,
): string {
  if (template) return say('ownTemplate', language, { title: template.title[language] });
  if (waivers) return say('ownWaivers', language, { count: waivers.waivers.length });
  if (failure) return `${say('unread', language)}: ${failure.words[language]} ${failure.advice[language]}`;
  const findings = runs.find(({ plan }) => plan.file === file)?.findings ?? [];
  const counts = (['error', 'warning', 'info'] as const).map(
    (severity) => findings.filter((each) => each.severity === severity && !each.waived).length,
  );
  const told = (['errors', 'warnings', 'notes'] as const).flatMap((word, at) => {
    const count = counts[at] ?? 0;
    return count > 0 ? [say(word, language, { count })] : [];
  });
  return [
    ...(told.length > 0 ? told : [say('noFindings', language)]),
    ...(unclear > 0 ? [say('unclear', language, { count: unclear })] : []),
  ].join(' · ');
}

/** Offers the plans for a comparison, the first two unless others are chosen, and tells which are. */
export function listPairs(plans: readonly Handed[]): readonly [Handed, Handed] | undefined {
  const [left, right] = [byId('left', HTMLSelectElement), byId('right', HTMLSelectElement)];
  const isNew = right.options.length < 2;
  for (const list of [left, right])
    fillOptions(
      list,
      plans.map(({ file }) => [file, file]),
    );
  if (isNew && plans[1]) right.value = plans[1].file;
  const [one, other] = [left, right].map(({ value }) => plans.find(({ file }) => file === value));
  return one && other && plans.length > 1 ? [one, other] : undefined;
}

/** Offers the comparison where there are two plans; tells whether it is what is asked for. */
export function offerViews(isOffered: boolean): boolean {
  const views = byId('views', HTMLFieldSetElement);
  views.hidden = !isOffered;
  const isAsked = isOffered && views.querySelector<HTMLInputElement>('input[value=comparison]')?.checked === true;
  byId('sides', HTMLElement).hidden = !isAsked;
  return isAsked;
}

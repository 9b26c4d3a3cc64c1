import { formatDay, parseDay, shift } from '#base/day.js';
import { casesFor, demanding, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Gives a stage other days; without the occasion in its name nothing but the template says which days are right. */
function setStage(plan: Draft, id: string, from: string, to: string): void {
  const phase = plan.phases?.find((item) => item.id === id);
  if (!phase) return;
  phase.when = { kind: 'range', from, to };
  delete phase.occasion;
}

/** The stage of the day takes the eve from the stage before. */
function lengthenTheDay(plan: Draft): boolean {
  const [before, on] = (['before', 'on'] as const).map((relation) =>
    plan.phases?.find(({ occasion }) => occasion?.relation === relation),
  );
  const day = on?.when.kind === 'day' ? parseDay(on.when.on) : undefined;
  if (before?.when.kind !== 'range' || !on || day === undefined) return false;
  setStage(plan, before.id, before.when.from, formatDay(shift(day, -2)));
  setStage(plan, on.id, formatDay(shift(day, -1)), formatDay(day));
  return true;
}

export default casesFor(rule, lengthenTheDay, {
  'the stage of the day has its eve as well': {
    edit: (plan) => void lengthenTheDay(plan),
    expect: [{ message: 'from', at: 'on' }],
  },
  'the stage of the day has its morrow as well': {
    edit: (plan) => {
      setStage(plan, 'on', '2025-12-10', '2025-12-11');
      setStage(plan, 'after', '2025-12-12', '2025-12-31');
    },
    expect: [{ message: 'to', at: 'on' }],
  },
  'no window says how long the last stage goes on, and it ends early': {
    edit: (plan) => {
      plan.windows = [];
      for (const phase of plan.phases ?? []) delete phase.parent;
      setStage(plan, 'after', '2025-12-11', '2025-12-20');
    },
    expect: [{ message: 'to', at: 'after' }],
  },
  'the day that two stages share is told by the rule about shared days': {
    edit: (plan) => setStage(plan, 'after', '2025-12-10', '2025-12-31'),
    expect: [],
    notEvaluated: true,
  },
  'days that no stage has are told as a gap': {
    edit: (plan) => setStage(plan, 'after', '2025-12-15', '2025-12-31'),
    expect: [],
    notEvaluated: true,
  },
  'a stage that starts with a window of its own is told of the window': {
    edit: (plan) => {
      const [window] = plan.windows ?? [];
      if (window) window.when = { kind: 'range', from: '2025-11-10', to: '2025-12-31' };
      setStage(plan, 'before', '2025-11-10', '2025-12-09');
    },
    expect: [],
    notEvaluated: true,
  },
  'a stage that comes at no known time may fill what the stage of the day leaves': {
    edit: (plan) => {
      lengthenTheDay(plan);
      plan.phases?.push({
        id: 'summary',
        title: 'Tổng kết',
        when: { kind: 'vague', word: 'as-progress' },
        track: 'stage',
      });
    },
    expect: [{ message: 'from', at: 'on' }],
  },
  'where the template leaves an end open, any day will do': {
    edit: (plan) => setStage(plan, 'after', '2025-12-11', '2025-12-20'),
    template: demanding(
      {
        phases: [
          {
            id: 'after',
            title: { vi: 'Sau Ngày Nhân quyền thế giới', en: 'After Human Rights Day' },
            relation: 'after',
            from: 'day+1',
            to: 'open',
            need: 'required',
          },
        ],
      },
      'human-rights-day',
    ),
    expect: [],
  },
  'a peak is no stage and has its own days': {
    edit: (plan) => {
      plan.phases?.push({
        id: 'peak',
        title: 'Cao điểm',
        track: 'peak',
        when: { kind: 'range', from: '2025-12-05', to: '2025-12-10' },
      });
    },
    expect: [],
  },
});

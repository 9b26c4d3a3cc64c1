import { casesFor, demanding } from '#rule/cases.js';
import rule from './rule.js';

export default casesFor(
  rule,
  (plan) => {
    const count = plan.phases?.length ?? 0;
    plan.phases = [];
    for (const topic of plan.topics ?? []) delete topic.phase;
    for (const task of plan.tasks ?? []) if (task.covers?.scope === 'phase') delete task.covers;
    return count > 0;
  },
  {
    'the stage after the day was forgotten': {
      edit: (plan) => void (plan.phases = plan.phases?.filter(({ id }) => id !== 'after') ?? []),
      expect: [{ message: 'missing', at: '' }],
    },
    'a plan without stages is told so once': {
      edit: (plan) => void (plan.phases = []),
      expect: [{ message: 'none', at: '' }],
    },
    'the stage on the day and the one after were forgotten': {
      edit: (plan) => {
        plan.phases = plan.phases?.filter(({ id }) => id === 'before') ?? [];
        delete plan.claims;
      },
      template: 'human-rights-day',
      expect: [
        { message: 'missing', at: '' },
        { message: 'missing', at: '' },
      ],
    },
    'the plan counts the stages that it has, so that one more would make the count wrong': {
      edit: (plan) => {
        plan.phases = plan.phases?.filter(({ id }) => id !== 'after') ?? [];
        for (const claim of plan.claims ?? []) claim.count = 2;
      },
      template: 'human-rights-day',
      expect: [{ message: 'missing', at: '' }],
    },
    'the plan counts other things rightly, which a stage more does not touch': {
      edit: (plan) => {
        plan.phases = plan.phases?.filter(({ id }) => id !== 'after') ?? [];
        plan.claims = [
          { id: 'claim-goals', of: 'goals', count: 2 },
          { id: 'claim-phases', of: 'phases', count: 3 },
        ];
      },
      template: 'human-rights-day',
      expect: [{ message: 'missing', at: '' }],
    },
    'the plan names no occasion that the stage could hang on': {
      edit: (plan) => {
        plan.phases = plan.phases?.filter(({ id }) => id === 'before') ?? [];
        for (const phase of plan.phases) {
          delete phase.occasion;
          phase.when = { kind: 'range', from: '2025-11-01', to: '2025-12-09' };
        }
        delete plan.claims;
        plan.occasions = [];
      },
      template: 'human-rights-day',
      expect: [
        { message: 'missing', at: '' },
        { message: 'missing', at: '' },
      ],
    },
    'the stage on the day was forgotten': {
      edit: (plan) => void (plan.phases = plan.phases?.filter(({ id }) => id !== 'on') ?? []),
      expect: [{ message: 'missing', at: '' }],
    },
    'the plan counts its goals, and the stages that it has': {
      edit: (plan) => {
        plan.phases = plan.phases?.filter(({ id }) => id !== 'after') ?? [];
        plan.claims = [
          { id: 'claim-goals', of: 'goals', count: 2 },
          { id: 'claim-phases', of: 'phases', count: 2 },
        ];
      },
      expect: [{ message: 'missing', at: '' }],
    },
    'the plan names another day first, on which the stage does not hang': {
      edit: (plan) => {
        plan.phases = plan.phases?.filter(({ id }) => id !== 'after') ?? [];
        plan.occasions?.unshift({ id: 'founding-day', title: 'Ngày thành lập Sở', day: '2025-11-20' });
      },
      expect: [{ message: 'missing', at: '' }],
    },
    'the one stage is that of another time of the year': {
      edit: (plan) => {
        plan.phases = [
          {
            id: 'spring',
            title: 'Đợt mùa xuân',
            when: { kind: 'range', from: '2025-03-01', to: '2025-03-31' },
            track: 'stage',
          },
        ];
      },
      expect: [
        { message: 'missing', at: '' },
        { message: 'missing', at: '' },
        { message: 'missing', at: '' },
      ],
    },
    'a stage behind the day that is not called by it': {
      edit: (plan) => {
        delete plan.claims;
        for (const { id, when } of plan.phases ?? [])
          if (id === 'after' && when.kind === 'range') when.to = '2025-12-20';
      },
      template: demanding(
        {
          phases: [
            {
              id: 'review',
              title: { vi: 'Sơ kết, tổng kết', en: 'Review' },
              from: '12-21',
              to: '12-31',
              need: 'required',
            },
          ],
        },
        'human-rights-day',
      ),
      expect: [{ message: 'missing', at: '' }],
    },
    'a template that names no day asks for a stage in the next year': {
      edit: (plan) => void delete plan.claims,
      template: demanding({
        phases: [
          {
            id: 'review',
            title: { vi: 'Sơ kết, tổng kết', en: 'Review' },
            from: 'year+1:01-05',
            to: 'year+1:01-20',
            need: 'required',
          },
        ],
      }),
      expect: [{ message: 'missing', at: '' }],
    },
    'the stage after the day was forgotten, and the template leaves its end to the plan': {
      edit: (plan) => void (plan.phases = plan.phases?.filter(({ id }) => id !== 'after') ?? []),
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
      expect: [{ message: 'missing', at: '' }],
    },
    'a stage more than the template asks for may come whenever it will': {
      edit: (plan) => {
        plan.phases?.push({
          id: 'summary',
          title: 'Tổng kết',
          when: { kind: 'vague', word: 'as-progress' },
          track: 'stage',
        });
      },
      expect: [],
    },
    'what the template only recommends may be left out': {
      edit: (plan) => void (plan.phases = plan.phases?.filter(({ id }) => id !== 'after') ?? []),
      template: demanding({
        phases: [
          {
            id: 'before',
            title: { vi: 'Trước', en: 'Before' },
            relation: 'before',
            from: 'day-39',
            to: 'day-1',
            need: 'required',
          },
          {
            id: 'after',
            title: { vi: 'Sau', en: 'After' },
            relation: 'after',
            from: 'day+1',
            to: '12-31',
            need: 'optional',
          },
        ],
        occasion: {
          id: 'day',
          title: { vi: 'Ngày', en: 'Day' },
          names: ['Ngày Nhân quyền thế giới'],
          monthDay: '12-10',
        },
      }),
      expect: [],
    },
    'a stage that hangs on the occasion is not the missing one, whenever it is': {
      edit: (plan) => {
        for (const phase of plan.phases ?? []) {
          if (phase.id !== 'after') continue;
          phase.occasion = { id: 'world-day', relation: 'before' };
          phase.when = { kind: 'vague', word: 'as-progress' };
        }
      },
      expect: [{ message: 'missing', at: '' }],
    },
    'a track that runs throughout is no stage': {
      edit: (plan) => {
        for (const phase of plan.phases ?? []) if (phase.id === 'on') phase.track = 'throughout';
      },
      expect: [{ message: 'missing', at: '' }],
    },
    'stages that do not name the day are known by their days': {
      edit: (plan) => {
        for (const phase of plan.phases ?? []) delete phase.occasion;
      },
      expect: [],
    },
    'a stage “from” the day stands for the one after it': {
      edit: (plan) => {
        for (const phase of plan.phases ?? [])
          if (phase.id === 'after' && phase.occasion) phase.occasion.relation = 'from';
      },
      expect: [],
    },
    'a stage that ends nobody knows when may be the missing one': {
      edit: (plan) => {
        for (const phase of plan.phases ?? []) {
          if (phase.id !== 'after') continue;
          delete phase.occasion;
          phase.when = { kind: 'vague', word: 'as-progress' };
        }
      },
      expect: [],
      notEvaluated: true,
    },
  },
  ['phase/count'],
  'commemoration',
);

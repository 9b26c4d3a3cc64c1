import { checkPlan, checkPlans, compareAll, comparePlans, type Comparison, type Matrix, type Report } from '#index.js';
import { examples } from '../plans.js';

const under2024 = { template: 'human-rights-day', year: 2024 } as const;

/** Reports and a comparison that the tests of formats share; made once for each file of tests. */
export const haiPhong: Report = checkPlan(examples.haiPhong(), { ...under2024, file: 'plans/hai-phong.plan.json' });

export const faultless: Report = checkPlan(examples.faultless(), {
  asOf: '2025-10-31',
  file: 'plans/faultless.plan.json',
});

export const both: Report = checkPlans(
  [
    { plan: examples.haiPhong(), file: 'plans/hai-phong.plan.json' },
    { plan: examples.bacNinh(), file: 'plans/bac-ninh.plan.json' },
  ],
  under2024,
);

/** The plan of Hải Phòng with its first warning waived, and a waiver that fits nothing. */
export const waived: Report = (() => {
  const [first] = haiPhong.runs.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'warning'));
  return checkPlan(examples.haiPhong(), {
    ...under2024,
    file: 'plans/hai-phong.plan.json',
    asOf: '2024-11-01',
    waivers: {
      schema: '1',
      waivers: [
        { fingerprint: first?.fingerprint ?? '', reason: 'Đã thống nhất với Văn phòng', approver: 'Giám đốc Sở', until: '2024-12-31' },
        { fingerprint: '0000000000000000', reason: 'Cũ', approver: 'Giám đốc Sở' },
      ],
    },
  });
})(); // prettier-ignore

export const compared: Comparison = comparePlans(examples.haiPhong(), examples.bacNinh(), under2024);

export const aligned: Matrix = compareAll([{ plan: examples.haiPhong() }, { plan: examples.bacNinh() }], under2024);

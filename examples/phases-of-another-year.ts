import { formatDayVi, lengthOf, resolveTemplate } from 'plan-compliance';

// The days that a template asks for in a year to come: what a department starts from when it drafts its next plan.
const { title, occasion, phases } = resolveTemplate('human-rights-day', { year: 2026 });

console.log(`${title.vi}: ${occasion?.ordinal} năm, ngày ${occasion && formatDayVi(occasion.day)}`);
for (const { title: phase, span } of phases)
  if (span) console.log(`- ${phase.vi}: ${formatDayVi(span.from)}–${formatDayVi(span.to)}, ${lengthOf(span)} ngày`);

import {
  applyRepair,
  certify,
  findGaps,
  formatDay,
  isPartition,
  parseDay,
  smallestRepair,
  spanOf,
  type Span,
} from 'plan-compliance';

// The algebra below the rules on phases. Spans hold both their ends, as "từ ngày 01/11 đến ngày 09/12" does.
const window = days('2024-11-01', '2024-12-31');
const phases = [days('2024-11-01', '2024-12-08'), days('2024-12-10', '2024-12-10'), days('2024-12-10', '2024-12-31')];

console.log('A partition:', isPartition(window, phases));
for (const { from, to } of findGaps(window, phases)) console.log(`In no phase: ${formatDay(from)} to ${formatDay(to)}`);

// A certificate is what one needs in order to believe the verdict without believing this library.
for (const certificate of certify(window, phases)) console.log(JSON.stringify(certificate));

// The anchor day is fixed; of the ends that may move, as few as possible do.
const repair = smallestRepair(window, phases, { fixed: [1] })?.repairs[0] ?? [];
for (const { index, end, was, day } of repair)
  console.log(`Phase ${index + 1}: ${end} ${formatDay(was)} becomes ${formatDay(day)}`);

console.log('A partition:', isPartition(window, applyRepair(phases, repair)));

function days(first: string, last: string): Span {
  const [from, to] = [parseDay(first), parseDay(last)];
  const span = from !== undefined && to !== undefined ? spanOf(from, to) : undefined;
  if (!span) throw new RangeError(`${first} to ${last} are no days one after the other.`);
  return span;
}

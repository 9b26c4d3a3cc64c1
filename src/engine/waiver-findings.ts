import { parseDay } from '#base/day.js';
import { fingerprintOf } from '#base/digest.js';
import { nearestWord } from '#base/nearest.js';
import { pointer } from '#base/path.js';
import type { Finding, Report, Values, Waiver } from '#generated/report.types.js';
import { dayValue } from '#model/value.js';
import { knownRules, lastDayOfCheck, type Account } from './waiver-status.js';
import { waiverDocs, type WaiverMessage, type WaiverRule } from './waiver-words.js';

/** A finding for each waiver that expired, fits nothing or names no rule, and one for all whose last day nobody can judge. */
export function findingsOnWaivers(waivers: Report['waivers'], account: Account): Finding[] {
  const findNearest = openSearch(waivers, account);
  const told = waivers.flatMap((waiver, at) => {
    const fault = faultOf(waiver, findNearest(waiver));
    return fault ? [findingOf(fault, { pointer: pointer('waivers', at), id: waiver.fingerprint }, waiver)] : [];
  });
  const count = lastDayOfCheck(account.runs) === undefined ? waivers.filter(isDated).length : 0;
  if (count === 0) return told;
  const undated = findingOf(saying('waiver/expired', 'undated', { count }), { pointer: pointer('waivers') });
  return [...told, { ...undated, severity: 'info' }];
}

type Fault = Pick<Finding, 'rule' | 'message' | 'values'>;

function faultOf(waiver: Waiver, nearest: string | undefined): Fault | undefined {
  const { rule = '', until = '', status } = waiver;
  const name = nameOf(waiver);
  const near = nearest === undefined ? undefined : { nearest };
  switch (status) {
    case 'expired':
      return saying('waiver/expired', 'expired', { name, to: lastDayOf(until) });
    case 'unused':
      return saying('waiver/unused', near ? 'nearest' : 'unused', { name, ...near });
    case 'unknown-rule':
      return saying('waiver/unknown-rule', near ? 'nearest' : 'unknown', { name, rule, ...near });
    case 'used':
    case 'not-evaluated':
      return undefined;
    default:
      return status satisfies never;
  }
}

/** A waiver as people find it in its file: by the fingerprint, and by rule and plan as far as it names them. */
function nameOf({ fingerprint, rule, plan }: Waiver): string {
  const meant = [rule, plan].filter((part) => part !== undefined).join(', ');
  return meant === '' ? fingerprint : `${fingerprint} (${meant})`;
}

function saying<Rule extends WaiverRule>(rule: Rule, message: WaiverMessage<Rule>, values: Values): Fault {
  return { rule, message, values };
}

function findingOf(
  fault: Fault,
  place: Finding['place'],
  { fingerprint = '', plan = '' }: Partial<Waiver> = {},
): Finding {
  return {
    ...fault,
    severity: 'warning',
    place,
    related: [],
    certificates: [],
    fingerprint: fingerprintOf([fault.rule, fault.message, fingerprint, plan]),
    suggestions: [],
    docs: waiverDocs,
  };
}

function isDated({ until, status }: Waiver): boolean {
  return until !== undefined && status === 'used';
}

function lastDayOf(until: string): Values[string] {
  const day = parseDay(until);
  return day === undefined ? until : dayValue(day);
}

// Where very many waivers fit nothing they are no slips of the pen, and looking for what each meant would take long.
const mostSearched = 100;

/** How to find what a waiver probably meant: the rule, or the fingerprint of a finding that nobody has waived yet. */
function openSearch(waivers: readonly Waiver[], { runs, rules }: Account): (waiver: Waiver) => string | undefined {
  const lost = waivers.filter(({ status }) => status === 'unused' || status === 'unknown-rule').length;
  if (lost === 0 || lost > mostSearched) return () => undefined;
  const known = knownRules({ rules });
  return ({ fingerprint, plan, rule = '', status }) => {
    if (status === 'unknown-rule') return nearestWord(rule, known);
    if (status !== 'unused') return undefined;
    const meant = runs.filter((run) => plan === undefined || run.plan.id === plan);
    const open = meant.flatMap(({ findings }) => findings.filter(({ waived }) => !waived));
    return nearestWord(
      fingerprint,
      open.map((finding) => finding.fingerprint),
    );
  };
}

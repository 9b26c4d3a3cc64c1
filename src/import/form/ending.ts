import type { Plan, Recipient } from '#generated/plan.types.js';
import { readArchiveLine } from '#model/archive-line.js';
import { hold, newId, note, within, type Draft } from '../draft.js';
import { joinFragments, type Passage } from '../passage.js';
import type { Registry } from '../units/registry.js';
import { sortEnding } from './ending-lines.js';
import { issueIn } from './header.js';
import { readRecipient } from './recipient-line.js';
import { signatureOf } from './signature.js';

/** What stands below the text: recipients, the archive line, the signature. */
export interface Ending {
  readonly archive?: Plan['archive'];
  readonly signature?: Plan['signature'];
  readonly issued?: Plan['issued'];
  readonly hasRecipients: boolean;
}

/** Reads the lines of the ending. */
export function readEnding(draft: Draft, registry: Registry, from: number, to: number): Ending {
  const sorted = sortEnding(draft, from, to);
  const { planId } = draft;
  for (const passage of sorted.head) hold(draft, planId, passage, 'recipients');
  for (const passage of sorted.stamps) note(draft, 'beside-signature', passage);
  let archive: Plan['archive'];
  for (const { fragments, channel } of sorted.entries) {
    const passage = joinFragments(fragments);
    if (passage.text === '') continue;
    const text = passage.text.replace(/^[-–—+*•]\s*/u, '');
    if (/^lưu\b/iu.test(text) && !archive) {
      archive = archiveOf(text);
      hold(draft, planId, passage, 'archive');
      continue;
    }
    const recipient = recipientOf(draft, registry, passage, channel);
    draft.recipients.push(recipient);
    hold(draft, recipient.id, passage);
  }
  const [date] = sorted.dates;
  if (date) hold(draft, planId, date, 'issued');
  for (const passage of sorted.dates.slice(1)) note(draft, 'date-line', passage);
  const signature = signatureOf(draft, sorted);
  return {
    ...(archive && { archive }),
    ...(signature && { signature }),
    ...(date && { issued: issueIn(date.text) }),
    hasRecipients: sorted.head.length > 0,
  };
}

function recipientOf(draft: Draft, registry: Registry, passage: Passage, channel: string | undefined): Recipient {
  const { bullet, text, end, to, purpose, codes } = readRecipient(registry, passage);
  return {
    id: newId(draft, 'to', text),
    text: within(text === '' ? passage.text : text, 1000),
    ...(bullet !== undefined && { bullet }),
    ...(end !== undefined && { end }),
    to,
    ...(purpose && { purpose }),
    ...(channel !== undefined && { channel }),
    ...(codes.length > 0 && { codes }),
  };
}

/** "QLCN(An)", "TCHC (03b)": the unit, without its officer or the number of copies. */
function withoutBracket(drafter: string): string {
  const at = drafter.indexOf('(');
  return at > 0 ? drafter.slice(0, at).trimEnd() : drafter;
}

function archiveOf(text: string): NonNullable<Plan['archive']> {
  const { parts } = readArchiveLine(text);
  const [office, drafter] = parts;
  const copies = /\b(\d{1,3})\s?(?:b|bản)\b/u.exec(text)?.[1];
  return {
    text: within(text, 500),
    ...(office !== undefined && { office: within(office, 200) }),
    ...(drafter !== undefined && { drafter: within(withoutBracket(drafter), 200) }),
    ...(copies !== undefined && { copies: Number(copies) }),
  };
}

import type { Statement } from '#generated/plan.types.js';
import type { Scope } from './scope.js';

/** What a paragraph below a heading of purposes, requirements, slogans or forms is. */
export function statementKind({ role, roles, part }: Scope, text: string): Statement['kind'] {
  if (role === 'slogans') return 'slogan';
  if (role === 'form') return 'form';
  if (role === 'requirement') return 'requirement';
  const isBoth = roles.includes('requirement') || part.heading === undefined;
  return isBoth && isRequirement(text) ? 'requirement' : 'purpose';
}

/** What has to be, rather than what is wanted: "Công tác … cần …", "… được thực hiện …", "Bảo đảm …". */
function isRequirement(text: string): boolean {
  const head = text.split(/\s+/).slice(0, 14).join(' ');
  return (
    /(?:^|\s)(?:cần|phải|được thực hiện|được tổ chức|được triển khai)\s/iu.test(head) ||
    /^(?:bảo đảm|đảm bảo|việc|quá trình|bám sát|nội dung và trình tự)\s/iu.test(head)
  );
}

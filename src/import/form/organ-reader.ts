import { foldMarks } from '#base/text.js';
import type { Plan } from '#generated/plan.types.js';

type Issuer = Plan['issuer'];

const organs: readonly (readonly [RegExp, Issuer['organ']])[] = [
  [/^(?:mttq|mat tran|uy ban mttq|uy ban mat tran|ban thuong truc)\b|\bmttq\b|\bmat tran to quoc\b/, 'front'],
  [/^(?:tinh uy|thanh uy|huyen uy|dang uy|ban tuyen giao|ban to chuc tinh|ban thuong vu|chi bo|dang bo)\b/, 'party'],
  [/^(?:lien doan lao dong|cong doan|doan thanh nien|tinh doan|hoi lien hiep|hoi nong dan|hoi cuu)\b/, 'union'],
  [/^(?:uy ban nhan dan|ubnd)\b/, 'committee'],
  [/^(?:uy ban bau cu|hoi dong|ban chi dao|tieu ban|doan kiem tra|to cong tac|ban to chuc|ban vi)\b/, 'board'],
  [/^so\b/, 'department'],
  [/^(?:truong|hoc vien|dai hoc)\b/, 'school'],
  [/^(?:phong)\b/, 'division'],
  [/^(?:van phong)\b/, 'office'],
];

export function organOfIssuer(name: string): Issuer['organ'] {
  const words = foldMarks(name);
  return organs.find(([shape]) => shape.test(words))?.[1] ?? 'other';
}

/** The level as the names of the body and of its superior tell it. */
export function levelOfIssuer(name: string, superior: string | undefined): Issuer['level'] {
  const own = foldMarks(name);
  const above = foldMarks(superior ?? '');
  const words = `${own} ${above}`;
  if (/^(?:bo|chinh phu|thu tuong|tong cuc)\b/.test(own) || /\bquoc gia\b|\btrung uong\b/.test(own)) return 'central';
  if (/^truong\b/.test(own)) return 'unit';
  if (/^so\b/.test(own)) return 'province';
  if (/\b(?:xa|phuong|thi tran|dac khu)\b/.test(words)) return 'commune';
  if (/\b(?:huyen|quan|thi xa)\b/.test(words)) return 'district';
  if (/^so\b/.test(above)) return 'unit';
  return 'province';
}

import type { Citation, Plan } from '#generated/plan.types.js';
import { addShortNames } from '../body/pointers.js';
import { addCitations } from '../cite/add.js';
import { hold, within } from '../draft.js';
import type { Block } from '../outline/block.js';
import { meet, type Registry } from '../units/registry.js';
import { readNameAt } from '../units/name-reader.js';

/** What the opening tells of the plan itself. */
export interface Opening {
  readonly opening?: Plan['opening'];
  /** The body that issues the plan: "…, Sở Nội vụ xây dựng Kế hoạch …". */
  readonly issuer?: string;
}

const relations: readonly (readonly [RegExp, Citation['relation']])[] = [
  [/^(?:theo|xét) đề nghị/iu, 'proposal'],
  [/^(?:tiếp tục |triển khai )?(?:thực hiện|triển khai)/iu, 'carries-out'],
];

/** Reads the paragraphs between the title and the first part. */
export function readOpening(registry: Registry, blocks: readonly Block[]): Opening {
  const { draft } = registry;
  for (const { whole } of blocks) {
    hold(draft, draft.planId, whole, 'opening');
    addShortNames(draft, whole, undefined);
    const relation = relations.find(([shape]) => shape.test(whole.text))?.[1] ?? 'basis';
    for (const cited of addCitations(draft, whole, { where: 'opening', relation }))
      if (cited.issuer !== undefined && cited.of === undefined && relation !== 'proposal')
        meetIssuer(registry, cited.issuer);
  }
  const text = blocks.map(({ whole }) => whole.text).join('\n');
  if (text === '') return {};
  const issuing = issuingIn(text);
  const restates = issuing?.name;
  return {
    opening: {
      ...(restates !== undefined && restates !== '' && { restates: within(restates, 2000) }),
      text: within(text, 20_000),
    },
    ...(issuing && { issuer: issuing.body }),
  };
}

/** Bodies of the state that order something are above the issuer, and the plan may have to go to them. */
function meetIssuer(registry: Registry, name: string): void {
  const found = readNameAt(name, 0);
  if (found && found.kind !== 'class') meet(registry, { text: name, kind: found.kind }, undefined, undefined);
}

const issues = /\s(?:xây dựng|ban hành|lập|đề ra)\s+(?:kế hoạch|Kế hoạch)(?=[\s,:])/gu;

/** "…, Sở Nội vụ tỉnh Bắc Ninh xây dựng Kế hoạch tuyên truyền … như sau:" */
function issuingIn(text: string): { readonly body: string; readonly name: string } | undefined {
  for (const match of text.matchAll(issues)) {
    const before = text.slice(Math.max(0, match.index - 200), match.index);
    const starts = [...before.matchAll(/(?:^|[,;.)\n]\s{0,3})(?=\p{Lu})/gu)].map((gap) => gap.index + gap[0].length);
    const body = starts
      .map((at) => before.slice(at).trim())
      .filter((name) => readNameAt(name, 0) !== undefined && !/ số:? ?[\d…]/u.test(name))
      .toSorted((a, b) => a.length - b.length)[0];
    if (body === undefined) continue;
    const rest = text.slice(match.index + match[0].length);
    const end = rest.search(
      /,?\s{0,3}(?:cụ thể|với (?:các|những)? ?nội dung|với nội dung|như sau|gồm các|như nội dung)|:|\n|\.\s|\.$/u,
    );
    return {
      body: bareBody(body),
      name: withoutAlias((end < 0 ? rest : rest.slice(0, end)).trim()),
    };
  }
  return undefined;
}

/** "… năm 2025 (gọi tắt là Kế hoạch)": without the last bracket where that tells a short name, closed or not. */
function withoutAlias(name: string): string {
  const from = name.lastIndexOf(')', name.length - 2) + 1;
  const alias = name.slice(from).search(/\((?:gọi tắt|sau đây|Kế hoạch)/u);
  return alias < 0 ? name : name.slice(0, from + alias).trimEnd();
}

/** "Phòng Giáo dục và Đào tạo (GD&ĐT)". */
function bareBody(name: string): string {
  return name.replace(/\s{0,3}\([^()]*\)/gu, '').trim();
}

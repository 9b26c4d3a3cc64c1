import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { coverageCube, renderComparison, renderCube, renderMatrix, renderReport } from '#index.js';
import { integrityOf } from '#base/digest.js';
import { matrixScript } from '#report/matrix-script.js';
import { examples } from '../plans.js';
import { aligned, both, compared, faultless, haiPhong, waived } from './reports.js';

const languages = ['vi', 'en'] as const;
const pages = Object.entries({ both, faultless, haiPhong, waived }).flatMap(([name, report]) =>
  languages.map((language) => ({ name, language, page: renderReport(report, { format: 'html', language }) })),
);
const cube = coverageCube(examples.haiPhong());
const cubes = languages.flatMap((language) => [
  { name: 'a cube', language, page: renderCube(cube, { format: 'html', language }) },
  {
    name: 'a report with its cube',
    language,
    page: renderReport(haiPhong, { format: 'html', language, cubeOf: () => cube }),
  },
  { name: 'a matrix', language, page: renderMatrix(aligned, { format: 'html', language }) },
]);
const comparisons = languages.map((language) => ({
  name: 'compared',
  language,
  page: renderComparison(compared, { format: 'html', language }),
}));

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A region that scrolls has to be reached by the keyboard.
    'no-redundant-role': 'error',
    'tel-non-breaking': 'off',
    // Prettier writes our markup, and writes them so.
    'void-style': ['error', { style: 'selfclose' }],
    // One for each language, of which one is shown.
    'heading-level': ['error', { allowMultipleH1: true }],
    'long-title': 'off',
    'prefer-native-element': ['error', { exclude: ['group'] }],
  },
});

describe.each([...pages, ...cubes, ...comparisons])('the page of $name in $language', ({ language, page }) => {
  test('is valid HTML by the standard', async () => {
    const { results } = await validator.validateString(page);
    const told = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
    );
    expect(told).toEqual([]);
  });

  test('[F-120] runs nothing but what sorts a matrix, and asks for nothing', () => {
    const isSorted = page.includes('class="matrix"');
    const allowed = isSorted ? `script-src '${integrityOf(matrixScript)}'; ` : '';
    expect(page).toContain(
      `content="default-src 'none'; ${allowed}style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    const rest = isSorted ? page.replace(`<script>${matrixScript}</script>`, '') : page;
    expect(rest.length < page.length).toBe(isSorted);
    expect(rest).not.toMatch(
      /<(?:script|link|img|iframe|object|embed|form|base)\b|\son[a-z]+=|javascript:|\burl\(|@import/iu,
    );
    for (const [, address = ''] of page.matchAll(/(?:href|src)="([^"]*)"/gu)) expect(address).toMatch(/^#[a-z0-9-]+$/u);
  });

  test('speaks both languages, and first the one asked for', () => {
    expect(page).toContain(`<html lang="${language}">`);
    const order = [...page.matchAll(/<div lang="([a-z]+)" class="in-/gu)].map(([, each]) => each);
    expect(order).toEqual(language === 'vi' ? ['vi', 'en'] : ['en', 'vi']);
    expect(page).toMatch(new RegExp(`id="speak-${language}"\\s+checked\\s`, 'u'));
    expect(page.match(/\schecked\s/gu)).toHaveLength(1);
  });
});

test('a page tells the verdict, each finding with proof and mend, the chart, and why rules were not evaluated', () => {
  const page = renderReport(haiPhong, { format: 'html', language: 'vi' });
  expect(page).toContain('Có cảnh báo cần xem xét');
  expect(page).toContain('39 + 1 + 22 = 62 ngày, thời gian chung có 61 ngày');
  expect(page).toContain('Đổi thành 11/12/2024');
  expect(page.match(/<li class="finding/gu)).toHaveLength(2 * (haiPhong.runs[0]?.findings.length ?? 0));
  expect(page).toMatch(/<svg [^>]*role="img" aria-labelledby="vi-0-time-t vi-0-time-d"/u);
  expect(page).toContain('Ngày có sai sót: 10/12/2024 (thuộc hai giai đoạn)');
  expect(page).toContain('Chưa xét được, hoặc chưa xét hết');
});

test('a waived finding stays on the page with its reason, and so does a waiver that fits nothing', () => {
  const page = renderReport(waived, { format: 'html', language: 'en' });
  expect(page).toContain('Đã thống nhất với Văn phòng');
  expect(page).toContain('fits no finding');
});

test('a comparison marks the words that one side alone has', () => {
  const page = renderComparison(compared, { format: 'html', language: 'vi' });
  expect(page).toMatch(/<mark class="only">[^<]+<\/mark>/u);
  expect(page).toContain('Nội dung theo giai đoạn');
});

/** The numbers below a heat map, a list for each line of its foot. */
function loadsIn(table: string): number[][] {
  const [, foot = ''] = /<tfoot>([^]*)<\/tfoot>/u.exec(table) ?? [];
  return foot
    .split('</tr>')
    .slice(0, -1)
    .map((row) => [...row.matchAll(/<td class="l">(\d+)/gu)].map(([, load]) => Number(load)));
}

test('a heat map counts days with work only where tasks have days', () => {
  const dated = coverageCube(JSON.parse(readFileSync('examples/plans/law-rollout.plan.json', 'utf8')));
  const [, table = ''] =
    /<table class="heat"([^]*?)<\/table>/u.exec(renderCube(dated, { format: 'html', language: 'vi' })) ?? [];
  expect(dated.units.some(({ days }) => days > 0)).toBe(true);
  expect(loadsIn(table)).toEqual([dated.units.map(({ tasks }) => tasks), dated.units.map(({ days }) => days)]);
});

test('a heat map tells of every topic and unit what the cube says, and the load of each unit', () => {
  const page = renderReport(haiPhong, { format: 'html', language: 'en', cubeOf: () => cube });
  const [, english = ''] = /<table class="heat" id="en-0-cube">([^]*?)<\/table>/u.exec(page) ?? [];
  const rows = [...english.matchAll(/<tr>([^]*?)<\/tr>/gu)].map(([, row = '']) => row);
  const named = rows.filter((row) => row.includes('class="level'));
  expect(named).toHaveLength(cube.topics.length);
  for (const { title, level, bearers } of cube.topics) {
    const row = named.find((each) => each.includes(`>${title}<`)) ?? '';
    expect(row).toContain(`class="level l-${level}"`);
    const cells = [...row.matchAll(/<td class="l( l-[a-z]+)?">/gu)].map(([, look]) => look !== undefined);
    const units = new Set(bearers.map(({ unit }) => unit));
    expect(cells).toEqual(cube.units.map(({ id }) => units.has(id)));
  }
  expect(loadsIn(english)).toEqual([cube.units.map(({ tasks }) => tasks)]);
  expect(renderReport(haiPhong, { format: 'html', language: 'en' })).not.toContain('class="heat"');
});

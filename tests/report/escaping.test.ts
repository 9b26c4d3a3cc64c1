import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  changeFormats,
  comparisonFormats,
  cubeFormats,
  diffReports,
  emptyReport,
  formats,
  matrixFormats,
  mergeReports,
  renderChanges,
  renderComparison,
  renderCube,
  renderMatrix,
  renderReport,
  type Format,
} from '#index.js';
import { matrixScript } from '#report/matrix-script.js';
import { hidden, hostileComparison, hostileCube, hostileMatrix, hostileReport, hostileTexts } from './hostile.js';
import { faultless } from './reports.js';

// Nothing of a plan reaches a format unescaped (design 10; reliability F-037, F-120 … F-127). Each format is held to what would
// harm its readers, with every text of a report replaced by each hostile one.

/** The tags, attributes and texts of a page, as a browser would see them. */
const tags = /<\/?([a-z][a-z0-9]*)\b[^<>]*>/giu;
const allowed = new Set(
  'html head meta title style body a header span fieldset legend label input main div section article h1 h2 h3 h4 p dl dt dd ol ul li caption search output tfoot details summary code table thead tbody tr th td figure figcaption svg desc line text rect path footer mark br strong'.split(' '),
); // prettier-ignore

type Check = (told: string, text: string) => void;

const html: Check = (page) => {
  // The one script is ours, word for word, and holds no text of a plan.
  const told = page.replace(`<script>${matrixScript}</script>`, '');
  const names = [...told.matchAll(tags)].map(([, name = '']) => name.toLowerCase());
  expect(names.filter((name) => !allowed.has(name))).toEqual([]);
  expect(told.match(/<(?![/!a-z])/giu)).toBeNull();
  const harmful = [...told.matchAll(tags)].filter(([tag]) =>
    /\son[a-z]+=|javascript:|'/iu.test(tag.replaceAll(/"[^"]*"/gu, '')),
  );
  expect(harmful).toEqual([]);
};

const markdown: Check = (told) => {
  const bare = told.replaceAll(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/gu, '');
  expect(bare.match(/<(?!br>|!-- -->|\/?details>|\/?summary>)/gu)).toBeNull();
  expect(bare).not.toMatch(/(?<!\\)\]\(|:\/\/|www\.|(?<!&)[@#][A-Za-z0-9]/u);
  for (const line of told.split('\n')) {
    expect(line).not.toMatch(/^#+ Forged/u);
    if (line.startsWith('|')) expect(line).toMatch(/\|$/u);
  }
  const rows = told.split('\n').filter((line) => line.startsWith('| '));
  for (const row of rows) expect([3, 4, 5]).toContain(row.replaceAll('\\|', '').split('|').length - 1);
};

const csv: Check = (told) => {
  expect(told.startsWith('\uFEFF"')).toBe(true);
  expect(told).toMatch(/^(?:\uFEFF)?(?:"(?:[^"\r\n]|"")*"(?:,"(?:[^"\r\n]|"")*")*\r\n)+$/u);
  const harmful = [...told.matchAll(/"((?:[^"]|"")*)"/gu)].filter(([, cell = '']) =>
    /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|;[\s\u00a0]*[=+\-@]/u.test(cell),
  );
  expect(harmful).toEqual([]);
};

const checks: Readonly<Record<Format, Check>> = {
  text: () => undefined,
  json: (told) => JSON.parse(told),
  html,
  sarif: (told) => JSON.parse(told),
  gitlab: (told) => JSON.parse(told),
  junit: (told) => {
    expect(XMLValidator.validate(told)).toBe(true);
    expect(told).not.toMatch(/<!\[CDATA\[|\]\]>|<script/u);
    const { testsuites } = new XMLParser().parse(told) as { testsuites: { testsuite: unknown[] } };
    expect(Object.keys(testsuites)).toEqual(['testsuite']);
  },
  github: (told) => {
    for (const line of told.trimEnd().split('\n')) expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::/u);
    expect(told).not.toMatch(/\r|^##\[/mu);
  },
  markdown,
  csv,
  ics: (told) => {
    const events = new ICAL.Component(ICAL.parse(told) as unknown[]).getAllSubcomponents('vevent');
    expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(events.length);
    expect(told.match(/^UID:/gmu)?.length ?? 0).toBe(events.length);
    for (const line of told.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/\n|\r/u);
    }
  },
};

const texts = hostileTexts.map((text) => ({ text, name: JSON.stringify(text.slice(0, 40)) }));

describe.each(formats)('[F-037] [F-123] [F-124] as %s', (format) => {
  test.each(texts)('a plan full of $name does no harm', ({ text }) => {
    for (const language of ['vi', 'en'] as const) {
      const told = renderReport(hostileReport(text), { format, language });
      if (format !== 'json') expect(told.replace('\uFEFF', '')).not.toMatch(hidden);
      checks[format](told, text);
    }
  });
});

describe.each(comparisonFormats)('[F-120] two plans as %s', (format) => {
  test.each(texts)('full of $name do no harm', ({ text }) => {
    const told = renderComparison(hostileComparison(text), { format, language: 'vi' });
    if (format !== 'json') expect(told.replace('\uFEFF', '')).not.toMatch(hidden);
    checks[format](told, text);
  });
});

describe.each(changeFormats)('[F-121] what changed as %s', (format) => {
  test.each(texts)('with plans full of $name does no harm', ({ text }) => {
    const told = renderChanges(diffReports(emptyReport(), hostileReport(text)), { format, language: 'vi' });
    if (format !== 'json') expect(told).not.toMatch(hidden);
    checks[format](told, text);
  });
});

describe.each(matrixFormats)('[F-120] plans side by side as %s', (format) => {
  test.each(texts)('full of $name do no harm', ({ text }) => {
    const told = renderMatrix(hostileMatrix(text), { format, language: 'vi' });
    if (format !== 'json') expect(told.replace('\uFEFF', '')).not.toMatch(hidden);
    checks[format](told, text);
  });
});

describe.each(cubeFormats)('[F-120] a cube as %s', (format) => {
  test.each(texts)('of a plan full of $name does no harm', ({ text }) => {
    const told = renderCube(hostileCube(text), { format, language: 'vi' });
    if (format !== 'json') expect(told.replace('\uFEFF', '')).not.toMatch(hidden);
    checks[format](told, text);
  });
});

describe('[F-037] a report with its heat map, and one that was merged', () => {
  test.each(texts)('full of $name do no harm', ({ text }) => {
    const report = hostileReport(text);
    html(renderReport(report, { format: 'html', language: 'vi', cubeOf: () => hostileCube(text) }), text);
    for (const format of formats)
      checks[format](renderReport(mergeReports(report, faultless), { format, language: 'en' }), text);
  });
});

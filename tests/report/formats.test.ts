import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  checkPlan,
  diffReports,
  positionsOf,
  readJson,
  renderChanges,
  renderComparison,
  renderReport,
  type Format,
  type Report,
} from '#index.js';
import { renderGitlab } from '#report/gitlab.js';
import { escapeMarkdown, codeSpan } from '#report/markdown-escape.js';
import { uriOf } from '#report/told.js';
import { diffWords } from '#report/word-diff.js';
import { call, plans, temporaryFolder } from '../cli/calls.js';
import { both, compared, haiPhong, waived } from './reports.js';

const { path } = temporaryFolder();
const text = readFileSync(plans.haiPhong, 'utf8');
const find = positionsOf(text);
const rendered = (report: Report, format: Format) =>
  renderReport(report, { format, language: 'en', locate: (_plan, pointer) => find(pointer) });

describe('SARIF', () => {
  interface Log {
    readonly runs: readonly [{ readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] } }; readonly results: readonly Result[] }];
  } // prettier-ignore
  interface Result {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly baselineState?: string;
    readonly partialFingerprints: object;
    readonly suppressions?: readonly { readonly justification: string }[];
    readonly locations: readonly [
      { readonly physicalLocation?: { readonly region?: Readonly<Record<string, number>> } },
    ];
  }
  const [run] = (JSON.parse(rendered(waived, 'sarif')) as Log).runs;

  test('points at the rules by index, and each has help in both languages', () => {
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    for (const { help } of run.tool.driver.rules) expect(help.text).toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/u);
  });

  test('names the place by line, column and offset, as they are in the file', () => {
    const regions = run.results.flatMap(({ locations }) => {
      const region = locations[0].physicalLocation?.region;
      return region ? [region] : [];
    });
    expect(regions.length).toBeGreaterThan(10);
    const lines = text.split('\n');
    for (const {
      startLine = 0,
      startColumn = 0,
      endLine = 0,
      endColumn = 0,
      charOffset = 0,
      charLength = 0,
    } of regions) {
      const value = text.slice(charOffset, charOffset + charLength);
      expect(() => JSON.parse(value) as unknown).not.toThrow();
      expect(lines[startLine - 1]?.slice(startColumn - 1).startsWith(value.split('\n')[0] ?? '')).toBe(true);
      expect(lines[endLine - 1]?.slice(0, endColumn - 1).endsWith(value.split('\n').at(-1) ?? '')).toBe(true);
    }
  });

  test('keeps what is waived, with the reason', () => {
    const suppressed = run.results.filter(({ suppressions }) => suppressions !== undefined);
    expect(suppressed).toHaveLength(1);
    expect(suppressed[0]?.suppressions?.[0]?.justification).toBe(
      'Đã thống nhất với Văn phòng (Giám đốc Sở; 2024-12-31)',
    );
  });

  test('has the pointers and the start of the file where the text of the plan is not at hand', () => {
    const told = renderReport(haiPhong, { format: 'sarif', language: 'vi' });
    const lines = told.match(/"(?:start|end)(?:Line|Column)": \d+/g) ?? [];
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !line.endsWith(' 1'))).toEqual([]);
    expect(told).not.toContain('charOffset');
    expect(told).toContain('"fullyQualifiedName": "/phases/2"');
  });

  test('of two reports says of each result whether it is new, was there, or is gone', () => {
    const statesOf = (before: Report, after: Report) => {
      const told = renderChanges(diffReports(before, after), { format: 'sarif', language: 'vi' });
      const [{ results, tool }] = (JSON.parse(told) as Log).runs;
      for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      return results.map(({ baselineState, partialFingerprints }) => [
        baselineState,
        ...Object.values(partialFingerprints),
      ]);
    };
    const [plan] = haiPhong.runs;
    if (!plan) throw new Error('The report is of no plan.');
    const prints = plan.findings.map(({ fingerprint }) => fingerprint);
    const without = { ...haiPhong, runs: [{ ...plan, findings: plan.findings.slice(1) }] };
    const stay = prints.slice(1).map((print) => ['unchanged', print]);
    expect(statesOf(without, haiPhong)).toEqual([['new', prints[0]], ...stay]);
    expect(statesOf(haiPhong, without)).toEqual([...stay, ['absent', prints[0]]]);
    expect(run.results.every((result) => !('baselineState' in result))).toBe(true);
  });

  test('[F-126] tells no absolute path', () => {
    expect(uriOf('/home/me/kế hoạch.json')).toBe('k%E1%BA%BF%20ho%E1%BA%A1ch.json');
    expect(uriOf('C:/plans/a.json')).toBe('a.json');
    expect(uriOf('plans/a b.json')).toBe('plans/a%20b.json');
  });
});

describe('JUnit', () => {
  test('has a suite for each plan, a case for each rule that was not off, and counts that add up', () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => name === 'testsuite' || name === 'testcase',
    });
    const { testsuites } = parser.parse(rendered(both, 'junit')) as { testsuites: Record<string, string> & { testsuite: (Record<string, string> & { testcase: Record<string, unknown>[] })[] } }; // prettier-ignore
    expect(testsuites.testsuite).toHaveLength(2);
    for (const [at, { testcase, ...suite }] of testsuites.testsuite.entries()) {
      const { outcomes = [] } = both.runs[at] ?? {};
      expect(testcase).toHaveLength(outcomes.filter(({ status }) => status !== 'off').length);
      for (const [kind, count] of [
        ['failure', 'failures'],
        ['skipped', 'skipped'],
        ['error', 'errors'],
      ] as const)
        expect(testcase.filter((each) => kind in each)).toHaveLength(Number(suite[`@_${count}`]));
    }
    expect(rendered(both, 'junit')).toContain('39 + 1 + 22');
  });
});

describe('GitHub annotations', () => {
  test('[F-123] are a line for each finding that stands, at its line of the file', () => {
    const lines = rendered(waived, 'github').trimEnd().split('\n');
    const all = [...waived.runs.flatMap(({ findings }) => findings), ...waived.findings];
    expect(lines).toHaveLength(all.filter(({ waived: accepted }) => !accepted).length);
    const { line } = find('/phases/2') ?? {};
    expect(lines.some((each) => each.startsWith(`::warning file=plans/hai-phong.plan.json,line=${line},`))).toBe(true);
  });
});

describe('GitLab Code Quality', () => {
  test('has the properties that GitLab asks for, and a fingerprint for each issue', () => {
    const issues = JSON.parse(rendered(both, 'gitlab')) as Record<string, unknown>[];
    for (const issue of issues)
      expect(issue).toEqual({
        type: 'issue',
        description: expect.any(String),
        check_name: expect.any(String),
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u),
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/u),
        location: { path: expect.any(String), lines: { begin: expect.any(Number) } },
      });
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  test('the fingerprint does not depend on where the finding stands', () => {
    const of = (told: string) => (JSON.parse(told) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    expect(of(rendered(haiPhong, 'gitlab'))).toEqual(of(renderGitlab(haiPhong, { language: 'vi' })));
  });
});

describe('Markdown', () => {
  test('a code span holds backticks', () => {
    expect(codeSpan('a`b``c')).toBe('```a`b``c```');
    expect(codeSpan('`')).toBe('`` ` ``');
    expect(codeSpan('')).toBe('`  `');
  });

  test('escapes what would be markup, and leaves Vietnamese alone', () => {
    expect(escapeMarkdown('*a* _b_ [c] | <d>')).toBe('\\*a\\* \\_b\\_ \\[c\\] \\| &lt;d&gt;');
    expect(escapeMarkdown('Ủy ban nhân dân tỉnh, ngày 10/12/2024')).toBe('Ủy ban nhân dân tỉnh, ngày 10/12/2024');
  });

  test('fits into a comment of GitHub, however many findings there are', () => {
    const runs = haiPhong.runs.map((run) => ({
      ...run,
      findings: Array.from({ length: 100 }, () => run.findings)
        .flat()
        .slice(0, 1000),
    }));
    const many = { ...haiPhong, runs };
    expect(rendered(many, 'markdown').length).toBeLessThan(65_536);
    expect(rendered(many, 'markdown')).toContain('and 900 more');
  });

  test('tells of two long plans what fits, and counts the other rows', () => {
    const topics = compared.matches.filter(({ thing }) => thing === 'topic');
    const others = compared.matches.filter(({ thing }) => thing !== 'topic');
    const few = renderComparison(compared, { format: 'markdown', language: 'en' });
    expect(few).not.toContain('have no room here');
    const rowsOf = (told: string) => told.split('\n').filter((line) => /^\| (?!---|What)/.test(line)).length;
    const own = rowsOf(few) - topics.length;
    for (const said of ['x', '@#|$'.repeat(200)]) {
      const many = Array.from({ length: 400 }, () => topics).flat();
      const matches = [...others, ...many.map((match) => ({ ...match, left: { ...match.left, title: said } }))];
      const told = renderComparison({ ...compared, matches }, { format: 'markdown', language: 'en' });
      expect(told.length).toBeLessThan(65_536);
      const more = Number(/^\*\*(\d+) more rows have no room here/m.exec(told)?.[1]);
      expect(rowsOf(told) + more).toBe(own + many.length);
      expect(told.endsWith(`${few.trimEnd().split('\n').at(-1)}\n`)).toBe(true);
    }
  });

  test.each([2, 12, 60, 400])('of %i plans what fits is told, and the rest is counted', (count) => {
    const [run] = haiPhong.runs;
    if (!run) throw new Error('The report has no run.');
    const findings = Array.from({ length: 20 }, () => run.findings).flat();
    const told = rendered(
      { ...haiPhong, runs: Array.from({ length: count }, () => ({ ...run, findings })) },
      'markdown',
    );
    expect(told.length).toBeLessThan(65_536);
    const shown = told.split('\n### ').filter((part) => part.startsWith('Sở Ngoại vụ'));
    const left = Number(/### and (\d+) more plans/.exec(told)?.[1] ?? 0);
    expect(shown.length + left).toBe(count);
    for (const part of shown) {
      const rows = part.split('\n').filter((line) => /^\| (?:error|warning|info|waived) /.test(line)).length;
      const more = Number(/and (\d+) more \|/.exec(part)?.[1] ?? 0);
      expect(rows + more).toBe(findings.length);
    }
  });
});

describe('iCalendar', () => {
  const calendar = rendered(haiPhong, 'ics');
  const events = (told: string) =>
    new ICAL.Component(ICAL.parse(told) as unknown[]).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

  test('has an event of whole days for each entry of the timeline, the end exclusive', () => {
    const timeline = haiPhong.runs[0]?.timeline ?? [];
    const told = events(calendar);
    expect(told.map(({ startDate }) => startDate.toString())).toEqual(timeline.map(({ from }) => from));
    expect(told.map(({ endDate }) => endDate.adjust(-1, 0, 0, 0) ?? endDate.toString())).toHaveLength(timeline.length);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20241101\r\nDTEND;VALUE=DATE:20250101\r\n');
  });

  test('without a day is a calendar all the same, with no event in it', () => {
    const told = rendered({ ...haiPhong, runs: haiPhong.runs.map((run) => ({ ...run, timeline: [] })) }, 'ics');
    const all = new ICAL.Component(ICAL.parse(told) as unknown[]).getAllSubcomponents();
    expect(all.map(({ name }) => name)).toEqual(['vtimezone']);
  });

  test('has deadlines, and one that is moved keeps its UID', () => {
    const plan = readJson(readFileSync(plans.faultless)) as { routes: { when: { on?: string; bound?: string }[] }[] };
    const before = events(rendered(checkPlan(plan), 'ics'));
    expect(before.some(({ summary }) => summary.startsWith('Deadline'))).toBe(true);
    const moved = structuredClone(plan);
    const when = moved.routes
      .flatMap((route) => route.when)
      .find(({ bound, on }) => bound === 'by' && on !== undefined);
    if (when) when.on = '2026-01-30';
    const after = events(rendered(checkPlan(moved), 'ics'));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after.map(({ startDate }) => startDate.toString())).not.toEqual(
      before.map(({ startDate }) => startDate.toString()),
    );
  });

  test('reads no clock: the stamp is the day of the check, or always the same', () => {
    expect(calendar).toContain('DTSTAMP:19700101T000000Z');
    expect(rendered(waived, 'ics')).toContain('DTSTAMP:20241101T000000Z');
  });

  test('unfolded, says every title in full', () => {
    const long = 'Đợt cao điểm '.repeat(30).trim();
    const timeline = [{ id: 'w', kind: 'window' as const, title: long, from: '9999-12-01', to: '9999-12-31' }];
    const report = { ...haiPhong, runs: haiPhong.runs.map((run) => ({ ...run, timeline })) };
    const [event] = events(rendered(report, 'ics'));
    expect(event?.summary).toBe(`Window: ${long}`);
  });
});

describe('words that differ', () => {
  test('are those that no common subsequence holds', () => {
    expect(diffWords('Tổ chức hội nghị cấp tỉnh', 'Tổ chức hội thảo cấp tỉnh')).toEqual([
      [{ text: 'Tổ chức hội', isShared: true }, { text: 'nghị', isShared: false }, { text: 'cấp tỉnh', isShared: true }],
      [{ text: 'Tổ chức hội', isShared: true }, { text: 'thảo', isShared: false }, { text: 'cấp tỉnh', isShared: true }],
    ]); // prettier-ignore
  });

  test('very long texts are told apart as wholes', () => {
    const [left] = diffWords('a '.repeat(1000), 'b a '.repeat(1000));
    expect(left).toHaveLength(1);
  });
});

describe('of a document', () => {
  const folder = 'examples/documents/';
  const told = async (file: string, format: Format) =>
    (await call(['check', `${folder}${file}`, '-f', format, '--lang', 'en'])).stdout;

  test('lines and columns are told where it is text, and what stands there is what the finding names', async () => {
    const lines = readFileSync(`${folder}ngay-hoi-doc-sach.txt`, 'utf8').split('\n');
    const { runs } = JSON.parse(await told('ngay-hoi-doc-sach.txt', 'sarif')) as { runs: [{ results: { ruleId: string; locations: [{ physicalLocation: { region: Record<string, number> }; message: { text: string } }] }[] }] }; // prettier-ignore
    const of = (rule: string) => runs[0].results.find(({ ruleId }) => ruleId === rule)?.locations[0];
    const { startLine = 0, startColumn = 0, endColumn } = of('structure/style')?.physicalLocation.region ?? {};
    expect(lines[startLine - 1]?.slice(startColumn - 1, (endColumn ?? 0) - 1)).toMatch(/^\d\. Giai đoạn [^:]+:?$/u);
    expect(of('structure/style')?.message.text).toBe(`line ${startLine}`);
    expect(await told('ngay-hoi-doc-sach.txt', 'github')).toContain(`ngay-hoi-doc-sach.txt,line=${startLine},`);
    const issues = JSON.parse(await told('ngay-hoi-doc-sach.txt', 'gitlab')) as { check_name: string; location: { lines: { begin: number } } }[]; // prettier-ignore
    expect(issues.find(({ check_name: rule }) => rule === 'structure/style')?.location.lines.begin).toBe(startLine);
  });

  test('pages and paragraphs are told where it has no lines', async () => {
    expect(await told('ngay-hoi-doc-sach.docx', 'github')).toMatch(
      /^::notice [^:]*title=structure\/style::.*%0Aparagraph \d+$/m,
    );
    expect(await told('ngay-hoi-doc-sach.docx', 'github')).not.toContain(',line=');
    expect(await told('ngay-hoi-doc-sach.pdf', 'sarif')).toMatch(/"text": "page 1, line \d+"/);
  });

  test('that was kept as JSON since, the lines of the document are not told as lines of the JSON', () => {
    const [run] = haiPhong.runs;
    if (!run) throw new Error('The report has no run.');
    const findings = run.findings.map((finding) => ({ ...finding, place: { ...finding.place, source: { line: 77 } } }));
    const of = (file: string, format: Format) => {
      const report = { ...haiPhong, runs: [{ ...run, findings, plan: { ...run.plan, file } }] };
      return renderReport(report, { format, language: 'en' });
    };
    expect(of('hai-phong.plan.json', 'github')).not.toContain('line=77');
    expect(of('hai-phong.plan.json', 'sarif')).not.toContain('line 77');
    expect(of('hai-phong.txt', 'github')).toContain('line=77');
    expect(of('hai-phong.txt', 'sarif')).toContain('"text": "line 77"');
  });
});

test('the command tells lines and columns, as it has read the file', async () => {
  const argv = [
    'check',
    plans.haiPhong,
    '-f',
    'github',
    '-o',
    path('a.txt'),
    '-f',
    'sarif',
    '-o',
    path('a.sarif'),
    '-f',
    'ics',
  ];
  const { stdout } = await call(argv);
  expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n/u);
  expect(readFileSync(path('a.txt'), 'utf8')).toMatch(/,line=\d+,/u);
  expect(readFileSync(path('a.sarif'), 'utf8')).toContain('"startLine"');
});

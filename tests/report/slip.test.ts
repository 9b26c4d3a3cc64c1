import { strFromU8, unzipSync } from 'fflate';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { readDocx } from '#import/index.js';
import { checkPlan, emptyReport, languages, reportFailure, InputFailure, tellFinding } from '#index.js';
import { renderSlipBy } from '#report/slip.js';
import { renderSlip } from '#slip.js';
import { examples } from '../plans.js';
import { hidden, hostileReport, hostileTexts } from './hostile.js';
import { both, faultless, waived } from './reports.js';

const documentOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
const linesOf = (bytes: Uint8Array) => readDocx(bytes).lines.map(({ text }) => text);

describe('a slip', () => {
  test('has the form of the decree, the plan, and places to sign', async () => {
    const lines = linesOf(await renderSlip(waived, { language: 'vi' }));
    for (const said of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '…………, ngày 01 tháng 11 năm 2024',
      'PHIẾU KIỂM TRA',
      'Sở Ngoại vụ',
      'NGƯỜI KIỂM TRA',
      'THỦ TRƯỞNG ĐƠN VỊ',
    ])
      expect(lines).toContain(said);
  });

  test.each(languages)('tells every finding with its proofs, its mends and its source (%s)', async (language) => {
    const lines = linesOf(await renderSlip(waived, { language }));
    for (const finding of waived.runs.flatMap(({ findings }) => findings)) {
      expect(lines.filter((line) => line === tellFinding(waived, finding, language))).not.toEqual([]);
      expect(lines).toContain(`[${finding.rule}]`);
    }
    const { error, warning, info } = waived.runs[0]
      ? { error: 0, warning: 0, info: 0, ...Object.fromEntries(countsOf(waived.runs[0].findings)) }
      : { error: 0, warning: 0, info: 0 };
    const sum =
      language === 'vi'
        ? `Lỗi: ${error}; cảnh báo: ${warning}; lưu ý: ${info}; đã miễn trừ: 1.`
        : `Errors: ${error}; warnings: ${warning}; notes: ${info}; waived: 1.`;
    expect(lines).toContain(sum);
  });

  test('tells by whose leave a finding is waived', async () => {
    const lines = linesOf(await renderSlip(waived, { language: 'vi' }));
    expect(lines).toContain('Lý do miễn trừ: Đã thống nhất với Văn phòng (Giám đốc Sở, đến hết 31/12/2024)');
  });

  test('leaves the day blank where none was given, and says that nothing was found', async () => {
    const undated = checkPlan(examples.faultless());
    const lines = linesOf(await renderSlip(undated, { language: 'vi' }));
    expect(lines).toContain('…………, ngày … tháng … năm 20…');
    expect(lines).toContain('Không phát hiện sai sót.');
  });

  test('is one for each plan, and tells files that were not read', async () => {
    expect(
      linesOf(await renderSlip(both, { language: 'vi' })).filter((line) => line === 'PHIẾU KIỂM TRA'),
    ).toHaveLength(2);
    const failure = reportFailure(new InputFailure('file/missing', {}, { file: 'a.json' }), 'a.json');
    expect(linesOf(await renderSlip(failure, { language: 'en' })).join('\n')).toContain('a.json');
    await renderSlip(emptyReport(), { language: 'vi' });
  });

  test('begins on a new page, whose number is the first again', async () => {
    const document = documentOf(await renderSlip(both, { language: 'vi' }));
    expect(document.match(/<w:titlePg\/>/g)).toHaveLength(2);
    expect(document.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2);
    expect(document.match(/<w:p><w:pPr><w:pStyle w:val="gap"\/><w:sectPr>/g)).toHaveLength(1);
  });

  test('looks as the styles of its file say, all of which are there', async () => {
    const parts = unzipSync(await renderSlip(both, { language: 'vi' }));
    const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
    const named = documentOf(await renderSlip(both, { language: 'vi' })).matchAll(/<w:pStyle w:val="(\w+)"/g);
    const looks = [...new Set([...named].map(([, look]) => look))];
    expect(looks).toContain('Heading1');
    expect(looks.filter((look) => !styles.includes(`<w:style w:type="paragraph" w:styleId="${look}"`))).toEqual([]);
  });

  test('keeps rows of tables whole, but those that would leave a page half empty', async () => {
    const rowsOf = async (length: number) =>
      documentOf(await renderSlip(hostileReport('ệ'.repeat(length)), { language: 'vi' })).match(/<w:tr>(?!<w:trPr>)/g);
    expect(await rowsOf(10)).toBeNull();
    expect((await rowsOf(701))?.length).toBeGreaterThan(0);
  });

  test('is the same bytes for the same report', async () => {
    const [one, other] = [
      await renderSlip(both, { language: 'vi' }),
      await renderSlip(structuredClone(both), { language: 'vi' }),
    ];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(strFromU8(unzipSync(one)['docProps/core.xml'] ?? new Uint8Array())).toContain('1980-01-01T00:00:00Z');
  });

  test('says what to install where the library is missing', async () => {
    const fail = () => Promise.reject(new Error('Cannot find package'));
    const missing = renderSlipBy(fail, faultless, { language: 'vi' });
    await expect(missing).rejects.toMatchObject({ code: 'format/no-docx', exit: 2 });
  });
});

/** Findings that count, by their rank. */
function countsOf(findings: (typeof waived)['runs'][number]['findings']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { severity } of findings.filter((finding) => !finding.waived))
    counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return counts;
}

describe('[F-037] a plan does no harm to a slip', () => {
  test.each(hostileTexts.map((text) => ({ text, name: JSON.stringify(text.slice(0, 40)) })))(
    'full of $name',
    async ({ text }) => {
      const parts = unzipSync(await renderSlip(hostileReport(text), { language: 'vi' }));
      for (const [name, bytes] of Object.entries(parts)) {
        // The number of the page is the one field that a slip has.
        const part = strFromU8(bytes).replace('<w:instrText xml:space="preserve">PAGE</w:instrText>', '');
        if (/\.(?:xml|rels)$/.test(name)) expect([name, XMLValidator.validate(part)]).toEqual([name, true]);
        expect(part).not.toMatch(hidden);
        expect(part).not.toMatch(
          /<w:(?:instrText|fldSimple|hyperlink|altChunk|object)|TargetMode="External"|<script|<img/u,
        );
      }
      expect(Object.keys(parts).filter((name) => /vba|embed|oleObject/i.test(name))).toEqual([]);
    },
  );
});

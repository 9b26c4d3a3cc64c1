import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { diffReports, emptyReport, renderChanges, renderReport } from '#index.js';
import { hostileReport, hostileTexts } from './hostile.js';
import { both, faultless, haiPhong, waived } from './reports.js';

// The schema of OASIS lies beside the repository where there is ../shared.
const path = '../shared/standards/sarif-2.1.0.schema.json';
const isHere = existsSync(path);

describe.runIf(isHere)('a SARIF log fits the schema of OASIS (needs ../shared)', () => {
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = (isHere ? JSON.parse(readFileSync(path, 'utf8')) : {}) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/iu, 'uri-reference': /^(?:[^\s<>"{}|\\^`%]|%[0-9A-F]{2})*$/iu, 'date-time': true } }); // prettier-ignore
  const validate = ajv.compile(schema);
  const hostile = Object.fromEntries(
    hostileTexts.map((text) => [JSON.stringify(text.slice(0, 30)), hostileReport(text)]),
  );

  test.each(Object.entries({ both, faultless, haiPhong, waived, empty: emptyReport(), ...hostile }))(
    '%s',
    (_name, report) => {
      for (const locate of [
        undefined,
        () => ({ line: 2, column: 3, offset: 9, length: 4, end: { line: 2, column: 7 } }),
      ]) {
        const log: unknown = JSON.parse(
          renderReport(report, { format: 'sarif', language: 'vi', ...(locate && { locate }) }),
        );
        validate(log);
        expect(validate.errors ?? []).toEqual([]);
      }
    },
  );

  test('what changed between two reports', () => {
    for (const [before, after] of [
      [haiPhong, faultless],
      [faultless, both],
      [both, waived],
    ] as const) {
      validate(JSON.parse(renderChanges(diffReports(before, after), { format: 'sarif', language: 'en' })));
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});

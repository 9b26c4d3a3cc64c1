import { renderReport, type RenderOptions, type Report } from '#index.js';
import type { SheetFormat } from './sheets.js';

/** A report in a format of the call. What writes Word files is loaded for those who ask for one. */
export async function renderSheet(
  report: Report,
  format: SheetFormat,
  options: Omit<RenderOptions, 'format'>,
): Promise<string | Uint8Array> {
  if (format !== 'docx') return renderReport(report, { ...options, format });
  const { renderSlip } = await import('#slip.js');
  return renderSlip(report, options);
}

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plans } from './documents/plans.js';
import { htmlOf, textOf } from './documents/plain.js';
import { wordOf } from './documents/word.js';
import { root } from './generate/outputs.js';

// Writes examples/documents/: the same plans as Word, HTML, text and PDF. The files are committed and tests read those; PDF
// needs LibreOffice (apt-get install -y libreoffice-writer fonts-liberation2 fonts-urw-base35), without which it is left as
// it is. "Nimbus Roman" has few of the letters of Vietnamese: the others come from a second font, as it happens in practice.

const folder = join(root, 'examples/documents');
const fonts = [
  ['', 'Liberation Serif'],
  ['.two-fonts', 'Nimbus Roman'],
] as const;

mkdirSync(folder, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'documents-'));
for (const plan of plans) {
  writeFileSync(join(folder, `${plan.name}.docx`), await wordOf(plan, 'Times New Roman'));
  writeFileSync(join(folder, `${plan.name}.html`), htmlOf(plan));
  writeFileSync(join(folder, `${plan.name}.txt`), textOf(plan));
  for (const [suffix, font] of fonts) {
    const name = `${plan.name}${suffix}`;
    writeFileSync(join(work, `${name}.docx`), await wordOf(plan, font));
    if (convert(join(work, `${name}.docx`))) copyFileSync(join(work, `${name}.pdf`), join(folder, `${name}.pdf`));
  }
}
rmSync(work, { recursive: true });

function convert(file: string): boolean {
  try {
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', work, file], { stdio: 'ignore' });
    return true;
  } catch {
    console.error(`LibreOffice is not here: the PDF of ${file} was not made anew.`);
    return false;
  }
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const program = '/usr/bin/soffice';

/** Whether tests in LibreOffice run. In CI they always do: without it they fail there, where nobody reads what was skipped. */
export const isOfficeHere = existsSync(program) || process.env['CI'] === 'true';

/** Opens a Word file in LibreOffice, prints it and gives the path of the PDF, which stands beside it. */
export function printByOffice(file: string): string {
  if (!existsSync(program))
    throw new Error(`There is no ${program}. Run: apt-get install --no-install-recommends libreoffice-writer-nogui`);
  const folder = dirname(file);
  // A profile of its own, since two of them cannot share one.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
  execFileSync(program, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' });
  return file.replace(/\.docx$/, '.pdf');
}

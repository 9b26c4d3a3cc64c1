import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { root } from './generate/outputs.js';

// `npm run api`: the public names of every door and their types, as the package is built, into docs/api. Who changes them sees it in
// the diff; with --check the files have to be as they are, and a difference fails.

const isCheck = process.argv.includes('--check');
const doors = ['index', 'calendar', 'import', 'slip', 'testing'];
const scratch = join(root, 'node_modules/.cache/api');
const folder = join(root, 'docs/api');
for (const place of [scratch, folder]) mkdirSync(place, { recursive: true });

const stale = doors.filter((door) => !isSame(door));
if (stale.length > 0 && isCheck) {
  console.error(
    `The public names have changed: ${stale.join(', ')}. Run \`npm run build && npm run api\` and read the diff of docs/api.`,
  );
  process.exitCode = 1;
} else {
  console.log(`${doors.length} doors, ${stale.length} changed.`);
}

/** Writes the report of a door, or holds it to the one that is there; tells whether it is the same. */
function isSame(door: string): boolean {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, `dist/${door}.d.ts`),
      compiler: { tsconfigFilePath: join(root, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: `${door}.api.md`,
        reportFolder: folder,
        reportTempFolder: scratch,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        // Every public name is public: there are no others behind a door. What TSDoc makes of our comments is nobody's concern here.
        extractorMessageReporting: {
          default: { logLevel: 'none' },
        },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
        compilerMessageReporting: { default: { logLevel: 'none' } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  } as unknown as Parameters<typeof ExtractorConfig.prepare>[0]);
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: !isCheck,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  return !apiReportChanged;
}

import {
  InputFailure,
  deriveTemplate,
  printTemplate,
  readJson,
  readTemplate,
  resolveTemplate,
  ruleCatalogue,
  type PlanInput,
  type ResolvedTemplate,
  type Template,
} from '#index.js';
import { inFile, tell } from './failure.js';
import { readBytes } from './files.js';
import { resolvedFor } from './init.js';
import { write, type Io } from './io.js';
import { checksOf, dayOf, deliver, keepApart, keepFree } from './options.js';
import { readPlan } from './plan-file.js';
import type { Templating } from './shared.js';
import { shown } from './usage.js';
import { words } from './words.js';

/** Prints a template with its layers laid over one another, its days for the year, and the layer of every part. */
export async function resolveLayers(template: string, options: Templating, io: Io): Promise<number> {
  const resolved = resolvedFor(checksOf({ ...options, template }), options.day);
  await deliver(printTemplate(resolved), options.output, io);
  return 0;
}

/** Writes a template to begin with: its parts are there, and ask for nothing yet. */
export async function beginTemplate(options: Templating, io: Io): Promise<number> {
  const { output, id = 'mau-cua-don-vi', extends: below = 'core' } = options;
  keepFree(output);
  const title = { vi: '[ghi tên mẫu]', en: '[title of the template]' };
  const parts = { sections: [], subjects: [], phases: [], recipients: [], rules: [], final: [] };
  const template: Template = { schema: '1', id, version: '0.1.0', title, extends: below, ...parts };
  validate(template);
  await deliver(printed(template), output, io);
  return 0;
}

/** Drafts a template from plans. */
export async function derive(files: readonly string[], options: Templating, io: Io): Promise<number> {
  const { output, id, extends: below } = options;
  keepApart([output], files);
  keepFree(output);
  const plans: PlanInput[] = [];
  for (const file of new Set(files)) plans.push({ plan: (await readPlan(file, io)).plan, file });
  const [first, ...others] = plans;
  if (!first) return 0;
  const template = deriveTemplate([first, ...others], {
    ...(id !== undefined && { id }),
    ...(below !== undefined && { extends: below }),
  });
  validate(template);
  await deliver(printed(template), output, io);
  await write(io.stderr, `${words.derived[options.lang]}\n`);
  return 0;
}

/** Says of each template file whether it is one: its shape, its layers, its days, the rules that it names. */
export async function checkTemplates(files: readonly string[], options: Templating, io: Io): Promise<number> {
  let exit = 0;
  for (const file of files) {
    try {
      const template = readTemplate(readJson(readBytes(file), { file }), { file });
      const { id, version, layers } = validate(template, options);
      const told = words.soundTemplate[options.lang].replace('{file}', () => shown(file));
      await write(io.stdout, `${told.replace('{template}', () => `${id} ${version}`).replace('{layers}', () => layers.join(' → '))}\n`); // prettier-ignore
    } catch (error) {
      if (!(error instanceof InputFailure)) throw error;
      const failure = inFile(error, file, {});
      await tell([failure], options.lang, io);
      exit = Math.max(exit, failure.exit);
    }
  }
  return exit;
}

/** A year with a leap day and one without; unless told, a template has to hold in both. */
const years = [2024, 2025];

function validate(template: Template, { year, day }: Pick<Templating, 'year' | 'day'> = {}): ResolvedTemplate {
  const knownRules = new Set(ruleCatalogue().map(({ id }) => id));
  const parameters = day === undefined ? {} : { day: dayOf(day, '--day') };
  const asked = year === undefined ? years : [checksOf({ year, lang: 'vi' }).year ?? 0];
  let found: ResolvedTemplate | undefined;
  for (const each of asked) found = resolveTemplate(template, { year: each, parameters }, { knownRules });
  if (!found) throw new RangeError('A template is tried in one year or more.');
  return found;
}

function printed(template: Template): string {
  return `${JSON.stringify(template, null, 2)}\n`;
}

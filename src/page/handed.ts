import { importPlan } from '#import/index.js';
import {
  InputFailure,
  defaultLimits,
  isDocument,
  readJson,
  readTemplate,
  readWaivers,
  type Template,
  type Waivers,
} from '#index.js';

/** A file that was handed in: the plan, the template or the waivers it holds, or why it could not be read. */
export interface Handed {
  readonly file: string;
  readonly plan?: unknown;
  readonly isDocument?: boolean;
  /** How many places of a document were not fully understood. */
  readonly unclear?: number;
  readonly template?: Template;
  readonly waivers?: Waivers;
  readonly failure?: InputFailure;
}

/** Whether a file is one to be checked, be it that it could not be read. */
export function isSubject({ template, waivers }: Handed): boolean {
  return template === undefined && waivers === undefined;
}

/** Reads a file as the command line does. */
export async function readHanded(given: File): Promise<Handed> {
  const file = given.name;
  try {
    const limit = defaultLimits.fileBytes;
    if (given.size > limit) throw new InputFailure('json/too-large', { bytes: given.size, limit }, { file });
    const bytes = new Uint8Array(await given.arrayBuffer());
    if (!isDocument(file, bytes)) return dataIn(readJson(bytes, { file }), file);
    const { plan, notes } = await importPlan(bytes, { file });
    return { file, plan, isDocument: true, unclear: notes.length };
  } catch (error) {
    if (error instanceof InputFailure) return { file, failure: error };
    throw error;
  }
}

/** A list of waivers has waivers, the title of a template is told in both languages; whatever else there is may be a plan. */
function dataIn(value: unknown, file: string): Handed {
  const { waivers, title } = (typeof value === 'object' && value !== null ? value : {}) as {
    readonly waivers?: unknown;
    readonly title?: unknown;
  };
  if (waivers !== undefined) return { file, waivers: readWaivers(value, { file }) };
  if (typeof title !== 'object' || title === null) return { file, plan: value };
  return { file, template: readTemplate(value, { file }) };
}

import type { Template } from '#generated/template.types.js';
import commemoration from '#templates/commemoration.json' with { type: 'json' };
import core from '#templates/core.json' with { type: 'json' };
import humanRightsDay from '#templates/human-rights-day.json' with { type: 'json' };
import lawRollout from '#templates/law-rollout.json' with { type: 'json' };

// A cast, because TypeScript takes every word of a JSON file for any string; a test holds the files to the schema.
const shipped = [core, commemoration, humanRightsDay, lawRollout] as readonly Template[];

/** The templates that come with the library, by id; each stands after the one that it extends. */
export const shippedTemplates: ReadonlyMap<string, Template> = new Map(
  shipped.map((template) => [template.id, template]),
);

/** The ids of the templates that come with the library. */
export const templateIds: readonly string[] = [...shippedTemplates.keys()];

// Generated from schemas/coverage.schema.json by scripts/generate.ts. Change the schema, then run `npm run gen`.

/** For types only; what is published is the schema itself. */
export const coverageSchema = {
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    schema: { const: '1' },
    tool: {
      type: 'object',
      properties: { name: { type: 'string' }, version: { type: 'string' } },
      required: ['name', 'version'],
      additionalProperties: false,
    },
    plan: {
      type: 'object',
      properties: { id: { type: 'string' }, title: { type: 'string' } },
      required: ['id', 'title'],
      additionalProperties: false,
    },
    phases: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: { type: 'string' }, title: { type: 'string' } },
        required: ['id', 'title'],
        additionalProperties: false,
      },
    },
    topics: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          phase: { type: 'string' },
          level: { type: 'string', enum: ['explicit', 'coordinated', 'scope', 'blanket', 'none'] },
          bearers: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                unit: { type: 'string' },
                level: { type: 'string', enum: ['explicit', 'coordinated', 'scope', 'blanket', 'none'] },
                by: { type: 'array', items: { type: 'string' } },
              },
              required: ['unit', 'level', 'by'],
              additionalProperties: false,
            },
          },
        },
        required: ['id', 'title', 'level', 'bearers'],
        additionalProperties: false,
      },
    },
    units: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          tasks: { type: 'integer' },
          dated: { type: 'integer' },
          days: { type: 'integer' },
          topics: { type: 'integer' },
        },
        required: ['id', 'title', 'tasks', 'dated', 'days', 'topics'],
        additionalProperties: false,
      },
    },
    holes: { type: 'array', items: { type: 'string' } },
    blanketOnly: { type: 'array', items: { type: 'string' } },
    pileUps: { type: 'array', items: { type: 'string' } },
  },
  required: ['schema', 'tool', 'plan', 'phases', 'topics', 'units', 'holes', 'blanketOnly', 'pileUps'],
  additionalProperties: false,
} as const;

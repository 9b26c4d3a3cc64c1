// Generated from schemas/alignment.schema.json by scripts/generate.ts. Change the schema, then run `npm run gen`.

/** For types only; what is published is the schema itself. */
export const alignmentSchema = {
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    schema: { const: '1' },
    decisions: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          thing: {
            type: 'string',
            enum: [
              'occasion',
              'citation',
              'section',
              'statement',
              'window',
              'phase',
              'topic',
              'goal',
              'unit',
              'clause',
              'task',
              'route',
              'money',
              'recipient',
            ],
          },
          verdict: { type: 'string', enum: ['same', 'different', 'split', 'merged', 'undecided'] },
          one: {
            type: 'object',
            properties: {
              plan: { type: 'string' },
              items: { type: 'array', items: { type: 'string' } },
              titles: { type: 'array', items: { type: 'string' } },
            },
            required: ['plan', 'items'],
            additionalProperties: false,
          },
          other: {
            type: 'object',
            properties: {
              plan: { type: 'string' },
              items: { type: 'array', items: { type: 'string' } },
              titles: { type: 'array', items: { type: 'string' } },
            },
            required: ['plan', 'items'],
            additionalProperties: false,
          },
          score: { type: 'number' },
          reason: { type: 'string' },
          by: { type: 'string' },
        },
        required: ['thing', 'verdict', 'one', 'other'],
        additionalProperties: false,
      },
    },
  },
  required: ['schema', 'decisions'],
  additionalProperties: false,
} as const;

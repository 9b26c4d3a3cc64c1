// Generated from schemas/waivers.schema.json by scripts/generate.ts. Change the schema, then run `npm run gen`.

/** For types only; what is published is the schema itself. */
export const waiversSchema = {
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    schema: { const: '1' },
    waivers: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          fingerprint: { type: 'string' },
          rule: { type: 'string' },
          plan: { type: 'string' },
          reason: { type: 'string' },
          approver: { type: 'string' },
          decision: { type: 'string' },
          until: { type: 'string' },
        },
        required: ['fingerprint', 'reason', 'approver'],
        additionalProperties: false,
      },
    },
  },
  required: ['schema', 'waivers'],
  additionalProperties: false,
} as const;

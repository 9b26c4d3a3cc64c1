// Generated from schemas/matrix.schema.json by scripts/generate.ts. Change the schema, then run `npm run gen`.

/** For types only; what is published is the schema itself. */
export const matrixSchema = {
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
    parent: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        file: { type: 'string' },
        title: { type: 'string' },
        issuer: { type: 'string' },
        sha256: { type: 'string' },
      },
      required: ['id'],
      additionalProperties: false,
    },
    plans: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          plan: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              file: { type: 'string' },
              title: { type: 'string' },
              issuer: { type: 'string' },
              sha256: { type: 'string' },
            },
            required: ['id'],
            additionalProperties: false,
          },
          template: {
            type: 'object',
            properties: { id: { type: 'string' }, version: { type: 'string' }, year: { type: 'integer' } },
            required: ['id', 'version'],
            additionalProperties: false,
          },
        },
        required: ['plan', 'template'],
        additionalProperties: false,
      },
    },
    rows: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          key: { type: 'string' },
          thing: {
            type: 'string',
            enum: [
              'occasion',
              'citation',
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
          by: { type: 'string', enum: ['subject', 'parent', 'role', 'words', 'decision'] },
          title: {
            anyOf: [
              { type: 'string' },
              { type: 'number' },
              { type: 'boolean' },
              {
                oneOf: [
                  {
                    type: 'object',
                    properties: { kind: { const: 'day' }, day: { type: 'string' } },
                    required: ['kind', 'day'],
                    additionalProperties: false,
                  },
                  {
                    type: 'object',
                    properties: { kind: { const: 'span' }, from: { type: 'string' }, to: { type: 'string' } },
                    required: ['kind', 'from', 'to'],
                    additionalProperties: false,
                  },
                  {
                    type: 'object',
                    properties: {
                      kind: { const: 'item' },
                      id: { type: 'string' },
                      title: { type: 'string' },
                      label: { type: 'string' },
                    },
                    required: ['kind', 'id'],
                    additionalProperties: false,
                  },
                  {
                    type: 'object',
                    properties: { kind: { const: 'word' }, vi: { type: 'string' }, en: { type: 'string' } },
                    required: ['kind', 'vi', 'en'],
                    additionalProperties: false,
                  },
                ],
              },
              {
                type: 'object',
                properties: {
                  kind: { const: 'list' },
                  items: {
                    type: 'array',
                    items: {
                      anyOf: [
                        { type: 'string' },
                        { type: 'number' },
                        {
                          oneOf: [
                            {
                              type: 'object',
                              properties: { kind: { const: 'day' }, day: { type: 'string' } },
                              required: ['kind', 'day'],
                              additionalProperties: false,
                            },
                            {
                              type: 'object',
                              properties: { kind: { const: 'span' }, from: { type: 'string' }, to: { type: 'string' } },
                              required: ['kind', 'from', 'to'],
                              additionalProperties: false,
                            },
                            {
                              type: 'object',
                              properties: {
                                kind: { const: 'item' },
                                id: { type: 'string' },
                                title: { type: 'string' },
                                label: { type: 'string' },
                              },
                              required: ['kind', 'id'],
                              additionalProperties: false,
                            },
                            {
                              type: 'object',
                              properties: { kind: { const: 'word' }, vi: { type: 'string' }, en: { type: 'string' } },
                              required: ['kind', 'vi', 'en'],
                              additionalProperties: false,
                            },
                          ],
                        },
                      ],
                    },
                  },
                },
                required: ['kind', 'items'],
                additionalProperties: false,
              },
            ],
          },
          cells: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                plan: { type: 'integer' },
                level: { type: 'string', enum: ['explicit', 'coordinated', 'scope', 'blanket', 'none'] },
                places: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      pointer: { type: 'string' },
                      id: { type: 'string' },
                      label: { type: 'string' },
                      title: { type: 'string' },
                      section: { type: 'string' },
                      group: { type: 'string' },
                      position: { type: 'integer' },
                      source: {
                        type: 'object',
                        properties: {
                          page: { type: 'integer' },
                          paragraph: { type: 'integer' },
                          line: { type: 'integer' },
                          lineEnd: { type: 'integer' },
                          from: { type: 'integer' },
                          to: { type: 'integer' },
                        },
                        additionalProperties: false,
                      },
                    },
                    required: ['pointer'],
                    additionalProperties: false,
                  },
                },
                faces: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      aspect: {
                        type: 'string',
                        enum: [
                          'when',
                          'phase',
                          'level',
                          'parties',
                          'lead',
                          'support',
                          'outputs',
                          'addressee',
                          'sender',
                          'number',
                          'date',
                          'issuer',
                          'purpose',
                          'kind',
                          'source',
                          'target',
                          'role',
                          'roles',
                          'covers',
                          'count',
                        ],
                      },
                      value: {
                        anyOf: [
                          { type: 'string' },
                          { type: 'number' },
                          { type: 'boolean' },
                          {
                            oneOf: [
                              {
                                type: 'object',
                                properties: { kind: { const: 'day' }, day: { type: 'string' } },
                                required: ['kind', 'day'],
                                additionalProperties: false,
                              },
                              {
                                type: 'object',
                                properties: {
                                  kind: { const: 'span' },
                                  from: { type: 'string' },
                                  to: { type: 'string' },
                                },
                                required: ['kind', 'from', 'to'],
                                additionalProperties: false,
                              },
                              {
                                type: 'object',
                                properties: {
                                  kind: { const: 'item' },
                                  id: { type: 'string' },
                                  title: { type: 'string' },
                                  label: { type: 'string' },
                                },
                                required: ['kind', 'id'],
                                additionalProperties: false,
                              },
                              {
                                type: 'object',
                                properties: { kind: { const: 'word' }, vi: { type: 'string' }, en: { type: 'string' } },
                                required: ['kind', 'vi', 'en'],
                                additionalProperties: false,
                              },
                            ],
                          },
                          {
                            type: 'object',
                            properties: {
                              kind: { const: 'list' },
                              items: {
                                type: 'array',
                                items: {
                                  anyOf: [
                                    { type: 'string' },
                                    { type: 'number' },
                                    {
                                      oneOf: [
                                        {
                                          type: 'object',
                                          properties: { kind: { const: 'day' }, day: { type: 'string' } },
                                          required: ['kind', 'day'],
                                          additionalProperties: false,
                                        },
                                        {
                                          type: 'object',
                                          properties: {
                                            kind: { const: 'span' },
                                            from: { type: 'string' },
                                            to: { type: 'string' },
                                          },
                                          required: ['kind', 'from', 'to'],
                                          additionalProperties: false,
                                        },
                                        {
                                          type: 'object',
                                          properties: {
                                            kind: { const: 'item' },
                                            id: { type: 'string' },
                                            title: { type: 'string' },
                                            label: { type: 'string' },
                                          },
                                          required: ['kind', 'id'],
                                          additionalProperties: false,
                                        },
                                        {
                                          type: 'object',
                                          properties: {
                                            kind: { const: 'word' },
                                            vi: { type: 'string' },
                                            en: { type: 'string' },
                                          },
                                          required: ['kind', 'vi', 'en'],
                                          additionalProperties: false,
                                        },
                                      ],
                                    },
                                  ],
                                },
                              },
                            },
                            required: ['kind', 'items'],
                            additionalProperties: false,
                          },
                        ],
                      },
                    },
                    required: ['aspect'],
                    additionalProperties: false,
                  },
                },
              },
              required: ['plan', 'places', 'faces'],
              additionalProperties: false,
            },
          },
          missing: { type: 'array', items: { type: 'integer' } },
          aspects: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                aspect: {
                  type: 'string',
                  enum: [
                    'when',
                    'phase',
                    'level',
                    'parties',
                    'lead',
                    'support',
                    'outputs',
                    'addressee',
                    'sender',
                    'number',
                    'date',
                    'issuer',
                    'purpose',
                    'kind',
                    'source',
                    'target',
                    'role',
                    'roles',
                    'covers',
                    'count',
                  ],
                },
                variants: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      value: {
                        anyOf: [
                          { type: 'string' },
                          { type: 'number' },
                          { type: 'boolean' },
                          {
                            oneOf: [
                              {
                                type: 'object',
                                properties: { kind: { const: 'day' }, day: { type: 'string' } },
                                required: ['kind', 'day'],
                                additionalProperties: false,
                              },
                              {
                                type: 'object',
                                properties: {
                                  kind: { const: 'span' },
                                  from: { type: 'string' },
                                  to: { type: 'string' },
                                },
                                required: ['kind', 'from', 'to'],
                                additionalProperties: false,
                              },
                              {
                                type: 'object',
                                properties: {
                                  kind: { const: 'item' },
                                  id: { type: 'string' },
                                  title: { type: 'string' },
                                  label: { type: 'string' },
                                },
                                required: ['kind', 'id'],
                                additionalProperties: false,
                              },
                              {
                                type: 'object',
                                properties: { kind: { const: 'word' }, vi: { type: 'string' }, en: { type: 'string' } },
                                required: ['kind', 'vi', 'en'],
                                additionalProperties: false,
                              },
                            ],
                          },
                          {
                            type: 'object',
                            properties: {
                              kind: { const: 'list' },
                              items: {
                                type: 'array',
                                items: {
                                  anyOf: [
                                    { type: 'string' },
                                    { type: 'number' },
                                    {
                                      oneOf: [
                                        {
                                          type: 'object',
                                          properties: { kind: { const: 'day' }, day: { type: 'string' } },
                                          required: ['kind', 'day'],
                                          additionalProperties: false,
                                        },
                                        {
                                          type: 'object',
                                          properties: {
                                            kind: { const: 'span' },
                                            from: { type: 'string' },
                                            to: { type: 'string' },
                                          },
                                          required: ['kind', 'from', 'to'],
                                          additionalProperties: false,
                                        },
                                        {
                                          type: 'object',
                                          properties: {
                                            kind: { const: 'item' },
                                            id: { type: 'string' },
                                            title: { type: 'string' },
                                            label: { type: 'string' },
                                          },
                                          required: ['kind', 'id'],
                                          additionalProperties: false,
                                        },
                                        {
                                          type: 'object',
                                          properties: {
                                            kind: { const: 'word' },
                                            vi: { type: 'string' },
                                            en: { type: 'string' },
                                          },
                                          required: ['kind', 'vi', 'en'],
                                          additionalProperties: false,
                                        },
                                      ],
                                    },
                                  ],
                                },
                              },
                            },
                            required: ['kind', 'items'],
                            additionalProperties: false,
                          },
                        ],
                      },
                      plans: { type: 'array', items: { type: 'integer' } },
                    },
                    required: ['plans'],
                    additionalProperties: false,
                  },
                },
                hasMajority: { type: 'boolean' },
                outliers: { type: 'array', items: { type: 'integer' } },
              },
              required: ['aspect', 'variants', 'hasMajority', 'outliers'],
              additionalProperties: false,
            },
          },
        },
        required: ['key', 'thing', 'by', 'cells', 'missing', 'aspects'],
        additionalProperties: false,
      },
    },
    links: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          thing: {
            type: 'string',
            enum: [
              'occasion',
              'citation',
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
          rows: { type: 'array', items: { type: 'string' } },
          score: { type: 'number' },
        },
        required: ['thing', 'rows', 'score'],
        additionalProperties: false,
      },
    },
    shared: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          rule: { type: 'string' },
          message: { type: 'string' },
          severity: { type: 'string', enum: ['error', 'warning', 'info'] },
          values: {
            type: 'object',
            additionalProperties: {
              anyOf: [
                { type: 'string' },
                { type: 'number' },
                { type: 'boolean' },
                {
                  oneOf: [
                    {
                      type: 'object',
                      properties: { kind: { const: 'day' }, day: { type: 'string' } },
                      required: ['kind', 'day'],
                      additionalProperties: false,
                    },
                    {
                      type: 'object',
                      properties: { kind: { const: 'span' }, from: { type: 'string' }, to: { type: 'string' } },
                      required: ['kind', 'from', 'to'],
                      additionalProperties: false,
                    },
                    {
                      type: 'object',
                      properties: {
                        kind: { const: 'item' },
                        id: { type: 'string' },
                        title: { type: 'string' },
                        label: { type: 'string' },
                      },
                      required: ['kind', 'id'],
                      additionalProperties: false,
                    },
                    {
                      type: 'object',
                      properties: { kind: { const: 'word' }, vi: { type: 'string' }, en: { type: 'string' } },
                      required: ['kind', 'vi', 'en'],
                      additionalProperties: false,
                    },
                  ],
                },
                {
                  type: 'object',
                  properties: {
                    kind: { const: 'list' },
                    items: {
                      type: 'array',
                      items: {
                        anyOf: [
                          { type: 'string' },
                          { type: 'number' },
                          {
                            oneOf: [
                              {
                                type: 'object',
                                properties: { kind: { const: 'day' }, day: { type: 'string' } },
                                required: ['kind', 'day'],
                                additionalProperties: false,
                              },
                              {
                                type: 'object',
                                properties: {
                                  kind: { const: 'span' },
                                  from: { type: 'string' },
                                  to: { type: 'string' },
                                },
                                required: ['kind', 'from', 'to'],
                                additionalProperties: false,
                              },
                              {
                                type: 'object',
                                properties: {
                                  kind: { const: 'item' },
                                  id: { type: 'string' },
                                  title: { type: 'string' },
                                  label: { type: 'string' },
                                },
                                required: ['kind', 'id'],
                                additionalProperties: false,
                              },
                              {
                                type: 'object',
                                properties: { kind: { const: 'word' }, vi: { type: 'string' }, en: { type: 'string' } },
                                required: ['kind', 'vi', 'en'],
                                additionalProperties: false,
                              },
                            ],
                          },
                        ],
                      },
                    },
                  },
                  required: ['kind', 'items'],
                  additionalProperties: false,
                },
              ],
            },
          },
          row: { type: 'string' },
          parents: { type: 'array', items: { type: 'string' } },
          sightings: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                plan: { type: 'integer' },
                place: {
                  type: 'object',
                  properties: {
                    pointer: { type: 'string' },
                    id: { type: 'string' },
                    label: { type: 'string' },
                    title: { type: 'string' },
                    section: { type: 'string' },
                    group: { type: 'string' },
                    position: { type: 'integer' },
                    source: {
                      type: 'object',
                      properties: {
                        page: { type: 'integer' },
                        paragraph: { type: 'integer' },
                        line: { type: 'integer' },
                        lineEnd: { type: 'integer' },
                        from: { type: 'integer' },
                        to: { type: 'integer' },
                      },
                      additionalProperties: false,
                    },
                  },
                  required: ['pointer'],
                  additionalProperties: false,
                },
                fingerprint: { type: 'string' },
              },
              required: ['plan', 'place', 'fingerprint'],
              additionalProperties: false,
            },
          },
        },
        required: ['rule', 'message', 'severity', 'values', 'parents', 'sightings'],
        additionalProperties: false,
      },
    },
    rules: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          severity: { type: 'string', enum: ['error', 'warning', 'info'] },
          summary: {
            type: 'object',
            properties: { vi: { type: 'string' }, en: { type: 'string' } },
            required: ['vi', 'en'],
            additionalProperties: false,
          },
          kept: {
            type: 'object',
            properties: { vi: { type: 'string' }, en: { type: 'string' } },
            required: ['vi', 'en'],
            additionalProperties: false,
          },
          basis: {
            type: 'array',
            items: {
              type: 'object',
              properties: { vi: { type: 'string' }, en: { type: 'string' } },
              required: ['vi', 'en'],
              additionalProperties: false,
            },
          },
          docs: { type: 'string' },
          messages: {
            type: 'array',
            items: {
              type: 'object',
              properties: { key: { type: 'string' }, vi: { type: 'string' }, en: { type: 'string' } },
              required: ['key', 'vi', 'en'],
              additionalProperties: false,
            },
          },
        },
        required: ['id', 'severity', 'summary', 'kept', 'basis', 'docs', 'messages'],
        additionalProperties: false,
      },
    },
    counts: {
      type: 'object',
      properties: {
        plans: { type: 'integer' },
        rows: { type: 'integer' },
        full: { type: 'integer' },
        outliers: { type: 'integer' },
        links: { type: 'integer' },
        shared: { type: 'integer' },
      },
      required: ['plans', 'rows', 'full', 'outliers', 'links', 'shared'],
      additionalProperties: false,
    },
  },
  required: ['schema', 'tool', 'plans', 'rows', 'links', 'shared', 'rules', 'counts'],
  additionalProperties: false,
} as const;

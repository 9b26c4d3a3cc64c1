// Generated from schemas/comparison.schema.json by scripts/generate.ts. Change the schema, then run `npm run gen`.

/** For types only; what is published is the schema itself. */
export const comparisonSchema = {
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
    left: {
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
    right: {
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
    facts: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          fact: {
            type: 'string',
            enum: [
              'issued',
              'window',
              'phases',
              'topics',
              'statements',
              'units',
              'tasks',
              'general-clause',
              'report',
              'difficulty',
              'budget',
              'recipients',
              'basis',
              'carries-out',
              'signature',
              'archive',
              'occasion',
            ],
          },
          same: { type: 'boolean' },
          left: {
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
          right: {
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
        },
        required: ['fact', 'same'],
        additionalProperties: false,
      },
    },
    matches: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          thing: {
            type: 'string',
            enum: [
              'window',
              'phase',
              'topic',
              'statement',
              'goal',
              'section',
              'unit',
              'task',
              'clause',
              'route',
              'money',
              'recipient',
              'citation',
              'occasion',
              'signature',
              'archive',
            ],
          },
          left: {
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
          right: {
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
          rung: {
            type: 'string',
            enum: [
              'decision',
              'identity',
              'bytes',
              'nfc',
              'space',
              'punctuation',
              'tone',
              'case',
              'ordinal',
              'synonym',
              'subject',
              'days',
              'role',
              'likeness',
            ],
          },
          score: { type: 'number' },
          relation: { type: 'string', enum: ['equal', 'equivalent', 'subset', 'superset', 'intersects', 'none'] },
          evidence: {
            type: 'object',
            properties: {
              by: { type: 'string', enum: ['subjects', 'words', 'facts'] },
              shared: { type: 'array', items: { type: 'string' } },
              onlyLeft: { type: 'array', items: { type: 'string' } },
              onlyRight: { type: 'array', items: { type: 'string' } },
            },
            required: ['by', 'shared', 'onlyLeft', 'onlyRight'],
            additionalProperties: false,
          },
        },
        required: ['thing', 'left', 'right', 'rung', 'relation', 'evidence'],
        additionalProperties: false,
      },
    },
    changes: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          thing: {
            type: 'string',
            enum: [
              'window',
              'phase',
              'topic',
              'statement',
              'goal',
              'section',
              'unit',
              'task',
              'clause',
              'route',
              'money',
              'recipient',
              'citation',
              'occasion',
              'signature',
              'archive',
            ],
          },
          kind: { type: 'string', enum: ['added', 'removed', 'moved', 'changed', 'split', 'merged'] },
          aspect: {
            type: 'string',
            enum: [
              'title',
              'text',
              'when',
              'from',
              'to',
              'phase',
              'parties',
              'lead',
              'support',
              'outputs',
              'subjects',
              'addressee',
              'sender',
              'number',
              'date',
              'issuer',
              'abstract',
              'authority',
              'position',
              'purpose',
              'names',
              'kind',
              'order',
              'source',
              'target',
              'role',
              'channels',
              'covers',
              'count',
            ],
          },
          left: {
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
          right: {
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
          was: {
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
          now: {
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
        },
        required: ['thing', 'kind', 'left', 'right'],
        additionalProperties: false,
      },
    },
    sharedFindings: {
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
          left: {
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
          right: {
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
          fingerprints: { type: 'array', items: { type: 'string' } },
          rightValues: {
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
        },
        required: ['rule', 'message', 'severity', 'values', 'left', 'right', 'fingerprints', 'rightValues'],
        additionalProperties: false,
      },
    },
    counts: {
      type: 'object',
      properties: {
        matches: { type: 'integer' },
        added: { type: 'integer' },
        removed: { type: 'integer' },
        moved: { type: 'integer' },
        changed: { type: 'integer' },
        split: { type: 'integer' },
        merged: { type: 'integer' },
        shared: { type: 'integer' },
      },
      required: ['matches', 'added', 'removed', 'moved', 'changed', 'split', 'merged', 'shared'],
      additionalProperties: false,
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
  },
  required: ['schema', 'tool', 'left', 'right', 'facts', 'matches', 'changes', 'sharedFindings', 'counts', 'rules'],
  additionalProperties: false,
} as const;

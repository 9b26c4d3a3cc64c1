// Generated from schemas/report-changes.schema.json by scripts/generate.ts. Change the schema, then run `npm run gen`.

/** For types only; what is published is the schema itself. */
export const reportChangesSchema = {
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
    appeared: {
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
          finding: {
            type: 'object',
            properties: {
              rule: { type: 'string' },
              severity: { type: 'string', enum: ['error', 'warning', 'info'] },
              message: { type: 'string' },
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
                },
                required: ['pointer'],
                additionalProperties: false,
              },
              related: {
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
                  },
                  required: ['pointer'],
                  additionalProperties: false,
                },
              },
              expected: {
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
              certificates: {
                type: 'array',
                items: {
                  oneOf: [
                    {
                      type: 'object',
                      properties: {
                        kind: { const: 'count' },
                        parts: { type: 'array', items: { type: 'integer' } },
                        sum: { type: 'integer' },
                        window: { type: 'integer' },
                      },
                      required: ['kind', 'parts', 'sum', 'window'],
                      additionalProperties: false,
                    },
                    {
                      type: 'object',
                      properties: {
                        kind: { const: 'shared' },
                        spans: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
                        days: { type: 'array', items: { type: 'string' } },
                      },
                      required: ['kind', 'spans', 'days'],
                      additionalProperties: false,
                    },
                    {
                      type: 'object',
                      properties: {
                        kind: { const: 'uncovered' },
                        window: { type: 'array', items: { type: 'string' } },
                        gap: { type: 'array', items: { type: 'string' } },
                        before: { type: 'array', items: { type: 'string' } },
                        after: { type: 'array', items: { type: 'string' } },
                      },
                      required: ['kind', 'window', 'gap'],
                      additionalProperties: false,
                    },
                    {
                      type: 'object',
                      properties: {
                        kind: { const: 'outside' },
                        window: { type: 'array', items: { type: 'string' } },
                        span: { type: 'array', items: { type: 'string' } },
                        days: { type: 'array', items: { type: 'string' } },
                      },
                      required: ['kind', 'window', 'span', 'days'],
                      additionalProperties: false,
                    },
                    {
                      type: 'object',
                      properties: {
                        kind: { const: 'partition' },
                        window: { type: 'array', items: { type: 'string' } },
                        parts: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
                      },
                      required: ['kind', 'window', 'parts'],
                      additionalProperties: false,
                    },
                  ],
                },
              },
              fingerprint: { type: 'string' },
              suggestions: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    message: { type: 'string' },
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
                    safe: { type: 'boolean' },
                    patch: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: {
                          op: { type: 'string', enum: ['add', 'remove', 'replace', 'test'] },
                          path: { type: 'string' },
                          value: { type: ['string', 'number', 'boolean', 'object', 'array', 'null'] },
                        },
                        required: ['op', 'path'],
                        additionalProperties: false,
                      },
                    },
                    inverse: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: {
                          op: { type: 'string', enum: ['add', 'remove', 'replace', 'test'] },
                          path: { type: 'string' },
                          value: { type: ['string', 'number', 'boolean', 'object', 'array', 'null'] },
                        },
                        required: ['op', 'path'],
                        additionalProperties: false,
                      },
                    },
                  },
                  required: ['message', 'values', 'safe', 'patch', 'inverse'],
                  additionalProperties: false,
                },
              },
              docs: { type: 'string' },
              waived: {
                type: 'object',
                properties: {
                  reason: { type: 'string' },
                  approver: { type: 'string' },
                  decision: { type: 'string' },
                  until: { type: 'string' },
                },
                required: ['reason', 'approver'],
                additionalProperties: false,
              },
            },
            required: [
              'rule',
              'severity',
              'message',
              'values',
              'place',
              'related',
              'certificates',
              'fingerprint',
              'suggestions',
              'docs',
            ],
            additionalProperties: false,
          },
        },
        required: ['finding'],
        additionalProperties: false,
      },
    },
    gone: {
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
          finding: {
            type: 'object',
            properties: {
              rule: { type: 'string' },
              severity: { type: 'string', enum: ['error', 'warning', 'info'] },
              message: { type: 'string' },
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
                },
                required: ['pointer'],
                additionalProperties: false,
              },
              related: {
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
                  },
                  required: ['pointer'],
                  additionalProperties: false,
                },
              },
              expected: {
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
              certificates: {
                type: 'array',
                items: {
                  oneOf: [
                    {
                      type: 'object',
                      properties: {
                        kind: { const: 'count' },
                        parts: { type: 'array', items: { type: 'integer' } },
                        sum: { type: 'integer' },
                        window: { type: 'integer' },
                      },
                      required: ['kind', 'parts', 'sum', 'window'],
                      additionalProperties: false,
                    },
                    {
                      type: 'object',
                      properties: {
                        kind: { const: 'shared' },
                        spans: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
                        days: { type: 'array', items: { type: 'string' } },
                      },
                      required: ['kind', 'spans', 'days'],
                      additionalProperties: false,
                    },
                    {
                      type: 'object',
                      properties: {
                        kind: { const: 'uncovered' },
                        window: { type: 'array', items: { type: 'string' } },
                        gap: { type: 'array', items: { type: 'string' } },
                        before: { type: 'array', items: { type: 'string' } },
                        after: { type: 'array', items: { type: 'string' } },
                      },
                      required: ['kind', 'window', 'gap'],
                      additionalProperties: false,
                    },
                    {
                      type: 'object',
                      properties: {
                        kind: { const: 'outside' },
                        window: { type: 'array', items: { type: 'string' } },
                        span: { type: 'array', items: { type: 'string' } },
                        days: { type: 'array', items: { type: 'string' } },
                      },
                      required: ['kind', 'window', 'span', 'days'],
                      additionalProperties: false,
                    },
                    {
                      type: 'object',
                      properties: {
                        kind: { const: 'partition' },
                        window: { type: 'array', items: { type: 'string' } },
                        parts: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
                      },
                      required: ['kind', 'window', 'parts'],
                      additionalProperties: false,
                    },
                  ],
                },
              },
              fingerprint: { type: 'string' },
              suggestions: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    message: { type: 'string' },
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
                    safe: { type: 'boolean' },
                    patch: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: {
                          op: { type: 'string', enum: ['add', 'remove', 'replace', 'test'] },
                          path: { type: 'string' },
                          value: { type: ['string', 'number', 'boolean', 'object', 'array', 'null'] },
                        },
                        required: ['op', 'path'],
                        additionalProperties: false,
                      },
                    },
                    inverse: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: {
                          op: { type: 'string', enum: ['add', 'remove', 'replace', 'test'] },
                          path: { type: 'string' },
                          value: { type: ['string', 'number', 'boolean', 'object', 'array', 'null'] },
                        },
                        required: ['op', 'path'],
                        additionalProperties: false,
                      },
                    },
                  },
                  required: ['message', 'values', 'safe', 'patch', 'inverse'],
                  additionalProperties: false,
                },
              },
              docs: { type: 'string' },
              waived: {
                type: 'object',
                properties: {
                  reason: { type: 'string' },
                  approver: { type: 'string' },
                  decision: { type: 'string' },
                  until: { type: 'string' },
                },
                required: ['reason', 'approver'],
                additionalProperties: false,
              },
            },
            required: [
              'rule',
              'severity',
              'message',
              'values',
              'place',
              'related',
              'certificates',
              'fingerprint',
              'suggestions',
              'docs',
            ],
            additionalProperties: false,
          },
        },
        required: ['finding'],
        additionalProperties: false,
      },
    },
    unchanged: {
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
          finding: {
            type: 'object',
            properties: {
              rule: { type: 'string' },
              severity: { type: 'string', enum: ['error', 'warning', 'info'] },
              message: { type: 'string' },
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
                },
                required: ['pointer'],
                additionalProperties: false,
              },
              related: {
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
                  },
                  required: ['pointer'],
                  additionalProperties: false,
                },
              },
              expected: {
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
              certificates: {
                type: 'array',
                items: {
                  oneOf: [
                    {
                      type: 'object',
                      properties: {
                        kind: { const: 'count' },
                        parts: { type: 'array', items: { type: 'integer' } },
                        sum: { type: 'integer' },
                        window: { type: 'integer' },
                      },
                      required: ['kind', 'parts', 'sum', 'window'],
                      additionalProperties: false,
                    },
                    {
                      type: 'object',
                      properties: {
                        kind: { const: 'shared' },
                        spans: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
                        days: { type: 'array', items: { type: 'string' } },
                      },
                      required: ['kind', 'spans', 'days'],
                      additionalProperties: false,
                    },
                    {
                      type: 'object',
                      properties: {
                        kind: { const: 'uncovered' },
                        window: { type: 'array', items: { type: 'string' } },
                        gap: { type: 'array', items: { type: 'string' } },
                        before: { type: 'array', items: { type: 'string' } },
                        after: { type: 'array', items: { type: 'string' } },
                      },
                      required: ['kind', 'window', 'gap'],
                      additionalProperties: false,
                    },
                    {
                      type: 'object',
                      properties: {
                        kind: { const: 'outside' },
                        window: { type: 'array', items: { type: 'string' } },
                        span: { type: 'array', items: { type: 'string' } },
                        days: { type: 'array', items: { type: 'string' } },
                      },
                      required: ['kind', 'window', 'span', 'days'],
                      additionalProperties: false,
                    },
                    {
                      type: 'object',
                      properties: {
                        kind: { const: 'partition' },
                        window: { type: 'array', items: { type: 'string' } },
                        parts: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
                      },
                      required: ['kind', 'window', 'parts'],
                      additionalProperties: false,
                    },
                  ],
                },
              },
              fingerprint: { type: 'string' },
              suggestions: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    message: { type: 'string' },
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
                    safe: { type: 'boolean' },
                    patch: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: {
                          op: { type: 'string', enum: ['add', 'remove', 'replace', 'test'] },
                          path: { type: 'string' },
                          value: { type: ['string', 'number', 'boolean', 'object', 'array', 'null'] },
                        },
                        required: ['op', 'path'],
                        additionalProperties: false,
                      },
                    },
                    inverse: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: {
                          op: { type: 'string', enum: ['add', 'remove', 'replace', 'test'] },
                          path: { type: 'string' },
                          value: { type: ['string', 'number', 'boolean', 'object', 'array', 'null'] },
                        },
                        required: ['op', 'path'],
                        additionalProperties: false,
                      },
                    },
                  },
                  required: ['message', 'values', 'safe', 'patch', 'inverse'],
                  additionalProperties: false,
                },
              },
              docs: { type: 'string' },
              waived: {
                type: 'object',
                properties: {
                  reason: { type: 'string' },
                  approver: { type: 'string' },
                  decision: { type: 'string' },
                  until: { type: 'string' },
                },
                required: ['reason', 'approver'],
                additionalProperties: false,
              },
            },
            required: [
              'rule',
              'severity',
              'message',
              'values',
              'place',
              'related',
              'certificates',
              'fingerprint',
              'suggestions',
              'docs',
            ],
            additionalProperties: false,
          },
        },
        required: ['finding'],
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
  },
  required: ['schema', 'tool', 'appeared', 'gone', 'unchanged', 'rules'],
  additionalProperties: false,
} as const;

// Generated from schemas/report.schema.json by scripts/generate.ts. Change the schema, then run `npm run gen`.

/** For types only; what is published is the schema itself. */
export const reportSchema = {
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
    verdict: { type: 'string', enum: ['clean', 'info', 'warning', 'error', 'failed'] },
    counts: {
      type: 'object',
      properties: {
        plans: { type: 'integer' },
        findings: {
          type: 'object',
          properties: {
            error: { type: 'integer' },
            warning: { type: 'integer' },
            info: { type: 'integer' },
            waived: { type: 'integer' },
          },
          required: ['error', 'warning', 'info', 'waived'],
          additionalProperties: false,
        },
        outcomes: {
          type: 'object',
          properties: {
            kept: { type: 'integer' },
            broken: { type: 'integer' },
            notEvaluated: { type: 'integer' },
            notApplicable: { type: 'integer' },
            off: { type: 'integer' },
          },
          required: ['kept', 'broken', 'notEvaluated', 'notApplicable', 'off'],
          additionalProperties: false,
        },
      },
      required: ['plans', 'findings', 'outcomes'],
      additionalProperties: false,
    },
    runs: {
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
          profile: { type: 'string' },
          asOf: { type: 'string' },
          parents: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                kind: { type: 'string', enum: ['plan', 'template'] },
                id: { type: 'string' },
                name: { type: 'string' },
                file: { type: 'string' },
              },
              required: ['kind', 'id', 'name'],
              additionalProperties: false,
            },
          },
          findings: {
            type: 'array',
            items: {
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
          outcomes: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                rule: { type: 'string' },
                status: { type: 'string', enum: ['kept', 'broken', 'not-evaluated', 'not-applicable', 'off'] },
                subjects: {
                  type: 'object',
                  properties: {
                    kept: { type: 'integer' },
                    broken: { type: 'integer' },
                    notEvaluated: { type: 'integer' },
                  },
                  required: ['kept', 'broken', 'notEvaluated'],
                  additionalProperties: false,
                },
                reasons: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      code: { type: 'string' },
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
                      because: { type: 'string' },
                      count: { type: 'integer' },
                    },
                    required: ['code', 'values', 'count'],
                    additionalProperties: false,
                  },
                },
              },
              required: ['rule', 'status', 'subjects', 'reasons'],
              additionalProperties: false,
            },
          },
          failures: {
            type: 'array',
            items: {
              type: 'object',
              properties: { rule: { type: 'string' }, pointer: { type: 'string' }, error: { type: 'string' } },
              required: ['rule', 'error'],
              additionalProperties: false,
            },
          },
          timeline: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string' },
                kind: { type: 'string', enum: ['window', 'phase', 'anchor', 'deadline'] },
                title: { type: 'string' },
                from: { type: 'string' },
                to: { type: 'string' },
              },
              required: ['id', 'kind', 'from', 'to'],
              additionalProperties: false,
            },
          },
        },
        required: ['plan', 'template', 'findings', 'outcomes', 'failures', 'timeline'],
        additionalProperties: false,
      },
    },
    failures: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          code: { type: 'string' },
          file: { type: 'string' },
          line: { type: 'integer' },
          column: { type: 'integer' },
          pointer: { type: 'string' },
          words: {
            type: 'object',
            properties: { vi: { type: 'string' }, en: { type: 'string' } },
            required: ['vi', 'en'],
            additionalProperties: false,
          },
          advice: {
            type: 'object',
            properties: { vi: { type: 'string' }, en: { type: 'string' } },
            required: ['vi', 'en'],
            additionalProperties: false,
          },
          exit: { type: 'integer' },
        },
        required: ['code', 'words', 'advice', 'exit'],
        additionalProperties: false,
      },
    },
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
          status: { type: 'string', enum: ['used', 'unused', 'expired', 'unknown-rule', 'not-evaluated'] },
        },
        required: ['fingerprint', 'reason', 'approver', 'status'],
        additionalProperties: false,
      },
    },
    findings: {
      type: 'array',
      items: {
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
  required: ['schema', 'tool', 'verdict', 'counts', 'runs', 'failures', 'waivers', 'findings', 'rules'],
  additionalProperties: false,
} as const;

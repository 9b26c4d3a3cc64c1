import { certify, type Certificate, type IsoSpan } from '#base/certificate.js';
import { findGaps, findOutside } from '#base/cover.js';
import { formatDay, shift } from '#base/day.js';
import { countOverlaps } from '#base/overlap.js';
import { lengthOf, type Span } from '#base/span.js';
import fc from 'fast-check';
import { isTrue } from './certificate-checker.js';
import { law, same, type Law } from './law.js';
import { day } from './spans.js';
import { shuffle, worlds, type World } from './worlds.js';

const worldsAndCode = fc.tuple(worlds, fc.nat({ max: 9999 }));

export const certificateLaws: Law[] = [
  law('every certificate is true, by a checker that counts for itself', worlds, (world) => {
    for (const certificate of certify(world.window, world.spans)) {
      if (!isTrueIn(world, certificate)) throw new Error(`untrue: ${JSON.stringify(certificate)}`);
    }
  }),
  law('no certificate is true with a day more, a day less, or a day later', worldsAndCode, ([world, code]) => {
    certify(world.window, world.spans).forEach((certificate, at) => {
      const forgeries = forge(certificate);
      const forged = forgeries[(code + at) % forgeries.length] ?? certificate;
      if (isTrueIn(world, forged)) throw new Error(`a forgery passes: ${JSON.stringify(forged)}`);
    });
  }),
  law('every fault has its certificate, and only a partition has that of a partition', worlds, ({ window, spans }) => {
    const count: Record<string, number> = { count: 0, uncovered: 0, shared: 0, outside: 0, partition: 0 };
    for (const { kind } of certify(window, spans)) count[kind] = (count[kind] ?? 0) + 1;
    const faults = {
      uncovered: findGaps(window, spans).length,
      shared: countOverlaps(spans),
      outside: findOutside(window, spans).length,
    };
    const isFaultless = faults.uncovered + faults.shared + faults.outside === 0;
    const sum = spans.reduce((total, span) => total + lengthOf(span), 0);
    same(count, { count: sum === lengthOf(window) ? 0 : 1, ...faults, partition: isFaultless ? 1 : 0 });
  }),
  law(
    '[P-20] certificates do not depend on the order in which phases are listed',
    fc.tuple(worlds, fc.nat({ max: 9999 })),
    ([{ window, spans }, code]) => {
      const certificates = (of: readonly Span[]) =>
        certify(window, of)
          .map((one) => JSON.stringify(one))
          .sort();
      same(certificates(shuffle(spans, code)), certificates(spans));
    },
  ),
];

function isTrueIn({ window, spans }: World, certificate: Certificate): boolean {
  return isTrue(certificate, toIso(window), spans.map(toIso));
}

function toIso({ from, to }: Span): IsoSpan {
  return [formatDay(from), formatDay(to)];
}

/** The same claim about other days. */
function forge(certificate: Certificate): Certificate[] {
  switch (certificate.kind) {
    case 'count':
      return [
        { ...certificate, sum: certificate.sum + 1 },
        { ...certificate, window: certificate.window - 1 },
        { ...certificate, parts: [...certificate.parts, 1] },
      ];
    case 'uncovered':
      return moveEnds(certificate.gap).map((gap) => ({ ...certificate, gap }));
    case 'shared':
    case 'outside':
      return moveEnds(certificate.days).map((days) => ({ ...certificate, days }));
    case 'partition':
      return [
        { ...certificate, parts: certificate.parts.slice(1) },
        { ...certificate, window: moveEnds(certificate.window)[0] as IsoSpan },
        ...(certificate.parts.length > 1 ? [{ ...certificate, parts: certificate.parts.toReversed() }] : []),
      ];
  }
}

function moveEnds([from, to]: IsoSpan): IsoSpan[] {
  return [
    [from, move(to, 1)],
    [move(from, -1), to],
    [move(from, 1), move(to, 1)],
    [move(from, 1), to],
    [from, move(to, -1)],
  ];
}

function move(iso: string, by: number): string {
  return formatDay(shift(day(iso), by));
}

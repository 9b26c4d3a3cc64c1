import { parseDay } from '#base/day.js';
import { lengthOf, spanOf, type Span } from '#base/span.js';
import { escapeControl } from '#base/text.js';
import type { Run } from '#generated/report.types.js';
import { dressSpan } from './dress.js';
import type { Language } from './language.js';
import { clip, padTo } from './page.js';
import type { Paint } from './paint.js';

type Bar = Run['timeline'][number] & { readonly span: Span };

/** Phases as bars over the window that holds them all, one line each, with their days counted. */
export function drawBars(run: Run, width: number, language: Language, paint: Paint): string[] {
  const bars = run.timeline.flatMap((entry) => {
    const span = spanOf(parseDay(entry.from), parseDay(entry.to));
    return span ? [{ ...entry, span }] : [];
  });
  const shown = bars.filter(({ kind }) => kind === 'window' || kind === 'phase');
  const frame = hullOf(shown);
  if (!frame || !shown.some(({ kind }) => kind === 'phase')) return [];
  const nameWidth = Math.min(30, Math.max(12, Math.floor(width / 3)));
  const room = Math.max(10, width - nameWidth - 32);
  return shown.map((bar) => drawBar(bar, frame, nameWidth, room, language, paint));
}

function drawBar(bar: Bar, frame: Span, nameWidth: number, room: number, language: Language, paint: Paint): string {
  const scale = room / lengthOf(frame);
  const start = Math.min(room - 1, Math.floor((bar.span.from - frame.from) * scale));
  const length = Math.max(1, Math.min(room - start, Math.round(lengthOf(bar.span) * scale)));
  const stroke = bar.kind === 'window' ? '─'.repeat(length) : '█'.repeat(length);
  const line = padTo(' '.repeat(start) + stroke, room);
  const days = `${lengthOf(bar.span)} ${language === 'vi' ? 'ngày' : lengthOf(bar.span) === 1 ? 'day' : 'days'}`;
  const name = padTo(clip(nameOf(bar, language), nameWidth), nameWidth);
  return `${name} ${paint('info', line)} ${dressSpan(bar.from, bar.to, language)} · ${days}`;
}

function nameOf({ kind, title, id }: Bar, language: Language): string {
  if (kind === 'window' && title === undefined) return language === 'vi' ? 'Thời gian chung' : 'Window';
  return escapeControl(title ?? id);
}

function hullOf(bars: readonly Bar[]): Span | undefined {
  const [first, ...rest] = bars.map(({ span }) => span);
  return rest.reduce<Span | undefined>(
    (hull, span) =>
      hull && { from: span.from < hull.from ? span.from : hull.from, to: span.to > hull.to ? span.to : hull.to },
    first,
  );
}

import { once, onceEach, oncePer, onceText } from '#base/once.js';
import { describe, expect, test } from 'vitest';

describe('a question is asked', () => {
  test('once, even when the answer is that there is none', () => {
    const asked: string[] = [];
    const question = once(() => void asked.push('asked'));
    question();
    question();
    expect(asked).toEqual(['asked']);
  });

  test.each([
    ['things that others keep in mind', () => [{}, {}]],
    ['things that keep themselves what is known of them', () => [{ memory: new Map() }, { memory: new Map() }]],
  ])('once for each of %s', (_, make) => {
    const [one, other] = make();
    const asked: unknown[] = [];
    const question = oncePer((thing: object) => void asked.push(thing));
    for (const thing of [one, other, one, other]) question(thing ?? {});
    expect(asked).toEqual([one, other]);
  });

  test('once for each text, until so many others were asked for that it is forgotten', () => {
    const asked: string[] = [];
    const length = onceText((text) => (asked.push(text), text === '' ? undefined : text.length));
    const long = 'x'.repeat(301);
    expect(['a', '', 'a', '', long, long].map(length)).toEqual([1, undefined, 1, undefined, 301, 301]);
    expect(asked).toEqual(['a', '', long, long]);
    for (let n = 0; n < 400; n++) length(`first ${n}`);
    length('a');
    for (let n = 0; n < 400; n++) length(`second ${n}`);
    length('a');
    expect(asked.filter((text) => text === 'a')).toHaveLength(1);
    for (let n = 0; n < 1100; n++) length(`third ${n}`);
    expect(length('a')).toBe(1);
    expect(asked.filter((text) => text === 'a')).toHaveLength(2);
  });

  test('once for each of many things, and answers of different questions stay apart', () => {
    const thing = { memory: new Map() };
    const [first, second] = [oncePer(() => 'first'), oncePer(() => 'second')];
    expect([first(thing), second(thing), first(thing)]).toEqual(['first', 'second', 'first']);
    const asked: string[] = [];
    const length = onceEach((word: string) => asked.push(word) && word.length);
    expect(['a', 'bb', 'a'].map(length)).toEqual([1, 2, 1]);
    expect(asked).toEqual(['a', 'bb']);
  });
});

import { once, onceEach, oncePer } from '#base/once.js';
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

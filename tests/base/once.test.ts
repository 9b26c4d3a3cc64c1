import { once, onceEach, oncePer, onceText } from '#base/once.js';
import fc from 'fast-check';
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

  test('and what is known of a thing that keeps it is kept there, and goes with it', () => {
    const memory = new Map<unknown, unknown>();
    const asked: unknown[] = [];
    const question = oncePer((thing: object) => asked.push(thing));
    expect([question({ memory }), question({ memory }), question({ memory: new Map() })]).toEqual([1, 1, 2]);
    expect([...memory.values()]).toEqual([1]);
  });

  test('once for a thing of which the memory is something else', () => {
    const asked: unknown[] = [];
    const question = oncePer((thing: object) => asked.push(thing));
    const thing = { memory: 'tốt' };
    expect([question(thing), question(thing)]).toEqual([1, 1]);
  });

  test('once for a text of three hundred letters, and each time for one of three hundred and one', () => {
    const asked: number[] = [];
    const length = onceText((text) => asked.push(text.length));
    for (const text of ['x'.repeat(300), 'x'.repeat(301)]) for (let n = 0; n < 3; n++) length(text);
    expect(asked).toEqual([300, 301, 301, 301]);
  });

  test('again only for a text after which more others were asked for than are kept, and always when twice as many were', () => {
    const most = 3;
    const word = fc.constantFrom(...'abcdefghij');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const asked: string[] = [];
        // Of some of them the answer is that there is none.
        const answerTo = (text: string) => (text < 'e' ? undefined : text.toUpperCase());
        const question = onceText((text) => (asked.push(text), answerTo(text)), most);
        for (const [at, text] of words.entries()) {
          const before = asked.length;
          expect(question(text)).toBe(answerTo(text));
          const last = words.lastIndexOf(text, at - 1);
          const others = at === 0 || last < 0 ? Infinity : new Set(words.slice(last + 1, at)).size;
          if (others <= most) expect(asked.slice(before)).toEqual([]);
          if (others >= 2 * most) expect(asked.slice(before)).toEqual([text]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

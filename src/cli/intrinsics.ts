/** A property that all code of a thread shares, and what it was when this module was loaded. */
interface Shared {
  readonly name: string;
  readonly holder: object;
  readonly key: PropertyKey;
  readonly value: unknown;
}

// Taken now: what is looked for is whether such functions are still the same.
const { getOwnPropertyDescriptor, is } = Object;

const shared = Object.entries({ Array, BigInt, Date, Error, Function, JSON, Map, Math, Number, Object, Promise, Reflect, RegExp, Set, String, Symbol, WeakMap })
  .flatMap(([name, holder]) => [...ownOf(name, holder), ...ownOf(`${name}.prototype`, (holder as { prototype?: object }).prototype)]); // prettier-ignore

function ownOf(name: string, holder: object | undefined): readonly Shared[] {
  if (!holder) return [];
  return Reflect.ownKeys(holder).map((key) => ({
    name: `${name}.${String(key)}`,
    holder,
    key,
    value: valueOf(holder, key),
  }));
}

function valueOf(holder: object, key: PropertyKey): unknown {
  const own: { readonly get?: unknown; readonly value?: unknown } | undefined = getOwnPropertyDescriptor(holder, key);
  return own?.get ?? own?.value;
}

/** The first of the language's own functions that is no longer what it was, by its name; what was added does not count. */
export function changedIntrinsic(): string | undefined {
  for (let at = 0; at < shared.length; at++) {
    const one = shared[at];
    if (one && !is(valueOf(one.holder, one.key), one.value)) return one.name;
  }
  return undefined;
}

// JSON pointers (RFC 6901): `/phases/2/when`. In a segment `~` is written `~0` and `/` is written `~1`; the empty pointer
// is the whole document.

/** The pointer to a place: `pointer('phases', 2)` is `/phases/2`. */
export function pointer(...segments: readonly (string | number)[]): string {
  let text = '';
  for (const segment of segments) text += `/${typeof segment === 'number' ? segment : escaped(segment)}`;
  return text;
}

function escaped(segment: string): string {
  return /[~/]/.test(segment) ? segment.replaceAll('~', '~0').replaceAll('/', '~1') : segment;
}

/** The segments of a pointer; nothing where the text is no pointer. */
export function parsePointer(text: string): string[] | undefined {
  if (text === '') return [];
  if (!text.startsWith('/')) return undefined;
  if (!text.includes('~')) return text.slice(1).split('/');
  if (/~(?![01])/.test(text)) return undefined;
  return text
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What stands at a place. Only a document's own values count: `/toString` points at nothing. */
export function valueAt(document: unknown, place: string): unknown {
  return parsePointer(place)?.reduce(memberOf, document);
}

function memberOf(value: unknown, segment: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return /^(?:0|[1-9]\d*)$/.test(segment) ? value[Number(segment)] : undefined;
  return Object.hasOwn(value, segment) ? (value as Readonly<Record<string, unknown>>)[segment] : undefined;
}

/** A place and all that hold it: `/phases/2/when`, `/phases/2`, `/phases` and, empty, the whole document. */
export function pointersAround(place: string): string[] {
  const places = [place];
  for (let end = place.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : place.lastIndexOf('/', end - 1)) {
    places.push(place.slice(0, end));
  }
  return places;
}

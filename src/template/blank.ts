/** A place that waits to be filled in. It begins with a word by which the check of the finished plan finds it. */
export function blank(what: `${'tên' | 'ghi' | 'nêu'} ${string}`): string {
  return `[${what}]`;
}

import { InputFailure, coverageCube, renderCube, type CubeFormat } from '#index.js';
import { readSide, tellMisshapen } from './compare.js';
import type { Io } from './io.js';
import { checksOf, emit, keepSheetsApart } from './options.js';
import type { Rendering } from './shared.js';

/** Shows who covers what in one plan. Holes are no findings: the exit code is 1 only where the file is not all a plan. */
export async function coverage(file: string, options: Rendering, io: Io): Promise<number> {
  keepSheetsApart(options, [file]);
  const side = await readSide(file, checksOf(options), io);
  if (side instanceof InputFailure) throw side;
  const cube = coverageCube(side.plan);
  await emit(options, io, (format, rendering) => renderCube(cube, { ...rendering, format: format as CubeFormat }));
  await tellMisshapen(side.isShaped ? [] : [file], options.lang, io);
  return side.isShaped ? 0 : 1;
}

import { relative } from 'node:path';
import process from 'node:process';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import type { InstrumenterContext, Location } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { bundlesFor, chosenFiles, isLong, questionsFor, type Question } from './asked.js';
import type { Asked } from './bench.js';
import { bundleTests, type Bundle } from './bundle.js';
import { isSampled } from './sample.js';

// Runs tests for Stryker in its own process. A runner of tests starts workers and loads a thousand modules for each mutant,
// ten seconds of which nine are waiting; here files of tests are bundled once and evaluated anew for each mutant, in 50 ms.

/** What instrumented sources count and obey. */
const active = ((globalThis as Record<string, unknown>)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??=
  {}) as InstrumenterContext;

class BenchRunner implements TestRunner {
  private readonly bundles: { readonly files: readonly string[]; readonly evaluate: Bundle }[] = [];

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    await bundleTests(['tests/setup.ts']).then((evaluate) => evaluate());
    for (const files of bundlesFor(chosenFiles.get())) this.bundles.push({ files, evaluate: await bundleTests(files) });
  }

  async dryRun(): Promise<DryRunResult> {
    const results: TestResult[] = [];
    const questions = chosenFiles.get().flatMap(questionsFor);
    for (const { evaluate } of this.bundles) {
      delete active.currentTestId;
      for (const test of evaluate().filter((each) => isAsked(questions, each))) {
        active.currentTestId = idOf(test);
        results.push(await resultOf(test));
      }
    }
    delete active.currentTestId;
    return {
      status: DryRunStatus.Complete,
      tests: results,
      ...(active.mutantCoverage && { mutantCoverage: active.mutantCoverage }),
    };
  }

  async mutantRun({
    activeMutant,
    testFilter,
    sandboxFileName,
    hitLimit,
    mutantActivation,
  }: MutantRunOptions): Promise<MutantRunResult> {
    const path = relative(process.cwd(), sandboxFileName).replaceAll('\\', '/');
    if (!isSampled(path, { ...activeMutant, location: asReported(activeMutant.location) }))
      return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' };
    const questions = questionsFor(path);
    const results: TestResult[] = [];
    Object.assign(active, { hitCount: 0, hitLimit });
    for (const { files, evaluate } of this.bundles) {
      if (!questions.some(({ tests }) => files.includes(tests))) continue;
      const asked = new Set(testFilter?.map(fileOf) ?? files);
      if (!files.some((file) => asked.has(file))) continue;
      if (mutantActivation === 'static') active.activeMutant = activeMutant.id;
      const tests = evaluateSafely(() => evaluate((file) => asked.has(file)));
      active.activeMutant = activeMutant.id;
      for (const test of tests) {
        if (!isAsked(questions, test) || testFilter?.includes(idOf(test)) === false) continue;
        results.push(await resultOf(test));
        if (results.at(-1)?.status === TestStatus.Failed) break;
      }
      delete active.activeMutant;
      if (results.at(-1)?.status === TestStatus.Failed) break;
    }
    return toMutantRunResult(
      determineHitLimitReached(active.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results },
    );
  }
}

/** Reports count lines and columns from 1. */
function asReported({ start, end }: Location): Location {
  return { start: counted(start), end: counted(end) };
}

function counted({ line, column }: Location['start']): Location['start'] {
  return { line: line + 1, column: column + 1 };
}

/** The tests of a bundle; where its sources can no longer be loaded, one that tells so. */
function evaluateSafely(evaluate: Bundle): readonly Asked[] {
  try {
    return evaluate();
  } catch (error) {
    const fail = (): never => {
      throw error;
    };
    return [{ file: '', name: '', run: fail }];
  }
}

function isAsked(questions: readonly Question[], { file, name }: Asked): boolean {
  return (
    name === '' || (!isLong(name) && questions.some(({ tests, begin }) => tests === file && name.startsWith(begin)))
  );
}

function idOf({ file, name }: Asked): string {
  return `${file}#${name}`;
}

function fileOf(id: string): string {
  return id.slice(0, id.indexOf('#'));
}

async function resultOf(test: Asked): Promise<TestResult> {
  const began = performance.now();
  const about = { id: idOf(test), name: test.name, fileName: test.file };
  const time = () => ({ timeSpentMs: Math.round(performance.now() - began) });
  try {
    await test.run();
    return { ...about, ...time(), status: TestStatus.Success };
  } catch (error) {
    return { ...about, ...time(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'bench', () => new BenchRunner())];

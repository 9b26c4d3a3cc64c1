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
import { chosenFiles, isLong, questionsFor, type Question } from './asked.js';
import type { Asked } from './bench.js';
import { bundleTests, type Bundle } from './bundle.js';
import { isSampled } from './sample.js';

// Runs tests for Stryker in its own process. A runner of tests starts workers and loads a thousand modules for each mutant,
// ten seconds of which nine are waiting; here a file of tests is bundled once and evaluated anew for each mutant, in 50 ms.

/** What instrumented sources count and obey. */
const active = ((globalThis as Record<string, unknown>)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??=
  {}) as InstrumenterContext;

class BenchRunner implements TestRunner {
  private readonly bundles = new Map<string, Bundle>();

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    await bundleTests('tests/setup.ts').then((evaluate) => evaluate());
    const files = chosenFiles.get().flatMap((path) => questionsFor(path).map(({ tests }) => tests));
    for (const file of new Set(files)) this.bundles.set(file, await bundleTests(file));
  }

  async dryRun(): Promise<DryRunResult> {
    const results: TestResult[] = [];
    const questions = chosenFiles.get().flatMap(questionsFor);
    for (const [file, evaluate] of this.bundles) {
      delete active.currentTestId;
      for (const test of evaluate().filter(({ name }) => isAsked(questions, file, name))) {
        active.currentTestId = idOf(file, test);
        results.push(await resultOf(file, test));
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
    for (const [file, evaluate] of this.bundles) {
      if (!questions.some(({ tests }) => tests === file)) continue;
      if (testFilter && !testFilter.some((id) => id.startsWith(`${file}#`))) continue;
      if (mutantActivation === 'static') active.activeMutant = activeMutant.id;
      const tests = evaluateSafely(evaluate);
      active.activeMutant = activeMutant.id;
      for (const test of tests) {
        if (!isAsked(questions, file, test.name) || testFilter?.includes(idOf(file, test)) === false) continue;
        results.push(await resultOf(file, test));
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

/** The tests of a file; where its sources can no longer be loaded, one that tells so. */
function evaluateSafely(evaluate: Bundle): readonly Asked[] {
  try {
    return evaluate();
  } catch (error) {
    const fail = (): never => {
      throw error;
    };
    return [{ name: '', run: fail }];
  }
}

function isAsked(questions: readonly Question[], file: string, name: string): boolean {
  return (
    name === '' || (!isLong(name) && questions.some(({ tests, begin }) => tests === file && name.startsWith(begin)))
  );
}

function idOf(file: string, { name }: Asked): string {
  return `${file}#${name}`;
}

async function resultOf(file: string, test: Asked): Promise<TestResult> {
  const began = performance.now();
  const about = { id: idOf(file, test), name: test.name, fileName: file };
  const time = () => ({ timeSpentMs: Math.round(performance.now() - began) });
  try {
    await test.run();
    return { ...about, ...time(), status: TestStatus.Success };
  } catch (error) {
    return { ...about, ...time(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'bench', () => new BenchRunner())];

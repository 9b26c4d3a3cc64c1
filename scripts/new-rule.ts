import { generated, root, write } from './generate/outputs.js';
import { refusalOf, ruleFileOf, templateWords, testsOf, writeNewRule } from './generate/new-rule.js';

// `npm run new-rule noun/fault` writes the folder of a rule that works, and what follows from it.
const [id = ''] = process.argv.slice(2);
const refusal = refusalOf(id, root);

if (refusal === undefined) {
  const folder = writeNewRule(id, root);
  write(await generated());
  // Loaded after the list of rules was written, with the new one in it.
  const { writeTold } = await import('./golden/told.js');
  writeTold();
  console.log(
    `${folder}/ is there, and its tests pass: npx vitest run ${testsOf(id)} -t ${id}\n` +
      `Make it find your fault, in ${ruleFileOf(id)} and cases.ts, and write the sentences and pages that begin with “${templateWords.vi}” or “${templateWords.en}”; npm run gen after that.`,
  );
} else {
  console.error(refusal);
  process.exitCode = 2;
}

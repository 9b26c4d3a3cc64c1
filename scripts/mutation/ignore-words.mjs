import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

// Sentences are data. What they say is held by the tests of words; a changed letter changes no verdict.
const WORDS = new Set(['messages', 'summary', 'kept', 'vi', 'en', 'docs']);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words', {
    shouldIgnore: (path) =>
      path.isObjectProperty() && path.node.key.type === 'Identifier' && WORDS.has(path.node.key.name)
        ? 'a sentence'
        : undefined,
  }),
];

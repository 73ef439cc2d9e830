// Imports point one way: text <- model <- compare <- (ingest, languages, align) <- (extract, check) <- (report, review) <- cli.
// src/index.ts and src/engine.ts wire the stages together and sit beside cli. Held by `npm run lint` and by test/meta/arrows.test.ts.

/** Folders from the ground up; a folder may import its own tier and those below it. */
const tiers = [['text'], ['model'], ['compare'], ['ingest', 'languages', 'align'], ['extract', 'check'], ['report', 'review'], ['cli']];

const upward = tiers.slice(0, -1).map((tier, at) => ({
  name: `${tier.join('-')}-imports-nothing-above-it`,
  severity: 'error',
  from: { path: `^src/(${tier.join('|')})/` },
  to: {
    path: `^src/(${tiers
      .slice(at + 1)
      .flat()
      .join('|')})/|^src/threads/|^src/(engine|index|stages)\\.ts$`,
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upward,
    { name: 'no-cycle', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'stages-know-no-language-by-name',
      comment: 'A new language is a new folder: only languages/packs.ts lists them, and only the wiring asks it.',
      severity: 'error',
      from: { path: '^src/(text|model|compare|ingest|align|extract|check|report|review)/' },
      to: { path: '^src/languages/(ar/|en/|packs\\.ts$)' },
    },
    {
      name: 'extract-knows-the-language-interface-only',
      severity: 'error',
      from: { path: '^src/extract/' },
      to: { path: '^src/languages/', pathNot: '^src/languages/(facts\\.ts|kinds\\.ts|language\\.ts|lexicon\\.ts|tables/[^/]+\\.ts)$' },
    },
    {
      name: 'languages-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/languages/(ar|en)/' },
      to: { path: '^src/languages/(ar|en)/', pathNot: '^src/languages/$1/' },
    },
    {
      name: 'language-tables-name-no-language',
      severity: 'error',
      from: { path: '^src/languages/(tables/|language\\.ts|lexicon\\.ts)' },
      to: { path: '^src/languages/(ar|en)/' },
    },
    {
      name: 'report-and-review-are-strangers',
      severity: 'error',
      from: { path: '^src/report/' },
      to: { path: '^src/review/' },
    },
    {
      name: 'pure-stages-touch-no-disk',
      comment: 'Only ingest, rule loading, the review log and cli read or write; everything else is data to data.',
      severity: 'error',
      from: { path: '^src/(text|model|compare|languages|align|extract|report)/' },
      to: { dependencyTypes: ['core'], path: '^(node:)?(fs|fs/promises|child_process|net|http|https|worker_threads|os|process)$' },
    },
    { name: 'src-does-not-import-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|bench)/' } },
    { name: 'resolvable', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
    {
      name: 'declared',
      comment: 'What src imports stands in "dependencies".',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};

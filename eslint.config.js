// What a machine can hold of our habits; the import arrows stand in .dependency-cruiser.cjs, the rest in test/meta.
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const asciiBoundaries = 'is ASCII only and wrong between Arabic letters: build on \\p{L}\\p{M}\\p{N}, or use text/tokens.ts.';

/** Banned everywhere: what reads Arabic wrongly, and what sorts differently on another machine. */
const everywhere = [
  { selector: 'Literal[regex.pattern=/(?:^|[^\\\\])(?:\\\\\\\\)*\\\\[bBwW]/]', message: `\\b and \\w in a pattern: ${asciiBoundaries}` },
  {
    selector: ':matches(NewExpression, CallExpression)[callee.name="RegExp"] > Literal[value=/\\\\[bBwW]/]',
    message: `\\b and \\w in a pattern: ${asciiBoundaries}`,
  },
  {
    selector:
      ':matches(NewExpression, CallExpression)[callee.name="RegExp"] > TemplateLiteral > TemplateElement[value.cooked=/\\\\[bBwW]/]',
    message: `\\b and \\w in a pattern: ${asciiBoundaries}`,
  },
  {
    selector: 'TemplateElement[value.raw=/\\\\[bBwW]/][parent.parent.tag.property.name="raw"]',
    message: `\\b and \\w: ${asciiBoundaries}`,
  },
  {
    selector: 'MemberExpression[property.name=/^(localeCompare|toLocaleString|toLocaleDateString|toLocaleTimeString)$/]',
    message: 'Depends on the machine it runs on; compare code units, format by hand.',
  },
  {
    selector: 'MemberExpression[object.name="Intl"][property.name="Collator"]',
    message: 'Depends on the machine it runs on; compare code units.',
  },
];

/** Banned in src below the command line: it alone knows the clock, chance and the environment. */
const pure = [
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'Only src/cli knows the clock.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Only src/cli knows the clock.' },
  { selector: 'MemberExpression[object.name="performance"][property.name="now"]', message: 'Only src/cli knows the clock.' },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Same input, same output: no chance below src/cli.',
  },
  { selector: 'MemberExpression[property.name=/^random(UUID|Bytes|Int)$/]', message: 'Same input, same output: no chance below src/cli.' },
  { selector: 'MemberExpression[object.name="process"][property.name="env"]', message: 'Only src/cli reads the environment.' },
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'out/', 'reports/', 'examples/', 'test/**/fixtures/', 'test/cases/', 'src/report/html-script.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.test.json', './src/report/browser/tsconfig.json', './test/browser/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Spreading a string into characters is meant here wherever it is done; graphemes have their own module.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'require-unicode-regexp': 'error', 'no-restricted-syntax': ['error', ...everywhere, ...pure] },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...everywhere] } },
  {
    files: ['test/**/*.{ts,tsx}', 'bench/**/*.ts'],
    rules: {
      // A test may say what it knows to be there; a wrong claim fails it at once.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-console': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], rules: { 'no-restricted-syntax': ['error', ...everywhere], 'prefer-const': 'error', eqeqeq: 'error' } },
);

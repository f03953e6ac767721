import reactHooks from 'eslint-plugin-react-hooks';
import typescriptEslint from 'typescript-eslint';
import { networkGlobals, networkGlobalsAllowedIn } from './build/layers.mjs';
import { importRules } from './build/lint-imports.mjs';

const product = ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'];

/** A visible text in the middle of markup: texts live in shared/i18n, in both languages. */
const literalTexts = [
  'JSXText[value=/[A-Za-zÄÖÜäöüß]{2}/]',
  'JSXElement > JSXExpressionContainer > Literal[value=/[A-Za-zÄÖÜäöüß]{2}/]',
  'JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/[A-Za-zÄÖÜäöüß]{2}/]',
  'JSXAttribute[name.name=/^(label|title|alt|placeholder|hint|summary|aria-label|aria-description)$/] > Literal[value=/[A-Za-zÄÖÜäöüß]{2}/]',
].map((selector) => ({ selector, message: 'Visible texts belong into shared/i18n.' }));

export default typescriptEslint.config(
  { ignores: ['out/**', 'dist/**', 'node_modules/**', 'docs/**', 'tests/fixtures/**', 'tests/golden/**'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescriptEslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // What a port declares as a promise may be there at once.
      '@typescript-eslint/require-await': 'off',
      // Records are kept by id, and go by id.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Our objects are closures: no method of theirs knows a `this`.
      '@typescript-eslint/unbound-method': 'off',
      'max-params': ['error', 4],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: product,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'Literal unions, no enum.' },
        ...literalTexts,
      ],
    },
  },
  {
    files: product,
    ignores: networkGlobalsAllowedIn.map((folder) => `${folder}/**`),
    rules: { 'no-restricted-globals': ['error', ...networkGlobals] },
  },
  { files: ['renderer/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    // It warns of libraries the React Compiler skips; we do not use that compiler.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}', '*.config.ts'],
    rules: {
      // A test that must hold throws where a value is missing; saying so twice makes it no better.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['build/**/*.mjs', '*.config.js'],
    rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error', 'no-console': 'error' },
  },
  ...importRules,
);

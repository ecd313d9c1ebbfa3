import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const officeOnly = "Only src/workbook/hosts/office and src/taskpane/index.tsx may name the Office libraries.";
const officeGlobals = ["Excel", "Office"].map((name) => ({ name, message: officeOnly }));
const officeTypes = ["TSQualifiedName > Identifier.left", "TSTypeQuery > Identifier.exprName"].map(
  (place) => ({
    selector: `${place}[name=/^(Excel|Office)$/]`,
    message: officeOnly,
  }),
);

const impureGlobals = ["Date", "globalThis"].map((name) => ({
  name,
  message: "The domain has no clock and no surroundings: take the value as an argument.",
}));

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

const defaultExports = ["ExportDefaultDeclaration", "ExportSpecifier[exported.name='default']"].map(
  (selector) => ({ selector, message: "Export by name, so that one thing has one name everywhere." }),
);

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "tmp/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      // a default that hands the rest to a function of their type is exhaustive: the compiler sees to it
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "max-depth": ["error", 3],
      "max-params": ["error", 4],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "max-lines": ["error", { max: 150, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-restricted-globals": ["error", ...officeGlobals],
      "no-restricted-syntax": ["error", ...defaultExports, ...officeTypes],
    },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...officeGlobals, ...impureGlobals],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The same plan must always give the same figures." },
      ],
    },
  },
  {
    files: ["src/workbook/sample/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...officeGlobals,
        { name: "Date", message: "A sample is the same on every day: write its days down." },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The same seed must always give the same sample." },
      ],
    },
  },
  {
    // the one file that sees the Decimal inside a branded quantity
    files: ["src/domain/kernel/quantity.ts"],
    rules: { "@typescript-eslint/consistent-type-assertions": "off" },
  },
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["src/workbook/hosts/office/**/*.ts", "src/taskpane/index.tsx"],
    rules: { "no-restricted-globals": "off", "no-restricted-syntax": ["error", ...defaultExports] },
  },
  {
    files: ["src/workbook/hosts/office/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/preview/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // expect matchers, parsed JSON and fakes make these noise in a test
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    // settings files run in Node as they are and belong to no TypeScript project
    files: ["**/*.{js,cjs,mjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);

import rules from "./dependency-rules.cjs";

export type Tree = Readonly<Record<string, string>>;
export interface Plant {
  readonly rule: string;
  readonly file: string;
  readonly content: string;
  readonly alongside?: Tree;
}

const ORDER = rules.forbidden
  .filter((rule) => rule.name.startsWith("domain-order-"))
  .map((rule) => rule.name.replace("domain-order-", ""));

const imports = (...targets: string[]): string =>
  [...targets.map((target) => `import "${target}";`), "export const here = 1;", ""].join("\n");
const importsType = (target: string): string =>
  `import type { here } from "${target}";\nexport type Here = typeof here;\n`;

const INSTALLED: Tree = Object.fromEntries(
  ["decimal.js", "exceljs"].map((library) => [`node_modules/${library}/index.js`, "exports.here = 1;\n"]),
);

/** The smallest tree that uses every import the rules allow. */
export const ALLOWED: Tree = {
  ...INSTALLED,
  "tsconfig.json": JSON.stringify({ compilerOptions: { module: "ESNext", moduleResolution: "bundler" } }),
  ...Object.fromEntries(
    ORDER.map((module, position) => [
      `src/domain/${module}/index.ts`,
      imports("./inside", ...ORDER.slice(0, position).map((earlier) => `../${earlier}`)),
    ]),
  ),
  ...Object.fromEntries(ORDER.map((module) => [`src/domain/${module}/inside.ts`, imports()])),
  "src/domain/kernel/index.ts": imports("./inside", "./quantity"),
  "src/domain/kernel/quantity.ts": imports("decimal.js"),
  "src/application/recalculate.ts": imports("../domain/plan", "./plan-store"),
  "src/application/plan-store.ts": imports(),
  "src/imports/payroll.ts": imports("../application/plan-store", "exceljs"),
  "src/workbook/host.ts": importsType("../domain/kernel"),
  "src/workbook/layout/tables.ts": imports("../host", "../../domain/staffing"),
  "src/workbook/codec/read-plan.ts": imports("../layout/tables", "../host", "../../domain/plan"),
  "src/workbook/plan-store.ts": imports(
    "./codec/read-plan",
    "./layout/tables",
    "./host",
    "../application/plan-store",
    "../domain/plan",
  ),
  "src/workbook/template-content.ts": imports("./layout/tables"),
  "src/workbook/sample/sample-content.ts": imports(
    "./schools",
    "../layout/tables",
    "../template-content",
    "../../domain/reference",
  ),
  "src/workbook/sample/schools.ts": imports("../../domain/kernel"),
  "src/workbook/index.ts": imports("./plan-store", "./host", "./sample/sample-content"),
  "src/workbook/hosts/xlsx/xlsx-host.ts": imports("../../host", "../../layout/tables", "./part", "exceljs"),
  "src/workbook/hosts/xlsx/part.ts": imports(),
  "src/workbook/hosts/preview/preview-host.ts": imports("../../host"),
  "src/cli/plan.ts": `${imports("../application/recalculate", "../workbook", "node:fs")}${importsType("../domain/plan")}`,
  "src/cli/index.ts": imports("./plan", "../workbook/hosts/xlsx/xlsx-host", "../imports/payroll"),
  "src/taskpane/App.tsx": `${imports("../application/recalculate")}${importsType("../domain/plan")}`,
  "src/taskpane/index.tsx": imports("./App", "../workbook", "../workbook/hosts/preview/preview-host"),
  "src/preview/wiring/sources.ts": imports("../../workbook", "../../workbook/hosts/preview/preview-host"),
  "test/domain/kernel/inside.test.ts": imports("../../../src/domain/kernel/inside", "decimal.js"),
};

const plant = (rule: string, file: string, target: string, alongside: Tree = {}): Plant => ({
  rule,
  file,
  content: imports(target),
  alongside,
});

export const PLANTS: readonly Plant[] = [
  ...ORDER.map((module, position) =>
    plant(
      `domain-order-${module}`,
      `src/domain/${module}/planted-order.ts`,
      `../${ORDER[position + 1] ?? "payroll"}`,
      { "src/domain/payroll/index.ts": imports() },
    ),
  ),
  plant("domain-known-modules", "src/domain/planted.ts", "./kernel"),
  plant("domain-known-modules", "src/domain/ledger/planted.ts", "../kernel"),
  plant("domain-front-door", "src/domain/plan/planted-back-door.ts", "../kernel/inside"),
  plant("domain-front-door", "src/domain/plan/planted-deep-index.ts", "../kernel/deep", {
    "src/domain/kernel/deep/index.ts": imports(),
  }),
  plant("outside-uses-front-door", "src/application/planted-back-door.ts", "../domain/kernel/inside"),
  plant("domain-is-pure", "src/domain/plan/planted-file.ts", "node:fs"),
  plant("domain-is-pure", "src/domain/plan/planted-library.ts", "exceljs"),
  plant("domain-is-pure", "src/domain/plan/planted-use-case.ts", "../../application/recalculate"),
  plant("decimal-has-one-owner", "src/domain/kernel/planted-decimal.ts", "decimal.js"),
  plant("decimal-has-one-owner", "src/cli/planted-decimal.ts", "decimal.js"),
  plant("src-known-folders", "src/utils/planted.ts", "../domain/kernel"),
  plant("src-known-folders", "src/planted.ts", "./domain/kernel"),
  plant("application-needs-domain-only", "src/application/planted-workbook.ts", "../workbook"),
  plant("application-needs-domain-only", "src/application/planted-library.ts", "exceljs"),
  plant("application-needs-domain-only", "src/application/planted-file.ts", "node:fs"),
  plant("imports-fill-application-ports", "src/imports/planted.ts", "../taskpane/App"),
  plant("pane-asks-the-application", "src/taskpane/planted.tsx", "../workbook"),
  plant("charts-draw-only", "src/taskpane/charts/planted.tsx", "../../application/recalculate"),
  plant("preview-shows-the-pane", "src/preview/planted.tsx", "../cli/plan"),
  plant("cli-is-a-root", "src/cli/planted-pane.ts", "../taskpane/App"),
  plant("edges-name-domain-types-only", "src/cli/planted-domain-value.ts", "../domain/plan"),
  plant("layout-is-pure", "src/workbook/layout/planted-codec.ts", "../codec/read-plan"),
  plant("layout-is-pure", "src/workbook/layout/planted-library.ts", "exceljs"),
  plant("codec-is-pure", "src/workbook/codec/planted-host.ts", "../hosts/xlsx/xlsx-host"),
  plant("codec-is-pure", "src/workbook/codec/planted-use-case.ts", "../../application/plan-store"),
  plant("host-is-a-port", "src/workbook/host.ts", "./layout/tables"),
  plant("hosts-move-cells-only", "src/workbook/hosts/xlsx/planted-codec.ts", "../../codec/read-plan"),
  plant("hosts-move-cells-only", "src/workbook/hosts/xlsx/planted-host.ts", "../preview/preview-host"),
  plant("hosts-move-cells-only", "src/workbook/hosts/xlsx/planted-domain.ts", "../../../domain/plan"),
  plant("hosts-move-cells-only", "src/workbook/hosts/xlsx/planted-file.ts", "node:fs"),
  plant("adapters-fill-application-ports", "src/workbook/planted-host.ts", "./hosts/xlsx/xlsx-host"),
  plant("adapters-fill-application-ports", "src/workbook/planted-library.ts", "exceljs"),
  plant("workings-choose-rows", "src/workbook/workings/planted-host.ts", "../hosts/xlsx/xlsx-host"),
  plant("sample-is-content", "src/workbook/sample/planted-engine.ts", "../../domain/plan"),
  plant("sample-is-content", "src/workbook/sample/planted-codec.ts", "../codec/read-plan"),
  plant("sample-is-content", "src/workbook/sample/planted-library.ts", "exceljs"),
  plant("only-roots-see-the-workbook", "src/taskpane/planted-host.tsx", "../workbook/hosts/xlsx/xlsx-host"),
  plant("only-roots-see-the-workbook", "src/preview/planted-workbook.tsx", "../workbook"),
  plant("workbook-front-door", "src/cli/planted-codec.ts", "../workbook/codec/read-plan"),
  plant("no-circular", "src/domain/plan/planted-egg.ts", "./planted-hen", {
    "src/domain/plan/planted-hen.ts": imports("./planted-egg"),
  }),
  {
    rule: "no-circular",
    file: "src/domain/plan/planted-type-egg.ts",
    content: importsType("./planted-type-hen"),
    alongside: { "src/domain/plan/planted-type-hen.ts": importsType("./planted-type-egg") },
  },
  plant("src-knows-no-test", "src/cli/planted-test.ts", "../../test/domain/kernel/inside.test"),
  plant("nothing-unresolvable", "src/cli/planted-gap.ts", "./nowhere"),
  plant("nothing-unresolvable", "src/workbook/hosts/xlsx/planted-gap.ts", "not-installed"),
];

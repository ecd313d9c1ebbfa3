/** Lowest first. A domain module may import only modules listed before it. */
const ORDER = [
  "kernel",
  "reference",
  "audit",
  "curriculum",
  "staffing",
  "deployment",
  "budget",
  "metrics",
  "plan",
  "scenarios",
  "released-funds",
  "reinvestment",
  "in-year",
  "year-roll",
  "returns",
];
const LAYERS = ["domain", "application", "workbook", "imports", "taskpane", "preview", "cli"];
const ROOTS = ["^src/cli/", "^src/taskpane/index[.]tsx$", "^src/preview/wiring/"];

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const domainRules = [
  ...ORDER.map((module, position) =>
    rule(
      `domain-order-${module}`,
      `A figure is built only from simpler ones: ${module} may import ${ORDER.slice(0, position).join(", ") || "no other module"}. Move the shared part down, or the caller up.`,
      { path: `^src/domain/${module}/` },
      { path: "^src/domain/", pathNot: `^src/domain/(${ORDER.slice(0, position + 1).join("|")})/` },
    ),
  ),
  rule(
    "domain-known-modules",
    "A file outside the listed modules escapes their order: put it in a module, or add the module to ORDER.",
    { path: "^src/domain/", pathNot: `^src/domain/(${ORDER.join("|")})/` },
    {},
  ),
  rule(
    "domain-front-door",
    "A module's inside may change freely: import another module through its index.ts.",
    { path: "^src/domain/([^/]+)/" },
    { path: "^src/domain/", pathNot: ["^src/domain/$1/", "^src/domain/[^/]+/index[.]ts$"] },
  ),
  rule(
    "outside-uses-front-door",
    "A module's inside may change freely: from outside the domain, import the module's index.ts.",
    { path: "^src/", pathNot: "^src/domain/" },
    { path: "^src/domain/", pathNot: "^src/domain/[^/]+/index[.]ts$" },
  ),
  rule(
    "domain-is-pure",
    "The engine runs anywhere and gives the same answer: pass the value in, or declare a port in src/application.",
    { path: "^src/domain/" },
    { pathNot: ["^src/domain/", "node_modules/decimal[.]js/"] },
  ),
  rule(
    "decimal-has-one-owner",
    "Arithmetic without a unit is how figures go wrong: use the quantities of src/domain/kernel.",
    { path: "^src/", pathNot: "^src/domain/kernel/quantity[.]ts$" },
    { path: "node_modules/decimal[.]js/" },
  ),
];

const layerRules = [
  rule(
    "src-known-folders",
    "A folder without a rule may import anything: use a layer of docs/ARCHITECTURE.md, or add one there and here.",
    { path: "^src/", pathNot: `^src/(${LAYERS.join("|")})/` },
    {},
  ),
  rule(
    "application-needs-domain-only",
    "Use cases speak domain and ports: declare a port here and implement it in src/workbook or src/imports.",
    { path: "^src/application/" },
    { pathNot: "^src/(application|domain)/" },
  ),
  rule(
    "imports-fill-application-ports",
    "Readers of other systems' files know no workbook and no screen: hand rows to an application port.",
    { path: "^src/imports/" },
    { path: "^src/", pathNot: "^src/(imports|application|domain)/" },
  ),
  rule(
    "pane-asks-the-application",
    "Panels show and ask: call a use case, and leave the wiring to src/taskpane/index.tsx.",
    { path: "^src/taskpane/", pathNot: "^src/taskpane/index[.]tsx$" },
    { path: "^src/", pathNot: "^src/(taskpane|application|domain)/" },
  ),
  rule(
    "charts-draw-only",
    "A chart places what it is given: name types of the application, and work amounts and words out in its view.",
    { path: "^src/taskpane/charts/" },
    { path: "^src/application/", dependencyTypesNot: ["type-only"] },
  ),
  rule(
    "preview-shows-the-pane",
    "The preview is the same pane beside a live sheet: it needs no other way in.",
    { path: "^src/preview/" },
    { path: "^src/", pathNot: "^src/(preview|taskpane|application|workbook|imports|domain)/" },
  ),
  rule(
    "cli-is-a-root",
    "A command wires use cases to files: it needs neither the pane nor the preview.",
    { path: "^src/cli/" },
    { path: "^src/", pathNot: "^src/(cli|application|workbook|imports|domain)/" },
  ),
  rule(
    "edges-name-domain-types-only",
    "Sums belong to use cases: import domain types with `import type`, and ask src/application for values.",
    { path: "^src/(cli|taskpane|preview)/" },
    { path: "^src/domain/", dependencyTypesNot: ["type-only"] },
  ),
];

const workbookRules = [
  rule(
    "layout-is-pure",
    "Sheets and columns are facts for every host: layout may import only the domain and workbook/host.ts.",
    { path: "^src/workbook/layout/" },
    { pathNot: ["^src/workbook/(layout/|host[.]ts$)", "^src/domain/"] },
  ),
  rule(
    "codec-is-pure",
    "Cells to domain and back on any host: codec may import only the domain, workbook/layout and workbook/host.ts.",
    { path: "^src/workbook/codec/" },
    { pathNot: ["^src/workbook/(codec/|layout/|host[.]ts$)", "^src/domain/"] },
  ),
  rule(
    "host-is-a-port",
    "Every host and the layout depend on it, so it depends on none of them: keep adapters in their own files.",
    { path: "^src/workbook/host[.]ts$" },
    { pathNot: "^src/domain/" },
  ),
  rule(
    "hosts-move-cells-only",
    "A host turns cells into bytes or Excel calls with its library: meaning belongs to codec, files to src/cli.",
    { path: "^src/workbook/hosts/([^/]+)/" },
    { pathNot: ["^src/workbook/(hosts/$1/|host[.]ts$|layout/)", "(^|/)node_modules/"] },
  ),
  rule(
    "adapters-fill-application-ports",
    "Adapters join codec to a port and take any host as an argument: libraries and hosts stay in workbook/hosts.",
    { path: "^src/workbook/[^/]+$" },
    { pathNot: ["^src/workbook/([^/]+$|codec/|layout/|sample/|workings/)", "^src/(application|domain)/"] },
  ),
  rule(
    "workings-choose-rows",
    "Workings say which rows the tables of formulas have; formulas are in layout, sums in the domain, cells in hosts.",
    { path: "^src/workbook/workings/" },
    {
      pathNot: [
        "^src/workbook/(workings/|layout/|host[.]ts$|codec/serial-date[.]ts$)",
        "^src/(application|domain)/",
      ],
    },
  ),
  rule(
    "sample-is-content",
    "A sample is rows for the tables: it may import layout, the rows that ship and published figures, and asks no engine.",
    { path: "^src/workbook/sample/" },
    {
      pathNot: [
        "^src/workbook/(sample/|layout/|(reference-rows|setting-rows|template-content)[.]ts$)",
        "^src/domain/(kernel|reference)/",
      ],
    },
  ),
  rule(
    "only-roots-see-the-workbook",
    "Everything else runs without a workbook: call a use case, and plug the workbook in at a root.",
    { path: "^src/", pathNot: ["^src/workbook/", ...ROOTS] },
    { path: "^src/workbook/" },
  ),
  rule(
    "workbook-front-door",
    "From outside, import src/workbook/index.ts, on-demand.ts or a host, so that codec and layout may change freely.",
    { path: "^src/", pathNot: "^src/workbook/" },
    { path: "^src/workbook/", pathNot: "^src/workbook/((index|on-demand)[.]ts$|hosts/)" },
  ),
];

const generalRules = [
  rule(
    "no-circular",
    "Two files that need each other are one idea: split the shared part downwards.",
    {},
    { circular: true },
  ),
  rule(
    "src-knows-no-test",
    "Shipped code must not need a test: move the shared part to src.",
    { path: "^src/" },
    { path: "^test/" },
  ),
  rule(
    "nothing-unresolvable",
    "Install the package, or fix the path.",
    {},
    // named by the package's exports, which only bundlers follow to a style sheet; the build fails without it
    { couldNotResolve: true, pathNot: ["^@ironcalc/workbook/style[.]css$", "[?]built$"] },
  ),
];

module.exports = {
  forbidden: [...domainRules, ...layerRules, ...workbookRules, ...generalRules],
  options: {
    // type-only imports count: a type ties two files together as surely as a value does
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};

import type { Citation } from "./dated-parameter";

/** Where a line of the Budget Forecast Return stands; the later ones are worked out, and hold no codes. */
export const BFR_SECTIONS = [
  "Revenue income",
  "Staff costs",
  "Other revenue costs",
  "Revenue transfers",
  "Capital income",
  "Capital expenditure",
  "Capital transfers",
  "Total revenue income",
  "Total staff costs",
  "Total revenue expenditure",
  "In-year balance",
  "Balance carried forward",
  "Pupils",
  "Not worked out",
] as const;
export type BfrSection = (typeof BFR_SECTIONS)[number];

/** What no row of Roles or Budget has a code for stands under these words. */
export const LEVY_CODE = "Apprenticeship levy less Employment Allowance";
export const COST_TO_ACHIEVE_CODE = "Cost to achieve";

/** One line of the return as shipped. */
export interface StandardBfrLine extends Citation {
  /** Null: no number is confirmed. */
  readonly line: string | null;
  readonly heading: string;
  readonly section: BfrSection;
  /** Of the accounts return. */
  readonly codes: readonly string[];
}

const CHECKED_ON = "2026-11-24";
const TOOL =
  "https://github.com/DFE-Digital/education-benchmarking-and-insights, data-pipeline/src/pipeline/pre_processing/bfr/config.py";
const NUMBERED: Citation = { status: "published", source: TOOL, checkedOn: CHECKED_ON };
const toConfirm = (what: string): Citation => ({
  status: "to confirm",
  source: `To confirm in this year's form: ${what}`,
  checkedOn: CHECKED_ON,
});
const NO_NUMBER = toConfirm("the number. The heading is that of the code in the accounts return");
const WHICH_NUMBER = toConfirm(`which of these numbers holds what. The numbers: ${TOOL}`);

type Coded = readonly [heading: string, ...codes: string[]];
const coded = (section: BfrSection, rows: readonly Coded[]): StandardBfrLine[] =>
  rows.map(([heading, ...codes]) => ({ line: null, heading, section, codes, ...NO_NUMBER }));
const worked = (
  section: BfrSection,
  line: string | null,
  heading: string,
  citation: Citation,
): StandardBfrLine => ({ line, heading, section, codes: [], ...citation });

const INCOME: readonly StandardBfrLine[] = [
  {
    line: "199, 200, 205, 210",
    heading: "Grant income",
    section: "Revenue income",
    codes: ["BAI010", "BAI011", "BAI020", "BAI030", "BAI040", "BAI050", "BAI060"],
    ...WHICH_NUMBER,
  },
  {
    line: "211, 220",
    heading: "Self-generated income",
    section: "Revenue income",
    codes: ["BAI100", "BAI101", "BAI110", "BAI120", "BAI130", "BAI140", "BAI150"],
    ...WHICH_NUMBER,
  },
  worked("Total revenue income", "298", "Total revenue income", NUMBERED),
  worked("Not worked out", "980", "Subtotal of income", toConfirm(`what it counts. The number: ${TOOL}`)),
];

const STAFF: readonly StandardBfrLine[] = [
  ...coded("Staff costs", [
    ["Teaching staff", "BAE010"],
    ["Supply teaching staff", "BAE020"],
    ["Agency supply teachers", "BAE240"],
    ["Education support staff", "BAE030"],
    ["Administrative staff", "BAE040"],
    ["Premises staff", "BAE050"],
    ["Catering staff", "BAE060"],
    ["Other staff", "BAE070"],
    ["Apprenticeship levy less Employment Allowance", LEVY_CODE],
  ]),
  worked("Total staff costs", null, "Total staff costs", toConfirm("the number")),
];

const OTHER: readonly StandardBfrLine[] = [
  ...coded("Other revenue costs", [
    ["Indirect employee costs", "BAE080"],
    ["Staff development and training", "BAE090"],
    ["Supply and staff insurance", "BAE100", "BAE110"],
    ["Maintenance of premises", "BAE120"],
    ["Cleaning", "BAE130"],
    ["Water and sewerage", "BAE140"],
    ["Energy", "BAE150"],
    ["Rent and rates", "BAE160"],
    ["Grounds", "BAE170"],
    ["Other occupation costs", "BAE180"],
    ["Special facilities", "BAE190"],
    ["Learning resources, not IT", "BAE200"],
    ["Examination fees", "BAE220"],
    ["Educational consultancy", "BAE230"],
    ["Catering supplies", "BAE250"],
    ["Audit", "BAE260"],
    ["Other insurance", "BAE270"],
    ["Administrative supplies", "BAE280"],
    ["Direct revenue financing of capital", "BAE290"],
    ["Professional services", "BAE300"],
    ["PFI charges", "BAE310"],
    ["Interest and loan charges", "BAE320"],
    ["Cost to achieve changes", COST_TO_ACHIEVE_CODE],
  ]),
  {
    line: "336, 337, 338, 339, 340, 341, 342",
    heading: "IT costs",
    section: "Other revenue costs",
    codes: ["BAE210"],
    ...toConfirm(
      `which of the seven holds connectivity, servers, learning resources, administration software, devices, other hardware and support. The numbers: ${TOOL}`,
    ),
  },
  worked("Other revenue costs", "335", "Other costs", {
    ...toConfirm(`which codes stand here. The number: ${TOOL}`),
  }),
  worked("Total revenue expenditure", "380", "Total revenue expenditure", NUMBERED),
];

const REST: readonly StandardBfrLine[] = [
  worked("Revenue transfers", null, "Transfers between schools and funds, revenue", toConfirm("the number")),
  worked("In-year balance", null, "In-year revenue balance", toConfirm("the number")),
  worked("Balance carried forward", "430", "Revenue balance carried forward", NUMBERED),
  worked("Capital income", null, "Capital grants and other capital income", toConfirm("the number")),
  worked("Capital expenditure", null, "Capital expenditure", toConfirm("the number")),
  worked("Capital transfers", null, "Transfers between schools and funds, capital", toConfirm("the number")),
  worked("Pupils", "999", "Pupil numbers", NUMBERED),
];

/** The lines as shipped, in the order in which they are printed; the trust corrects them to the form of its year. */
export const STANDARD_BFR_LINES: readonly StandardBfrLine[] = [...INCOME, ...STAFF, ...OTHER, ...REST];

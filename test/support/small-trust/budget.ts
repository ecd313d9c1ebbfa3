import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { CENTRAL, FIRST_YEAR, HIGH, PRIMARY } from "./names";
import { pupilsIn } from "./pupils";

const LOWER = ["Y7", "Y8", "Y9", "Y10", "Y11"];
const UPPER = ["Y12", "Y13"];
const PRIMARY_YEARS = ["YR", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6"];
const LAST_YEAR = "2025/26";

const line = (school: string, id: string, values: RowContent): RowContent => ({
  line: id,
  school,
  academicYear: FIRST_YEAR,
  ...values,
});

/** Income that follows the pupils of the year before. */
const lagged = (fund: string, yearGroups: readonly string[]): RowContent => ({
  kind: "Income",
  fund,
  priceGrowsWith: "income growth",
  volumeGrowsWith: "pupils the year before",
  yearGroups: yearGroups.join("; "),
});

const premium: RowContent = {
  kind: "Income",
  fund: "Pupil premium",
  priceGrowsWith: "income growth",
  volumeGrowsWith: "disadvantaged pupils",
};

const other = (fund: string): RowContent => ({ kind: "Income", fund, priceGrowsWith: "income growth" });

const HIGH_GAG = pupilsIn(HIGH, LAST_YEAR, LOWER) * 6840;
const PRIMARY_GAG = pupilsIn(PRIMARY, LAST_YEAR, PRIMARY_YEARS) * 4900;
const TOP_SLICE = 0.045;

const income = (): RowContent[] => [
  line(HIGH, "TH-GAG", {
    heading: "General annual grant",
    aarCode: "BAI010",
    ...lagged("GAG", LOWER),
    amount: HIGH_GAG,
  }),
  line(HIGH, "TH-1619", {
    heading: "16 to 19 funding",
    aarCode: "BAI010",
    ...lagged("16 to 19", UPPER),
    amount: pupilsIn(HIGH, LAST_YEAR, UPPER) * 5700,
  }),
  line(HIGH, "TH-PP", { heading: "Pupil premium", aarCode: "BAI040", ...premium, amount: 190000 }),
  line(HIGH, "TH-HN", {
    heading: "High needs top-up",
    aarCode: "BAI030",
    ...other("High needs"),
    amount: 93000,
  }),
  line(HIGH, "TH-LET", {
    heading: "Lettings",
    aarCode: "BAI100",
    ...other("Self-generated"),
    amount: 38000,
    priceGrowsWith: "non-pay inflation",
  }),
  line(HIGH, "TH-TRI", {
    heading: "Trips and visits",
    aarCode: "BAI130",
    ...other("Self-generated"),
    amount: 42000,
    priceGrowsWith: "non-pay inflation",
  }),
  line(PRIMARY, "WP-GAG", {
    heading: "General annual grant",
    aarCode: "BAI010",
    ...lagged("GAG", PRIMARY_YEARS),
    amount: PRIMARY_GAG,
  }),
  line(PRIMARY, "WP-EY", {
    heading: "Early years funding",
    aarCode: "BAI060",
    ...other("Early years"),
    volumeGrowsWith: "pupils",
    yearGroups: "YN",
    amount: 66000,
  }),
  line(PRIMARY, "WP-PP", { heading: "Pupil premium", aarCode: "BAI040", ...premium, amount: 61000 }),
  line(PRIMARY, "WP-HN", {
    heading: "High needs top-up",
    aarCode: "BAI030",
    ...other("High needs"),
    amount: 31000,
  }),
  line(PRIMARY, "WP-PES", {
    heading: "PE and sport premium",
    aarCode: "BAI040",
    kind: "Income",
    fund: "PE and sport premium",
    amount: 17900,
  }),
  line(PRIMARY, "WP-MEA", {
    heading: "Universal infant free school meals",
    aarCode: "BAI040",
    ...other("Other grants"),
    amount: 38000,
  }),
  line(PRIMARY, "WP-CLU", {
    heading: "Breakfast and after-school club",
    aarCode: "BAI130",
    ...other("Self-generated"),
    amount: 24000,
    priceGrowsWith: "non-pay inflation",
  }),
  line(CENTRAL, "CS-IMP", {
    heading: "School improvement for other schools",
    aarCode: "BAI130",
    ...other("Self-generated"),
    amount: 12000,
    priceGrowsWith: "non-pay inflation",
  }),
];

/** Heading, accounts return code, amount, fund (GAG unless said). */
type Cost = readonly [id: string, heading: string, aarCode: string, amount: number, fund?: string];

const HIGH_COSTS: readonly Cost[] = [
  ["SUP", "Agency supply teachers", "BAE240", 94000],
  ["CPD", "Staff training", "BAE090", 21000],
  ["MAI", "Building maintenance", "BAE120", 112000],
  ["CLE", "Cleaning contract", "BAE130", 104000],
  ["WAT", "Water and sewerage", "BAE140", 13500],
  ["ENE", "Energy", "BAE150", 170000],
  ["RAT", "Rates", "BAE160", 31000],
  ["GRO", "Grounds", "BAE170", 14500],
  ["TRI", "Trips and visits", "BAE190", 42000, "Self-generated"],
  ["LEA", "Learning resources", "BAE200", 122000],
  ["ICT", "IT for learning", "BAE210", 70000],
  ["EXA", "Exam fees", "BAE220", 98000],
  ["EX6", "Exam fees, sixth form", "BAE220", 36000, "16 to 19"],
  ["LE6", "Learning resources, sixth form", "BAE200", 19000, "16 to 19"],
  ["TUT", "Tutoring and mentoring", "BAE230", 88000, "Pupil premium"],
  ["ENR", "Enrichment and help with costs", "BAE190", 33000, "Pupil premium"],
  ["CAT", "Free school meals", "BAE250", 69000],
  ["INS", "Risk protection arrangement", "BAE270", 24500],
  ["OFF", "Office, phones and postage", "BAE280", 42000],
  ["PRO", "Legal and professional advice", "BAE300", 16000],
  ["LET", "Lettings costs", "BAE180", 24000, "Self-generated"],
];

const PRIMARY_COSTS: readonly Cost[] = [
  ["SUP", "Agency supply teachers", "BAE240", 16000],
  ["CPD", "Staff training", "BAE090", 5500],
  ["MAI", "Building maintenance", "BAE120", 21000],
  ["CLE", "Cleaning contract", "BAE130", 19500],
  ["WAT", "Water and sewerage", "BAE140", 3600],
  ["ENE", "Energy", "BAE150", 31000],
  ["RAT", "Rates", "BAE160", 7200],
  ["LEA", "Learning resources", "BAE200", 26000],
  ["ICT", "IT for learning", "BAE210", 13500],
  ["PES", "Sports coaches and equipment", "BAE230", 17900, "PE and sport premium"],
  ["TUT", "Tutoring and family support", "BAE230", 30000, "Pupil premium"],
  ["CAT", "School meals", "BAE250", 38000, "Other grants"],
  ["CLU", "Breakfast and after-school club", "BAE190", 19000, "Self-generated"],
  ["INS", "Risk protection arrangement", "BAE270", 5900],
  ["OFF", "Office, phones and postage", "BAE280", 9500],
];

const CENTRAL_COSTS: readonly Cost[] = [
  ["AUD", "External and internal audit", "BAE260", 24000],
  ["SYS", "Finance, payroll and HR systems", "BAE280", 26500],
  ["PRO", "Legal and professional advice", "BAE300", 11000],
];

const costs = (school: string, prefix: string, rows: readonly Cost[]): RowContent[] =>
  rows.map(([id, heading, aarCode, amount, fund]) =>
    line(school, `${prefix}-${id}-X`, {
      heading,
      aarCode,
      kind: "Expenditure",
      fund: fund ?? "GAG",
      amount,
      priceGrowsWith: id === "PES" ? "nothing" : "non-pay inflation",
    }),
  );

/** Each school pays a share of its general annual grant; it moves with the grant. */
const topSlice = (school: string, prefix: string, grant: number, yearGroups: readonly string[]): RowContent =>
  line(school, `${prefix}-TOP`, {
    heading: "Contribution to central services",
    ...lagged("GAG", yearGroups),
    kind: "Transfer",
    otherSchool: CENTRAL,
    amount: Math.round(grant * TOP_SLICE),
  });

const capital = (): RowContent[] => [
  line(HIGH, "TH-DFC", {
    heading: "Devolved formula capital",
    kind: "Income",
    fund: "Capital grant",
    amount: 21500,
  }),
  line(HIGH, "TH-CAP", {
    heading: "Roof and boiler repairs",
    kind: "Expenditure",
    fund: "Capital grant",
    amount: 20000,
  }),
  line(PRIMARY, "WP-DFC", {
    heading: "Devolved formula capital",
    kind: "Income",
    fund: "Capital grant",
    amount: 7600,
  }),
  line(PRIMARY, "WP-CAP", {
    heading: "Playground and windows",
    kind: "Expenditure",
    fund: "Capital grant",
    amount: 7000,
  }),
];

export const budgetRows = (): RowContent[] => [
  ...income(),
  ...costs(HIGH, "TH", HIGH_COSTS),
  ...costs(PRIMARY, "WP", PRIMARY_COSTS),
  ...costs(CENTRAL, "CS", CENTRAL_COSTS),
  topSlice(HIGH, "TH", HIGH_GAG, LOWER),
  topSlice(PRIMARY, "WP", PRIMARY_GAG, PRIMARY_YEARS),
  ...capital(),
];

/** What each school has in each fund on 1 September 2026. */
const RESERVES: readonly (readonly [school: string, fund: string, amount: number])[] = [
  [HIGH, "GAG", 296000],
  [HIGH, "16 to 19", 24000],
  [HIGH, "Pupil premium", 9000],
  [HIGH, "Self-generated", 31000],
  [HIGH, "Capital grant", 18000],
  [PRIMARY, "GAG", 61000],
  [PRIMARY, "PE and sport premium", 2500],
  [PRIMARY, "Self-generated", 8000],
  [PRIMARY, "Capital grant", 6000],
  [CENTRAL, "GAG", 38000],
];

export const reserveRows = (): RowContent[] =>
  RESERVES.map(([school, fund, amount]) => ({ school, fund, amount, actualOrForecast: "forecast" }));

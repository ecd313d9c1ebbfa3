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
const grant = (fund: string): RowContent => ({ kind: "Income", fund, priceGrowsWith: "income growth" });
const premium: RowContent = { ...grant("Pupil premium"), volumeGrowsWith: "disadvantaged pupils" };
const nursery: RowContent = { ...grant("Early years"), volumeGrowsWith: "pupils", yearGroups: "YN" };
const flat = (fund: string): RowContent => ({ kind: "Income", fund });
const sold: RowContent = {
  kind: "Income",
  fund: "Self-generated",
  priceGrowsWith: "non-pay inflation",
};

/** The general annual grant of each school, and the share of it that goes to central services. */
const HIGH_GAG = pupilsIn(HIGH, LAST_YEAR, LOWER) * 6840;
const HIGH_1619 = pupilsIn(HIGH, LAST_YEAR, UPPER) * 5700;
const PRIMARY_GAG = pupilsIn(PRIMARY, LAST_YEAR, PRIMARY_YEARS) * 4900;
const TOP_SLICE = 0.045;

type Income = readonly [id: string, heading: string, amount: number, kind: RowContent];

const HIGH_INCOME: readonly Income[] = [
  ["GAG", "General annual grant", HIGH_GAG, lagged("GAG", LOWER)],
  ["1619", "16 to 19 funding", HIGH_1619, lagged("16 to 19", UPPER)],
  ["PP", "Pupil premium", 190000, premium],
  ["HN", "High needs top-up", 93000, grant("High needs")],
  ["LET-IN", "Lettings", 38000, sold],
  ["TRI-IN", "Trips and visits, from parents", 42000, sold],
];

const PRIMARY_INCOME: readonly Income[] = [
  ["GAG", "General annual grant", PRIMARY_GAG, lagged("GAG", PRIMARY_YEARS)],
  ["EY", "Early years funding", 66000, nursery],
  ["PP", "Pupil premium", 61000, premium],
  ["HN", "High needs top-up", 31000, grant("High needs")],
  ["PES-IN", "PE and sport premium", 17900, flat("PE and sport premium")],
  ["MEA-IN", "Universal infant free school meals", 38000, grant("Other grants")],
  ["CLU-IN", "Breakfast and after-school club, from parents", 24000, sold],
];

const CENTRAL_INCOME: readonly Income[] = [["IMP-IN", "School improvement for other schools", 12000, sold]];

const incomeOf = (school: string, prefix: string, rows: readonly Income[]): RowContent[] =>
  rows.map(([id, heading, amount, kind]) => {
    const bfrLine = kind["fund"] === "Self-generated" ? "Self-generated income" : "Grant income";
    return line(school, `${prefix}-${id}`, { heading, amount, bfrLine, ...kind });
  });

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

const costsOf = (school: string, prefix: string, rows: readonly Cost[]): RowContent[] =>
  rows.map(([id, heading, aarCode, amount, fund]) =>
    line(school, `${prefix}-${id}`, {
      heading,
      aarCode,
      kind: "Expenditure",
      fund: fund ?? "GAG",
      amount,
      priceGrowsWith: id === "PES" ? null : "non-pay inflation",
    }),
  );

/** Each school pays a share of its general annual grant; it moves with the grant. */
const topSlice = (
  school: string,
  prefix: string,
  granted: number,
  yearGroups: readonly string[],
): RowContent =>
  line(school, `${prefix}-TOP`, {
    heading: "Contribution to central services",
    ...lagged("GAG", yearGroups),
    kind: "Transfer",
    otherSchool: CENTRAL,
    amount: Math.round(granted * TOP_SLICE),
  });

const capital = (school: string, prefix: string, granted: number, work: string): RowContent[] => [
  line(school, `${prefix}-DFC`, {
    heading: "Devolved formula capital",
    ...flat("Capital grant"),
    amount: granted,
  }),
  line(school, `${prefix}-CAP`, {
    heading: work,
    kind: "Expenditure",
    fund: "Capital grant",
    amount: Math.floor(granted / 1000) * 1000,
  }),
];

export const budgetRows = (): RowContent[] => [
  ...incomeOf(HIGH, "TH", HIGH_INCOME),
  ...costsOf(HIGH, "TH", HIGH_COSTS),
  topSlice(HIGH, "TH", HIGH_GAG, LOWER),
  ...capital(HIGH, "TH", 21500, "Roof and boiler repairs"),
  ...incomeOf(PRIMARY, "WP", PRIMARY_INCOME),
  ...costsOf(PRIMARY, "WP", PRIMARY_COSTS),
  topSlice(PRIMARY, "WP", PRIMARY_GAG, PRIMARY_YEARS),
  ...capital(PRIMARY, "WP", 7600, "Playground and windows"),
  ...incomeOf(CENTRAL, "CS", CENTRAL_INCOME),
  ...costsOf(CENTRAL, "CS", CENTRAL_COSTS),
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

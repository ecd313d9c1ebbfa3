import { pupilsIn } from "../schools/roll";
import type { Roll } from "../schools/roll";
import { LOWER_SCHOOL, SIXTH_FORM } from "../schools/pupils";
import type { SampleSchool } from "../schools/school";
import { FIRST } from "../years";
import { roundTo, spending } from "./line";
import type { SampleLine } from "./line";

/** Id, heading, code of the accounts return, £ a pupil, £ whatever the size. */
type Cost = readonly [id: string, heading: string, aarCode: string, aPupil: number, fixed: number];

const SECONDARY: readonly Cost[] = [
  ["SUP", "Agency supply teachers", "BAE240", 74, 0],
  ["CPD", "Staff training", "BAE090", 20, 2000],
  ["IND", "Recruitment and occupational health", "BAE080", 14, 2000],
  ["MAI", "Building maintenance", "BAE120", 124, 14_000],
  ["CLE", "Cleaning contract", "BAE130", 96, 12_000],
  ["WAT", "Water and sewerage", "BAE140", 12, 1500],
  ["ENE", "Energy", "BAE150", 154, 16_000],
  ["RAT", "Rates", "BAE160", 27, 0],
  ["GRO", "Grounds", "BAE170", 11, 3000],
  ["WAS", "Waste and security", "BAE180", 15, 2000],
  ["LEA", "Learning resources", "BAE200", 150, 0],
  ["ICT", "IT for learning", "BAE210", 100, 6000],
  ["ALT", "Alternative provision", "BAE230", 52, 0],
  ["CAT", "Free school meals", "BAE250", 92, 0],
  ["INS", "Risk protection arrangement", "BAE270", 27, 0],
  ["OFF", "Office, phones and postage", "BAE280", 31, 6000],
  ["PRO", "Legal and professional advice", "BAE300", 9, 5000],
];

const PRIMARY: readonly Cost[] = [
  ["SUP", "Agency supply teachers", "BAE240", 70, 0],
  ["CPD", "Staff training", "BAE090", 14, 1500],
  ["MAI", "Building maintenance", "BAE120", 68, 5000],
  ["CLE", "Cleaning contract", "BAE130", 74, 4000],
  ["WAT", "Water and sewerage", "BAE140", 13, 600],
  ["ENE", "Energy", "BAE150", 104, 5500],
  ["RAT", "Rates", "BAE160", 24, 0],
  ["GRO", "Grounds", "BAE170", 9, 1200],
  ["LEA", "Learning resources", "BAE200", 118, 0],
  ["ICT", "IT for learning", "BAE210", 46, 2500],
  ["COA", "Sports coaches while teachers plan", "BAE230", 26, 0],
  ["INS", "Risk protection arrangement", "BAE270", 27, 0],
  ["OFF", "Office, phones and postage", "BAE280", 30, 2500],
];

const SPECIAL: readonly Cost[] = [
  ["SUP", "Agency supply teachers and assistants", "BAE240", 700, 0],
  ["CPD", "Staff training", "BAE090", 120, 3000],
  ["MAI", "Building maintenance", "BAE120", 600, 9000],
  ["CLE", "Cleaning contract", "BAE130", 360, 0],
  ["WAT", "Water and hydrotherapy pool", "BAE140", 140, 0],
  ["ENE", "Energy", "BAE150", 470, 8000],
  ["RAT", "Rates", "BAE160", 140, 0],
  ["LEA", "Learning resources", "BAE200", 450, 0],
  ["ICT", "IT and communication aids", "BAE210", 260, 0],
  ["THE", "Speech and occupational therapy", "BAE230", 1400, 0],
  ["CAT", "Free school meals", "BAE250", 270, 0],
  ["INS", "Risk protection arrangement", "BAE270", 27, 0],
  ["OFF", "Office, phones and postage", "BAE280", 150, 4000],
];
const BY_PHASE = { Secondary: SECONDARY, Primary: PRIMARY, Special: SPECIAL } as const;

/** What it costs to run the school, staff apart; each line is some per cent above or below the usual. */
export function runningCosts(school: SampleSchool, roll: Roll): SampleLine[] {
  const pupils = pupilsIn(roll, FIRST);
  const costs = BY_PHASE[school.phase].map(([id, heading, aarCode, aPupil, fixed]) => {
    const usual = 1 + school.random(`cost ${id}`).whole(-8, 8) / 100;
    const amount = roundTo(100, (aPupil * pupils + fixed) * usual);
    return spending(school, id, { heading, aarCode, fund: fundOf(school, id), amount });
  });
  return [...costs, ...examinations(school, roll)];
}

/** What a special school buys for pupils with the top-up that it has for each. */
const FOR_NEEDS = ["SUP", "LEA", "ICT", "THE"];
const fundOf = ({ phase }: SampleSchool, id: string): string =>
  phase === "Special" && FOR_NEEDS.includes(id) ? "High needs" : "GAG";

const EXAMS = { heading: "Exam fees", aarCode: "BAE220" } as const;
function examinations(school: SampleSchool, roll: Roll): SampleLine[] {
  if (school.phase !== "Secondary") return [];
  const students = pupilsIn(roll, FIRST, SIXTH_FORM);
  const candidates = pupilsIn(roll, FIRST, LOWER_SCHOOL) / 5;
  const lower = spending(school, "EXA", { ...EXAMS, fund: "GAG", amount: roundTo(100, candidates * 410) });
  if (students === 0) return [lower];
  const fund = "16 to 19";
  return [
    lower,
    spending(school, "EX6", {
      ...EXAMS,
      heading: "Exam fees, sixth form",
      fund,
      amount: roundTo(100, students * 175),
    }),
    spending(school, "LE6", {
      heading: "Learning resources, sixth form",
      aarCode: "BAE200",
      fund,
      amount: roundTo(100, students * 95),
    }),
    spending(school, "BUR", {
      heading: "Student bursaries",
      aarCode: "BAE190",
      fund,
      amount: roundTo(100, students * 70),
    }),
  ];
}

import { LONG_TERM, onePer, TERM_TIME } from "./support-team";
import type { Team } from "./support-team";

// Codes that the adopted plan changes.
export const RECEPTION = "REC";
export const PRINTING = "PRI";
export const COVER = "COV";

/** A team by what differs: code, posts, salaries, what it is for. */
type Row = readonly [code: string, posts: number, salaries: readonly number[], note?: string];
const teams = (shared: Omit<Team, "code" | "posts" | "salaries" | "note">, rows: readonly Row[]): Team[] =>
  rows.map(([code, posts, salaries, note]) => ({
    ...shared,
    code,
    posts,
    salaries,
    ...(note === undefined ? {} : { note }),
  }));

export const secondaryOffice = (pupils: number): readonly Team[] => [
  ...teams({ role: "Business leadership", fte: 1 }, [
    ["SBM", 1, [47_800, 50_600, 53_900], "School business manager."],
  ]),
  ...teams({ role: "Administration", fte: 1, weeks: LONG_TERM }, [
    ["FIN", 1, [29_900, 31_000], "Finance and payroll."],
    ["DAT", 1, [34_400, 36_100], "Data and examinations."],
    ["HPA", 1, [30_700], "Office of the headteacher."],
    ["ADM", onePer(420, pupils), [26_100, 26_900, 27_700], "Admissions, records and letters."],
  ]),
  ...teams({ role: "Administration", fte: 1, weeks: TERM_TIME }, [[RECEPTION, 1, [25_600], "Reception."]]),
  ...teams({ role: "Administration", fte: 0.8, weeks: TERM_TIME }, [
    [PRINTING, 1, [25_200], "Printing and displays."],
    ["LIB", 1, [27_400], "Library."],
  ]),
];

export const secondaryClassroom = (pupils: number): readonly Team[] => [
  ...teams({ role: "Cover supervisor", fte: 1, weeks: TERM_TIME }, [
    [COVER, onePer(380, pupils), [27_300, 27_900]],
  ]),
  ...teams({ role: "Higher level teaching assistant", fte: 1, weeks: TERM_TIME }, [
    ["HLT", 1, [30_200], "Leads the learning support room."],
  ]),
  ...teams({ role: "Teaching assistant", fte: 0.85, weeks: TERM_TIME }, [
    ["TAS", onePer(170, pupils), [25_100, 25_600, 26_100]],
  ]),
  ...teams({ role: "Technician", fte: 1, weeks: TERM_TIME }, [
    ["SCT", onePer(450, pupils), [26_300, 27_100], "Science."],
    ["DTT", 1, [26_300], "Design and technology, food."],
  ]),
  ...teams({ role: "Technician", fte: 1 }, [["ITT", 1, [30_100], "IT."]]),
];

export const secondaryWelfare = (pupils: number, hasSixthForm: boolean): readonly Team[] => [
  ...teams({ role: "Pastoral support", fte: 1 }, [["SAF", 1, [38_900], "Safeguarding lead."]]),
  ...teams({ role: "Pastoral support", fte: 1, weeks: TERM_TIME }, [
    ["HOY", 5, [31_600, 32_500], "Head of year."],
    ["INC", onePer(550, pupils), [28_600], "Behaviour and inclusion room."],
  ]),
  ...teams({ role: "Pastoral support", fte: 0.6, weeks: TERM_TIME }, [
    ["CAR", 1, [31_900], "Careers adviser."],
  ]),
  ...teams({ role: "Pastoral support", fte: 1, weeks: TERM_TIME, fund: "16 to 19" }, [
    ["SIX", hasSixthForm ? 1 : 0, [29_300], "Sixth-form students."],
  ]),
];

export const secondarySite = (pupils: number): readonly Team[] => [
  ...teams({ role: "Premises", fte: 1 }, [
    ["SIM", 1, [35_200, 36_600], "Site manager."],
    ["CTK", onePer(480, pupils), [26_000, 26_700], "Caretaker."],
  ]),
  ...teams({ role: "Midday supervision", fte: 0.2, weeks: TERM_TIME }, [
    ["MID", onePer(190, pupils), [24_900]],
  ]),
];

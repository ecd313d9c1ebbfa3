/** Two letters for each subject, as they stand in the ids of rows. */
export const SUBJECT_CODES = {
  English: "EN",
  Maths: "MA",
  Science: "SC",
  Biology: "BI",
  Chemistry: "CH",
  Physics: "PH",
  Geography: "GG",
  History: "HI",
  RE: "RE",
  French: "FR",
  Spanish: "SP",
  Art: "AR",
  Photography: "PO",
  Music: "MU",
  Drama: "DR",
  Media: "ME",
  "Design and technology": "DT",
  Food: "FO",
  Computing: "CO",
  PE: "PE",
  "Sport studies": "SS",
  Business: "BU",
  Economics: "EC",
  "Health and social care": "HS",
  Psychology: "PS",
  Sociology: "SO",
  "Personal development": "PD",
} as const;
export type Subject = keyof typeof SUBJECT_CODES;

/** A subject and a number that goes with it: periods, or how popular it is. */
export type Weighed = readonly [subject: Subject, weight: number];

import type { Citation } from "./dated-parameter";

/**
 * What research says on average of a way to spend money: where to begin, never what a trust will get. Averages
 * move as studies are added, so each is dated.
 */
export interface EvidenceStrand extends Citation {
  readonly strand: string;
  /** Average months of extra progress over a year; null where the research is unclear. */
  readonly months: string | null;
  /** 1 very low to 5 very high; null where not rated. */
  readonly cost: string | null;
  /** 0 not enough evidence to 5 very extensive; the lower end where two were recalled. */
  readonly strength: string | null;
}

const TO_CONFIRM: Citation = {
  status: "to confirm",
  source:
    "To confirm: recalled from the Teaching and Learning Toolkit of the Education Endowment Foundation, not read from it; look at https://educationendowmentfoundation.org.uk/education-evidence/teaching-learning-toolkit",
  checkedOn: "2026-11-24",
};

type Row = readonly [strand: string, months: string | null, cost: string | null, strength: string | null];

const RECALLED: readonly Row[] = [
  ["Metacognition and self-regulation", "7", "1", "4"],
  ["Feedback", "6", "1", "4"],
  ["Reading comprehension strategies", "6", "1", "4"],
  ["Oral language interventions", "6", "1", "4"],
  ["Phonics", "5", "1", "5"],
  ["Peer tutoring", "5", "1", "4"],
  ["Collaborative learning approaches", "5", "1", "2"],
  ["Mastery learning", "5", "1", "2"],
  ["Homework", "5", "1", "1"],
  ["One-to-one tuition", "5", "3", "4"],
  ["Small-group tuition", "4", "2", "3"],
  ["Teaching assistant interventions", "4", "2", "3"],
  ["Behaviour interventions", "4", "2", "2"],
  ["Social and emotional learning", "4", "1", "1"],
  ["Parental engagement", "4", "1", "4"],
  ["Individualised instruction", "4", "1", "2"],
  ["Extending school time", "3", "3", "3"],
  ["Summer schools", "3", "3", "3"],
  ["Arts participation", "3", "2", "3"],
  ["Mentoring", "2", "3", "3"],
  ["Within-class attainment grouping", "2", "1", "1"],
  ["Reducing class size", "2", "5", "1"],
  ["Physical activity", "1", "1", "3"],
  ["Performance pay", "1", "3", "1"],
  ["Setting and streaming", "0", "1", "2"],
  ["Repeating a year", "-3", "5", "3"],
  ["Aspiration interventions", null, null, "0"],
  ["Learning styles", null, null, "0"],
  ["Outdoor adventure learning", null, null, "0"],
  ["School uniform", null, null, "0"],
];

/** None is confirmed: a trust looks each up and corrects its own table. */
export const EVIDENCE_STRANDS: readonly EvidenceStrand[] = RECALLED.map(
  ([strand, months, cost, strength]) => ({ strand, months, cost, strength, ...TO_CONFIRM }),
);

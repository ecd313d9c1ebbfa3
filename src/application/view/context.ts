import { TRUST, TRUST_PRIMARY, TRUST_SECONDARY } from "../../domain/curriculum";
import type { Phase, School } from "../../domain/curriculum";
import { isSameName } from "../../domain/kernel";
import { ADOPTED, BASELINE, isCarried } from "../../domain/scenarios";
import { schoolNames } from "../report/scope";
import type { TrustReview } from "../trust-review";
import type { Look } from "./choice";

/** One thing that may be chosen. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** What is said after the label: "adopted". */
  readonly note: string;
}
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}
/** What can be looked at, and what is. */
export interface ContextView {
  readonly schools: readonly OptionGroup[];
  readonly years: readonly string[];
  readonly scenarios: readonly Option[];
  readonly school: Option;
  readonly academicYear: string;
  readonly scenario: Option;
}

export function contextOf({ review, scope, academicYear }: Look): ContextView {
  const schools = schoolGroups(review);
  const scenarios = scenarioOptions(review);
  const options = schools.flatMap((group) => group.options);
  return {
    schools,
    years: review.model?.everything.timeline.years ?? [],
    scenarios,
    school: options.find(({ value }) => isSameName(value, scope.name)) ?? plain(scope.name),
    academicYear,
    scenario:
      scenarios.find(({ value }) => isSameName(value, review.activeScenario)) ?? plain(review.activeScenario),
  };
}

const plain = (value: string, label = value, note = ""): Option => ({ value, label, note });

const PHASE_GROUPS: readonly (readonly [phase: Phase | null, label: string])[] = [
  ["Secondary", "Secondary"],
  ["Primary", "Primary"],
  ["Special", "Special"],
  ["Alternative provision", "Alternative provision"],
  [null, "Phase not known"],
  ["Central", "Central"],
];

/** Everything first, then all-through schools as a whole, then each phase; nothing that has no figures. */
function schoolGroups(review: TrustReview): OptionGroup[] {
  const schools = review.model?.everything.schools ?? [];
  const known = schoolNames(review);
  const isThere = ({ value }: Option): boolean => known.some((name) => isSameName(name, value));
  const groups = [
    { label: "Trust", options: totals(schools) },
    { label: "All-through", options: wholes(schools) },
    ...PHASE_GROUPS.map(([phase, label]) => ({
      label,
      options: schools.filter((school) => school.phase === phase).map(({ name }) => plain(name)),
    })),
  ];
  return groups
    .map(({ label, options }) => ({ label, options: options.filter(isThere) }))
    .filter(({ options }) => options.length > 0);
}

function totals(schools: readonly School[]): Option[] {
  const teaching = schools.filter(({ phase }) => phase !== "Central");
  const several = (phase: Phase): boolean => teaching.filter((school) => school.phase === phase).length > 1;
  const count = new Set(teaching.map(({ name, partOf }) => partOf ?? name)).size;
  return [
    plain(TRUST, `All schools (${count})`),
    ...(several("Secondary") ? [plain(TRUST_SECONDARY, "All secondaries")] : []),
    ...(several("Primary") ? [plain(TRUST_PRIMARY, "All primaries")] : []),
  ];
}

const wholes = (schools: readonly School[]): Option[] =>
  [...new Set(schools.flatMap(({ partOf }) => (partOf === null ? [] : [partOf])))].map((name) =>
    plain(name, name, "all phases"),
  );

function scenarioOptions({ model }: TrustReview): Option[] {
  const scenarios = model?.scenarios ?? [];
  const isActive = (name: string): boolean => isSameName(model?.activeScenario ?? "", name);
  const option = (name: string, label: string, note: string): Option =>
    plain(
      name,
      label,
      [note, ...(isActive(name) ? ["active"] : [])].filter((word) => word !== "").join(", "),
    );
  const adopted = scenarios.filter(({ status }) => status === "adopted");
  const hasCarried = scenarios.some(isCarried);
  return [
    option(BASELINE, BASELINE, "nothing changes"),
    ...(adopted.length > 1 || hasCarried || isActive(ADOPTED)
      ? [option(ADOPTED, "All that is adopted", `${adopted.length} together`)]
      : []),
    ...scenarios.map(({ name, status }) => option(name, name, status ?? "status not known")),
  ];
}

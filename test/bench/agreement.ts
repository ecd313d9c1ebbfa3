import type { PublicPlan } from "../support/command-line";

/** How far the figures of two engines are apart. */
export interface Agreement {
  readonly compared: number;
  /** The largest difference, as a share of the figure (of 1 where the figure is smaller). */
  readonly largest: number;
  /** The figure that it is found in. */
  readonly at: string;
  /** Figures that one engine knows and the other does not. */
  readonly knownToOne: readonly string[];
}

/** Binary fractions keep 15 to 17 digits; sums of thousands of them, about 10. */
export const TOLERANCE = 1e-9;

export const agrees = ({ compared, largest, knownToOne }: Agreement): boolean =>
  compared > 0 && largest <= TOLERANCE && knownToOne.length === 0;

type Amounts = ReadonlyMap<string, string | null>;

/** Compares every figure of two printed plans: metrics, releases, commitments, totals, drivers. */
export function agreementOf(exact: string, float: string): Agreement {
  const [first, second] = [amountsOf(exact), amountsOf(float)];
  const knownToOne: string[] = [];
  let largest = 0;
  let at = "";
  const names = new Set([...first.keys(), ...second.keys()]);
  for (const name of names) {
    // a release that comes to nothing is not listed, and binary fractions leave a trace of it
    const [a = "0", b = "0"] = [first.get(name), second.get(name)];
    if ((a === null) !== (b === null)) knownToOne.push(name);
    if (a === null || b === null) continue;
    const difference = Math.abs(Number(a) - Number(b)) / Math.max(1, Math.abs(Number(a)));
    const apart = Number.isNaN(difference) ? Infinity : difference;
    if (apart > largest) [largest, at] = [apart, name];
  }
  return { compared: names.size, largest, at, knownToOne };
}

const RELEASE_KEY = [
  "scenario",
  "school",
  "subject",
  "academicYear",
  "part",
  "fund",
  "kind",
  "change",
  "basis",
  "recurrence",
];

function amountsOf(printed: string): Amounts {
  const plan = JSON.parse(printed) as PublicPlan;
  const amounts = new Map<string, string | null>();
  const note = (value: string | null | undefined, ...key: readonly (string | null | undefined)[]): void => {
    const name = key.map((word) => word ?? "").join(" | ");
    if (value === undefined || amounts.has(name)) throw new Error(`no figure, or two figures, of ${name}`);
    amounts.set(name, value);
  };
  for (const own of plan.metrics) {
    note(own.value, own.metric, own.school, own.academicYear, own.plan, own.basis);
  }
  for (const own of plan.releases) note(own["amount"], "release", ...RELEASE_KEY.map((field) => own[field]));
  for (const own of plan.commitments)
    note(own["amount"], "commitment", own["commitment"], own["academicYear"]);
  for (const own of plan.totals) {
    for (const [field, value] of Object.entries(own)) {
      if (field !== "academicYear") note(value, "total", field, own["academicYear"]);
    }
  }
  for (const own of plan.drivers)
    note(own["amount"], "driver", own["driver"], own["school"], own["academicYear"]);
  return amounts;
}

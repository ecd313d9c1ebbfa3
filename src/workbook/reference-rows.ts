import { civilDate } from "../domain/kernel";
import { METRICS_BY_LABEL } from "../domain/metrics";
import {
  EVIDENCE_STRANDS,
  ON_COST_PARAMETERS,
  PUBLISHED_BANDS,
  STANDARD_BFR_LINES,
  STANDARD_FUNDS,
  STANDARD_ROLES,
} from "../domain/reference";
import { REINVESTMENT_CATEGORIES, TEACHER_PAY_POINTS } from "../domain/reference";
import type { Citation, PublishedBand, StandardFund } from "../domain/reference";
import { serialOfDate } from "./codec/serial-date";
import type { RowContent } from "./layout/workbook-content";

/** The serial number of a day written "2026-09-01". */
export function serialOf(iso: string): number {
  const day = civilDate(iso);
  if (day === null) throw new Error(`${iso} is not a day`);
  return serialOfDate(day);
}

const numberOrBlank = (exact: string | null): number | null => (exact === null ? null : Number(exact));

const provenance = ({ status, source, checkedOn }: Citation): RowContent => ({
  status,
  source,
  checkedOn: serialOf(checkedOn),
});

function categoriesOf({ mayFund }: StandardFund): string {
  return mayFund.length === REINVESTMENT_CATEGORIES.length ? "any" : mayFund.join("; ");
}

export const fundRows = (): RowContent[] =>
  STANDARD_FUNDS.map((fund) => ({
    fund: fund.fund,
    type: fund.type,
    restriction: fund.restriction,
    mayFund: categoriesOf(fund),
    spendBy: fund.spendBy === null ? null : serialOf(fund.spendBy),
    carryForward: fund.carryForward === null ? null : fund.carryForward ? "yes" : "no",
  }));

/** The label by which people know a metric. */
export function metricLabel(id: string): string {
  const named = METRICS_BY_LABEL.find((metric) => metric.id === id);
  if (!named) throw new Error(`${id} is not a metric`);
  return named.label;
}

/** The table has no column for a status, so an edge that is not confirmed says so in its source. */
const bandSource = ({ status, source }: PublishedBand): string =>
  status !== "to confirm" || /to confirm/i.test(source) ? source : `To confirm: ${source}`;

export const bandRows = (): RowContent[] =>
  PUBLISHED_BANDS.map((band) => ({
    metric: metricLabel(band.metric),
    phase: band.phase,
    floor: numberOrBlank(band.floor),
    ceiling: numberOrBlank(band.ceiling),
    harmPrevented: band.harm,
    outerLow: numberOrBlank(band.outerLow),
    usualLow: numberOrBlank(band.usualLow),
    usualHigh: numberOrBlank(band.usualHigh),
    outerHigh: numberOrBlank(band.outerHigh),
    aimLow: numberOrBlank(band.aimLow),
    aimHigh: numberOrBlank(band.aimHigh),
    basis: band.basis,
    source: bandSource(band),
    checkedOn: serialOf(band.checkedOn),
  }));

export const strandRows = (): RowContent[] =>
  EVIDENCE_STRANDS.map((own) => ({
    strand: own.strand,
    months: numberOrBlank(own.months),
    cost: numberOrBlank(own.cost),
    strength: numberOrBlank(own.strength),
    ...provenance(own),
  }));

export const bfrLineRows = (): RowContent[] =>
  STANDARD_BFR_LINES.map((own) => ({
    line: own.line,
    heading: own.heading,
    section: own.section,
    aarCodes: own.codes.length === 0 ? null : own.codes.join("; "),
    ...provenance(own),
  }));

export const roleRows = (): RowContent[] =>
  STANDARD_ROLES.map((role) => ({
    role: role.role,
    group: role.group,
    teacher: role.teacher,
    award: role.award,
    teachingLoadShare: Number(role.teachingLoadShare),
    pension: role.pension,
    aarCode: role.aarCode,
  }));

export const payPointRows = (): RowContent[] =>
  TEACHER_PAY_POINTS.map((point) => ({
    effectiveFrom: serialOf(point.effectiveFrom),
    area: point.area,
    scale: point.scale,
    point: point.point,
    order: point.order,
    annual: Number(point.annual),
    ...provenance(point),
  }));

/** No LGPS rate: each fund sets one for each employer, so it is the trust's to add. */
export const onCostRows = (): RowContent[] =>
  ON_COST_PARAMETERS.flatMap(({ label, unit, steps }) =>
    steps.map((step) => ({
      rate: label,
      effectiveFrom: serialOf(step.effectiveFrom),
      value: Number(step.value),
      unit,
      ...provenance(step),
      source: step.note === undefined ? step.source : `${step.source} (${step.note})`,
    })),
  );

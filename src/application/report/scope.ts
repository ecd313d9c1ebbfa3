import { TRUST, TRUST_PRIMARY, TRUST_SECONDARY } from "../../domain/curriculum";
import type { Phase } from "../../domain/curriculum";
import { isSameName } from "../../domain/kernel";
import { schoolFilter } from "../school-filter";
import type { IsShown } from "../school-filter";
import type { TrustReview } from "../trust-review";

/** Whom a report is about: the whole trust, or the school or total that was asked for. */
export interface ReportScope {
  /** As asked for; null: nobody in particular, so everybody. */
  readonly asked: string | null;
  /** The row of figures that leads: the trust's, unless another was asked for. */
  readonly name: string;
  readonly isWholeTrust: boolean;
  /** Whose figures are shown. */
  readonly showsFigures: IsShown;
  /** Whose changes, releases and commitments are shown: of a total, those of its schools. */
  readonly showsMoney: IsShown;
}

const everybody: IsShown = () => true;

const PHASE_OF_TOTAL: ReadonlyMap<string, Phase> = new Map([
  [TRUST_SECONDARY, "Secondary"],
  [TRUST_PRIMARY, "Primary"],
]);

export function scopeOf(review: TrustReview, asked: string | null): ReportScope {
  if (asked === null) {
    // the total over a phase says nothing new where one school is all of it
    const showsFigures: IsShown = (name) => ofPhase(review, name)?.length !== 1;
    return { asked, name: TRUST, isWholeTrust: true, showsFigures, showsMoney: everybody };
  }
  const showsFigures = schoolFilter(review, asked);
  const figures = review.plans[0]?.figures ?? [];
  const name = figures.find(({ school }) => isSameName(school, asked))?.school ?? asked;
  const isWholeTrust = isSameName(name, TRUST);
  const members = ofPhase(review, name);
  const isMember: IsShown = (school) => (members ?? []).some((member) => isSameName(member, school));
  const showsMoney = isWholeTrust ? everybody : members === null ? showsFigures : isMember;
  return { asked, name, isWholeTrust, showsFigures, showsMoney };
}

/** The schools of a total over a phase; one whose phase cannot be read may be among them. */
function ofPhase({ model }: TrustReview, total: string): string[] | null {
  const phase = PHASE_OF_TOTAL.get(total);
  if (phase === undefined) return null;
  return (model?.everything.schools ?? [])
    .filter((school) => school.phase === phase || school.phase === null)
    .map(({ name }) => name);
}

/** The schools, all-through schools and totals that a report may be asked for. */
export const schoolNames = ({ plans }: TrustReview): string[] => [
  ...new Set((plans[0]?.figures ?? []).map(({ school }) => school)),
];

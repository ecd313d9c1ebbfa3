import type { TableRows } from "../../template-content";
import type { Taught } from "../curriculum/taught";
import type { SampleLine } from "../money/line";
import type { SamplePost } from "../staff/post";
import type { BuiltSchool } from "../trust/built-school";
import type { SampleTrust } from "../trust/sample-trust";
import { adoptedSteps } from "./adopted";
import { commitmentsOfCentral } from "./central-commitments";
import { changeIds, changeTables } from "./change";
import { commitmentIds, commitmentRows } from "./commitment";
import type { SampleCommitment } from "./commitment";
import { ownRecovery } from "./deficit-recovery";
import { delivered } from "./delivered";
import { cautiousDraft } from "./draft-cautious";
import { assumptionChanges, draftLines } from "./draft-assumptions";
import { sixthFormDraft } from "./draft-sixth-form";
import { cashOfFirstSchool, timeOfFirstSchool } from "./first-school-commitments";
import { commitmentsOfSecond, commitmentsOfThird } from "./other-school-commitments";
import { releaseIds, releaseRows } from "./release";
import type { SampleRelease } from "./release";
import { scenarioRows } from "./scenarios";

/** Everything that the trust has decided, and the rows that its decisions add to other tables. */
export interface Decisions {
  readonly tables: TableRows;
  readonly posts: readonly SamplePost[];
  readonly taught: readonly { readonly school: BuiltSchool; readonly row: Taught }[];
  readonly lines: readonly SampleLine[];
}

export function decisionsOf(trust: SampleTrust): Decisions {
  const [first] = trust.schools;
  if (!first) throw new Error("a trust has at least one school");
  const { changes, releases } = adoptedSteps(trust);
  const commitments = commitmentsOf(trust, first, releases);
  const ids = commitmentIds(commitments);
  const { posts, taught, changes: adds } = delivered(trust.schools, (key) => ids.get(key) ?? "");
  const all = [
    ...changes,
    ...adds,
    ...sixthFormDraft(first),
    ...cautiousDraft(first),
    ...assumptionChanges(first),
  ];
  return {
    posts,
    taught,
    lines: draftLines(first),
    tables: {
      Scenarios: scenarioRows(),
      ...changeTables(all),
      Releases: releaseRows(releases, changeIds(all)),
      Commitments: commitmentRows(commitments, releaseIds(releases)),
    },
  };
}

function commitmentsOf(
  { schools: [, second, third] }: SampleTrust,
  first: BuiltSchool,
  releases: readonly SampleRelease[],
): SampleCommitment[] {
  return [
    ...cashOfFirstSchool(first, releases),
    ...timeOfFirstSchool(first, releases),
    ...commitmentsOfCentral(first, releases),
    ...(second ? commitmentsOfSecond(second, releases) : [ownRecovery(first, releases)]),
    ...(third ? commitmentsOfThird(third, releases) : []),
  ];
}

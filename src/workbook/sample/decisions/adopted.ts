import { COVER, PRINTING, RECEPTION } from "../staff/secondary-teams";
import type { SamplePost } from "../staff/post";
import type { BuiltSchool } from "../trust/built-school";
import type { SampleTrust } from "../trust/sample-trust";
import { CENTRAL_PENSION_RATE } from "../money/central-budget";
import { postOf, scienceForTwoDays } from "./school-rows";
import { endPost, mergeSets, setFte, together } from "./steps";
import type { Steps } from "./steps";

const FREES_TIME = { claims: true } as const;
const SCIENCE = { claims: false, together: "Science sets" } as const;
const SENIOR_TEAM = { claims: false, together: "Senior team" } as const;

/** What the board has adopted: the first schools of the trust and central services. */
export const adoptedSteps = ({ schools: [first, second, third], central }: SampleTrust): Steps =>
  together(
    ...(first ? [setsAndScience(first), officeOf(first)] : []),
    ...(second ? [smallerSeniorTeam(second)] : []),
    ...(third ? [assistants(third)] : []),
    centralTeam(central.posts),
  );

function setsAndScience(school: BuiltSchool): Steps {
  return together(
    mergeSets(school, "Y8", "English", FREES_TIME),
    mergeSets(school, "Y9", "English", FREES_TIME),
    mergeSets(school, "Y8", "Maths", FREES_TIME),
    mergeSets(school, "Y9", "Maths", FREES_TIME),
    ...["Y7", "Y8", "Y9"].map((yearGroup) => mergeSets(school, yearGroup, "Science", SCIENCE)),
    endPost(scienceForTwoDays(school), school.school.pensionRate, {
      together: "Science sets",
      reason: "Falls vacant on 31 August 2027 and is not filled again: science needs fewer lessons.",
      privateReason: "The post holder has told the school that they will move away.",
    }),
  );
}

function officeOf(school: BuiltSchool): Steps {
  const { pensionRate } = school.school;
  return together(
    setFte(postOf(school, `${RECEPTION}-01`), 0.7, pensionRate, {
      reason: "Visitors sign in on a screen from 2027; reception is staffed until 14:30.",
    }),
    endPost(postOf(school, `${PRINTING}-01`), pensionRate, {
      fromDate: "2028-01-01",
      costToAchieve: 6900,
      reason: "Printing moves to the trust's copier contract in January 2028.",
    }),
    endPost(postOf(school, `${COVER}-01`), pensionRate, {
      reason: "Vacant since July 2026 and not missed; taken out of the budget.",
    }),
  );
}

function smallerSeniorTeam(school: BuiltSchool): Steps {
  const { pensionRate } = school.school;
  return together(
    ...["Y7", "Y8", "Y9"].map((yearGroup) => mergeSets(school, yearGroup, "English", SENIOR_TEAM)),
    endPost(postOf(school, "ASH-01"), pensionRate, {
      together: "Senior team",
      reason:
        "Falls vacant on 31 August 2027. The team is large for the school, and English needs fewer lessons.",
      privateReason: "The post holder has asked to retire.",
    }),
    setFte(postOf(school, "TAS-01"), 0.6, pensionRate, {
      reason: "Afternoons are covered by the learning support room from 2027.",
    }),
  );
}

const assistants = (school: BuiltSchool): Steps =>
  together(
    ...["TAJ-01", "TAJ-02"].map((id) =>
      endPost(postOf(school, id), school.school.pensionRate, {
        together: "Assistants in Years 3 to 6",
        costToAchieve: 3800,
        reason: "Support in Years 3 to 6 moves from whole classes to planned small groups.",
      }),
    ),
  );

function centralTeam(posts: readonly SamplePost[]): Steps {
  const post = (id: string): SamplePost[] => posts.filter((own) => own.post === `CEN-${id}`);
  return together(
    ...post("FIN-01").map((own) =>
      setFte(own, 0.6, CENTRAL_PENSION_RATE, {
        reason: "Invoices of all schools are matched by the purchasing system from 2027.",
      }),
    ),
    ...post("HRO-01").map((own) =>
      setFte(own, 0.6, CENTRAL_PENSION_RATE, {
        toDate: "2028-08-31",
        reason: "Lent to another trust for two days a week for one year.",
      }),
    ),
  );
}

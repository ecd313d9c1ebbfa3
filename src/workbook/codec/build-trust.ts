import type { Issue, Timeline } from "../../domain/kernel";
import type { Plan, PlanSettings } from "../../domain/plan";
import type { TrustModel } from "../../domain/reinvestment";
import { SETTINGS } from "../layout/settings";
import * as layout from "../layout/tables";
import { buildBands } from "./build-bands";
import { buildBudget, buildFunds } from "./build-budget";
import { buildCommitments, buildDelegations, buildReleases } from "./build-commitments";
import { buildChanges, buildScenarios } from "./build-scenarios";
import { buildFrozen } from "./build-frozen";
import { buildCurriculum, buildPupils } from "./build-pupils";
import { buildPayPoints, buildRates, buildTeaching, buildYears } from "./build-rates";
import { buildOpeningReserves, buildSchools, noSchools, schoolNameIssues } from "./build-schools";
import { buildRoles, buildStaff } from "./build-staff";
import type { SettingsReading } from "./read-settings";
import { isUnreadable, orNull } from "./readable";
import { pupilsTakingIssues } from "./pupils-taking";
import type { TableReader } from "./table-reader";
import { untaughtSubjects } from "./untaught-subjects";
import { wholeSchoolIssues } from "./whole-school-notes";

export interface BuiltTrust {
  readonly model: TrustModel;
  readonly issues: readonly Issue[];
}

/** The trust as the tables tell it, for the years of the timeline. */
export function buildTrust(reader: TableReader, settings: SettingsReading, timeline: Timeline): BuiltTrust {
  const issues: Issue[] = [];
  const keep = <B extends { readonly issues: readonly Issue[] }>(built: B): B => {
    issues.push(...built.issues);
    return built;
  };
  const everything = buildPlan(reader, settings, { timeline, keep });
  const changesRead = reader.read(layout.changesTable);
  const scenarios = buildScenarios(reader.read(layout.scenariosTable), changesRead.rows !== null);
  const { changes } = keep(buildChanges(changesRead, scenarios));
  return {
    model: {
      trustName: orNull(settings.get(SETTINGS.trustName)),
      activeScenario: orNull(settings.get(SETTINGS.activeScenario)),
      everything,
      scenarios,
      changes,
      releases: buildReleases(reader.read(layout.releasesTable)),
      commitments: buildCommitments(reader.read(layout.commitmentsTable)),
      materiality: settings.get(SETTINGS.materiality),
      delegations: buildDelegations(reader.read(layout.delegationTable)),
      roles: buildRoles(reader.read(layout.rolesTable)),
      frozen: buildFrozen(reader.read(layout.frozenFiguresTable)),
    },
    issues,
  };
}

interface Building {
  readonly timeline: Timeline;
  readonly keep: <B extends { readonly issues: readonly Issue[] }>(built: B) => B;
}

function buildPlan(reader: TableReader, settings: SettingsReading, { timeline, keep }: Building): Plan {
  const schoolRows = reader.read(layout.schoolsTable);
  const schools = buildSchools(schoolRows);
  keep({ issues: [...noSchools(schoolRows), ...schoolNameIssues(schools)] });
  const names = schools.map(({ name }) => name);
  const roles = buildRoles(reader.read(layout.rolesTable));
  const [staff, taught] = [reader.read(layout.staffTable), reader.read(layout.curriculumTable)];
  const { posts } = keep(buildStaff(staff, roles, names));
  const { pupils } = keep(buildPupils(reader.read(layout.pupilsTable), schools, timeline.years));
  const { curriculum } = keep(buildCurriculum(taught, schools));
  const teaching = buildTeaching(reader.read(layout.teachingTable), posts);
  keep({ issues: pupilsTakingIssues(curriculum, pupils, timeline.years) });
  keep({ issues: untaughtSubjects(posts, teaching, curriculum) });
  keep({
    issues: [...wholeSchoolIssues("Curriculum", taught.rows), ...wholeSchoolIssues("Staff", staff.rows)],
  });
  const basis = settings.get(SETTINGS.bandBasis);
  const { bands } = keep(buildBands(reader.read(layout.metricBandsTable)));
  return {
    settings: planSettings(settings),
    timeline,
    years: keep(buildYears(reader.read(layout.yearsTable), timeline.years)).years,
    schools,
    openingReserves: buildOpeningReserves(reader.read(layout.openingReservesTable), names),
    pupils,
    curriculum,
    posts,
    teaching,
    payPoints: buildPayPoints(reader.read(layout.payPointsTable)),
    rates: keep(buildRates(reader.read(layout.onCostRatesTable))).rates,
    funds: keep(buildFunds(reader.read(layout.fundsTable))).funds,
    budget: buildBudget(reader.read(layout.budgetTable), names, timeline.years),
    // a range nobody has chosen is no range
    bands: isUnreadable(basis) ? [] : bands,
  };
}

function planSettings(settings: SettingsReading): PlanSettings {
  const basis = settings.get(SETTINGS.bandBasis);
  return {
    basicClassSize: settings.get(SETTINGS.basicClassSize),
    viableSixthFormGroup: settings.get(SETTINGS.viableSixthFormGroup),
    supplyInStaffCost: orNull(settings.get(SETTINGS.supplyInStaffCost)),
    bandBasis: isUnreadable(basis) ? "trust" : basis,
    minimumReserveShare: settings.get(SETTINGS.minimumReserveShare),
  };
}

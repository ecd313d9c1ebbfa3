import type { WorkbookBook } from "../application/open-workbook";
import type { Look } from "../application/view/choice";
import type { FormStart } from "../application/view/scenarios/verb-form";
import type { Go } from "./go";
import { AuditTab } from "./tabs/audit/audit-tab";
import { MetricsTab } from "./tabs/metrics-tab";
import { OverviewTab } from "./tabs/overview-tab";
import { PlanTab } from "./tabs/plan/plan-tab";
import { ReinvestTab } from "./tabs/reinvest/reinvest-tab";
import { ScenariosTab } from "./tabs/scenarios/scenarios-tab";
import type { TabName } from "./tabs/tab-names";

interface PageProps {
  readonly tab: TabName;
  readonly look: Look;
  readonly go: Go;
  /** The change that another page asked for. */
  readonly start: FormStart | null;
  /** Null until it is known. */
  readonly book: WorkbookBook | null;
  /** True while the figures are from before an edit. */
  readonly isStale: boolean;
}

/** The page of a tab. */
export function Page({ tab, look, go, start, book, isStale }: PageProps): React.JSX.Element {
  switch (tab) {
    case "Overview":
      return <OverviewTab look={look} onOpen={go.open} />;
    case "Metrics":
      return <MetricsTab look={look} />;
    case "Reinvest":
      return <ReinvestTab look={look} book={book} isStale={isStale} />;
    case "Plan":
      return <PlanTab key={look.scope.name} look={look} go={go} />;
    case "Scenarios":
      return <ScenariosTab look={look} go={go} start={start} />;
    case "Audit":
      return <AuditTab look={look} book={book} />;
  }
}

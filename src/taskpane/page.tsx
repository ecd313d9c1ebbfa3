import { memo, useCallback, useState } from "react";
import type { WorkbookBook } from "../application/open-workbook";
import type { Look } from "../application/view/choice";
import type { FormStart } from "../application/view/scenarios/verb-form";
import type { Go } from "./go";
import { FieldScopeProvider } from "./hooks/use-field-id";
import { HeldProvider } from "./hooks/use-held";
import { AuditTab } from "./tabs/audit/audit-tab";
import { MetricsTab } from "./tabs/metrics-tab";
import { OverviewTab } from "./tabs/overview-tab";
import { PlanTab } from "./tabs/plan/plan-tab";
import { ReinvestTab } from "./tabs/reinvest/reinvest-tab";
import { ScenariosTab } from "./tabs/scenarios/scenarios-tab";
import { TABS } from "./tabs/tab-names";
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

// a tab is drawn anew when what it shows is new, and not because newer figures are on the way
const Overview = memo(OverviewTab);
const Metrics = memo(MetricsTab);
const Reinvest = memo(ReinvestTab);
const Plan = memo(PlanTab);
const Scenarios = memo(ScenariosTab);
const Audit = memo(AuditTab);

/** The tab in front, and behind it those in which a form is open. */
export function Page(props: PageProps): React.JSX.Element {
  const [held, setHeld] = useState<readonly TabName[]>([]);
  const onHeld = useCallback((name: TabName, isHeld: boolean): void => {
    setHeld((before) => {
      if (before.includes(name) === isHeld) return before;
      return isHeld ? [...before, name] : before.filter((own) => own !== name);
    });
  }, []);
  return (
    <>
      {TABS.filter((name) => name === props.tab || held.includes(name)).map((name) => (
        <TabFrame key={name} {...props} name={name} onHeld={onHeld} />
      ))}
    </>
  );
}

interface TabFrameProps extends PageProps {
  readonly name: TabName;
  readonly onHeld: (name: TabName, isHeld: boolean) => void;
}

/** Out of sight a tab stays as it was: nothing is worked out for it. */
const TabFrame = memo(
  function TabFrame({ name, onHeld, ...props }: TabFrameProps): React.JSX.Element {
    const hold = useCallback((isHeld: boolean) => onHeld(name, isHeld), [onHeld, name]);
    return (
      <HeldProvider value={hold}>
        <FieldScopeProvider value={name}>
          <div hidden={name !== props.tab}>
            <Shown {...props} tab={name} />
          </div>
        </FieldScopeProvider>
      </HeldProvider>
    );
  },
  (before, after) => before.name !== before.tab && after.name !== after.tab,
);

/** The page of a tab. */
function Shown({ tab, look, go, start, book, isStale }: PageProps): React.JSX.Element {
  switch (tab) {
    case "Overview":
      return <Overview look={look} onOpen={go.open} />;
    case "Metrics":
      return <Metrics look={look} />;
    case "Reinvest":
      return <Reinvest look={look} book={book} isStale={isStale} />;
    case "Plan":
      return <Plan key={look.scope.name} look={look} go={go} />;
    case "Scenarios":
      return <Scenarios look={look} go={go} start={start} />;
    case "Audit":
      return <Audit look={look} book={book} />;
  }
}

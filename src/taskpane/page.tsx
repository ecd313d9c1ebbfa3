import type { Look } from "../application/view/choice";
import { LaterTab } from "./tabs/later-tab";
import { MetricsTab } from "./tabs/metrics-tab";
import { OverviewTab } from "./tabs/overview-tab";
import { ReinvestTab } from "./tabs/reinvest-tab";
import type { TabName } from "./tabs/tab-names";

interface PageProps {
  readonly tab: TabName;
  readonly look: Look;
  readonly onOpen: (tab: TabName) => void;
}

/** The page of a tab. */
export function Page({ tab, look, onOpen }: PageProps): React.JSX.Element {
  switch (tab) {
    case "Overview":
      return <OverviewTab look={look} onOpen={onOpen} />;
    case "Metrics":
      return <MetricsTab look={look} />;
    case "Reinvest":
      return <ReinvestTab look={look} />;
    case "Plan":
    case "Scenarios":
    case "Audit":
      return <LaterTab name={tab} />;
  }
}

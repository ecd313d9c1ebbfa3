import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { TABS } from "../tabs/tab-names";
import type { TabName } from "../tabs/tab-names";

const useStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: "auto",
    overflowY: "hidden",
  },
  list: {
    justifyContent: "space-between",
    "@container (min-width: 520px)": { justifyContent: "flex-start" },
  },
  tab: {
    // six names fit 320 px, each wide enough for its bold form
    padding: "8px 5px 6px",
    "& span": { fontSize: "12px", lineHeight: "16px", padding: "0" },
    "@container (max-width: 340px)": { padding: "8px 3px 6px" },
    "@container (min-width: 520px)": { padding: "8px 10px 6px", "& span": { fontSize: "14px" } },
  },
});

interface TabsProps {
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
}

export const tabId = (tab: TabName): string => `headroom-tab-${tab.toLowerCase()}`;
export const PANEL = "headroom-page";

/** The six tabs, in the order in which people work. */
export function Tabs({ tab, onTab }: TabsProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <TabList
        className={styles.list}
        size="small"
        aria-label="Headroom"
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          const chosen = TABS.find((name) => name === value);
          if (chosen !== undefined) onTab(chosen);
        }}
      >
        {TABS.map((name) => (
          <Tab key={name} value={name} id={tabId(name)} className={styles.tab} aria-controls={PANEL}>
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}

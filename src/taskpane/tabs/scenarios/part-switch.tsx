import { makeStyles, Tab, TabList } from "@fluentui/react-components";

const PARTS = ["Changes", "Compare", "Goal seek", "What matters"] as const;
export type Part = (typeof PARTS)[number];

const useStyles = makeStyles({
  tab: {
    // four names fit 320 px, each wide enough for its bold form
    padding: "8px 7px 6px",
    "& span": { fontSize: "12px", lineHeight: "16px", padding: "0" },
    "@container (min-width: 520px)": { padding: "8px 10px 6px", "& span": { fontSize: "14px" } },
  },
});

interface PartSwitchProps {
  readonly part: Part;
  readonly onPart: (part: Part) => void;
}

/** The parts of the tab, in the order in which people work. */
export function PartSwitch({ part, onPart }: PartSwitchProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <TabList
      size="small"
      appearance="subtle"
      aria-label="Scenarios"
      selectedValue={part}
      onTabSelect={(_, { value }) => {
        const chosen = PARTS.find((name) => name === value);
        if (chosen !== undefined) onPart(chosen);
      }}
    >
      {PARTS.map((name) => (
        <Tab key={name} value={name} className={styles.tab}>
          {name}
        </Tab>
      ))}
    </TabList>
  );
}

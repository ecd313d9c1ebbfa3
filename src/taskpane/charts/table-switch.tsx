import { Switch, makeStyles } from "@fluentui/react-components";
import { useServices } from "../services";

const useStyles = makeStyles({
  field: {
    minHeight: "24px",
    alignItems: "center",
    "& label": { fontSize: "12px", lineHeight: "16px", padding: "4px", margin: "0" },
  },
});

/** Charts as tables, all of them; the choice is kept while the pane is open. */
export function TableSwitch(): React.JSX.Element {
  const styles = useStyles();
  const { asTables, setAsTables } = useServices();
  return (
    <Switch
      className={styles.field}
      label="Show as table"
      labelPosition="before"
      checked={asTables}
      onChange={(_, { checked }) => setAsTables(checked)}
    />
  );
}

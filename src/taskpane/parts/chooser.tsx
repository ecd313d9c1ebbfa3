import { Dropdown, makeStyles, Option } from "@fluentui/react-components";
import type { Option as Choosable } from "../../application/view/context";

const useStyles = makeStyles({
  // Fluent's own least width is wider than the pane's columns
  field: { minWidth: "0", width: "100%", "& button": { overflow: "hidden", textOverflow: "ellipsis" } },
});

interface ChooserProps {
  readonly label: string;
  readonly options: readonly Choosable[];
  readonly chosen: Choosable;
  readonly onChoose: (value: string) => void;
}

export const optionText = ({ label, note }: Choosable): string =>
  note === "" ? label : `${label} (${note})`;

/** A short list to choose from. */
export function Chooser({ label, options, chosen, onChoose }: ChooserProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Dropdown
      className={styles.field}
      aria-label={label}
      value={optionText(chosen)}
      selectedOptions={[chosen.value]}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined) onChoose(optionValue);
      }}
    >
      {options.map((option) => (
        <Option key={option.value} value={option.value} text={optionText(option)}>
          {optionText(option)}
        </Option>
      ))}
    </Dropdown>
  );
}

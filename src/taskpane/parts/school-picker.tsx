import { Combobox, makeStyles, Option, OptionGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Option as Choosable, OptionGroup as Group } from "../../application/view/context";
import { optionText } from "./chooser";

const useStyles = makeStyles({
  field: {
    minWidth: "0",
    width: "100%",
    "& input": { minWidth: "0", width: "100%", textOverflow: "ellipsis" },
  },
});

interface SchoolPickerProps {
  readonly groups: readonly Group[];
  readonly chosen: Choosable;
  readonly onChoose: (value: string) => void;
}

/** Schools by phase; typing finds one. */
export function SchoolPicker({ groups, chosen, onChoose }: SchoolPickerProps): React.JSX.Element {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = groups
    .map((group) => ({ ...group, options: group.options.filter((option) => isFound(option, typed)) }))
    .filter(({ options }) => options.length > 0);
  return (
    <Combobox
      className={styles.field}
      aria-label="School"
      value={typed ?? optionText(chosen)}
      selectedOptions={[chosen.value]}
      onChange={(event) => setTyped(event.target.value)}
      onOpenChange={(_, { open }) => setTyped(open ? typed : null)}
      onOptionSelect={(_, { optionValue }) => {
        setTyped(null);
        if (optionValue !== undefined) onChoose(optionValue);
      }}
      onBlur={() => setTyped(null)}
    >
      {shown.map(({ label, options }) => (
        <OptionGroup key={label} label={label}>
          {options.map((option) => (
            <Option key={option.value} value={option.value} text={optionText(option)}>
              {optionText(option)}
            </Option>
          ))}
        </OptionGroup>
      ))}
      {shown.length === 0 ? (
        <Option key="none" value="" disabled text="">
          No school has that in its name
        </Option>
      ) : null}
    </Combobox>
  );
}

const isFound = (option: Choosable, typed: string | null): boolean =>
  typed === null || optionText(option).toLowerCase().includes(typed.trim().toLowerCase());

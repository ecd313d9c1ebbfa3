import { Combobox, makeStyles, Option, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Option as Choosable } from "../../application/view/context";
import { optionText } from "./chooser";

const useStyles = makeStyles({
  field: {
    minWidth: "0",
    width: "100%",
    "& input": { minWidth: "0", width: "100%", textOverflow: "ellipsis" },
  },
  // a list is as wide as its longest option unless it is told
  plain: {
    minWidth: "0",
    width: "100%",
    "& select": { minWidth: "0", width: "100%", textOverflow: "ellipsis" },
  },
  list: { maxHeight: "260px" },
});

export interface ListFieldProps {
  readonly id: string;
  readonly value: string;
  readonly options: readonly Choosable[];
  /** Whether something else may be typed. */
  readonly isFree: boolean;
  /** Several, with ";" between them. */
  readonly isMany: boolean;
  readonly onChange: (value: string) => void;
}

/** Beyond so many, a list is searched by typing. */
const SHORT = 30;
const MOST_SHOWN = 60;

/** One of a list: a plain list where it is short, else one that typing narrows. */
export function ListField(props: ListFieldProps): React.JSX.Element {
  const { id, value, options, isFree, isMany, onChange, ...described } = props;
  const styles = useStyles();
  if (isFree || isMany || options.length > SHORT) return <SearchedList {...props} />;
  return (
    <Select
      {...described}
      className={styles.plain}
      id={id}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    >
      <option value="">Choose</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {optionText(option)}
        </option>
      ))}
    </Select>
  );
}

function SearchedList({
  id,
  value,
  options,
  isFree,
  isMany,
  onChange,
  ...described
}: ListFieldProps): React.JSX.Element {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = value === "" ? [] : isMany ? value.split(";") : [value];
  const found = options.filter((option) => matches(option, typed));
  return (
    <Combobox
      {...described}
      id={id}
      className={styles.field}
      listbox={{ className: styles.list }}
      freeform={isFree}
      multiselect={isMany}
      placeholder={isFree ? "" : "Type to find"}
      value={typed ?? shown(chosen, options, isMany)}
      selectedOptions={chosen}
      onChange={(event) => {
        setTyped(event.target.value);
        if (isFree) onChange(event.target.value);
      }}
      onOptionSelect={(_, { selectedOptions }) => {
        setTyped(null);
        onChange(isMany ? selectedOptions.join(";") : (selectedOptions[0] ?? ""));
      }}
      onBlur={() => setTyped(null)}
    >
      {shownOptions(found)}
    </Combobox>
  );
}

const shownOptions = (found: readonly Choosable[]): React.JSX.Element[] => [
  ...found.slice(0, MOST_SHOWN).map((option) => (
    <Option key={option.value} value={option.value} text={optionText(option)}>
      {optionText(option)}
    </Option>
  )),
  ...(found.length > MOST_SHOWN || found.length === 0
    ? [
        <Option key="rest" value="" disabled text="">
          {found.length === 0
            ? "Nothing has that in its name"
            : `${found.length - MOST_SHOWN} more: type to find`}
        </Option>,
      ]
    : []),
];

function shown(chosen: readonly string[], options: readonly Choosable[], isMany: boolean): string {
  if (isMany) return chosen.length === 0 ? "" : `${chosen.length} chosen`;
  const [value = ""] = chosen;
  const option = options.find((own) => own.value === value);
  return option === undefined ? value : optionText(option);
}

const matches = (option: Choosable, typed: string | null): boolean =>
  typed === null ||
  typed
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => optionText(option).toLowerCase().includes(word));

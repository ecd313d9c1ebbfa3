import { Link } from "@fluentui/react-components";
import { useState } from "react";
import { useStyles } from "../styles";

interface FirstOfProps<T> {
  readonly items: readonly T[];
  /** How many are shown until all are asked for. */
  readonly first: number;
  /** The list item of one, with its key. */
  readonly children: (item: T, position: number) => React.JSX.Element;
}

/** A list that begins with its first few items, and shows the rest when asked. */
export function FirstOf<T>({ items, first, children }: FirstOfProps<T>): React.JSX.Element {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, first);
  const rest = items.length - shown.length;
  return (
    <>
      <ul className={styles.list}>{shown.map(children)}</ul>
      {rest > 0 ? (
        <Link as="button" className={styles.small} onClick={() => setIsWhole(true)}>
          Show {rest} more
        </Link>
      ) : null}
    </>
  );
}

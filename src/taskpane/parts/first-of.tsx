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

/** Rows of a file may be ten thousand: so many at once stay quick to draw and to go through. */
const STEP = 100;

/** A list that begins with its first few items, and shows more when asked, a hundred at a time. */
export function FirstOf<T>({ items, first, children }: FirstOfProps<T>): React.JSX.Element {
  const styles = useStyles();
  const [more, setMore] = useState(0);
  const shown = items.slice(0, first + more);
  const rest = items.length - shown.length;
  return (
    <>
      <ul className={styles.list}>{shown.map(children)}</ul>
      {rest > 0 ? (
        <Link as="button" className={styles.small} onClick={() => setMore(more + STEP)}>
          {rest > STEP ? `Show ${STEP} of ${rest.toLocaleString("en-GB")} more` : `Show ${rest} more`}
        </Link>
      ) : null}
    </>
  );
}

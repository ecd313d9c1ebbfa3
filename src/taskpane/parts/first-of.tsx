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

interface First<T> {
  readonly shown: readonly T[];
  /** Shows more of them; null: all are shown. */
  readonly more: React.JSX.Element | null;
}

/** The first few of something, and more when asked, a hundred at a time. */
export function useFirst<T>(items: readonly T[], first: number): First<T> {
  const styles = useStyles();
  const [added, setAdded] = useState(0);
  const shown = items.slice(0, first + added);
  const rest = items.length - shown.length;
  const label = rest > STEP ? `Show ${STEP} of ${rest.toLocaleString("en-GB")} more` : `Show ${rest} more`;
  const more = (
    <Link as="button" className={styles.small} onClick={() => setAdded(added + STEP)}>
      {label}
    </Link>
  );
  return { shown, more: rest > 0 ? more : null };
}

/** A list that begins with its first few items. */
export function FirstOf<T>({ items, first, children }: FirstOfProps<T>): React.JSX.Element {
  const styles = useStyles();
  const { shown, more } = useFirst(items, first);
  return (
    <>
      <ul className={styles.list}>{shown.map(children)}</ul>
      {more}
    </>
  );
}

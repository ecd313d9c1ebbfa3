import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import { useStyles } from "../styles";

interface CardProps {
  readonly title: string;
  /** Beside the title: a badge or a button. */
  readonly beside?: ReactNode;
  readonly lead?: string;
  readonly isFlat?: boolean;
  readonly children?: ReactNode;
}

/** A part of a page under its own heading. */
export function Card({ title, beside, lead, isFlat, children }: CardProps): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  return (
    <div
      role="group"
      className={mergeClasses(styles.card, styles.stack, isFlat && styles.flat)}
      aria-labelledby={id}
    >
      <div className={mergeClasses(styles.row, styles.between, styles.wrap)}>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        {beside}
      </div>
      {lead ? <p className={mergeClasses(styles.text, styles.muted)}>{lead}</p> : null}
      {children}
    </div>
  );
}

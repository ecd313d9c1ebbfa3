import { useEffect, useRef } from "react";
import { useStyles } from "../styles";

/** The heading of a page one level down: the keyboard is put on it when the page opens. */
export function PageTitle({ children }: { readonly children: string }): React.JSX.Element {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [children]);
  return (
    <h2 ref={title} tabIndex={-1} className={styles.title}>
      {children}
    </h2>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactNode } from "react";
import { useWidth } from "../hooks/use-width";
import { useMarks } from "../hooks/use-marks";
import type { Mark } from "../hooks/use-marks";
import { SavePicture } from "../parts/save-picture";
import { useServices } from "../services";
import { useStyles as useShared } from "../styles";

const useStyles = makeStyles({
  svg: {
    display: "block",
    maxWidth: "100%",
    overflow: "visible",
    borderRadius: tokens.borderRadiusSmall,
    "& text": { fontSize: "12px", fontFamily: tokens.fontFamilyBase, fill: "var(--hr-ink)" },
    "& text.muted": { fill: "var(--hr-muted)" },
    "& text.strong": { fontWeight: tokens.fontWeightSemibold },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface ChartFrameProps {
  /** What the picture shows, in a sentence. */
  readonly finding: string;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** The drawing, for the width there is; `active` is the mark that the keyboard stands on. */
  readonly draw: (width: number, active: number | null) => ReactNode;
  /** The same as a table. */
  readonly table: ReactNode;
  /** One of many small charts, which nobody would take out by itself. */
  readonly isSmall?: boolean;
}

/** A chart and its table: one stop of the tab key, its marks read out one by one. */
export function ChartFrame(props: ChartFrameProps): React.JSX.Element {
  const { finding, height, marks, draw, table, isSmall = false } = props;
  const styles = useStyles();
  const shared = useShared();
  const { asTables } = useServices();
  const [ref, width] = useWidth();
  const chart = useRef<SVGSVGElement>(null);
  const { active, said, ...keys } = useMarks(marks);
  if (asTables) return <>{table}</>;
  return (
    <div ref={ref}>
      <svg
        ref={chart}
        role="img"
        aria-label={finding}
        width={width}
        height={height}
        className={styles.svg}
        tabIndex={0}
        {...keys}
      >
        {draw(width, active)}
      </svg>
      <div className={mergeClasses(shared.hidden)} aria-live="polite">
        {said}
      </div>
      {isSmall ? null : <SavePicture chart={chart} finding={finding} />}
    </div>
  );
}

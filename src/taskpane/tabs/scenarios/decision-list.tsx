import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Clock16Regular } from "@fluentui/react-icons";
import type { Look } from "../../../application/view/choice";
import type { DecisionLine } from "../../../application/view/scenarios/changes";
import { CellLinks } from "../../parts/cell-links";
import { FirstOf } from "../../parts/first-of";
import { StandingText } from "../../parts/standing";
import { useStyles as useShared } from "../../styles";
import { StaleNote } from "./stale-note";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", gap: "4px" },
  tag: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    padding: "1px 6px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

const FIRST = 15;

interface DecisionListProps {
  readonly look: Look;
  readonly lines: readonly DecisionLine[];
  /** False where the scenario is locked. */
  readonly canMend: boolean;
  readonly onDone: (said: string) => void;
}

/** Decisions in the order in which they apply, each with what it releases in the year. */
export function DecisionList({ look, lines, canMend, onDone }: DecisionListProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useShared();
  return (
    <FirstOf items={lines} first={FIRST}>
      {(line, position) => (
        <li key={line.id} className={mergeClasses(shared.item, styles.line)}>
          <span className={mergeClasses(shared.small, shared.muted)}>{position + 1}</span>
          <Decision line={line}>
            {line.stale.map((stale) => (
              <StaleNote key={stale.change} look={look} stale={stale} canMend={canMend} onDone={onDone} />
            ))}
          </Decision>
        </li>
      )}
    </FirstOf>
  );
}

interface DecisionProps {
  readonly line: DecisionLine;
  readonly children: React.ReactNode;
}

function Decision({ line, children }: DecisionProps): React.JSX.Element {
  const shared = useShared();
  const { id, sentences, reason, standings, cells } = line;
  return (
    <div>
      {sentences.map((text, position) => (
        <p key={`${id}-${position}`} className={shared.text}>
          {text}
        </p>
      ))}
      {reason === "" ? null : <p className={mergeClasses(shared.text, shared.muted)}>{reason}</p>}
      <div className={mergeClasses(shared.row, shared.wrap, shared.small)}>
        {line.stale.length === 0 || line.cash !== "" || line.time !== "" ? <Released line={line} /> : null}
      </div>
      {standings.map(({ words, tone }) => (
        <div key={words} className={mergeClasses(shared.row, shared.top)}>
          <StandingText standing={{ words: tone === "bad" ? "Not applied" : "Note", tone }} />
          <p className={shared.text}>{words}</p>
        </div>
      ))}
      {children}
      <CellLinks lead={id} links={cells} />
    </div>
  );
}

function Released({ line: { cash, time } }: { readonly line: DecisionLine }): React.JSX.Element {
  const styles = useStyles();
  if (cash === "" && time === "") return <span className={styles.tag}>No release on its own</span>;
  return (
    <>
      {cash === "" ? null : (
        <span className={styles.tag}>
          <b style={{ color: "var(--hr-cash)" }} aria-hidden="true">
            £
          </b>
          {cash}
        </span>
      )}
      {time === "" ? null : (
        <span className={styles.tag}>
          <Clock16Regular aria-hidden="true" style={{ color: "var(--hr-time)" }} />
          {time}
        </span>
      )}
    </>
  );
}

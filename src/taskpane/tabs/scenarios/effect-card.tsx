import { mergeClasses } from "@fluentui/react-components";
import { Clock16Regular } from "@fluentui/react-icons";
import type { Look } from "../../../application/view/choice";
import { effectViewOf } from "../../../application/view/scenarios/effect";
import { Card } from "../../parts/card";
import { Disclosure } from "../../parts/disclosure";
import { StandingText } from "../../parts/standing";
import { useStyles } from "../../styles";

/** What the scenario does in the year: cash, time, ratios, and guardrails that it newly breaks. */
export function EffectCard({ look }: { readonly look: Look }): React.JSX.Element | null {
  const styles = useStyles();
  const view = effectViewOf(look);
  if (view === null) return null;
  return (
    <Card title={view.title}>
      <div className={mergeClasses(styles.row, styles.top)}>
        <Pot label="Cash released" amount={view.cash} note={view.cashNote} kind="cash" />
        <Pot label="Periods freed" amount={view.time} note="a week; not money" kind="time" />
      </div>
      {view.moved.map(({ label, from, to }) => (
        <p key={label} className={styles.text}>
          {label} from {from} to <b>{to}</b>.
        </p>
      ))}
      {view.broken.length === 0 ? (
        <StandingText standing={view.guardrails} />
      ) : (
        <Disclosure
          label={view.guardrails.words}
          about={view.title}
          beside={<StandingText standing={{ words: "Guardrail", tone: "bad" }} />}
        >
          {() =>
            view.broken.map((text) => (
              <p key={text} className={styles.text}>
                {text}
              </p>
            ))
          }
        </Disclosure>
      )}
    </Card>
  );
}

interface PotProps {
  readonly label: string;
  readonly amount: string;
  readonly note: string;
  readonly kind: "cash" | "time";
}

function Pot({ label, amount, note, kind }: PotProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.grow}>
      <div className={mergeClasses(styles.row, styles.small)}>
        <span style={{ color: `var(--hr-${kind})` }} aria-hidden="true">
          {kind === "cash" ? <b>£</b> : <Clock16Regular />}
        </span>
        <span className={styles.muted}>{label}</span>
      </div>
      <div className={styles.value}>{amount}</div>
      <div className={mergeClasses(styles.small, styles.muted)}>{note}</div>
    </div>
  );
}

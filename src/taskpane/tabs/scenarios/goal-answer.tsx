import { Button, mergeClasses } from "@fluentui/react-components";
import type { GoalViewOutcome } from "../../../application/view/scenarios/goal";
import type { FormStart } from "../../../application/view/scenarios/verb-form";
import { Card } from "../../parts/card";
import { StandingText } from "../../parts/standing";
import { useStyles } from "../../styles";

interface GoalAnswerProps {
  readonly outcome: GoalViewOutcome;
  readonly onChange: (start: FormStart) => void;
}

export function GoalAnswer({ outcome, onChange }: GoalAnswerProps): React.JSX.Element {
  const styles = useStyles();
  if ("problem" in outcome) {
    return (
      <Card title="No answer">
        <p className={styles.text}>{outcome.problem}</p>
      </Card>
    );
  }
  const { isFound, answer, details, change } = outcome.view;
  return (
    <Card
      title={isFound ? "Found" : "No answer"}
      beside={
        <StandingText
          standing={
            isFound ? { words: "There is a value", tone: "good" } : { words: "There is none", tone: "look" }
          }
        />
      }
    >
      <p className={mergeClasses(styles.text, styles.strong)}>{answer}</p>
      {details.map((text) => (
        <p key={text} className={mergeClasses(styles.text, styles.muted)}>
          {text}
        </p>
      ))}
      {change === null ? null : (
        <div>
          <Button onClick={() => onChange(change)}>Turn it into a change</Button>
        </div>
      )}
    </Card>
  );
}

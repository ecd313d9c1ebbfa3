import { Button, makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import type { ProblemsView } from "../../application/view/problems";
import { useLater } from "../hooks/use-later";
import type { Reading } from "../hooks/use-review";
import { useStyles as useShared } from "../styles";
import { Card } from "./card";
import { ProblemList } from "./problem-list";
import { ToneIcon } from "./standing";
import { HowFar } from "./working";

const useStyles = makeStyles({
  stale: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px",
    marginBottom: "8px",
  },
});

/** Nothing for a moment; then the page's own shape; then what is being done, in words. */
export function Loading({ reading }: { readonly reading: Reading }): React.JSX.Element | null {
  const shared = useShared();
  const isSlow = useLater(true, 300);
  if (!isSlow) return null;
  return (
    <div className={shared.cards} aria-busy="true">
      {[64, 120, 80].map((height) => (
        <div key={height} className={shared.card}>
          <Skeleton className={shared.stack} aria-label="Reading the workbook">
            <SkeletonItem style={{ width: "60%" }} />
            <SkeletonItem style={{ height }} />
          </Skeleton>
        </div>
      ))}
      <HowFar
        running={reading}
        doing="Reading the workbook and working out its plans. A large trust takes longer."
      />
    </div>
  );
}

/** Stopped before there were any figures. */
export function Stopped({ onGoOn }: { readonly onGoOn: () => void }): React.JSX.Element {
  const shared = useShared();
  return (
    <div role="status">
      <Card title="The figures are not worked out">
        <p className={shared.text}>You cancelled before they were there.</p>
        <div>
          <Button onClick={onGoOn}>Go on</Button>
        </div>
      </Card>
    </div>
  );
}

interface FailedProps {
  readonly title: string;
  readonly reason: string;
  readonly onAgain: () => void;
}

/** The workbook cannot be read at all: why, and what can be done. */
export function Failed({ title, reason, onAgain }: FailedProps): React.JSX.Element {
  const shared = useShared();
  return (
    <div role="alert">
      <Card title={title}>
        <p className={shared.text}>{reason}</p>
        <p className={mergeClasses(shared.text, shared.muted)}>Nothing in your workbook was changed.</p>
        <div>
          <Button icon={<ArrowSync16Regular />} onClick={onAgain}>
            Read it again
          </Button>
        </div>
      </Card>
    </div>
  );
}

interface ProblemsProps {
  readonly problems: ProblemsView;
  readonly onClose?: () => void;
}

/** Everything that is wrong with the workbook, and what waits for it. */
export function Problems({ problems, onClose }: ProblemsProps): React.JSX.Element {
  const close =
    onClose === undefined ? null : (
      <Button size="small" onClick={onClose}>
        Close the list
      </Button>
    );
  return (
    <Card title={problems.title} lead={problems.lead} beside={close}>
      <ProblemList problems={problems.problems} />
    </Card>
  );
}

/** Figures from before an edit: while newer ones are worked out, where that was stopped, or because they could not be. */
export function Stale({ reading }: { readonly reading: Reading }): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useShared();
  const isSlow = useLater(true, 300);
  const { failure, isStopped } = reading;
  if (failure === null && !isStopped && !isSlow) return null;
  return (
    <div className={mergeClasses(styles.stale, shared.row, shared.top, shared.small)}>
      <ToneIcon tone="look" />
      <div className={mergeClasses(shared.grow, shared.stack)}>
        <div role={failure === null ? "status" : "alert"}>
          <b>{titleOf(reading)}</b>
          <p className={shared.text}>
            {failure ?? ""} The figures below are as at {clockText(reading.at)}.
          </p>
        </div>
        {reading.isBusy ? <HowFar running={reading} doing="Reading the workbook" /> : null}
      </div>
      <WayOn reading={reading} />
    </div>
  );
}

function titleOf({ failure, isStopped }: Reading): string {
  if (failure !== null) return "The workbook could not be read again";
  return isStopped ? "You cancelled the new figures" : "Working out the figures again";
}

function WayOn({ reading }: { readonly reading: Reading }): React.JSX.Element | null {
  const { isStopped, isBusy, failure, goOn, again } = reading;
  if (isBusy || (failure === null && !isStopped)) return null;
  return (
    <Button size="small" onClick={isStopped ? goOn : again}>
      {isStopped ? "Go on" : "Read it again"}
    </Button>
  );
}

const clockText = (at: Date | null): string =>
  at?.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" }) ?? "";

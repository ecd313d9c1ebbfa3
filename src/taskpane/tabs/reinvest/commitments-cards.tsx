import type { LedgerAction } from "../../../application/view/ledger/actions";
import type { LedgerStart } from "../../../application/view/ledger/ledger-form";
import type { ReinvestView } from "../../../application/view/reinvest";
import { Card } from "../../parts/card";
import { CommitmentList } from "../../parts/commitment-list";
import { useStyles } from "../../styles";

interface CommitmentsProps {
  readonly view: ReinvestView;
  readonly actions: (id: string) => readonly LedgerAction[];
  readonly onStart: (start: LedgerStart) => void;
}

/** What is committed with what was released here, and what is spent here of what others released. */
export function Commitments({ view, actions, onStart }: CommitmentsProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      <Card
        title="Commitments, with their reasons"
        lead="Names of who proposed and approved are self-declared."
      >
        {view.commitments.length === 0 ? (
          <p className={styles.text}>Nothing is committed yet.</p>
        ) : (
          <CommitmentList commitments={view.commitments} actions={actions} onStart={onStart} />
        )}
      </Card>
      {view.fromElsewhere.length === 0 ? null : (
        <Card title="Spent here, released elsewhere" lead="Other schools' releases pay for these.">
          <CommitmentList commitments={view.fromElsewhere} />
        </Card>
      )}
    </>
  );
}

import { mergeClasses, ToggleButton } from "@fluentui/react-components";
import { Clock16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Look } from "../../application/view/choice";
import { reinvestOf } from "../../application/view/reinvest";
import type { ReinvestView } from "../../application/view/reinvest";
import { DataTable } from "../charts/data-table";
import { FlowChart } from "../charts/flow-chart";
import { OverBars } from "../charts/over-bars";
import { TableSwitch } from "../charts/table-switch";
import { Card } from "../parts/card";
import { CommitmentList } from "../parts/commitment-list";
import { ProblemList } from "../parts/problem-list";
import { ReleaseList } from "../parts/release-list";
import { useStyles } from "../styles";

/** Where released cash goes, and released time: two pots, one at a time, and never added. */
export function ReinvestTab({ look }: { readonly look: Look }): React.JSX.Element {
  const styles = useStyles();
  const [kind, setKind] = useState<"cash" | "time">("cash");
  const view = reinvestOf(look, kind);
  return (
    <div className={styles.cards}>
      <div className={mergeClasses(styles.row, styles.between, styles.wrap)}>
        <div className={styles.row} role="group" aria-label="Cash or time">
          <ToggleButton
            size="small"
            checked={kind === "cash"}
            onClick={() => setKind("cash")}
            icon={<b>£</b>}
          >
            Cash
          </ToggleButton>
          <ToggleButton
            size="small"
            checked={kind === "time"}
            onClick={() => setKind("time")}
            icon={<Clock16Regular />}
          >
            Time
          </ToggleButton>
        </div>
        <TableSwitch />
      </div>
      <Pot view={view} />
    </div>
  );
}

function Pot({ view }: { readonly view: ReinvestView }): React.JSX.Element {
  const styles = useStyles();
  if (view.empty !== "") {
    return (
      <Card title={view.title}>
        <p className={styles.text}>{view.empty}</p>
      </Card>
    );
  }
  return (
    <>
      {view.overcommitted.length === 0 ? null : (
        <Card title="More is committed than is released">
          <ProblemList problems={view.overcommitted} />
        </Card>
      )}
      <Card title={view.title} lead={view.lead}>
        {view.flow === null ? null : <FlowChart flow={view.flow} kind={view.kind} />}
        {view.over === null ? null : <OverBars over={view.over} kind={view.kind} />}
        <Summary view={view} />
      </Card>
      {view.categories.length === 0 ? null : <ByCategory view={view} />}
      {view.releases.length === 0 ? null : (
        <Card title="Releases you can draw on" lead="Overcommitted first, then most left.">
          <ReleaseList releases={view.releases} kind={view.kind} />
        </Card>
      )}
      <Commitments view={view} />
    </>
  );
}

function Summary({ view }: { readonly view: ReinvestView }): React.JSX.Element {
  const rows = view.summary.map(({ label, text, isTotal }) => ({ label, cells: [text], isTotal }));
  const unit = view.kind === "cash" ? "£ in the year" : "Periods a week";
  return <DataTable caption={view.title} columns={["What", unit]} rows={rows} />;
}

function ByCategory({ view }: { readonly view: ReinvestView }): React.JSX.Element {
  const rows = view.categories.map(({ category, text, note }) => ({
    label: note === "" ? category : `${category} (${note})`,
    cells: [text],
  }));
  const unit = view.kind === "cash" ? "£ in the year" : "Periods a week";
  return (
    <Card title="By category">
      <DataTable caption="Committed and proposed, by category" columns={["Category", unit]} rows={rows} />
    </Card>
  );
}

function Commitments({ view }: { readonly view: ReinvestView }): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      <Card title="Commitments, with their reasons">
        {view.commitments.length === 0 ? (
          <p className={styles.text}>
            Nothing is committed yet. Enter what it is for, and why, on Reinvestment.
          </p>
        ) : (
          <CommitmentList commitments={view.commitments} />
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

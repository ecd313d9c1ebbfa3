import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { NO_RECORDS } from "../../../application/evidence/records";
import type { TrustRecords } from "../../../application/evidence/records";
import type { WorkbookBook } from "../../../application/open-workbook";
import type { Look } from "../../../application/view/choice";
import { actionsOn } from "../../../application/view/ledger/actions";
import { overdrawnIn } from "../../../application/view/ledger/overdrawn";
import type { LedgerStart } from "../../../application/view/ledger/ledger-form";
import { unclaimedIn } from "../../../application/view/ledger/unclaimed";
import { reinvestOf } from "../../../application/view/reinvest";
import type { ReinvestView } from "../../../application/view/reinvest";
import { FlowChart } from "../../charts/flow-chart";
import { OverBars } from "../../charts/over-bars";
import { useHeld } from "../../hooks/use-held";
import { Card } from "../../parts/card";
import { ProblemList } from "../../parts/problem-list";
import { ReleaseList } from "../../parts/release-list";
import { useServices } from "../../services";
import { useStyles } from "../../styles";
import { ClaimCard } from "./claim-card";
import { Commitments } from "./commitments-cards";
import { LedgerFormPage } from "./ledger-form-page";
import { OverCard } from "./over-card";
import { ByCategory, Summary } from "./pot-tables";
import { KindRow, Start } from "./rows";
import { useLedgerPage } from "./use-ledger-page";

interface ReinvestTabProps {
  readonly look: Look;
  /** Null until it is known. */
  readonly book: WorkbookBook | null;
  readonly isStale: boolean;
}

/** Where released cash goes, and released time: two pots, one at a time, and never added. */
export function ReinvestTab({ look, book, isStale }: ReinvestTabProps): React.JSX.Element {
  const styles = useStyles();
  const [kind, setKind] = useState<"cash" | "time">("cash");
  const { start, done, open, leave, saved } = useLedgerPage();
  useHeld(start !== null);
  const { isReadOnly } = useServices();
  const records = book?.records ?? NO_RECORDS;
  const view = reinvestOf(look, kind, records);
  if (start !== null) {
    const form = { look, records, isStale, start, onSaved: saved, onCancel: leave };
    return <LedgerFormPage key={`${start.verb} ${start.given["commitment"] ?? ""}`} {...form} />;
  }
  return (
    <div className={styles.cards}>
      <p role="status" className={mergeClasses(styles.text, styles.strong, done === "" && styles.hidden)}>
        {done}
      </p>
      <KindRow kind={kind} onKind={setKind} />
      <Pot view={view} look={look} records={records} onStart={open} isReadOnly={isReadOnly} />
    </div>
  );
}

interface PotProps {
  readonly view: ReinvestView;
  readonly look: Look;
  readonly records: TrustRecords;
  readonly onStart: (start: LedgerStart) => void;
  readonly isReadOnly: boolean;
}

/** What is overcommitted, and the ways to put it right. */
function Over({ view, look, records, onStart, isReadOnly }: PotProps): React.JSX.Element {
  return (
    <>
      {view.overcommitted.length === 0 ? null : (
        <Card title="More is committed than is released">
          <ProblemList problems={view.overcommitted} />
        </Card>
      )}
      {(isReadOnly ? [] : overdrawnIn(look, records, view.kind)).map((over) => (
        <OverCard key={over.release} over={over} onStart={onStart} />
      ))}
    </>
  );
}

function Pot(props: PotProps): React.JSX.Element {
  const { view, look, records, onStart, isReadOnly } = props;
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
      <Over {...props} />
      <Card title={view.title} lead={view.lead}>
        {view.flow === null ? null : <FlowChart flow={view.flow} kind={view.kind} />}
        {view.over === null ? null : <OverBars over={view.over} kind={view.kind} />}
        <Summary view={view} />
      </Card>
      {view.categories.length === 0 ? null : <ByCategory view={view} />}
      {view.releases.length === 0 ? null : (
        <Card
          title="Releases you can draw on"
          lead="Overcommitted first, then most left."
          beside={<Start look={look} onStart={onStart} />}
        >
          <ReleaseList releases={view.releases} kind={view.kind} />
          {view.lessThanReleases === "" ? null : (
            <p className={mergeClasses(styles.text, styles.muted)}>{view.lessThanReleases}</p>
          )}
        </Card>
      )}
      <Claim {...props} />
      <Commitments
        view={view}
        actions={(id) => (isReadOnly ? [] : actionsOn(look, records, id))}
        onStart={onStart}
      />
    </>
  );
}

/** Where something is released that no row of Releases claims. */
function Claim({ view, look, onStart, isReadOnly }: PotProps): React.JSX.Element | null {
  const unclaimed = isReadOnly ? [] : unclaimedIn(look, view.kind);
  return unclaimed.length === 0 ? null : <ClaimCard unclaimed={unclaimed} onStart={onStart} />;
}

import { Button, mergeClasses } from "@fluentui/react-components";
import { Clock16Regular } from "@fluentui/react-icons";
import { balanceYearsOf } from "../../application/view/balance-years";
import type { Look } from "../../application/view/choice";
import { guardrailsOf } from "../../application/view/guardrails";
import { noSchoolsOf } from "../../application/view/no-figures";
import { overviewOf } from "../../application/view/overview";
import type { OverviewView, PotView } from "../../application/view/overview";
import { CategoryBars } from "../charts/category-bars";
import { Meter } from "../charts/meter";
import { TableSwitch } from "../charts/table-switch";
import { YearBars } from "../charts/year-bars";
import { Card } from "../parts/card";
import { GuardrailStrip } from "../parts/guardrail-strip";
import { NoFigures } from "../parts/no-figures";
import { Sentences } from "../parts/sentences";
import { useStyles } from "../styles";
import { MetricCard } from "./metric-card";
import type { TabName } from "./tab-names";

interface OverviewTabProps {
  readonly look: Look;
  readonly onOpen: (tab: TabName) => void;
}

/** The main job on one page: released, limits broken, where it went, balance and reserve. */
export function OverviewTab({ look, onOpen }: OverviewTabProps): React.JSX.Element {
  const styles = useStyles();
  const view = overviewOf(look);
  const empty = noSchoolsOf(look.review);
  return (
    <div className={styles.cards}>
      {empty === null ? null : <NoFigures view={empty} />}
      <ReleasedCard view={view} onOpen={onOpen} />
      <GuardrailStrip guardrails={guardrailsOf(look)} isBanner />
      {view.where.rows.length === 0 ? null : (
        <Card title="Where it went" beside={<TableSwitch />}>
          <CategoryBars where={view.where} />
        </Card>
      )}
      <div className={styles.columns}>
        {view.money.map((metric) => (
          <MetricCard key={metric.metric} metric={metric} />
        ))}
      </div>
      <BalanceCard look={look} hasSwitch={view.where.rows.length === 0} />
      <Card title="In short">
        <Sentences texts={view.sentences} />
      </Card>
      {view.provisional.length === 0 ? null : (
        <Card title="What is provisional" isFlat>
          <Sentences texts={[...view.provisional, "Figures with the badge rest on it."]} />
        </Card>
      )}
    </div>
  );
}

interface BalanceCardProps {
  readonly look: Look;
  /** Whether no chart above it has the switch for all of them. */
  readonly hasSwitch: boolean;
}

function BalanceCard({ look, hasSwitch }: BalanceCardProps): React.JSX.Element | null {
  const styles = useStyles();
  const view = balanceYearsOf(look);
  if (view === null) return null;
  const notes = [
    view.isCompared ? "Dotted mark: doing nothing, where it differs." : "",
    view.years.some(({ isProvisional }) => isProvisional) ? "* Provisional." : "",
  ].filter((note) => note !== "");
  return (
    <Card title={view.title} beside={hasSwitch ? <TableSwitch /> : null} lead={view.lead}>
      <YearBars view={view} />
      <p className={mergeClasses(styles.text, styles.muted)}>{notes.join(" ")}</p>
    </Card>
  );
}

interface ReleasedCardProps {
  readonly view: OverviewView;
  readonly onOpen: (tab: TabName) => void;
}

function ReleasedCard({ view, onOpen }: ReleasedCardProps): React.JSX.Element {
  const styles = useStyles();
  if (view.nothingCompared !== "") {
    return (
      <Card title={view.title}>
        <p className={styles.text}>{view.nothingCompared}</p>
      </Card>
    );
  }
  return (
    <Card title={view.title}>
      <div className={mergeClasses(styles.row, styles.top)}>
        {view.pots.map((pot) => (
          <Pot key={pot.kind} pot={pot} />
        ))}
      </div>
      {view.pots.map((pot) => (
        <PotMeter key={pot.kind} pot={pot} />
      ))}
      <p className={styles.text}>{view.leftText}</p>
      <div>
        <Button appearance="primary" onClick={() => onOpen("Reinvest")}>
          See where it goes
        </Button>
      </div>
    </Card>
  );
}

function Pot({ pot }: { readonly pot: PotView }): React.JSX.Element {
  const styles = useStyles();
  const colour = { color: pot.kind === "cash" ? "var(--hr-cash)" : "var(--hr-time)" };
  return (
    <div className={styles.grow}>
      <div className={mergeClasses(styles.row, styles.small)}>
        <span style={colour} aria-hidden="true">
          {pot.kind === "cash" ? <b>£</b> : <Clock16Regular />}
        </span>
        <span className={styles.muted}>{pot.label}</span>
      </div>
      <div className={styles.value}>{pot.amount}</div>
      <div className={mergeClasses(styles.small, styles.muted)}>{pot.note}</div>
    </div>
  );
}

function PotMeter({ pot: { kind, meter } }: { readonly pot: PotView }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div>
      <div className={mergeClasses(styles.row, styles.between, styles.small)}>
        <span>{meter.label}</span>
        <span className={styles.strong}>{meter.text}</span>
      </div>
      <Meter kind={kind} whole={meter.released} committed={meter.committed} proposed={meter.proposed} />
    </div>
  );
}

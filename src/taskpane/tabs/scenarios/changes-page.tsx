import { Button, mergeClasses } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import type { Look } from "../../../application/view/choice";
import { changesViewOf } from "../../../application/view/scenarios/changes";
import type { Allowed } from "../../../application/view/scenarios/changes-allowed";
import { Card } from "../../parts/card";
import { useServices } from "../../services";
import { useStyles } from "../../styles";
import { DecisionList } from "./decision-list";
import { EffectCard } from "./effect-card";
import { UndoRow } from "./undo-row";
import { WaterfallCard } from "./waterfall-card";

interface ChangesPageProps {
  readonly look: Look;
  /** What was just saved, in words; empty where nothing was. */
  readonly done: string;
  readonly onAdd: () => void;
  readonly onNew: () => void;
  readonly onAdopt: () => void;
  readonly onDone: (said: string) => void;
}

/** What the scenario does, the changes that make it up, and how they add up. */
export function ChangesPage({
  look,
  done,
  onAdd,
  onNew,
  onAdopt,
  onDone,
}: ChangesPageProps): React.JSX.Element {
  const styles = useStyles();
  const { isReadOnly } = useServices();
  const view = changesViewOf(look);
  return (
    <>
      <p role="status" className={mergeClasses(styles.text, styles.strong, done === "" && styles.hidden)}>
        {done}
      </p>
      <EffectCard look={look} />
      <Card title={view.title}>
        {[view.lock, ...view.remarks]
          .filter((text) => text !== "")
          .map((text) => (
            <p key={text} className={styles.text}>
              {text}
            </p>
          ))}
        {isReadOnly ? null : <Actions can={view.can} onAdd={onAdd} onNew={onNew} onAdopt={onAdopt} />}
        <DecisionList look={look} lines={view.lines} canMend={view.can.undo} onDone={onDone} />
        {view.can.undo && !isReadOnly ? <UndoRow look={look} onDone={onDone} /> : null}
      </Card>
      <WaterfallCard look={look} />
    </>
  );
}

type ActionsProps = Pick<ChangesPageProps, "onAdd" | "onNew" | "onAdopt"> & { readonly can: Allowed };

function Actions({ can, onAdd, onNew, onAdopt }: ActionsProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.row, styles.wrap)}>
      {can.add ? (
        <Button appearance="primary" icon={<Add16Regular />} data-left="add" onClick={onAdd}>
          Add a change
        </Button>
      ) : null}
      <Button data-left="new" onClick={onNew}>
        New scenario
      </Button>
      {can.adopt ? (
        <Button data-left="adopt" onClick={onAdopt}>
          Adopt
        </Button>
      ) : null}
    </div>
  );
}

import { Button, mergeClasses, ToggleButton } from "@fluentui/react-components";
import { Add16Regular, Clock16Regular } from "@fluentui/react-icons";
import type { Look } from "../../../application/view/choice";
import type { LedgerStart } from "../../../application/view/ledger/ledger-form";
import { sentenceCase } from "../../../application/view/texts";
import { TableSwitch } from "../../charts/table-switch";
import { useServices } from "../../services";
import { useStyles } from "../../styles";

interface KindRowProps {
  readonly kind: "cash" | "time";
  readonly onKind: (kind: "cash" | "time") => void;
}

/** Cash or time: one pot at a time. */
export function KindRow({ kind, onKind }: KindRowProps): React.JSX.Element {
  const styles = useStyles();
  const icons = { cash: <b>£</b>, time: <Clock16Regular /> };
  return (
    <div className={mergeClasses(styles.row, styles.between, styles.wrap)}>
      <div className={styles.row} role="group" aria-label="Cash or time">
        {(["cash", "time"] as const).map((own) => (
          <ToggleButton
            key={own}
            size="small"
            checked={kind === own}
            onClick={() => onKind(own)}
            icon={icons[own]}
          >
            {sentenceCase(own)}
          </ToggleButton>
        ))}
      </div>
      <TableSwitch />
    </div>
  );
}

interface StartProps {
  readonly look: Look;
  readonly onStart: (start: LedgerStart) => void;
}

/** What may be begun with the releases. */
export function Start({ look, onStart }: StartProps): React.JSX.Element | null {
  const styles = useStyles();
  const { isReadOnly } = useServices();
  if (isReadOnly) return null;
  const { academicYear, scope } = look;
  const school = scope.isWholeTrust ? "" : scope.name;
  return (
    <div className={styles.row}>
      <Button
        size="small"
        appearance="primary"
        icon={<Add16Regular />}
        data-left="ledger"
        onClick={() => onStart({ verb: "propose", given: { from: academicYear, school } })}
      >
        Commit
      </Button>
      <Button size="small" onClick={() => onStart({ verb: "certainty", given: {} })}>
        How sure
      </Button>
    </div>
  );
}

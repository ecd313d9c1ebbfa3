import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ImportPlan } from "../../../application/import/plan-import";
import { remapped } from "../../../application/import/remap";
import type { HeaderView, ImportView } from "../../../application/view/import/import-view";
import { Card } from "../../parts/card";
import { Disclosure } from "../../parts/disclosure";
import { FormField } from "../../parts/form-field";
import { useStyles } from "../../styles";
import type { Import } from "./use-import";

const useOwnStyles = makeStyles({ line: { display: "flex", flexDirection: "column", gap: "2px" } });

interface HeadersCardProps {
  readonly own: Import;
  readonly plan: ImportPlan;
  readonly view: ImportView;
}

/** Which column of the file fills which column of the workbook, and how to say otherwise. */
export function HeadersCard({ own, plan, view }: HeadersCardProps): React.JSX.Element {
  const styles = useStyles();
  const isUsed = ({ into }: HeaderView): boolean => into !== "";
  const used = view.headers.filter(isUsed);
  const unused = view.headers.filter((header) => !isUsed(header));
  return (
    <Card title={view.title} lead={view.lead}>
      <p className={styles.text}>
        {used.map(({ header, into }) => (header === into ? into : `${header} → ${into}`)).join(", ")}
      </p>
      {unused.length === 0 ? null : (
        <p className={mergeClasses(styles.text, styles.muted)}>
          Not used: {unused.map(({ header }) => header).join(", ")}
        </p>
      )}
      <Disclosure label="Match columns yourself">
        {() => <Lines own={own} plan={plan} view={view} />}
      </Disclosure>
    </Card>
  );
}

function Lines({ own, plan, view }: HeadersCardProps): React.JSX.Element {
  const styles = useStyles();
  const lines = useOwnStyles();
  return (
    <div className={styles.stack}>
      {view.headers.map(({ header, example, into }, position) => (
        <div key={`${position} ${header}`} className={lines.line}>
          <FormField
            field={{
              ...{ name: `header-${position}`, label: header, isNeeded: false, kind: "choice" },
              help: example === "" ? "Nothing stands in it." : `For example: ${example}`,
              options: view.columns,
            }}
            value={into}
            problem=""
            onChange={(value) => own.choose({ rows: rowsWith(plan, header, value) })}
          />
        </div>
      ))}
    </div>
  );
}

const rowsWith = ({ map, kind }: ImportPlan, header: string, value: string) =>
  remapped(map.rows, { header, into: value === "" ? null : value }, { map: map.name, kind });

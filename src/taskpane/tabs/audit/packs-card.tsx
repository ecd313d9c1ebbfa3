import { Button, Link, mergeClasses } from "@fluentui/react-components";
import { DocumentText16Regular } from "@fluentui/react-icons";
import type { Look } from "../../../application/view/choice";
import { usePacks } from "../../hooks/use-packs";
import type { PackKind } from "../../hooks/use-packs";
import { Card } from "../../parts/card";
import { Working } from "../../parts/working";
import { useStyles } from "../../styles";

const KINDS: readonly (readonly [kind: PackKind, name: string])[] = [
  ["evidence", "Evidence pack"],
  ["board", "Board pack"],
];

/** Documents to print and keep, of the workbook as it is open. */
export function PacksCard({ look }: { readonly look: Look }): React.JSX.Element {
  const styles = useStyles();
  const { made, said, work, make } = usePacks(look);
  const name = KINDS.find(([kind]) => kind === made?.kind)?.[1].toLowerCase() ?? "";
  return (
    <Card
      title="Packs"
      lead="The evidence pack goes from measure to outcome, for an auditor; the board pack is one page, for trustees. For the school and the scenario above."
    >
      <div className={mergeClasses(styles.row, styles.wrap)}>
        {KINDS.map(([kind, label]) => (
          <Button key={kind} icon={<DocumentText16Regular />} onClick={() => make(kind)}>
            Make the {label.toLowerCase()}
          </Button>
        ))}
      </div>
      <Working work={work} doing="Measuring every scenario for the pack …" />
      <p role="status" className={mergeClasses(styles.text, said === "" && styles.hidden)}>
        {said}
      </p>
      {made === null ? null : (
        <p className={styles.text}>
          <Link href={made.address} target="_blank" rel="noopener">
            Open the {name}
          </Link>
          {" · "}
          <Link href={made.address} download={made.fileName}>
            Download it
          </Link>
        </p>
      )}
    </Card>
  );
}

import type { ImportPlan } from "../../../application/import/plan-import";
import { reworded } from "../../../application/import/remap";
import type { ImportView } from "../../../application/view/import/import-view";
import { Card } from "../../parts/card";
import { FirstOf } from "../../parts/first-of";
import { FormField } from "../../parts/form-field";
import { useStyles } from "../../styles";
import type { Import } from "./use-import";

interface WordsCardProps extends Pick<ImportView, "words"> {
  readonly own: Import;
  readonly plan: ImportPlan;
}

/** How many are shown until all are asked for. */
const FIRST = 8;
const LEAD =
  "The workbook does not have these. Choose what each is called in it; the answers are kept with the rows, for the next file.";

/** Words of the file that the workbook does not know, each with a choice of those that it does. */
export function WordsCard({ own, plan, words }: WordsCardProps): React.JSX.Element {
  const styles = useStyles();
  const { map, kind } = plan;
  return (
    <Card title="Words of the file" lead={LEAD}>
      <FirstOf items={words} first={FIRST}>
        {({ word, field, here }) => (
          <li key={`${word.table} ${field.label}`} className={styles.item}>
            <FormField
              field={field}
              value={here}
              problem=""
              onChange={(value) =>
                own.choose({
                  rows: reworded(map.rows, word, value === "" ? null : value, { map: map.name, kind }),
                })
              }
            />
          </li>
        )}
      </FirstOf>
    </Card>
  );
}

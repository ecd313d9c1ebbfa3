import { mergeClasses } from "@fluentui/react-components";
import type { WholeSchoolView } from "../../../application/view/whole-school/gives";
import { Card } from "../../parts/card";
import { StandingText } from "../../parts/standing";
import { useStyles as useShared } from "../../styles";

/** The ratios of figures, or what is still to be put right; that is read out. */
export function GivesCard({ view }: { readonly view: WholeSchoolView }): React.JSX.Element {
  const shared = useShared();
  return (
    <Card title="What they give">
      <p role="status" className={mergeClasses(shared.text, shared.muted)}>
        {view.lead}
      </p>
      {view.ratios.length === 0 ? null : (
        <ul className={shared.list}>
          {view.ratios.map(({ label, value, standing }) => (
            <li key={label} className={mergeClasses(shared.item, shared.text)}>
              <span className={mergeClasses(shared.row, shared.between)}>
                <span>{label}</span>
                <span className={mergeClasses(shared.strong, shared.number)}>{value}</span>
              </span>
              {standing === null ? null : <StandingText standing={standing} />}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

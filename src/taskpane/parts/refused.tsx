import { useStyles as useShared } from "../styles";
import { Card } from "./card";

/** Why a workbook could not be begun. */
export function Refused({ reason }: { readonly reason: string }): React.JSX.Element {
  const shared = useShared();
  return (
    <div role="alert">
      <Card title="The workbook was not set up">
        <p className={shared.text}>{reason}</p>
      </Card>
    </div>
  );
}

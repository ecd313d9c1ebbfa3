import type { NoFiguresView } from "../../application/view/no-figures";
import { Card } from "./card";
import { Sentences } from "./sentences";

/** In place of figures that nobody has entered anything for. */
export function NoFigures({ view }: { readonly view: NoFiguresView }): React.JSX.Element {
  return (
    <Card title={view.title}>
      <Sentences texts={view.texts} />
    </Card>
  );
}

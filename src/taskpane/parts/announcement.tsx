import { useSettled } from "../hooks/use-later";
import { useStyles as useShared } from "../styles";

/** Milliseconds. */
const SETTLED = 500;

/** Read out once figures stand still: what they came to. */
export function Announcement({ text }: { readonly text: string }): React.JSX.Element {
  const shared = useShared();
  const settled = useSettled(text, SETTLED);
  return (
    <div className={shared.hidden} role="status" aria-live="polite">
      {settled}
    </div>
  );
}

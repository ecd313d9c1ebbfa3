import { useEffect, useState } from "react";
import type { OpenWorkbook } from "../application/open-workbook";
import { openTrust } from "../application/open-trust";
import type { ReviewOutcome } from "../application/open-trust";

export interface PaneProps {
  readonly workbook: OpenWorkbook;
}

/** The task pane, on whatever host the workbook is open. */
export function Pane({ workbook }: PaneProps): React.JSX.Element {
  const [found, setFound] = useState<ReviewOutcome | null>(null);
  useEffect(() => {
    const review = (): void => {
      void openTrust(workbook, { scenario: null, school: null }).then(setFound);
    };
    review();
    return workbook.onEdited(review);
  }, [workbook]);
  return <main>{found?.outcome === "reviewed" ? <h1>{found.review.trust}</h1> : null}</main>;
}

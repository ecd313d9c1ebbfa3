import { useEffect, useState } from "react";
import { messageOf } from "../../../application/present/message-of";
import type { WorkbookEdit } from "../../../application/table-edits";
import { useServices } from "../../services";

/** What would be wrong once the rows are in; null while that is looked up, after a paint that says so. */
export function useProblemsAfter(edits: readonly WorkbookEdit[]): readonly string[] | null {
  const { workbook } = useServices();
  const [found, setFound] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setFound(null);
    const show = (problems: readonly string[]): void => {
      if (isCurrent) setFound(problems);
    };
    const look = (): void =>
      void workbook?.problemsAfter(edits).then(show, (cause: unknown) => show([messageOf(cause)]));
    const timer = setTimeout(look, 0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [workbook, edits]);
  return found;
}

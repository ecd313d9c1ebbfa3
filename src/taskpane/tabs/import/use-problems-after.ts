import { useEffect, useState } from "react";
import type { ImportPlan } from "../../../application/import/plan-import";
import { messageOf } from "../../../application/present/message-of";
import { useServices } from "../../services";

/** What would be wrong once the rows are in. */
export function useProblemsAfter({ edits }: ImportPlan): readonly string[] {
  const { workbook } = useServices();
  const [found, setFound] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    setFound([]);
    const show = (problems: readonly string[]): void => {
      if (isCurrent) setFound(problems);
    };
    void workbook?.problemsAfter(edits).then(show, (cause: unknown) => show([messageOf(cause)]));
    return () => {
      isCurrent = false;
    };
  }, [workbook, edits]);
  return found;
}

import { useEffect, useState } from "react";
import { messageOf } from "../../application/present/message-of";
import { boardPack } from "../../application/evidence/board-pack";
import { evidencePack } from "../../application/evidence/evidence-pack";
import { packPage } from "../../application/evidence/html/write-pack";
import { openPackSource } from "../../application/evidence/pack-source";
import type { LoggedWorkbook } from "../../application/open-workbook";
import type { Look } from "../../application/view/choice";
import { useServices } from "../services";
import { today } from "./today";

export type PackKind = "evidence" | "board";
export interface MadePack {
  readonly kind: PackKind;
  /** Of a file that is in the browser alone. */
  readonly address: string;
  readonly fileName: string;
}
interface Packs {
  readonly made: MadePack | null;
  /** What is being done, or why nothing came of it; empty: neither. */
  readonly said: string;
  readonly make: (kind: PackKind) => void;
}

const MAKERS = { evidence: evidencePack, board: boardPack } as const;

/** Packs of the workbook as it is open, each a file of its own. */
export function usePacks(look: Look): Packs {
  const { workbook } = useServices();
  const [made, setMade] = useState<MadePack | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => () => (made === null ? undefined : URL.revokeObjectURL(made.address)), [made]);
  const make = async (kind: PackKind): Promise<void> => {
    if (workbook === null) return;
    setSaid("Measuring every scenario for the pack …");
    // painted before the sums begin
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      const page = await pageOf(workbook, look, kind);
      const address = URL.createObjectURL(new Blob([page], { type: "text/html" }));
      setMade({ kind, address, fileName: `headroom-${kind}.html` });
      setSaid("");
    } catch (error) {
      setSaid(`The pack was not made: ${messageOf(error)}`);
    }
  };
  return { made, said, make: (kind) => void make(kind) };
}

async function pageOf(workbook: LoggedWorkbook, look: Look, kind: PackKind): Promise<string> {
  const school = look.scope.isWholeTrust ? null : look.scope.name;
  const { records, log } = await workbook.book(null);
  const opened = await openPackSource(workbook, records, { school, scenario: look.review.activeScenario });
  if (opened.outcome === "refused") throw new Error(opened.reason);
  const pack = MAKERS[kind](opened.source, {
    school,
    preparedOn: today(),
    file: { name: "The workbook as it was open, which may not have been saved", sha256: null },
    inputsHash: await workbook.inputsHash(),
    madeBy: workbook.madeBy,
    log,
  });
  return packPage(pack, { kind });
}

import { useEffect, useRef, useState } from "react";
import { messageOf } from "../../application/present/message-of";
import { boardPackStepwise } from "../../application/evidence/board-pack";
import type { PackRequest } from "../../application/evidence/context";
import { evidencePackStepwise } from "../../application/evidence/evidence-pack";
import { packPage } from "../../application/evidence/html/write-pack";
import { packSourceStepwise } from "../../application/evidence/pack-source";
import type { TrustRecords } from "../../application/evidence/records";
import type { LoggedWorkbook } from "../../application/open-workbook";
import type { ReviewSteps } from "../../application/review-progress";
import type { ReadTrust } from "../../application/trust-source";
import type { Look } from "../../application/view/choice";
import { useServices } from "../services";
import { today } from "./today";
import { useWork } from "./use-work";
import type { Running } from "./use-work";

export type PackKind = "evidence" | "board";
export interface MadePack {
  readonly kind: PackKind;
  /** Of a file that is in the browser alone. */
  readonly address: string;
  readonly fileName: string;
}
interface Packs {
  readonly made: MadePack | null;
  /** Why nothing came of it; empty: nothing to say. */
  readonly said: string;
  readonly work: Running;
  readonly make: (kind: PackKind) => void;
}

const MAKERS = { evidence: evidencePackStepwise, board: boardPackStepwise } as const;

/** Packs of the workbook as it is open, each a file of its own. */
export function usePacks(look: Look): Packs {
  const { workbook } = useServices();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isReading, setIsReading] = useState(false);
  const [failure, setFailure] = useState("");
  const turn = useRef(0);
  const work = useWork(() => (asked === null ? null : pageSteps(asked)), asked === null ? null : [asked]);
  const make = async (kind: PackKind): Promise<void> => {
    if (workbook === null) return;
    const own = ++turn.current;
    setFailure("");
    setIsReading(true);
    try {
      const read = await askedOf(workbook, look, kind);
      if (own === turn.current) setAsked(read);
    } catch (error) {
      if (own === turn.current) setFailure(messageOf(error));
    }
    if (own === turn.current) setIsReading(false);
  };
  const stop = (): void => {
    turn.current += 1;
    setIsReading(false);
    // a pack that is made already has nothing to stop, or to go on with
    if (work.isBusy) work.stop();
  };
  const reason = failure || (work.value !== null && "refused" in work.value ? work.value.refused : "");
  return {
    made: useAddress(work.value),
    said: reason === "" ? "" : `The pack was not made: ${reason}`,
    work: { ...work, isBusy: work.isBusy || isReading, stop },
    make: (kind) => void make(kind),
  };
}

/** What a pack is made of, as the workbook stood when it was asked for. */
interface Asked {
  readonly kind: PackKind;
  readonly read: ReadTrust;
  readonly records: TrustRecords;
  readonly scenario: string;
  readonly request: PackRequest;
}

async function askedOf(workbook: LoggedWorkbook, look: Look, kind: PackKind): Promise<Asked> {
  const school = look.scope.isWholeTrust ? null : look.scope.name;
  const read = await workbook.read();
  const { records, log } = await workbook.book(null);
  const request: PackRequest = {
    school,
    preparedOn: today(),
    file: { name: "The workbook as it was open, which may not have been saved", sha256: null },
    inputsHash: await workbook.inputsHash(),
    madeBy: workbook.madeBy,
    log,
  };
  return { kind, read, records, scenario: look.review.activeScenario, request };
}

type PackPage = { readonly kind: PackKind; readonly page: string } | { readonly refused: string };

function* pageSteps({ kind, read, records, scenario, request }: Asked): ReviewSteps<PackPage> {
  try {
    const opened = yield* packSourceStepwise(read, records, { school: request.school, scenario });
    if (opened.outcome === "refused") return { refused: opened.reason };
    const pack = yield* MAKERS[kind](opened.source, request);
    return { kind, page: packPage(pack, { kind }) };
  } catch (error) {
    return { refused: messageOf(error) };
  }
}

/** Where a page can be opened from, for as long as it is the newest. */
function useAddress(page: PackPage | null): MadePack | null {
  const [made, setMade] = useState<MadePack | null>(null);
  useEffect(() => {
    if (page === null || "refused" in page) return undefined;
    const address = URL.createObjectURL(new Blob([page.page], { type: "text/html" }));
    setMade({ kind: page.kind, address, fileName: `headroom-${page.kind}.html` });
    return () => {
      URL.revokeObjectURL(address);
      setMade(null);
    };
  }, [page]);
  return made;
}

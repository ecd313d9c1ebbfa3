import { memo, useCallback, useEffect, useState } from "react";
import { Pane } from "../taskpane/pane";
import type { Engine } from "./load-engine";
import type { Opened } from "./opened";
import { Page } from "./page";
import { useFormulas } from "./use-formulas";

export interface LivePreviewProps {
  readonly trust: string;
  readonly engine: () => Promise<Engine>;
  readonly open: (engine: Engine) => Opened;
}

interface Started {
  readonly engine: Engine;
  readonly opened: Opened;
  readonly attempt: number;
}

/** Opens the sample, and opens it afresh when asked to. */
export function LivePreview({ trust, engine, open }: LivePreviewProps): React.JSX.Element {
  const [started, setStarted] = useState<Started | null>(null);
  const start = useCallback(async () => {
    const loaded = await engine();
    const opened = open(loaded);
    setStarted((before) => ({ engine: loaded, opened, attempt: (before?.attempt ?? 0) + 1 }));
  }, [engine, open]);
  useEffect(() => void start(), [start]);
  const { state, drawn } = useFormulas(started?.opened ?? null);
  return (
    <Page
      trust={trust}
      formulas={state}
      sheet={started && <Sheet key={started.attempt} started={started} drawn={drawn} />}
      pane={started && <Pane key={started.attempt} workbook={started.opened.workbook} />}
      onStartAgain={() => void start()}
    />
  );
}

interface SheetProps {
  readonly started: Started;
  /** Changes when the sheet must be drawn again, because something but a person wrote into it. */
  readonly drawn: number;
}

/** Drawn when it must be, and not with the rest of the page. */
const Sheet = memo(function Sheet({ started, drawn }: SheetProps): React.JSX.Element {
  const { Grid } = started.engine;
  return (
    <div data-drawn={drawn} style={{ height: "100%" }}>
      <Grid model={started.opened.model} />
    </div>
  );
});

import { memo, useRef } from "react";
import { Pane as TaskPane } from "../taskpane/pane";
import { Page } from "./page";
import { useLeaving } from "./use-leaving";
import { useFormulas } from "./use-formulas";
import { useQuietGrid } from "./use-quiet-grid";
import { useSource } from "./use-source";
import type { Sources } from "./opened";
import type { Started } from "./use-source";

/** Drawn for what happens in it, and not with the page. */
const Pane = memo(TaskPane);

/** Opens the sample or a person's own workbook, and opens it afresh when asked to. */
export function LivePreview(props: Sources): React.JSX.Element {
  const { source, started, said, stop, startAgain, open, openBlank, download } = useSource(props);
  const { question, leave } = useLeaving(started?.opened ?? null);
  const { state, drawn } = useFormulas(started?.opened ?? null);
  return (
    <Page
      trust={source.title}
      isSample={source.isSample}
      formulas={state}
      said={said}
      onStop={stop}
      sheet={started && <Sheet key={started.attempt} started={started} drawn={drawn} />}
      pane={
        started && <Pane key={started.attempt} workbook={started.opened.workbook} isBegun={started.isBegun} />
      }
      leaving={question}
      onStartAgain={() => leave(startAgain)}
      onOpen={(file) => leave(() => open(file))}
      onBlank={() => leave(openBlank)}
      onDownload={download}
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
  const { Grid } = started.opened;
  const around = useRef<HTMLDivElement>(null);
  useQuietGrid(around);
  return (
    <div ref={around} data-drawn={drawn} style={{ height: "100%" }}>
      <Grid model={started.opened.model} />
    </div>
  );
});

import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import type { OpenWorkbook } from "../application/open-workbook";
import { lookAt, NOTHING_CHOSEN } from "../application/view/choice";
import type { Choice } from "../application/view/choice";
import { problemsOf } from "../application/view/problems";
import { sentence } from "../application/view/texts";
import type { CellOrigin } from "../domain/kernel";
import { useKeptFocus } from "./hooks/use-kept-focus";
import { useReview } from "./hooks/use-review";
import type { Reading } from "./hooks/use-review";
import { useWriting } from "./hooks/use-writing";
import { OpenPane } from "./open-pane";
import { openingOf } from "./opening";
import type { Opening } from "./opening";
import { FirstRun } from "./parts/first-run";
import { Notice } from "./parts/notice";
import { Failed, Loading, Problems, Stopped } from "./parts/states";
import { ServicesProvider } from "./services";
import { FLUENT_THEMES, useChartColours, useTheme } from "./theme";
import type { ThemeName } from "./theme";

const PLAIN = openingOf("");

export interface PaneProps {
  readonly workbook: OpenWorkbook;
  /** Where the host says which; else that of the surroundings. */
  readonly theme?: ThemeName;
  /** Where a button of the host says which. */
  readonly opening?: Opening;
  /** Where a host puts another workbook in the place of the one that a person began: the keyboard goes to its page. */
  readonly isBegun?: boolean;
}

const useStyles = makeStyles({
  provider: { backgroundColor: "transparent" },
  pane: {
    // what only screen readers see is placed in it, and not on the page around it
    position: "relative",
    minWidth: "320px",
    maxWidth: "600px",
    // the pane's own width decides its layout: in the preview the window is wider
    containerType: "inline-size",
    // a host that gives the pane less than the window says how much
    minHeight: "var(--headroom-pane-height, 100vh)",
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
    fontVariantNumeric: "tabular-nums",
    // whatever the keyboard reaches is scrolled clear of the bars above and below
    "& *": { scrollMarginTop: "120px", scrollMarginBottom: "44px", boxSizing: "border-box" },
    "@media (prefers-reduced-motion: reduce)": {
      "& *": { animationDuration: "0s", transitionDuration: "0s" },
    },
  },
  alone: { padding: "12px" },
});

/** The task pane, on whatever host the workbook is open. */
export function Pane(props: PaneProps): React.JSX.Element {
  const { workbook, theme: asked, opening = PLAIN } = props;
  const styles = useStyles();
  const colours = useChartColours();
  const theme = useTheme(asked);
  const [choice, setChoice] = useState<Choice>(NOTHING_CHOSEN);
  const [asTables, setAsTables] = useState(false);
  const [gone, setGone] = useState<string | null>(null);
  const reading = useReview(workbook, choice.scenario);
  const select = useCallback(
    (cells: CellOrigin) => {
      void workbook.select(cells).then((isThere) => setGone(isThere ? null : placeText(cells)));
    },
    [workbook],
  );
  const pane = useRef<HTMLDivElement>(null);
  useKeptFocus(pane);
  const { again } = reading;
  const writing = useWriting(workbook, again);
  const services = useMemo(
    () => ({ select, asTables, setAsTables, workbook, opening, ...writing }),
    [select, asTables, writing, workbook, opening],
  );
  return (
    // the provider's classes are given to its pop-ups too: layout belongs to the element inside it
    <FluentProvider theme={FLUENT_THEMES[theme]} className={mergeClasses(styles.provider, colours[theme])}>
      <ServicesProvider value={services}>
        <div ref={pane} className={styles.pane}>
          <Content
            {...{ reading, choice, workbook }}
            onChoose={setChoice}
            wasBegun={props.isBegun === true}
          />
          <Notice gone={gone} onClose={() => setGone(null)} />
        </div>
      </ServicesProvider>
    </FluentProvider>
  );
}

const placeText = ({ sheet, cell }: CellOrigin): string => (cell === null ? sheet : `${sheet}!${cell}`);

interface ContentProps {
  readonly reading: Reading;
  readonly workbook: OpenWorkbook;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  readonly wasBegun: boolean;
}

/** One of the states that a workbook can be in. */
function Content(props: ContentProps): React.JSX.Element {
  const { reading, workbook, choice, onChoose, wasBegun } = props;
  const { opened, again } = reading;
  const [isBegun, setBegun] = useState(wasBegun);
  const look = useMemo(
    () => (opened?.outcome === "open" ? lookAt(opened.review, choice) : null),
    [opened, choice],
  );
  if (look !== null) return <OpenPane {...{ reading, look, choice, onChoose, isBegun }} />;
  const begun = (): void => {
    setBegun(true);
    again();
  };
  return (
    <Alone>
      <WithoutFigures reading={reading} begin={workbook.begin} onBegun={begun} />
    </Alone>
  );
}

function Alone({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  return <main className={useStyles().alone}>{children}</main>;
}

interface WithoutFiguresProps {
  readonly reading: Reading;
  readonly begin: OpenWorkbook["begin"];
  readonly onBegun: () => void;
}

function WithoutFigures({ reading, begin, onBegun }: WithoutFiguresProps): React.JSX.Element {
  const { opened, failure, again } = reading;
  if (opened?.outcome === "new" && begin) return <FirstRun begin={begin} onBegun={onBegun} />;
  if (opened?.outcome === "new" || opened?.outcome === "nothing known")
    return <Problems problems={problemsOf(opened.review)} />;
  if (opened?.outcome === "refused") {
    return (
      <Failed title="Headroom cannot read this workbook" reason={sentence(opened.reason)} onAgain={again} />
    );
  }
  if (failure !== null) {
    return <Failed title="The workbook could not be read" reason={sentence(failure)} onAgain={again} />;
  }
  return reading.isStopped ? <Stopped onGoOn={reading.goOn} /> : <Loading reading={reading} />;
}

import { Button, makeStyles, mergeClasses, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { messageOf } from "../../application/present/message-of";
import type { Beginning, OpenWorkbook } from "../../application/open-workbook";
import { firstRunView } from "../../application/view/first-run";
import type { WayToBegin } from "../../application/view/first-run";
import { useStyles as useShared } from "../styles";
import { Card } from "./card";
import { Refused } from "./refused";

/** Fetched when somebody starts so. */
const FiguresPage = lazy(async () => ({
  default: (await import("../tabs/whole-school/figures-page")).FiguresPage,
}));

const useStyles = makeStyles({
  lead: { padding: "4px 4px 0" },
  title: { margin: "0 0 8px", fontSize: "20px", lineHeight: "28px", fontWeight: "600" },
});

interface FirstRunProps {
  readonly begin: NonNullable<OpenWorkbook["begin"]>;
  readonly onBegun: () => void;
}

/** A workbook without Headroom's tables: how to start. */
export function FirstRun({ begin, onBegun }: FirstRunProps): React.JSX.Element {
  const [doing, setDoing] = useState("");
  const [refusal, setRefusal] = useState("");
  const [isTyping, setTyping] = useState(false);
  const start = async (how: Beginning, words: string): Promise<void> => {
    setDoing(words);
    setRefusal("");
    const outcome = await begin(how).catch((cause: unknown) => failed(cause));
    setDoing("");
    if (outcome.outcome === "written") onBegun();
    else setRefusal(outcome.reason);
  };
  const type = (isOpen: boolean): void => {
    setRefusal("");
    setTyping(isOpen);
  };
  if (!isTyping) {
    return <Ways doing={doing} refusal={refusal} onStart={start} onType={() => type(true)} />;
  }
  return (
    <Suspense fallback={<Spinner size="tiny" label="Opening the form …" />}>
      <FiguresPage
        isBusy={doing !== ""}
        refusal={refusal}
        onBegin={(figures) => void start(figures, firstRunView.figures.doing)}
        onBack={() => type(false)}
      />
    </Suspense>
  );
}

interface WaysProps {
  readonly doing: string;
  readonly refusal: string;
  readonly onStart: (how: Beginning, words: string) => Promise<void>;
  readonly onType: () => void;
}

function Ways({ doing, refusal, onStart, onType }: WaysProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useShared();
  const { title, lead, ways, figures } = firstRunView;
  const isBusy = doing !== "";
  return (
    <div className={shared.cards}>
      <div className={styles.lead}>
        <h1 className={styles.title}>{title}</h1>
        <p className={shared.text}>{lead}</p>
      </div>
      {refusal === "" ? null : <Refused reason={refusal} />}
      {ways.map((way, position) => (
        <Way
          key={way.how}
          {...way}
          isFirst={position === 0}
          isBusy={isBusy}
          onPress={() => void onStart(way.how, way.doing)}
        />
      ))}
      <Way {...figures} isFirst={false} isBusy={isBusy} onPress={onType} />
      <div role="status">{isBusy ? <Spinner size="tiny" label={doing} /> : null}</div>
      <GoodToKnow />
    </div>
  );
}

interface WayProps extends Pick<WayToBegin, "title" | "about"> {
  readonly isFirst: boolean;
  readonly isBusy: boolean;
  readonly onPress: () => void;
}

function Way({ title, about, isFirst, isBusy, onPress }: WayProps): React.JSX.Element {
  return (
    <Card title={title} lead={about}>
      <div>
        <Button appearance={isFirst ? "primary" : "secondary"} disabledFocusable={isBusy} onClick={onPress}>
          {title}
        </Button>
      </div>
    </Card>
  );
}

function GoodToKnow(): React.JSX.Element {
  const shared = useShared();
  return (
    <Card title="Good to know" isFlat>
      {firstRunView.goodToKnow.map((text) => (
        <p key={text} className={mergeClasses(shared.text, shared.muted)}>
          {text}
        </p>
      ))}
    </Card>
  );
}

const failed = (cause: unknown) => ({ outcome: "refused", reason: messageOf(cause) }) as const;

import { Button, makeStyles, mergeClasses, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { messageOf } from "../../application/present/message-of";
import type { OpenWorkbook } from "../../application/open-workbook";
import { firstRunView } from "../../application/view/first-run";
import type { WayToBegin } from "../../application/view/first-run";
import { useStyles as useShared } from "../styles";
import { Card } from "./card";

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
  const styles = useStyles();
  const shared = useShared();
  const [doing, setDoing] = useState<WayToBegin | null>(null);
  const [refusal, setRefusal] = useState("");
  const { title, lead, ways } = firstRunView;
  const start = async (way: WayToBegin): Promise<void> => {
    setDoing(way);
    setRefusal("");
    const outcome = await begin(way.how).catch((cause: unknown) => failed(cause));
    setDoing(null);
    if (outcome.outcome === "written") onBegun();
    else setRefusal(outcome.reason);
  };
  return (
    <div className={shared.cards}>
      <div className={styles.lead}>
        <h1 className={styles.title}>{title}</h1>
        <p className={shared.text}>{lead}</p>
      </div>
      {refusal === "" ? null : <Refused reason={refusal} />}
      {ways.map((way, position) => (
        <Card key={way.how} title={way.title} lead={way.about}>
          <div>
            <Button
              appearance={position === 0 ? "primary" : "secondary"}
              disabledFocusable={doing !== null}
              onClick={() => void start(way)}
            >
              {way.title}
            </Button>
          </div>
        </Card>
      ))}
      <div role="status">{doing === null ? null : <Spinner size="tiny" label={doing.doing} />}</div>
      <GoodToKnow />
    </div>
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

function Refused({ reason }: { readonly reason: string }): React.JSX.Element {
  const shared = useShared();
  return (
    <div role="alert">
      <Card title="The workbook was not set up">
        <p className={shared.text}>{reason}</p>
      </Card>
    </div>
  );
}

const failed = (cause: unknown) => ({ outcome: "refused", reason: messageOf(cause) }) as const;

import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { LogRecord } from "../../../application/evidence/records";
import { sinceText, verifiedView } from "../../../application/view/audit/verified";
import { Card } from "../../parts/card";
import { CellLinks } from "../../parts/cell-links";
import { FirstOf } from "../../parts/first-of";
import { StandingText, ToneIcon } from "../../parts/standing";
import { useServices } from "../../services";
import { useStyles as useShared } from "../../styles";

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});
const FIRST = 5;

/** Whether the workbook is what its log says, and the log what it was; the code to keep. */
export function VerifyCard({ log }: { readonly log: LogRecord }): React.JSX.Element {
  const styles = useStyles();
  const shared = useShared();
  const { standing, texts, faults, code } = verifiedView(log.found);
  return (
    <Card title="Workbook and log" beside={<StandingText standing={standing} isBadge />}>
      <FirstOf items={faults} first={FIRST}>
        {({ text, cells }) => (
          <li key={text} className={mergeClasses(shared.item, shared.row, shared.top)}>
            <ToneIcon tone="bad" />
            <div className={shared.grow}>
              <p className={shared.text}>{text}</p>
              <CellLinks links={cells} />
            </div>
          </li>
        )}
      </FirstOf>
      {faults.length > 0 || log.found.entries === 0 ? null : (
        <p className={shared.text}>
          Every entry follows the one before it, and every logged row reads as written.
        </p>
      )}
      {texts.map((text) => (
        <p key={text} className={shared.text}>
          {text}
        </p>
      ))}
      <p className={shared.text}>
        Log code <span className={styles.code}>{code}</span>
      </p>
      <CopyCode code={code} />
      <CheckCode />
    </Card>
  );
}

function CopyCode({ code }: { readonly code: string }): React.JSX.Element {
  const shared = useShared();
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      setSaid("Copied.");
    } catch {
      setSaid("The browser did not allow copying. Select the code above instead.");
    }
  };
  return (
    <div className={mergeClasses(shared.row, shared.wrap)}>
      <Button size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
        Copy the log code
      </Button>
      <span role="status" className={shared.small}>
        {said}
      </span>
    </div>
  );
}

const CODE = /^[0-9a-f]{64}$/;

/** A code from an earlier pack or from the minutes: is its log still in this one, unchanged? */
function CheckCode(): React.JSX.Element {
  const shared = useShared();
  const { workbook } = useServices();
  const [code, setCode] = useState("");
  const [said, setSaid] = useState("");
  const check = async (): Promise<void> => {
    const asked = code.trim().toLowerCase();
    if (!CODE.test(asked)) {
      setSaid("A log code has 64 digits from 0 to 9 and a to f.");
      return;
    }
    const book = await workbook?.book(asked);
    setSaid(sinceText(book?.log?.found.since ?? null));
  };
  return (
    <>
      <Field label="A log code from your minutes" size="small">
        <Input value={code} onChange={(_, { value }) => setCode(value)} />
      </Field>
      <div className={mergeClasses(shared.row, shared.wrap)}>
        <Button size="small" onClick={() => void check()}>
          Check the code
        </Button>
        <span role="status" className={mergeClasses(shared.small, shared.grow)}>
          {said}
        </span>
      </div>
    </>
  );
}

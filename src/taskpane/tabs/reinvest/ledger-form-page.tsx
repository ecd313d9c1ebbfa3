import { useState } from "react";
import type { Given } from "../../../application/decisions/ask";
import type { TrustRecords } from "../../../application/evidence/records";
import type { Look } from "../../../application/view/choice";
import { ledgerForm } from "../../../application/view/ledger/ledger-form";
import type { LedgerStart } from "../../../application/view/ledger/ledger-form";
import { tryLedger } from "../../../application/view/ledger/try-ledger";
import { today } from "../../hooks/today";
import { SimpleForm } from "../../parts/simple-form";
import { useServices } from "../../services";

interface LedgerFormProps {
  readonly look: Look;
  readonly records: TrustRecords;
  readonly isStale: boolean;
  readonly start: LedgerStart;
  readonly onSaved: (said: string) => void;
  readonly onCancel: () => void;
}

/** What somebody else may have to do than who worked here last: they say who they are each time. */
const OTHERS: readonly string[] = ["approve", "reverse", "record", "spend", "close"];

/** One verb of the ledger: checked against the rules when somebody asks to save it. */
export function LedgerFormPage(props: LedgerFormProps): React.JSX.Element {
  const { look, records, isStale, start, onSaved, onCancel } = props;
  const { who, setWho } = useServices();
  const isOthers = OTHERS.includes(start.verb);
  const [given, setGiven] = useState<Given>({ ...(isOthers ? {} : { who }), ...start.given });
  const form = ledgerForm(look, records, { ...start, given });
  return (
    <SimpleForm
      {...form}
      backTo="Reinvest"
      given={given}
      onGiven={setGiven}
      attempt={() =>
        Promise.resolve(tryLedger(look, records, { verb: start.verb, given, today: today(), isStale }))
      }
      onSaved={(said) => {
        setWho(given["who"] ?? "");
        onSaved(said);
      }}
      onCancel={onCancel}
    />
  );
}

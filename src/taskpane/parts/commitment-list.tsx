import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CommitmentView } from "../../application/view/commitments";
import type { LedgerAction } from "../../application/view/ledger/actions";
import type { LedgerStart } from "../../application/view/ledger/ledger-form";
import { useStyles as useShared } from "../styles";
import { CellLinks } from "./cell-links";
import { Disclosure } from "./disclosure";
import { StandingText } from "./standing";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
  action: { minHeight: "24px", fontSize: "12px", lineHeight: "16px" },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "2px 8px",
    margin: "0",
    "& dt": { fontWeight: 600 },
    "& dd": { margin: "0" },
  },
});

interface CommitmentListProps {
  readonly commitments: readonly CommitmentView[];
  /** What may be done with one, by its id. */
  readonly actions?: (id: string) => readonly LedgerAction[];
  readonly onStart?: (start: LedgerStart) => void;
}

/** What each commitment is for and how much; its reason, owner and cells when asked. */
export function CommitmentList({ commitments, actions, onStart }: CommitmentListProps): React.JSX.Element {
  const shared = useShared();
  return (
    <ul className={shared.list}>
      {commitments.map((commitment) => (
        <li key={commitment.id} className={shared.item}>
          <Commitment commitment={commitment} />
          <Actions id={commitment.id} actions={actions?.(commitment.id) ?? []} onStart={onStart} />
        </li>
      ))}
    </ul>
  );
}

interface ActionsProps {
  readonly id: string;
  readonly actions: readonly LedgerAction[];
  readonly onStart: ((start: LedgerStart) => void) | undefined;
}

function Actions({ id, actions, onStart }: ActionsProps): React.JSX.Element | null {
  const styles = useStyles();
  if (actions.length === 0) return null;
  return (
    <div className={styles.actions}>
      {actions.map(({ label, start }) => (
        <Link
          as="button"
          key={label}
          className={styles.action}
          aria-label={`${label}: ${id}`}
          data-left={`${label} ${id}`}
          onClick={() => onStart?.(start)}
        >
          {label}
        </Link>
      ))}
    </div>
  );
}

function Commitment({ commitment }: { readonly commitment: CommitmentView }): React.JSX.Element {
  const styles = useStyles();
  const shared = useShared();
  const { id, title, amount, standing, category, school, facts, cells } = commitment;
  return (
    <>
      <div className={mergeClasses(shared.row, shared.between, shared.top, shared.small)}>
        <span>
          <span className={shared.strong}>{id}</span> {title}
        </span>
        <span className={mergeClasses(shared.strong, shared.together)}>{amount}</span>
      </div>
      <div className={mergeClasses(shared.row, shared.between, shared.wrap, shared.small)}>
        <span className={shared.muted}>
          {category}; {school}
        </span>
        <StandingText standing={standing} />
      </div>
      <Disclosure label="Why, and whose" about={id}>
        {() => (
          <div className={mergeClasses(shared.panel, shared.small)}>
            <dl className={styles.facts}>
              {facts.map(({ name, text }) => (
                <div key={name} style={{ display: "contents" }}>
                  <dt>{name}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
            <CellLinks links={cells} />
          </div>
        )}
      </Disclosure>
    </>
  );
}

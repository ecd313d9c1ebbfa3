import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CommitmentView } from "../../application/view/commitments";
import { useStyles as useShared } from "../styles";
import { CellLinks } from "./cell-links";
import { Disclosure } from "./disclosure";
import { StandingText } from "./standing";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "2px 8px",
    margin: "0",
    "& dt": { fontWeight: 600 },
    "& dd": { margin: "0" },
  },
});

/** What each commitment is for and how much; its reason, owner and cells when asked. */
export function CommitmentList({
  commitments,
}: {
  readonly commitments: readonly CommitmentView[];
}): React.JSX.Element {
  const shared = useShared();
  return (
    <ul className={shared.list}>
      {commitments.map((commitment) => (
        <li key={commitment.id} className={shared.item}>
          <Commitment commitment={commitment} />
        </li>
      ))}
    </ul>
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

import { mergeClasses } from "@fluentui/react-components";
import type { Look } from "../../../application/view/choice";
import { subjectOf } from "../../../application/view/plan/subject";
import type { SubjectView } from "../../../application/view/plan/subject";
import { DataTable } from "../../charts/data-table";
import type { Go } from "../../go";
import { BackLink } from "../../parts/back-link";
import { Card } from "../../parts/card";
import { CellLinks } from "../../parts/cell-links";
import { Disclosure } from "../../parts/disclosure";
import { PageTitle } from "../../parts/page-title";
import { StandingText } from "../../parts/standing";
import { useStyles } from "../../styles";
import { Groups, Posts } from "./subject-lists";

interface SubjectPageProps {
  readonly look: Look;
  readonly school: string;
  readonly subject: string;
  readonly go: Go;
  readonly onBack: () => void;
}

/** One subject of a school: the groups that need teaching, and the posts that can teach them. */
export function SubjectPage({ look, school, subject, go, onBack }: SubjectPageProps): React.JSX.Element {
  const styles = useStyles();
  const view = subjectOf(look, school, subject);
  return (
    <div className={styles.cards}>
      <div>
        <BackLink to="Subjects" onBack={onBack} />
      </div>
      <div className={mergeClasses(styles.row, styles.between, styles.wrap)}>
        <PageTitle>{`${view?.title ?? subject}, ${school}, ${look.academicYear}`}</PageTitle>
        {view === null ? null : <StandingText standing={view.standing} isBadge />}
      </div>
      {view === null ? (
        <Card title="No longer there">
          <p className={styles.text}>No row or post of this plan has the subject any more.</p>
        </Card>
      ) : (
        <Subject view={view} go={go} />
      )}
    </div>
  );
}

function Subject({ view, go }: { readonly view: SubjectView; readonly go: Go }): React.JSX.Element {
  return (
    <>
      <Card title="Periods a week">
        <DataTable
          caption={`${view.title}: periods a week`}
          columns={["Line", ...view.columns]}
          rows={view.rows}
        />
        <Disclosure label="How we got this" about={view.title}>
          {() => <How view={view} />}
        </Disclosure>
      </Card>
      <Card title="Groups" lead={`${view.needed} periods a week needed.`}>
        <Groups groups={view.groups} go={go} />
      </Card>
      <Card title="Teachers" lead={`${view.available} periods a week available.`}>
        <Posts posts={view.posts} go={go} />
      </Card>
    </>
  );
}

function How({ view }: { readonly view: SubjectView }): React.JSX.Element {
  const styles = useStyles();
  const { sentence, notes, origins } = view.explain();
  return (
    <div className={mergeClasses(styles.panel, styles.small)}>
      <p className={mergeClasses(styles.text, styles.strong)}>{sentence}</p>
      {origins.map(({ sheet, links }) => (
        <CellLinks key={sheet} lead={sheet} links={links} />
      ))}
      {notes.map((note) => (
        <p key={note} className={mergeClasses(styles.text, styles.muted)}>
          {note}
        </p>
      ))}
    </div>
  );
}

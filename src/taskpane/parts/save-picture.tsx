import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons";
import { createContext, useContext, useState } from "react";
import type { RefObject } from "react";
import { messageOf } from "../../application/present/message-of";
import { pictureOf } from "../charts/picture";
import { saveFile } from "../save-file";
import { useStyles as useShared } from "../styles";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "flex-end",
    gap: "4px 8px",
  },
  button: { minWidth: "0", fontWeight: "400" },
});

/** Whose figures the charts show: a picture that leaves the pane must say it itself. */
const AboutPictures = createContext("");
export const AboutPicturesProvider = AboutPictures.Provider;

interface SavePictureProps {
  readonly chart: RefObject<SVGSVGElement>;
  readonly finding: string;
}

/** A chart as a PNG, for a board paper. */
export function SavePicture({ chart, finding }: SavePictureProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useShared();
  const about = useContext(AboutPictures);
  const [said, setSaid] = useState("");
  const save = async (): Promise<void> => {
    if (chart.current === null) return;
    const name = saveFile(await pictureOf(chart.current, { finding, about }), finding, "png");
    setSaid(`${name} was made.`);
  };
  return (
    <div className={styles.row}>
      <span role="status" className={mergeClasses(shared.small, shared.muted, said === "" && shared.hidden)}>
        {said}
      </span>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={<ArrowDownload16Regular />}
        onClick={() =>
          void save().catch((cause: unknown) => setSaid(`The picture was not made: ${messageOf(cause)}`))
        }
      >
        Save picture
      </Button>
    </div>
  );
}

import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ChangeEvent } from "react";

interface FileButtonProps {
  readonly label: string;
  /** Endings, as in ".csv,.xlsx". */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Asks for a file of the computer; it is read in the pane, and sent nowhere. */
export function FileButton({ label, accept, onFile }: FileButtonProps): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const chosen = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = currentTarget.files ?? [];
    // the same file may be chosen again, after it was mended
    currentTarget.value = "";
    if (file) onFile(file);
  };
  return (
    <>
      <input ref={input} type="file" accept={accept} hidden onChange={chosen} />
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

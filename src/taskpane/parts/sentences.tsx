import { useStyles } from "../styles";

/** Each a paragraph of its own. */
export function Sentences({ texts }: { readonly texts: readonly string[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      {texts.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
    </>
  );
}

/** Milliseconds for which the browser may still be reading the file. */
const READING = 60_000;

/** Offers a file as a download. Returns the name it was given. */
export function saveFile(content: Blob, title: string, ending: string): string {
  const name = `${fileNameOf(title)}.${ending}`;
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READING);
  return name;
}

/** A title as a name that every system takes. */
const fileNameOf = (title: string): string =>
  title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    // cut between words
    .replace(/^(.{1,60})(-.*)?$/, "$1") || "headroom";

import type { CheckedFile } from "./guard";
import { decodeEscapes, readXmlIfThere } from "./package-parts";

/** Joins the pieces of a rich text; the reading aids of Japanese text (rPh) are not part of it. */
export function textJoiner(): {
  open: (element: string) => void;
  text: (piece: string) => void;
  close: (element: string) => void;
  take: () => string;
} {
  let joined = "";
  let inText = false;
  let inAid = false;
  return {
    open(element) {
      if (element === "t") inText = true;
      if (element === "rPh") inAid = true;
    },
    text(piece) {
      if (inText && !inAid) joined += piece;
    },
    close(element) {
      if (element === "t") inText = false;
      if (element === "rPh") inAid = false;
    },
    take() {
      const whole = decodeEscapes(joined);
      joined = "";
      return whole;
    },
  };
}

/** The texts that cells refer to by number. */
export function readStrings(file: CheckedFile, part: string): string[] {
  const strings: string[] = [];
  const joiner = textJoiner();
  readXmlIfThere(file, part, {
    open: joiner.open,
    text: joiner.text,
    close(element) {
      joiner.close(element);
      if (element === "si") strings.push(joiner.take());
    },
  });
  return strings;
}

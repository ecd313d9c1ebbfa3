/** Letters of running text that a column holds for each character of its width. */
export const LETTERS_PER_WIDTH = 1.1;

/** Lines of a text in a column of a width: it breaks between words, and inside one only where it is longer than a line. */
export function linesIn(width: number, text: string, lettersPerWidth = LETTERS_PER_WIDTH): number {
  const letters = Math.max(1, Math.floor((width - 1) * lettersPerWidth));
  let [lines, used] = [1, 0];
  for (const { length } of text.split(" ")) {
    const together = used === 0 ? length : used + 1 + length;
    if (together > letters) {
      const own = Math.ceil(length / letters);
      lines += used === 0 ? own - 1 : own;
      used = length - (own - 1) * letters;
    } else used = together;
  }
  return lines;
}

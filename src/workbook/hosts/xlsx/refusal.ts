/** Thrown inside this folder for bytes that cannot be read; its message is for the person who chose the file. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

export const damaged = (where: string): Refusal =>
  new Refusal(
    `This workbook is damaged (${where}). Open it in Excel, let Excel repair it, save it under a new name and choose that copy.`,
  );

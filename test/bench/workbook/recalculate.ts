export type Recalculate = (bytes: Uint8Array) => Promise<Uint8Array>;

/** The workbook with its sheets of formulas. Null while no command writes them: the benchmark then says so. */
export const recalculate: Recalculate | null = null;

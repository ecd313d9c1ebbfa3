/** Events of Excel by the numbers that the client knows them by. */
export const EVENT = {
  sheetChanged: 10,
  sheetAdded: 13,
  sheetDeleted: 15,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
};
/** The target of an event of the whole workbook. */
export const WHOLE_WORKBOOK = "Workbook";

/** Which events somebody listens to. */
export class Listening {
  private readonly counts = new Map<number, number>();

  change(event: number, by: 1 | -1): void {
    this.counts.set(event, (this.counts.get(event) ?? 0) + by);
  }

  has(event: number): boolean {
    return (this.counts.get(event) ?? 0) > 0;
  }
}

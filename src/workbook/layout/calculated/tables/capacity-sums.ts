/** The sum over all teachers of what SameCapacity and one series of CommonCapacity say. */
export const capacityOf = (series: "Before" | "After" | "Common", year: number, by: string): string =>
  `SUMIFS(SameCapacity[Capacity ${year}],SameCapacity[Key],${by})+SUMIFS(CommonCapacity[${series} ${year}],CommonCapacity[Key],${by})`;

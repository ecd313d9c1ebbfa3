import { valueSetBy } from "./plan-changes";

/** A cell of the post's row in Staff. */
export const staff = (header: string): string => `INDEX(Staff[${header}],[@Row])`;
/** The same as a number; 0 where it is none. */
export const amount = (header: string): string => `N(${staff(header)})`;
/** What stands in Staff, unless a change sets it. */
export const setOr = (by: string, entered: string): string => `IF([@${by}]="",${entered},${valueSetBy(by)})`;

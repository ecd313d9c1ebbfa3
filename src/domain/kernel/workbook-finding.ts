/** What can be wrong with a table or a cell as it stands. */
export type WorkbookFinding = TableFinding | CellFinding;

export type TableFinding =
  | { readonly code: "missing-table"; readonly table: string }
  | { readonly code: "missing-column"; readonly table: string; readonly field: string }
  | { readonly code: "no-rows"; readonly table: string }
  | { readonly code: "row-below-table"; readonly table: string };

export type CellFinding =
  | { readonly code: "missing-value"; readonly table: string; readonly field: string }
  | { readonly code: "not-a-number"; readonly field: string; readonly found: string }
  | { readonly code: "not-a-date"; readonly field: string; readonly found: string }
  | { readonly code: "not-an-academic-year"; readonly field: string; readonly found: string }
  | { readonly code: "not-a-year-group"; readonly field: string; readonly found: string }
  | { readonly code: "not-text"; readonly field: string; readonly found: string }
  | {
      readonly code: "not-allowed";
      readonly field: string;
      readonly found: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly code: "out-of-range";
      readonly field: string;
      readonly found: string;
      readonly least: string | null;
      readonly most: string | null;
    }
  | { readonly code: "not-whole"; readonly field: string; readonly found: string }
  | { readonly code: "cell-error"; readonly field: string; readonly found: string }
  | { readonly code: "not-calculated"; readonly field: string }
  | { readonly code: "unknown-name"; readonly field: string; readonly found: string; readonly table: string }
  | { readonly code: "duplicate-key"; readonly field: string; readonly found: string }
  | { readonly code: "unusable-key"; readonly field: string; readonly found: string }
  | { readonly code: "reserved-name"; readonly field: string; readonly found: string }
  | { readonly code: "read-as"; readonly field: string; readonly found: string; readonly readAs: string }
  | { readonly code: "layout-assumed"; readonly version: string }
  | { readonly code: "wrong-order"; readonly first: string; readonly second: string };

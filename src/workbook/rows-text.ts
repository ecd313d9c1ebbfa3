import { AMOUNT_NOW } from "./layout/calculated/tables/release-balance";
import type { HostTable } from "./host";
import { textOfTables } from "./inputs-text";

/** Records that no sheet of formulas rests on. */
const NOT_IN_FORMULAS = ["AuditLog", "PrivateReasons", "ImportMaps", "EvidenceStrands", "BfrLines"];

/** Every row that the sheets of formulas rest on as one text, for its hash; what they fill in themselves left out. */
export const rowsText = (tables: readonly HostTable[]): string =>
  textOfTables(tables, { leftOut: NOT_IN_FORMULAS, column: AMOUNT_NOW });

import { makeStyles, tokens } from "@fluentui/react-components";

const SMALL = { fontSize: "12px", lineHeight: "16px" } as const;
/** Where columns stand beside each other instead of below. */
export const WIDE = "@container (min-width: 520px)";
const FORCED = "@media (forced-colors: active)";

/** What more than one part looks like. */
export const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    padding: "12px",
    minWidth: "0",
    [FORCED]: { border: "1px solid CanvasText" },
  },
  flat: {
    boxShadow: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  stack: { display: "flex", flexDirection: "column", gap: "8px", minWidth: "0" },
  cards: { display: "flex", flexDirection: "column", gap: "12px", minWidth: "0" },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "12px",
    [WIDE]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  row: { display: "flex", alignItems: "center", gap: "8px", minWidth: "0" },
  between: { justifyContent: "space-between" },
  baseline: { alignItems: "baseline" },
  top: { alignItems: "flex-start" },
  wrap: { flexWrap: "wrap" },
  grow: { flex: "1 1 0", minWidth: "0" },
  title: { margin: "0", fontSize: "16px", lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  heading: { margin: "0", fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  small: SMALL,
  text: { margin: "0", ...SMALL },
  muted: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  value: { fontSize: "20px", lineHeight: "28px", fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  together: { whiteSpace: "nowrap" },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  item: {
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopWidth: "0", paddingTop: "0" },
    ":last-child": { paddingBottom: "0" },
  },
  panel: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px",
    overflowWrap: "anywhere",
    [FORCED]: { border: "1px solid CanvasText" },
  },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    // in a panel too, a year is not broken in two
    overflowWrap: "break-word",
    ...SMALL,
    "& th": { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "4px 4px 4px 0" },
    "& thead th": { color: tokens.colorNeutralForeground2 },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
    "& td": { textAlign: "right", padding: "4px 0 4px 4px", whiteSpace: "nowrap" },
    "& thead th:not(:first-child)": { textAlign: "right" },
    "& tr": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    "& caption": {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

import { escapeXml } from "../../xml-escape";
import { LINK_TYPES } from "../package/links";
import type { PackageEdits } from "../package/package-edits";
import type { NewTab } from "./tab-order";
import { BOOK, type Tab } from "./tabs";
import {
  after,
  appending,
  applyEdits,
  attributeEdit,
  removal,
  unprefixed,
  type Edit,
} from "../package/xml-edits";
import { allNamed, childNamed, parseXml, type XmlNode } from "../package/xml-tree";

/** A tab with what workbook.xml says of it. */
export interface BookTab extends NewTab {
  readonly name: string;
  /** Of the link to its part; null for a sheet that stays as it is. */
  readonly newLink: string | null;
  readonly names: readonly LocalName[];
}

/** A name that belongs to a sheet, such as its print area. */
export interface LocalName {
  readonly name: string;
  readonly formula: string;
}

type Step = (text: string, root: XmlNode) => Edit[];

/** What must stand in front of an element of workbook.xml, the nearest first. */
const BEFORE_NAMES = ["externalReferences", "functionGroups", "sheets"];
const BEFORE_CALCULATION = ["definedNames", ...BEFORE_NAMES];

function behindFirst(root: XmlNode, names: readonly string[], xml: string): Edit[] {
  const node = names.map((name) => childNamed(root, name)).find((found) => found !== undefined);
  return node ? [after(node, xml)] : [];
}

function relationshipPrefix(root: XmlNode): string | null {
  const prefix = Object.entries(root.attributes).find(([, value]) => value === LINK_TYPES)?.[0];
  return prefix ?? null;
}

function newSheetXml(text: string, root: XmlNode, tab: BookTab, sheetId: number): string {
  const prefix = relationshipPrefix(root);
  const declared = prefix === null ? ` xmlns:r="${LINK_TYPES}"` : "";
  const xml = `<sheet name="${escapeXml(tab.name)}" sheetId="${sheetId}"${declared} ${prefix ?? "r"}:id="${tab.newLink ?? ""}"/>`;
  return unprefixed(text, root, xml);
}

const editSheets =
  (old: readonly Tab[], tabs: readonly BookTab[]): Step =>
  (text, root) => {
    const sheets = childNamed(root, "sheets");
    if (!sheets) return [];
    const nodes = new Map(old.map((tab, index) => [tab, sheets.children[index]]));
    const staying = new Set(tabs.map((tab) => tab.old));
    const edits = old.flatMap((tab) => {
      const node = nodes.get(tab);
      return node && !staying.has(tab) ? [removal(node)] : [];
    });
    let nextId = Math.max(0, ...old.map(({ sheetId }) => sheetId)) + 1;
    let place = sheets.openEnd;
    for (const tab of tabs) {
      const node = tab.old ? nodes.get(tab.old) : undefined;
      if (node) {
        place = node.end;
        if (tab.newLink !== null) edits.push(attributeEdit(text, node, { id: tab.newLink }));
      } else {
        edits.push({ from: place, to: place, text: newSheetXml(text, root, tab, nextId) });
        nextId += 1;
      }
    }
    return edits;
  };

/** Names of a sheet that are written anew with it: its print area and titles, and where its document stands. */
const isWrittenAnew = (name: string): boolean => /^(_xlnm\.|headroom_document)/i.test(name);

const editNames =
  (old: readonly Tab[], tabs: readonly BookTab[]): Step =>
  (text, root) => {
    const placeOf = (local: string): number => tabs.findIndex((tab) => tab.old === old[Number(local)]);
    return allNamed(root, "definedName").flatMap((node) => {
      const { name = "", localSheetId: local } = node.attributes;
      if (local === undefined) return [];
      const place = placeOf(local);
      const rewritten = tabs[place]?.sheet != null && isWrittenAnew(name);
      if (place < 0 || rewritten) return [removal(node)];
      return String(place) === local ? [] : [attributeEdit(text, node, { localSheetId: String(place) })];
    });
  };

const addNames =
  (tabs: readonly BookTab[]): Step =>
  (text, root) => {
    const names = tabs.flatMap((tab, place) =>
      tab.names.map(
        ({ name, formula }) =>
          `<definedName name="${name}" localSheetId="${place}">${escapeXml(formula)}</definedName>`,
      ),
    );
    if (names.length === 0) return [];
    const list = childNamed(root, "definedNames");
    if (list) return [appending(text, list, names.map((xml) => unprefixed(text, root, xml)).join(""))];
    return behindFirst(
      root,
      BEFORE_NAMES,
      unprefixed(text, root, `<definedNames>${names.join("")}</definedNames>`),
    );
  };

const editViews =
  (old: readonly Tab[], tabs: readonly BookTab[]): Step =>
  (text, root) =>
    allNamed(root, "workbookView").flatMap((node) => {
      const moved: Record<string, string> = {};
      for (const name of ["activeTab", "firstSheet"]) {
        const written = node.attributes[name];
        const place = tabs.findIndex((tab) => tab.old === old[Number(written)]);
        if (written !== undefined) moved[name] = String(Math.max(0, place));
      }
      return Object.keys(moved).length === 0 ? [] : [attributeEdit(text, node, moved)];
    });

/** Nothing of ours is worked out yet: whoever opens the file must do it. */
const calculateOnOpening: Step = (text, root) => {
  const calculation = childNamed(root, "calcPr");
  if (calculation) return [attributeEdit(text, calculation, { fullCalcOnLoad: "1" })];
  return behindFirst(root, BEFORE_CALCULATION, unprefixed(text, root, '<calcPr fullCalcOnLoad="1"/>'));
};

/** Has whoever opens the file work out its formulas again, since cells that they read were written. */
export function recalculateOnOpening(edits: PackageEdits): void {
  const text = edits.text(BOOK);
  edits.replace(BOOK, applyEdits(text, calculateOnOpening(text, parseXml(BOOK, text))));
}

/** The sheet that is in view when the file is opened. */
export function activeTab(edits: PackageEdits, tabs: readonly Tab[]): Tab | null {
  const view = allNamed(parseXml(BOOK, edits.text(BOOK)), "workbookView")[0];
  return tabs[Number(view?.attributes.activeTab ?? 0)] ?? null;
}

export function editBook(edits: PackageEdits, old: readonly Tab[], tabs: readonly BookTab[]): void {
  const steps = [
    editSheets(old, tabs),
    editNames(old, tabs),
    addNames(tabs),
    editViews(old, tabs),
    calculateOnOpening,
  ];
  const text = steps.reduce((written, step) => {
    const root = parseXml(BOOK, written);
    return applyEdits(written, step(written, root));
  }, edits.text(BOOK));
  edits.replace(BOOK, text);
}

import type { HostUnderTest } from "./contract";
import { itReads, itWrites, tablesOfContent, type OpenHost } from "./contract";
import { openPreview } from "../../../src/workbook/hosts/preview/preview-host";
import { editRows } from "../../../src/workbook/hosts/xlsx/rows/edit-rows";
import { writeWorkbook } from "../../../src/workbook/hosts/xlsx/write-workbook";
import { tablesOf } from "../../support/through-file";
import { openExcel } from "./office/excel";
import { modelsOf } from "./preview/engine";

const office: OpenHost = async (content): Promise<HostUnderTest> => {
  const { sim, host } = await openExcel(tablesOfContent(content));
  return { ...host, close: () => sim.close() };
};

const xlsx: OpenHost = async (content): Promise<HostUnderTest> => {
  let bytes = await writeWorkbook(content);
  return {
    readTables: () => tablesOf(bytes),
    write(edits) {
      const written = editRows(bytes, edits);
      if ("unreadable" in written) return Promise.resolve(written.unreadable);
      bytes = written;
      return Promise.resolve(null);
    },
  };
};

const preview: OpenHost = (content): Promise<HostUnderTest> => {
  const host = openPreview(modelsOf(content), { content, hasFormulas: false });
  return Promise.resolve({
    readTables: () => Promise.resolve(host.readTables()),
    write: (edits) => Promise.resolve(host.write(edits)),
  });
};

describe("the host of files", () => {
  itReads(xlsx);
  itWrites(xlsx);
});
describe("the host of Excel", () => {
  itReads(office);
  itWrites(office);
});
describe("the host of the preview", () => {
  itReads(preview);
  itWrites(preview);
});

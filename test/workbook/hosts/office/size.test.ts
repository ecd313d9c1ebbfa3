import { sampleContent } from "../../../../src/workbook";
import { tablesOfContent } from "../contract";
import { openExcel } from "./excel";

/** Of Excel on the web, each way. */
const LIMIT = 5_000_000;

test.each([
  [8, 2, 3],
  [100, 5, 6],
])(
  "a trust of %i schools: %i syncs to read, %i to change a row, each under 5 MB",
  async (schools, read, written) => {
    const tables = tablesOfContent(sampleContent({ schools, seed: 1 }));
    const { sim, host } = await openExcel(tables);
    sim.faults.limit(LIMIT);
    const { traffic } = sim.host;
    const before = traffic.syncs;
    const staff = (await host.readTables()).find(({ name }) => name === "Staff");
    expect(traffic.syncs - before).toBe(read);
    const [header = ""] = staff?.headers ?? [];
    const key = { [header]: staff?.rows[3]?.[0] ?? null };
    expect(await host.write([{ edit: "update", table: "Staff", key, values: { FTE: 0.5 } }])).toBeNull();
    expect(traffic.syncs - before).toBe(read + written);
    sim.close();
  },
);

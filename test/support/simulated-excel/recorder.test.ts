import { Script } from "node:vm";
import { execFileSync } from "node:child_process";
import { add, NOTES, openExcel, RELEASES } from "../../workbook/hosts/office/excel";
import { startRecorder } from "./recorder";

test("what is asked and answered is recorded, and answers are the same when it is asked again elsewhere", async () => {
  const { sim, host } = await openExcel([RELEASES, NOTES]);
  const other = await openExcel([RELEASES, NOTES]);
  const recorder = startRecorder(sim.root);
  await host.readTables();
  expect(await host.write([add("R-003", 5)])).toBeNull();
  await new Promise((done) => setTimeout(done, 50));
  recorder.stop();
  const length = recorder.log.length;
  await host.readTables();
  expect(recorder.log).toHaveLength(length);
  expect(length).toBeGreaterThanOrEqual(5);
  expect(recorder.log.every(({ status }) => status === "succeeded")).toBe(true);
  for (const { request, answer } of recorder.log) {
    const given = other.sim.host.process(JSON.stringify(request));
    expect(typeof given === "string" ? JSON.parse(given) : given).toEqual(answer);
  }
  sim.close();
  other.sim.close();
});

test("it is printed as a text that a console takes", () => {
  const printed = execFileSync("npx", ["tsx", "test/support/simulated-excel/print-recorder.ts"], {
    encoding: "utf8",
  });
  expect(() => new Script(printed)).not.toThrow();
  expect(printed).toContain("window.recorder = startRecorder(window);");
});

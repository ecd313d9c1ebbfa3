import { invalidArgument, notSimulated } from "../rich-api/host-error";
import { SimCollection, SimObject } from "../rich-api/sim-object";
import type { SimRange } from "./sim-range";

/** An object of a chart, with properties that are kept as they are set. */
class Part extends SimObject {
  constructor(
    readonly simType: string,
    properties: Readonly<Record<string, unknown>>,
  ) {
    super();
    Object.assign(this, properties);
  }
}

const font = (): Part => new Part("ChartFont", { size: 10, bold: false, color: "" });
const line = (): Part => new Part("ChartLineFormat", { color: "", weight: 1, lineStyle: "Continuous" });

class ChartFill extends SimObject {
  readonly simType = "ChartFill";
  colour = "";

  setSolidColor(colour: unknown): void {
    this.colour = String(colour);
  }
}

export class SimSeries extends SimObject {
  readonly simType = "ChartSeries";
  readonly format = new Part("ChartSeriesFormat", { fill: new ChartFill(), line: line() });
  values = "";
  categories = "";
  gapWidth = 150;
  markerStyle = "Automatic";
  markerSize = 5;
  markerBackgroundColor = "";
  markerForegroundColor = "";

  constructor(public name: string) {
    super();
  }

  setValues(cells: unknown): void {
    this.values = addressIn(cells);
  }

  setXAxisValues(cells: unknown): void {
    this.categories = addressIn(cells);
  }
}

class SeriesOfChart extends SimCollection<SimSeries> {
  readonly simType = "ChartSeriesCollection";
  readonly items: SimSeries[] = [new SimSeries("Series1")];

  add(name: unknown): SimSeries {
    const added = new SimSeries(String(name));
    this.items.push(added);
    return added;
  }
}

const axis = (): Part =>
  new Part("ChartAxis", {
    title: new Part("ChartAxisTitle", {
      text: "",
      visible: false,
      format: new Part("ChartAxisTitleFormat", { font: font() }),
    }),
    format: new Part("ChartAxisFormat", { font: font() }),
    majorGridlines: new Part("ChartGridlines", {
      format: new Part("ChartGridlinesFormat", { line: line() }),
    }),
    reversePlotOrder: false,
    position: "Automatic",
    tickLabelPosition: "NextToAxis",
    minimum: "",
    numberFormat: "General",
  });

export class SimChart extends SimObject {
  readonly simType = "Chart";
  readonly series = new SeriesOfChart();
  readonly title = new Part("ChartTitle", {
    text: "",
    format: new Part("ChartTitleFormat", { font: font() }),
  });
  readonly legend = new Part("ChartLegend", {
    visible: true,
    position: "Right",
    format: new Part("ChartLegendFormat", { font: font() }),
  });
  readonly axes = new Part("ChartAxes", { categoryAxis: axis(), valueAxis: axis() });
  displayBlanksAs = "Zero";
  position = "";

  constructor(
    private readonly charts: SimCharts,
    readonly chartType: string,
    public name: string,
  ) {
    super();
  }

  setPosition(from: unknown, to: unknown): void {
    this.position = `${addressIn(from)}:${addressIn(to)}`;
  }

  delete(): void {
    this.charts.items.splice(this.charts.items.indexOf(this), 1);
  }
}

const TYPES = ["ColumnClustered", "BarClustered", "LineMarkers"];

export class SimCharts extends SimCollection<SimChart> {
  readonly simType = "ChartCollection";
  readonly items: SimChart[] = [];

  /** Of one column of figures. */
  add(type: unknown, cells: unknown, by: unknown): SimChart {
    if (!TYPES.includes(String(type)) || by !== "Columns")
      throw notSimulated(`chart of type ${String(type)}`);
    if (!isCells(cells) || cells.area.columns !== 1) throw notSimulated("a chart of more than one column");
    const added = new SimChart(this, String(type), `Chart ${this.items.length + 1}`);
    this.items.push(added);
    return added;
  }
}

const isCells = (object: unknown): object is SimRange =>
  object instanceof SimObject && object.simType === "Range";

function addressIn(cells: unknown): string {
  if (!isCells(cells)) throw invalidArgument();
  return cells.address;
}

import type { FlowPart, FlowView } from "../../application/view/flow";
import { ChartFrame } from "./chart-frame";
import { DataTable } from "./data-table";
import { flowLayout } from "./flow-layout";
import type { Box, PlacedPart } from "./flow-layout";
import { Hatch, useHatch } from "./hatch";
import { FocusRing } from "./focus-ring";

interface FlowChartProps {
  readonly flow: FlowView;
  readonly kind: "cash" | "time";
}

/** From what is released to where it goes; a ribbon is as thick as its amount. */
export function FlowChart({ flow, kind }: FlowChartProps): React.JSX.Element {
  const sizes = flow.parts.map(({ size }) => size);
  const marks = flow.parts.map(({ label, kind: what, text, cells }) => ({
    said: `${label}: ${text}${what === "proposed" ? ", proposed" : ""}`,
    cells,
  }));
  const hatch = useHatch();
  return (
    <ChartFrame
      finding={flow.finding}
      // the height does not depend on the width
      height={flowLayout(sizes, 300).height}
      marks={marks}
      table={<FlowTable flow={flow} />}
      draw={(width, active) => {
        const layout = flowLayout(sizes, width);
        return (
          <>
            <Hatch id={hatch} kind={kind} />
            {flow.parts.map((part, position) => {
              const placed = layout.parts[position];
              if (placed === undefined) return null;
              const look = { part, placed, width, hatch, kind, isActive: active === position };
              return <Part key={`${part.kind}-${part.label}`} {...look} />;
            })}
            <Bar box={layout.source} fill={kind === "cash" ? "var(--hr-cash)" : `url(#${hatch})`} />
          </>
        );
      }}
    />
  );
}

const Bar = ({ box, fill }: { readonly box: Box; readonly fill: string }): React.JSX.Element => (
  <rect
    x={box.x}
    y={box.y}
    width={box.width}
    height={Math.max(2, box.height)}
    fill={fill}
    stroke="var(--hr-ink)"
    strokeWidth={0.5}
  />
);

interface PartProps {
  readonly part: FlowPart;
  readonly placed: PlacedPart;
  readonly width: number;
  readonly hatch: string;
  readonly kind: "cash" | "time";
  readonly isActive: boolean;
}

/** Committed is filled, proposed is outlined, what is left is dashed: never told by colour alone. */
function Part({ part, placed, width, hatch, kind, isActive }: PartProps): React.JSX.Element {
  const { box } = placed;
  const middle = box.y + box.height / 2;
  const solid = kind === "cash" ? "var(--hr-cash)" : `url(#${hatch})`;
  const words = part.kind === "committed" ? "" : "strong";
  return (
    <g>
      <Ribbon part={part} placed={placed} kind={kind} />
      {part.kind === "committed" ? (
        <Bar box={box} fill={solid} />
      ) : (
        <rect
          x={box.x}
          y={box.y}
          width={box.width}
          height={Math.max(3, box.height)}
          fill="var(--hr-card)"
          stroke="var(--hr-ink)"
          strokeDasharray={part.kind === "left" ? "3 2" : undefined}
        />
      )}
      {isActive ? <FocusRing x={box.x - 3} y={middle - 14} width={width - box.x + 2} height={28} /> : null}
      <text x={box.x + box.width + 6} y={middle + 4 - (part.kind === "proposed" ? 7 : 0)} className={words}>
        {part.label}
      </text>
      {part.kind === "proposed" ? (
        <text x={box.x + box.width + 6} y={middle + 11} className="muted">
          proposed
        </text>
      ) : null}
      <text x={width - 2} y={middle + 4} textAnchor="end" className={words}>
        {part.text}
      </text>
    </g>
  );
}

function Ribbon({ part, placed, kind }: Pick<PartProps, "part" | "placed" | "kind">): React.JSX.Element {
  const thickness = Math.max(1, placed.thickness);
  if (part.kind === "committed") {
    const fill = kind === "cash" ? "var(--hr-ribbon)" : "var(--hr-time-soft)";
    return <path d={placed.path} fill="none" stroke={fill} strokeWidth={thickness} />;
  }
  const dash = part.kind === "left" ? "4 3" : undefined;
  return (
    <g>
      <path
        d={placed.path}
        fill="none"
        stroke="var(--hr-muted)"
        strokeWidth={thickness}
        strokeOpacity={0.12}
      />
      <path d={placed.path} fill="none" stroke="var(--hr-muted)" strokeDasharray={dash} />
    </g>
  );
}

function FlowTable({ flow }: { readonly flow: FlowView }): React.JSX.Element {
  const rows = flow.parts.map(({ label, kind, text }) => ({
    label: kind === "proposed" ? `${label}, proposed` : label,
    cells: [text],
  }));
  const total = { label: flow.sumLabel, cells: [flow.source.text], isTotal: true };
  return <DataTable caption={flow.finding} columns={["Where it goes", "Amount"]} rows={[...rows, total]} />;
}

import type { LimitMark, TrackView, UsualRange } from "../../application/view/track";
import { ChartFrame } from "./chart-frame";
import { DataTable } from "./data-table";
import { MIDDLE, TrackMarks } from "./track-marks";
import { apart, scaleOver } from "./track-layout";
import type { Label, Scale } from "./track-layout";

interface RangeTrackProps {
  readonly track: TrackView;
  /** Values that share one scale; without them the track has its own, and labels. */
  readonly scale?: readonly number[];
}

const WITH_LABELS = 54;
const BARE = 26;

/** A metric on its range: what is usual as a block, limits as ticks, plans as marks joined by a line. */
export function RangeTrack({ track, scale }: RangeTrackProps): React.JSX.Element {
  const marks = track.marks.map(({ label, text, cells }) => ({ said: `${label}: ${text}`, cells }));
  const limits = track.limits.map(({ side, text, cells }) => ({ said: `${sideName(side)}: ${text}`, cells }));
  const usual = track.usual ? [{ said: `Usual: ${track.usual.text}`, cells: track.usual.cells }] : [];
  return (
    <ChartFrame
      isSmall
      finding={track.finding}
      height={scale === undefined ? WITH_LABELS : BARE}
      marks={[...marks, ...usual, ...limits]}
      table={<TrackTable track={track} />}
      draw={(width, active) => {
        const drawn = scaleOver(scale ?? valuesOf(track), width);
        return (
          <>
            <Rail track={track} scale={drawn} />
            <TrackMarks marks={track.marks} scale={drawn} active={active} />
            {scale === undefined ? <Labels track={track} scale={drawn} width={width} /> : null}
          </>
        );
      }}
    />
  );
}

const sideName = (side: LimitMark["side"]): string => (side === "floor" ? "Floor" : "Ceiling");

const valuesOf = ({ usual, limits, marks }: TrackView): number[] => [
  ...[usual?.low ?? null, usual?.high ?? null].filter((edge) => edge !== null),
  ...limits.map(({ value }) => value),
  ...marks.map(({ value }) => value),
];

function Rail({ track, scale }: { readonly track: TrackView; readonly scale: Scale }): React.JSX.Element {
  const [from, to] = usualEnds(track.usual, scale);
  return (
    <g aria-hidden="true">
      <rect
        x={scale.from - 4}
        y={MIDDLE - 3}
        width={scale.to - scale.from + 8}
        height={6}
        rx={3}
        fill="var(--hr-rail)"
      />
      {track.usual === null ? null : (
        <rect
          x={from}
          y={MIDDLE - 5}
          width={Math.max(2, to - from)}
          height={10}
          fill="var(--hr-usual)"
          stroke="var(--hr-cash)"
        />
      )}
      {track.limits.map(({ side, value }) => (
        <path
          key={`${side}-${value}`}
          d={`M${scale.at(value)} 3v20`}
          stroke="var(--hr-bad)"
          strokeWidth={2}
        />
      ))}
    </g>
  );
}

/** An open end runs to the end of the rail. */
const usualEnds = (usual: UsualRange | null, scale: Scale): readonly [from: number, to: number] => [
  usual?.low == null ? scale.from - 4 : scale.at(usual.low),
  usual?.high == null ? scale.to + 4 : scale.at(usual.high),
];

interface LabelsProps {
  readonly track: TrackView;
  readonly scale: Scale;
  readonly width: number;
}

function Labels({ track, scale, width }: LabelsProps): React.JSX.Element {
  const [from, to] = usualEnds(track.usual, scale);
  const usual: readonly Label[] =
    track.usual === null ? [] : [{ lines: ["usual", track.usual.text], center: (from + to) / 2 }];
  const limits = track.limits.map(({ side, value, text }) => ({
    lines: [side, text],
    center: scale.at(value),
  }));
  return (
    <g aria-hidden="true" textAnchor="middle">
      {apart([...usual, ...limits], width).map(({ lines: [name = "", text = ""], center }) => (
        <g key={`${name}-${text}`}>
          <text x={center} y={36} className="muted">
            {name}
          </text>
          <text x={center} y={50}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

function TrackTable({ track }: { readonly track: TrackView }): React.JSX.Element {
  const usual = track.usual === null ? [] : [{ label: "Usual", cells: [track.usual.text] }];
  const rows = [
    ...track.marks.map(({ label, text }) => ({ label, cells: [text] })),
    ...usual,
    ...track.limits.map(({ side, text }) => ({ label: sideName(side), cells: [text] })),
  ];
  return <DataTable caption={track.finding} columns={["Plan or limit", "Value"]} rows={rows} />;
}

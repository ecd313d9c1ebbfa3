interface FocusRingProps {
  readonly x?: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Around the mark that the keyboard stands on. */
export const FocusRing = ({ x = 1, y, width, height }: FocusRingProps): React.JSX.Element => (
  <rect
    {...{ x, y, width, height }}
    fill="none"
    stroke="var(--hr-ink)"
    strokeWidth={2}
    strokeDasharray="2 2"
  />
);

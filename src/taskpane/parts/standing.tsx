import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  Info16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { Standing, Tone } from "../../application/view/texts";

const ICONS = {
  good: CheckmarkCircle16Filled,
  look: Warning16Filled,
  bad: DismissCircle16Filled,
  plain: Info16Regular,
} as const;

const useStyles = makeStyles({
  words: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "nowrap",
    "& svg": { flexShrink: "0" },
  },
  badge: {
    padding: "1px 6px",
    borderRadius: tokens.borderRadiusMedium,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  good: { color: "var(--hr-good)" },
  look: { color: "var(--hr-look)" },
  bad: { color: "var(--hr-bad)" },
  plain: { color: tokens.colorNeutralForeground3 },
  onGood: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  onLook: { backgroundColor: tokens.colorStatusWarningBackground1 },
  onBad: { backgroundColor: tokens.colorStatusDangerBackground1 },
  onPlain: { backgroundColor: tokens.colorNeutralBackground4 },
});

const GROUNDS = { good: "onGood", look: "onLook", bad: "onBad", plain: "onPlain" } as const;

/** A mark for a tone; the words beside it say the same. */
export function ToneIcon({ tone }: { readonly tone: Tone }): React.JSX.Element {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return <Icon className={styles[tone]} aria-hidden="true" />;
}

interface StandingProps {
  readonly standing: Standing;
  readonly isBadge?: boolean;
}

/** How a thing stands: an icon and its words, never a colour alone. */
export function StandingText({ standing: { words, tone }, isBadge }: StandingProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(
        styles.words,
        styles[tone],
        isBadge && styles.badge,
        isBadge && styles[GROUNDS[tone]],
      )}
    >
      <ToneIcon tone={tone} />
      {words}
    </span>
  );
}

const PROVISIONAL: Standing = { words: "Provisional", tone: "look" };
export const ProvisionalBadge = (): React.JSX.Element => <StandingText standing={PROVISIONAL} isBadge />;

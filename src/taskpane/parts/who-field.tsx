import { Field, Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useServices } from "../services";

/** Who works here, for the log: asked for where something is written, kept for the sitting. */
export function WhoField(): React.JSX.Element {
  const { who, setWho } = useServices();
  const [typed, setTyped] = useState(who);
  const id = useId();
  return (
    <Field
      size="small"
      label={{ children: "Your role, for the log", htmlFor: id }}
      hint="A role, not a name; nobody checks it. Left blank, the log says “not said”."
    >
      <Input
        id={id}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        // once, and not with each letter: whatever writes is drawn anew by it
        onBlur={() => setWho(typed.trim())}
      />
    </Field>
  );
}

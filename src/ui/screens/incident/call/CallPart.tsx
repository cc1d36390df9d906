// Who a step is about, each one tap away from being called.

import type { StepKind } from "../../../../domain/pack/step-kinds.ts";
import { AskHolder } from "./AskHolder.tsx";
import { CallTargets } from "./CallTargets.tsx";

export interface CallPartProps {
  readonly kind: Extract<StepKind, { readonly type: "escalate" | "ask" }>;
  /** Called once somebody was called or the text was copied. */
  readonly onActed?: (() => void) | undefined;
}

export const CallPart = ({ kind, onActed }: CallPartProps) => {
  switch (kind.type) {
    case "escalate":
      return <CallTargets onActed={onActed} />;
    case "ask":
      return <AskHolder role={kind.role} />;
  }
};

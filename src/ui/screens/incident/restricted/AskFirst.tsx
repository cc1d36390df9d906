// Asks once more before the log of a restricted incident can leave the phone, on every screen from which it can.

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { isRestricted } from "../../../../domain/incident/is-restricted.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { needToKnowWords } from "../../../words/need-to-know.ts";
import { IncidentFrame, type IncidentFrameProps } from "../IncidentFrame.tsx";
import { useSession } from "../use-session.ts";
import { MembersLine } from "./MembersLine.tsx";

export interface AskFirstProps extends Pick<IncidentFrameProps, "title" | "back"> {
  readonly children: ComponentChildren;
}

/** Shows the screen itself once the question was answered; at once for any other incident. */
export const AskFirst = ({ children, ...frame }: AskFirstProps) => {
  const incident = useLive(useSession().incident);
  const [isSure, setSure] = useState(false);
  if (!isRestricted(incident) || isSure) return <>{children}</>;
  return (
    <IncidentFrame
      {...frame}
      thumb={
        <Button look="primary" onTap={() => setSure(true)}>
          {needToKnowWords.allow}
        </Button>
      }
    >
      <Callout strong>{needToKnowWords.warning}</Callout>
      <MembersLine />
    </IncidentFrame>
  );
};

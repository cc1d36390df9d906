// In place of the copy: why these readers may not be told yet, and the way on.

import { useLocation } from "preact-iso";
import type { HeldBackFor } from "../../../../domain/incident/held-back.ts";
import type { Audience } from "../../../../domain/pack/pack.ts";
import { audienceNames } from "../../../../domain/words/update-names.ts";
import { Button } from "../../../parts/Button.tsx";
import { heldBackWords } from "../../../words/held-back.ts";
import { useSession } from "../use-session.ts";
import styles from "./HeldBack.module.css";

export interface HeldBackProps {
  readonly audience: Audience;
  readonly waitsFor: HeldBackFor;
}

export const HeldBack = ({ audience, waitsFor }: HeldBackProps) => {
  const session = useSession();
  const { route } = useLocation();
  const { reason, wayOn } = heldBackWords[waitsFor];
  return (
    <>
      <p role="status" class={styles.reason}>
        {reason(audienceNames[audience].toLowerCase())}
      </p>
      <Button look="primary" onTap={() => route(`/incident/${session.id}/restricted?audience=${audience}`)}>
        {wayOn}
      </Button>
    </>
  );
};

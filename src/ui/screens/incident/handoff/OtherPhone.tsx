// Moving a handoff to another phone and back, and what this phone can't know meanwhile.

import { useLocation } from "preact-iso";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { takeOverWords } from "../../../words/handoff.ts";
import styles from "./OtherPhone.module.css";

export interface OtherPhoneProps {
  /** The incident's address. */
  readonly here: string;
  /** True on a phone that received the offer. */
  readonly isReceiver: boolean;
}

export const OtherPhone = ({ here, isReceiver }: OtherPhoneProps) => {
  const { route } = useLocation();
  if (isReceiver) {
    return (
      <section class={styles.part} aria-labelledby="other-phone">
        <h2 id="other-phone">{takeOverWords.backHere}</h2>
        <p>{takeOverWords.backHow}</p>
        <Row share>
          <Button look="quiet" onTap={() => route(`${here}/send`)}>
            {takeOverWords.sendBack}
          </Button>
        </Row>
      </section>
    );
  }
  return (
    <section class={styles.part} aria-labelledby="other-phone">
      <h2 id="other-phone">{takeOverWords.otherPhone}</h2>
      <p>{takeOverWords.otherPhoneHow}</p>
      <p>{takeOverWords.otherPhoneHonest}</p>
      <Row share>
        <Button look="quiet" onTap={() => route(`${here}/send`)}>
          {takeOverWords.send}
        </Button>
        <Button look="quiet" onTap={() => route("/receive")}>
          {takeOverWords.receive}
        </Button>
      </Row>
    </section>
  );
};

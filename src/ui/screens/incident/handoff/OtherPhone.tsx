// The way of a handoff to another phone and back, and what this phone can't know meanwhile.

import { useLocation } from "preact-iso";
import { Button } from "../../../parts/Button.tsx";
import { takeOverWords } from "../../../words/handoff.ts";
import styles from "./Handoff.module.css";

/** Returns the part; `here` is the incident's address. */
export const OtherPhone = ({ here }: { readonly here: string }) => {
  const { route } = useLocation();
  return (
    <section class={styles.part} aria-labelledby="other-phone">
      <h2 id="other-phone">{takeOverWords.otherPhone}</h2>
      <p>{takeOverWords.otherPhoneHow}</p>
      <p>{takeOverWords.otherPhoneHonest}</p>
      <div class={styles.ways}>
        <Button look="quiet" onTap={() => route(`${here}/send`)}>
          {takeOverWords.send}
        </Button>
        <Button look="quiet" onTap={() => route("/receive")}>
          {takeOverWords.receive}
        </Button>
      </div>
    </section>
  );
};

// The text exactly as it will be pasted.

import type { SmsCount } from "../../../../actions/update/compose-update.ts";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Verbatim } from "../../../parts/text/Verbatim.tsx";
import styles from "./Preview.module.css";
import { SmsLength } from "./SmsLength.tsx";

export interface PreviewProps {
  readonly title: string;
  readonly text: string;
  readonly sms: SmsCount | null;
}

/** Keeps the text's line breaks; for SMS it also shows the length. */
export const Preview = ({ title, text, sms }: PreviewProps) => (
  <section aria-labelledby="preview-title">
    <Hint as="h2" look="small" weight="label" id="preview-title">
      {title}
    </Hint>
    <Verbatim class={styles.text} data-update-preview>
      {text}
    </Verbatim>
    <SmsLength sms={sms} />
  </section>
);

// The text exactly as it will be pasted.

import type { SmsCount } from "../../../../actions/update/compose-update.ts";
import styles from "./Preview.module.css";
import { SmsLength } from "./SmsLength.tsx";

export interface PreviewProps {
  readonly title: string;
  readonly text: string;
  readonly sms: SmsCount | null;
}

/** Returns the text with its line breaks; for SMS also its length. */
export const Preview = ({ title, text, sms }: PreviewProps) => (
  <section aria-labelledby="preview-title">
    <h2 id="preview-title" class={styles.title}>
      {title}
    </h2>
    <pre class={styles.text} data-update-preview>
      {text}
    </pre>
    <SmsLength sms={sms} />
  </section>
);

// The length of a text as SMS.

import type { SmsCount } from "../../../../actions/update/compose-update.ts";
import { updateWords } from "../../../words/update.ts";
import styles from "./SmsLength.module.css";

/** Also says that it is too long for one message; shows nothing for other formats. */
export const SmsLength = ({ sms }: { readonly sms: SmsCount | null }) =>
  sms && (
    <p class={sms.segments > 1 ? styles.long : styles.length}>
      {(sms.segments > 1 ? updateWords.smsLong : updateWords.sms)(sms.characters, sms.segments)}
    </p>
  );

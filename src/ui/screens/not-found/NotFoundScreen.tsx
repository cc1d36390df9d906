// An address that leads nowhere, or can't be read at all.

import { Screen } from "../../parts/Screen.tsx";
import { notFoundWords } from "../../words/not-found.ts";
import styles from "./NotFoundScreen.module.css";

/** Returns the sentence with the way to Now. */
export const NotFoundScreen = () => (
  <Screen
    title={notFoundWords.title}
    thumb={
      <a class={styles.way} href="/">
        {notFoundWords.toNow}
      </a>
    }
  >
    <p>{notFoundWords.body}</p>
  </Screen>
);

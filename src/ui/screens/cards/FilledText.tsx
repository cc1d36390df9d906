// A text with its placeholders in words and framed, so that nobody mistakes them for the text itself.

import { fieldNames } from "../../words/field-names.ts";
import { phraseFieldNames } from "../../words/phrase-field-names.ts";
import styles from "./FilledText.module.css";

/** A placeholder that has no words stays as it is written. */
export const FilledText = ({ text }: { readonly text: string }) => (
  <>
    {text.split(/(\{[a-z-]+\})/).map((piece, index) => {
      const words = piece.startsWith("{") ? wordsOf(piece.slice(1, -1)) : null;
      return words === null ? (
        piece
      ) : (
        <span key={`${index}${piece}`} class={styles.field}>
          {words}
        </span>
      );
    })}
  </>
);

const wordsOf = (field: string): string | null => (Object.hasOwn(named, field) ? (named[field] ?? null) : null);

const named: Readonly<Record<string, string>> = { ...phraseFieldNames, ...fieldNames };

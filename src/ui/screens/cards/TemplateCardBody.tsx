// A template to read: what is fixed and what is filled in. Props only.

import type { Template } from "../../../domain/pack/pack.ts";
import { Hint } from "../../parts/text/Hint.tsx";
import { cardWords } from "../../words/cards.ts";
import { updateWords } from "../../words/update.ts";
import { type CardLevel, CardPart } from "./CardPart.tsx";
import { FilledText } from "./FilledText.tsx";
import styles from "./TemplateCardBody.module.css";

export interface TemplateCardBodyProps {
  readonly template: Template;
  readonly level?: CardLevel;
}

/** The frame shows its title. */
export const TemplateCardBody = ({ template, level = 3 }: TemplateCardBodyProps) => (
  <>
    <p>
      {cardWords.forAudience(updateWords.audiences[template.audience])} {cardWords.fieldsHint}
    </p>
    <CardPart level={level} title={cardWords.subject}>
      <p class={styles.text}>
        <FilledText text={template.subject} />
      </p>
    </CardPart>
    <CardPart level={level} title={cardWords.text}>
      <div class={styles.text}>
        {template.lines.map(({ label, text, optional }) => (
          <p key={`${label}${text}`}>
            {label !== null && <strong>{label}: </strong>}
            <FilledText text={text} />
            {optional && (
              <Hint as="span" look="small">
                {" "}
                ({cardWords.ifKnown})
              </Hint>
            )}
          </p>
        ))}
      </div>
    </CardPart>
    <CardPart level={level} title={cardWords.sms}>
      <p class={styles.text}>
        <FilledText text={template.sms} />
      </p>
    </CardPart>
    {template.audience === "press" && <p>{cardWords.pressRule}</p>}
    <p>{cardWords.drillPrefix}</p>
  </>
);

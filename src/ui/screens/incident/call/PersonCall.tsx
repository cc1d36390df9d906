// One person to call: the whole line dials, if this phone has a number for them.

import { type Contact, callHref } from "../../../../actions/team/directory.ts";
import type { Person } from "../../../../domain/fact/ids.ts";
import { Panel } from "../../../parts/layout/Panel.tsx";
import { PanelLink } from "../../../parts/layout/PanelLink.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { callWords } from "../../../words/steps.ts";

export interface PersonCallProps {
  readonly person: Person;
  readonly contact: Contact | undefined;
  /** Called as the phone dials. */
  readonly onCall?: (() => void) | undefined;
}

/** Without a number it says so, and names the person all the same. */
export const PersonCall = ({ person, contact, onCall }: PersonCallProps) => {
  const phone = contact?.phone ?? "";
  const href = callHref(phone);
  const about = [contact?.job, phone || callWords.noNumber].filter(Boolean).join(" · ");
  if (href === null)
    return (
      <Panel slim>
        <Text as="div" weight="label" foreign>
          {person.name}
        </Text>
        <Hint as="div" foreign>
          {about}
        </Hint>
      </Panel>
    );
  return (
    <PanelLink slim href={href} data-once="" onClick={onCall}>
      <Text as="span" weight="label" foreign>
        {callWords.call(person.name)}
      </Text>{" "}
      <Hint as="span" foreign figures>
        {about}
      </Hint>
    </PanelLink>
  );
};

// How one service fails and whom that affects, each text a chip of every new incident.

import { cleanName } from "../../../actions/incident/clean-name.ts";
import { isSameName, type ServiceChip } from "../../../domain/pack/chips.ts";
import { Button } from "../../parts/Button.tsx";
import { Row } from "../../parts/layout/Row.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { TextEntry } from "../../parts/TextEntry.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { setupWords } from "../../words/welcome.ts";

export interface ServiceSheetProps {
  readonly service: ServiceChip;
  readonly onChange: (how: (service: ServiceChip) => ServiceChip) => void;
  readonly onClose: () => void;
}

/** Each change is kept at once. */
export const ServiceSheet = ({ service, onChange, onClose }: ServiceSheetProps) => (
  <Sheet title={setupWords.howOf(service.name)} closeLabel={setupWords.close} onClose={onClose}>
    <Hint>{setupWords.howHint}</Hint>
    <OwnTexts
      label={setupWords.how}
      field={setupWords.impact}
      texts={service.impacts}
      onChange={(how) => onChange((before) => ({ ...before, impacts: how(before.impacts) }))}
    />
    <OwnTexts
      label={setupWords.affected}
      field={setupWords.someone}
      texts={service.affected}
      onChange={(how) => onChange((before) => ({ ...before, affected: how(before.affected) }))}
    />
  </Sheet>
);

interface OwnTextsProps {
  readonly label: string;
  readonly field: string;
  readonly texts: readonly string[];
  readonly onChange: (how: (texts: readonly string[]) => readonly string[]) => void;
}

const OwnTexts = ({ label, field, texts, onChange }: OwnTextsProps) => (
  <Stack as="section" aria-label={label}>
    <h3>{label}</h3>
    <Row as="ul">
      {texts.map((text) => (
        <li key={text}>
          <Button
            look="quiet"
            label={setupWords.removeOne(text)}
            onTap={() => onChange((before) => before.filter((one) => one !== text))}
          >
            {text} <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
    </Row>
    <TextEntry
      label={field}
      button={setupWords.add}
      onEnter={(typed) => {
        const text = cleanName(typed);
        if (text !== "") onChange((before) => [...before.filter((one) => !isSameName(one, text)), text]);
        return true;
      }}
    />
  </Stack>
);

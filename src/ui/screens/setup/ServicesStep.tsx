// The services, one line after another: type, Enter, next.

import { Button } from "../../parts/Button.tsx";
import { Row } from "../../parts/layout/Row.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { TextEntry } from "../../parts/TextEntry.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { setupWords } from "../../words/welcome.ts";
import type { Services } from "./use-services.ts";

/** A tap on a chip removes it. */
export const ServicesStep = ({ services }: { readonly services: Services }) => {
  const { own, examples, said, add, remove } = services;
  return (
    <Stack as="section" aria-labelledby="setup-services">
      <h2 id="setup-services">{setupWords.services}</h2>
      <p>{setupWords.servicesHint}</p>
      {own?.length === 0 && examples.length > 0 && <Hint>{setupWords.examples(examples)}</Hint>}
      <Row as="ul">
        {own?.map((name) => (
          <li key={name}>
            <Button look="quiet" label={setupWords.removeOne(name)} onTap={() => void remove(name)}>
              {name} <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </Row>
      <TextEntry
        label={setupWords.service}
        button={setupWords.add}
        onEnter={(name) => {
          void add(name);
          return true;
        }}
      />
      <p role="status">{said}</p>
    </Stack>
  );
};

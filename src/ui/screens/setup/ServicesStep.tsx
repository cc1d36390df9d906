// The services, one line after another: type, Enter, next. How each one fails is behind a second button, and optional.

import { useState } from "preact/hooks";
import { Button } from "../../parts/Button.tsx";
import { Row } from "../../parts/layout/Row.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { TextEntry } from "../../parts/TextEntry.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { setupWords } from "../../words/welcome.ts";
import { ServiceSheet } from "./ServiceSheet.tsx";
import type { Services } from "./use-services.ts";

/** A tap on a chip removes it. */
export const ServicesStep = ({ services }: { readonly services: Services }) => {
  const { own, examples, said, add, change, remove } = services;
  const [open, setOpen] = useState<string | null>(null);
  const opened = own?.find(({ id }) => id === open);
  return (
    <Stack as="section" aria-labelledby="setup-services">
      <h2 id="setup-services">{setupWords.services}</h2>
      <p>{setupWords.servicesHint}</p>
      {own?.length === 0 && examples.length > 0 && <Hint>{setupWords.examples(examples)}</Hint>}
      <Stack as="ul">
        {own?.map(({ id, name, impacts, affected }) => (
          <Row as="li" key={id} align="center">
            <Button look="quiet" label={setupWords.removeOne(name)} onTap={() => void remove(id)}>
              {name} <span aria-hidden="true">×</span>
            </Button>
            <Button look="quiet" label={setupWords.howOf(name)} onTap={() => setOpen(id)}>
              {[...impacts, ...affected].join(", ") || setupWords.how}
            </Button>
          </Row>
        ))}
      </Stack>
      <TextEntry
        label={setupWords.service}
        button={setupWords.add}
        onEnter={(name) => {
          void add(name);
          return true;
        }}
      />
      <p role="status">{said}</p>
      {opened && (
        <ServiceSheet service={opened} onChange={(how) => void change(opened.id, how)} onClose={() => setOpen(null)} />
      )}
    </Stack>
  );
};

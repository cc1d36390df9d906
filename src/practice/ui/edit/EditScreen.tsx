// The editor of one scenario: a list of its sections, each opened on its own, and each entry too.

import { Button } from "../../../ui/parts/Button.tsx";
import { asText, valueAt } from "../../../ui/parts/form/draft-data.ts";
import { FormScreen } from "../../../ui/parts/form/FormScreen.tsx";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { formWords } from "../../../ui/words/form.ts";
import { partsWords } from "../../../ui/words/parts.ts";
import { editorWords } from "../words/scenario-editor.ts";
import { scenarioWords } from "../words/scenarios.ts";
import { EditPlace } from "./EditPlace.tsx";
import { scenarioForm } from "./edit-form.ts";
import { useScenarioDraft } from "./use-scenario-draft.ts";

/** Opens at the place that the address names. */
export const EditScreen = ({ id }: { readonly id: string }) => {
  const here = useScenarioDraft(id);
  const { state } = here;
  if (state !== "ready") {
    const sentence = { reading: "", unknown: scenarioWords.unknown, failed: formWords.notLoaded }[state];
    return (
      <Screen
        title={state === "reading" ? partsWords.loading : partsWords.notHere}
        back={{ href: "/drills/scenarios", label: scenarioWords.backToAll }}
      >
        <p>{sentence}</p>
      </Screen>
    );
  }
  const name = asText(valueAt(here.draft, ["title"])) || formWords.untitled;
  return (
    <FormScreen
      form={scenarioForm}
      here={here}
      href={`/drills/edit/${id}`}
      title={editorWords.title(name)}
      back={{ href: `/drills/scenarios/${id}`, label: editorWords.backToScenario }}
      settled={
        <Button look="primary" href={`/drills/scenario/${id}`}>
          {editorWords.tryIt}
        </Button>
      }
      draw={(desk, place) => {
        const { field, up } = place;
        const isOwn = up === null || (field.type === "group" && field.none);
        return isOwn ? <EditPlace desk={desk} place={place} /> : null;
      }}
    />
  );
};

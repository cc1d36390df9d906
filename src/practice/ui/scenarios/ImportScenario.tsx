// Imports a scenario from a file. Whatever the file, the answer is a sentence; it asks before it replaces another.

import { useState } from "preact/hooks";
import { readFile } from "../../../actions/transfer/read-file.ts";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { FilePick } from "../../../ui/parts/FilePick.tsx";
import { Sheet } from "../../../ui/parts/Sheet.tsx";
import { Reply } from "../../../ui/parts/text/Reply.tsx";
import { keepScenario } from "../../actions/scenario/keep-scenarios.ts";
import { openScenarioFile, type ScenarioFile } from "../../actions/scenario/scenario-files.ts";
import { scenarioWords } from "../words/scenarios.ts";
import type { LibraryHere } from "./use-library.ts";

/** A larger file isn't even read into memory: a million characters are accepted, of at most four bytes each. */
const MAX_BYTES = 4_000_000;

export interface ImportScenarioProps {
  readonly here: LibraryHere;
  readonly onChanged: () => Promise<void>;
}

type Told = { readonly sentence: string; readonly open?: string } | Extract<ScenarioFile, { type: "clash" }>;

/** It shows the result of the last file. */
export const ImportScenario = ({ here, onChanged }: ImportScenarioProps) => {
  const [told, setTold] = useState<Told>({ sentence: scenarioWords.importHint });
  const [isBusy, setBusy] = useState(false);

  const take = async (file: File): Promise<void> => {
    setBusy(true);
    setTold({ sentence: scenarioWords.reading });
    setTold(await bring(file).catch(() => ({ sentence: scenarioWords.notStored })));
    await onChanged();
    setBusy(false);
  };
  const bring = async (file: File): Promise<Told> => {
    if (file.size > MAX_BYTES) return { sentence: scenarioWords.tooLarge };
    const read = await readFile(file, "scenario");
    if ("sentence" in read) return read;
    const opened = await openScenarioFile(here.ports, here.shelf, read.text);
    if (opened.type === "clash") return opened;
    if (opened.type === "refused") return { sentence: opened.message };
    const { id, title } = opened.scenario;
    return { sentence: opened.type === "kept" ? scenarioWords.imported(title) : scenarioWords.same(title), open: id };
  };
  const keep = async (scenario: Scenario): Promise<void> => {
    const kept = await keepScenario(here.ports, scenario).catch(() => null);
    if (kept?.ok) setTold({ sentence: scenarioWords.imported(scenario.title), open: scenario.id });
    else setTold({ sentence: kept?.message ?? scenarioWords.notStored });
    await onChanged();
  };

  return (
    <>
      <Reply centered role="status">
        {"sentence" in told && told.sentence}{" "}
        {"open" in told && <a href={`/drills/scenarios/${told.open}`}>{scenarioWords.open}</a>}
      </Reply>
      {"type" in told && (
        <Sheet
          title={told.scenario.title}
          closeLabel={scenarioWords.leave}
          onClose={() => setTold({ sentence: scenarioWords.left })}
          actions={
            <>
              <Button once onTap={() => void keep(told.scenario)}>
                {scenarioWords.replace}
              </Button>
              <Button once onTap={() => void keep(told.apart)}>
                {scenarioWords.keepBoth}
              </Button>
            </>
          }
        >
          <p>{scenarioWords.clash(told.here.scenario.title, told.here.isOwn)}</p>
        </Sheet>
      )}
      <FilePick label={scenarioWords.file} busy={isBusy} onFile={(file) => void take(file)}>
        {scenarioWords.import}
      </FilePick>
    </>
  );
};

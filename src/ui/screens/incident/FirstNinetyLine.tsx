// How much of the first ninety seconds was done in them: said quietly once they are over.

import { firstNinety } from "../../../domain/views/first-ninety.ts";
import { ninetyInWords } from "../../../domain/words/temporary-words.ts";
import { Hint } from "../../parts/text/Hint.tsx";
import { useIncident } from "./use-incident.ts";

/** Shows nothing before that. */
export const FirstNinetyLine = () => {
  const { incident, pack, now } = useIncident();
  const count = firstNinety(incident, pack, now);
  return count && <Hint look="small">{`${ninetyInWords(count)}.`}</Hint>;
};

// A special list: its condition and aim on top, the current step large, its action under the thumb. Without a list in
// the address, all there are.

import { useLocation } from "preact-iso";
import { useIncident } from "../use-incident.ts";
import { AllLists } from "./AllLists.tsx";
import { OneList } from "./OneList.tsx";

/** Opening the screen logs nothing: the tap that leads here did. */
export const ListScreen = () => {
  const { query } = useLocation();
  const view = useIncident();
  const list = view.pack.specials.find(({ id }) => id === query.id);
  return list ? <OneList key={list.id} list={list} {...view} /> : <AllLists isUnknown={Boolean(query.id)} {...view} />;
};

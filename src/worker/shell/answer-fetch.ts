// Answers from this phone first, so that the app starts the same way with or without a network.

import { emptyPageWords } from "../words/offline-words.ts";
import type { Precache } from "./precache.ts";
import type { QuietFiles } from "./quiet-files.ts";
import { routeRequest } from "./route-request.ts";
import type { ShellSlot } from "./shown-shell.ts";

export interface FetchNeeds {
  readonly origin: string;
  readonly slot: ShellSlot;
  readonly precache: Precache;
  readonly quiet: Pick<QuietFiles, "match" | "lists">;
  readonly fetch: (request: Request) => Promise<Response>;
}

/**
 * Returns the answer, or null if the browser should answer on its own. The answer to a navigation never rejects:
 * the shown page, else this version's, else the network's, else a sentence with status 503.
 */
export const answerFetch = (request: Request, needs: FetchNeeds): Promise<Response> | null => {
  const isListed = (url: string): boolean => needs.precache.lists(url) || needs.quiet.lists(url);
  const route = routeRequest(request, needs.origin, isListed);
  if (route === "browser") return null;
  return route === "shell" ? answerNavigation(request, needs) : answerFile(request, needs);
};

const answerNavigation = async (request: Request, { slot, precache, fetch }: FetchNeeds): Promise<Response> =>
  (await orNothing(slot.read())) ??
  (await orNothing(precache.page())) ??
  (await orNothing(fetch(request))) ??
  notHere();

const answerFile = async (request: Request, { precache, quiet, fetch }: FetchNeeds): Promise<Response> =>
  (await orNothing(precache.match(request.url))) ?? (await orNothing(quiet.match(request.url))) ?? fetch(request);

const orNothing = async <Value>(work: Promise<Value>): Promise<Value | undefined> => {
  try {
    return await work;
  } catch {
    return undefined;
  }
};

const notHere = (): Response =>
  new Response(emptyPageWords.dropped, {
    status: 503,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });

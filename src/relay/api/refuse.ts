// How a route refuses: the handler throws, create-api.ts answers.

import type { RelayErrorCode } from "../../formats/relay/relay-error.ts";

/** Carries the refusal to the phone. The sentence is for people and contains no secrets. */
export class Refusal extends Error {
  readonly code: RelayErrorCode;
  readonly retryAfterS: number | null;

  constructor(code: RelayErrorCode, sentence: string, retryAfterS: number | null = null) {
    super(sentence);
    this.code = code;
    this.retryAfterS = retryAfterS;
  }
}

/** Ends the request with this code and sentence. */
export const refuse = (code: RelayErrorCode, sentence: string, retryAfterS: number | null = null): never => {
  throw new Refusal(code, sentence, retryAfterS);
};

// How a route says no: thrown by the handler, answered by create-api.ts.

import type { RelayErrorCode } from "../../formats/relay/relay-error.ts";

/** Carries what the phone is told. The sentence is for people and names no secret. */
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

// Reads a request's JSON body, small and checked, or refuses it with a sentence that names the field.

import { type BodyOf, type BodySchema, parseBody } from "../../formats/relay/parse-body.ts";
import { refuse } from "./refuse.ts";

const MAX_BODY_BYTES = 16_384;

/**
 * Refuses a body whose length is unknown or too large. Runs before anything is read, even if the route wants no body.
 */
export const checkLength = (headers: Headers, wantsBody: boolean): void => {
  const length = headers.get("content-length");
  if (length === null) {
    if (wantsBody || headers.has("transfer-encoding")) {
      refuse("length-required", "The request must say how long its body is (Content-Length).");
    }
    return;
  }
  if (!/^\d+$/.test(length) || Number(length) > MAX_BODY_BYTES) {
    refuse("too-large", `The body must have at most ${MAX_BODY_BYTES} bytes.`);
  }
};

/** Resolves to the body as the schema reads it. */
export const readBody = async <Schema extends BodySchema>(
  request: Request,
  schema: Schema,
): Promise<BodyOf<Schema>> => {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? "")) {
    return refuse("not-json", "The body must be JSON, with Content-Type: application/json.");
  }
  // The caller has gone, or was too slow for the server.
  const text = await request.text().catch(() => refuse("bad-body", "The body didn’t arrive whole."));
  if (text.length > MAX_BODY_BYTES) refuse("too-large", `The body must have at most ${MAX_BODY_BYTES} bytes.`);
  const parsed = parseBody(schema, toJson(text));
  return parsed.ok ? parsed.body : refuse("bad-body", parsed.problem);
};

const toJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return refuse("bad-body", "The body is not JSON.");
  }
};

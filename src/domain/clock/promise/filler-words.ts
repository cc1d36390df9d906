// Words that may stand between "next update" and its time without making it the time of something else.

const filler =
  /\b(?:at|by|in|on|within|before|until|till?|around|about|approx(?:imately)?|ca|circa|roughly|max(?:imum)?|no|more|later|less|than|nlt|latest|every|each|for|due|expected|expect|planned|scheduled|set|moved|postponed|delayed|pushed|is|are|will|be|been|has|have|to|follows?|come|again|or|sooner|earlier|next|the|an?|our|your|this|these|updates?|reports?|from|us|you|we|i|ll|re|s|team|page|thread|channel|here|please|provide[ds]?|sen[dt]|share[ds]?|post(?:ed)?|publish(?:ed)?|issued?|given?|get|receive|hear|write|available|eta|etc|time|today|and|also|then|all|everyone|customers?|clients?|users?|exec(?:utive)?s?|management|leadership|engineering|engineers?|support|press|media|partners?|internal|external|public|staff|stakeholders|status|utc|now|otherwise|one|so|sharp|still|currently)\b/gi;

/** True if nothing but such words, signs and spaces is in it. */
export const isFiller = (text: string): boolean => !/[\p{L}\d]/u.test(text.replace(filler, ""));

// Wordings of a guess: at a cause, or at how far it reaches. What may happen to readers is none.

import { type Phrase, phrase } from "../find-phrases.ts";

const made = "caused|triggered|set off|introduced|led to|come from|originated|contributed|linked|related|connected";
const causal = `${made}|due|because|down to|behind|to blame|responsible|the (?:result|cause|reason|fault)|an? (?:result|consequence|problem|bug|fault|issue|error|attack|matter)|on (?:our|the) side`;
const trouble = "it|this|that|the (?:problem|issue|cause|fault|reason|error|outage|trigger)s?";

export const speculation: readonly Phrase[] = [
  phrase(
    "probabl[ey]|presumably|(?<!can |can't |couldn't |cannot |we )possibly|possible (?:cause|reason|explanation)|it(?:'s| is) possible|in all likelihood|chances are|perhaps|maybe|apparently|seemingly|supposedly|conceivably|potentially|likely(?! to (?:be affected|see|notice|have|need))|(?:fairly|pretty|quite|almost|reasonably|increasingly|rather|nearly|more or less|\\d\\d ?%) (?:sure|certain|confident|convinced|positive)|reasons? to (?:believe|think|suspect|assume)|hunch|theory|inkling|gut feeling|odds are|arguably|theoretically|in theory|(?:can't|cannot|can not|not|never) (?:be )?rule[d]? out|as far as (?:we|I) (?:can|know|are)|to (?:the best of )?our knowledge|(?:one|a|another|the main) possibility|would (?:seem|appear)|(?:sounds|smells|feels) like|could well|(?:lean|leaning) towards?|should only (?:affect|be)|should(?:n't| not) (?:affect|be affected)|(?:it|this|that) must (?:be|have been) (?:the|an?|our|related|due|caused|something)|(?:we|I) (?:wonder|imagine|suppose|gather|reckon|fear|figure)|(?:our|my) (?:money|bet|feeling|impression|sense|reading|instinct) is",
  ),
  phrase(
    "(?:we|I) think(?! of| about)|we believe(?! in )|we assume(?! (?:full |all )?responsib)|(?:best|our|my|educated) guess|(?:we|I)(?:'re| are|'m| am)? guess(?:ing)?|(?:our|the working|the leading) (?:theory|hypothesis|suspicion|assumption)|(?:believed|thought|assumed|presumed) to|it is (?:believed|thought|assumed)|there (?:might|could) be an? (?:connection|link|problem|issue)",
  ),
  phrase("(?<!you )suspect(?:s|ed)?", null, "fraud*|phishing|scams?|spam|abuse"),
  phrase(
    "(?:signs?|indications?|evidence|everything|logs|data|findings|results|symptoms) (?:suggests?|points?|indicates?)",
  ),
  phrase(
    "(?<!(?:what|how) [^.\\n]{0,40})looks? (?:to (?:us|me) )?(?:very |a lot |much )?(?:like|as (?:if|though))(?! this| before)|(?:seems?|appears?) (?:to (?:be|have|come|stem|affect|originate)|like|related|linked|connected|limited)|it (?:seems|appears)",
    null,
    "if (?:your|an?|the|any)",
  ),
  phrase(
    `(?:may|might|could)(?: well)? (?:have been|have|be) (?:*ly )?(?:${causal})|(?:${trouble}) (?:might|could)(?: well)? be(?! *ed)`,
  ),
];

// The SMS alphabet of 3GPP TS 23.038, written out as code points, independently of the product's own counting.

const basic = new Set(
  [
    ...Array.from({ length: 0x7e - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)),
    ..."\n\r£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà",
  ].filter((one) => !"[\\]^`{|}~".includes(one)),
);
const extended = new Set([..."[\\]^{|}~€"]);

/** Returns the septets that the text takes, two for a character of the extension table; null outside the alphabet. */
export const gsmSeptets = (text: string): number | null => {
  let septets = 0;
  for (const one of text) {
    if (basic.has(one)) septets += 1;
    else if (extended.has(one)) septets += 2;
    else return null;
  }
  return septets;
};

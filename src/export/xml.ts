/** What XML 1.0 cannot hold at all, even escaped: control characters and lone surrogates. */
const UNHOLDABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text for an XML attribute or element. */
export const escapeXml = (text: string): string =>
  text.replace(UNHOLDABLE, '\ufffd').replace(/[&<>"'\n\r\t]/g, (one) => ESCAPES[one] ?? one);

/** ` name="value"` for each that has a value. */
export const attributes = (pairs: Record<string, string | number | undefined>): string =>
  Object.entries(pairs)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

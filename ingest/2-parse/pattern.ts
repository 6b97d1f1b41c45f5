/** Python regular expression sources as JavaScript `u` patterns. */

/** `\U0001F600` → `\u{1F600}`; escapes that the `u` flag forbids lose their backslash; `\-` keeps it in classes only. */
export function pythonPattern(source: string, flags: string): RegExp {
  const escaped = source
    .replace(/^\(\?u\)/, '')
    .replace(/\\U([0-9A-Fa-f]{8})/g, (_, digits: string) => `\\u{${digits.replace(/^0+/, '')}}`)
    .replace(/\\([^\w\s])/g, (whole, character: string) => ('^$\\.*+?()[]{}|/-'.includes(character) ? whole : character));
  return new RegExp(dropHyphenEscapes(escaped), `${flags}u`);
}

function dropHyphenEscapes(source: string): string {
  let inClass = false;
  return source.replace(/\\[\s\S]|[[\]]/g, (part) => {
    if (part === '\\-') return inClass ? part : '-';
    if (part === '[') inClass = true;
    else if (part === ']') inClass = false;
    return part;
  });
}

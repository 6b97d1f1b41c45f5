/** A paragraph of a plain text, or a line where lines are paragraphs; offsets into the text. */
export interface Unit {
  text: string;
  start: number;
  end: number;
}

/** Splits at blank lines; a block whose lines are no wrapped prose is split into its lines. */
export function splitUnits(text: string): Unit[] {
  const units: Unit[] = [];
  for (const block of text.matchAll(/[^\n]+(?:\n(?![^\S\n]*(?:\n|$))[^\n]+)*/g)) {
    if (block[0].trim() === '') continue;
    const lines = [...block[0].matchAll(/[^\n]+/g)];
    const parts = isWrapped(lines.map(([line]) => line)) ? [{ 0: block[0], index: 0 }] : lines;
    for (const part of parts) {
      const start = block.index + part.index;
      if (part[0].trim()) units.push({ text: part[0].trim(), start, end: start + part[0].length });
    }
  }
  return units;
}

/** Wrapped prose has lines of about one length but for its last. */
function isWrapped(lines: string[]): boolean {
  const longest = Math.max(...lines.map((line) => line.length));
  return lines.length === 1 || (longest <= 120 && lines.slice(0, -1).every((line) => line.length >= longest * 0.6));
}

/** The text without the units that go; what stands between those that stay is kept. */
export function withoutUnits(text: string, units: Unit[], gone: Set<Unit>): string {
  if (gone.size === 0) return text;
  let kept = '';
  units.forEach((unit, index) => {
    if (!gone.has(unit)) kept += text.slice(unit.start, units[index + 1]?.start ?? text.length);
  });
  return kept.trim();
}

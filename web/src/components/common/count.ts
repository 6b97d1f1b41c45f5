const NUMBER = new Intl.NumberFormat('en');
const IRREGULAR: Record<string, string> = { entity: 'entities', person: 'people' };

/** `1 fact`, `12,400 facts`. */
export const count = (n: number, noun: string): string => `${NUMBER.format(n)} ${n === 1 ? noun : (IRREGULAR[noun] ?? `${noun}s`)}`;

export const grouped = (n: number): string => NUMBER.format(n);

import { describe, expect, it } from 'vitest';
import { type LabelWish, placeLabels, spotsAround } from '../../../web/src/graph/labels.ts';
import { stepTowards } from '../../../web/src/graph/walk.ts';
import { labelLines, strandLabel, verbOf } from '../../../web/src/graph/words.ts';

const ground = { most: 50, width: 400, height: 300, discs: [] as { x: number; y: number; radius: number }[] };
const wish = (id: string, x: number, y: number, change: Partial<LabelWish> = {}): LabelWish => ({
  id,
  spots: spotsAround({ x, y, radius: 10 }, { width: 60, height: 14 }),
  width: 60,
  height: 14,
  forced: false,
  ...change,
});

describe('placeLabels', () => {
  it('puts a label beneath its node', () => {
    const [label] = placeLabels([wish('a', 200, 100)], ground);
    expect(label).toMatchObject({ id: 'a', x: 200 });
    expect(label!.y).toBeGreaterThan(110);
  });

  it('steps aside where a name stands already', () => {
    const [, second] = placeLabels([wish('a', 200, 100), wish('b', 200, 98)], ground);
    expect(second?.x).not.toBe(200);
  });

  it.each([
    { why: 'drops the name of a node in a crowd', change: {}, placed: 0 },
    { why: 'but not that of one of the largest', change: { major: true }, placed: 1 },
    { why: 'nor that of the chosen one', change: { forced: true }, placed: 1 },
  ])('$why', ({ change, placed }) => {
    const discs = [200, 245, 155].flatMap((x) => [70, 100, 130].map((y) => ({ x, y, radius: 20 })));
    expect(placeLabels([wish('a', 200, 100, change)], { ...ground, discs })).toHaveLength(placed);
  });

  it('cuts no label at the edge of the stage', () => {
    const [label] = placeLabels([wish('a', 8, 100)], ground);
    expect(label!.x - 30).toBeGreaterThanOrEqual(0);
  });

  it('stops at the most, but for forced ones', () => {
    const wishes = Array.from({ length: 20 }, (_, n) => wish(`n${n}`, 40 + (n % 5) * 75, 20 + Math.floor(n / 5) * 60));
    expect(placeLabels([...wishes, wish('x', 200, 280, { forced: true })], { ...ground, most: 5 }).map(({ id }) => id)).toEqual([
      ...['n0', 'n1', 'n2', 'n3', 'n4'],
      'x',
    ]);
  });
});

describe('words', () => {
  it.each([
    { name: 'Christopher Hill', lines: ['Christopher Hill'], why: 'short names take one line' },
    { name: 'Federal Reserve Bank of New York', lines: ['Federal Reserve', 'Bank of New York'], why: 'two lines of like length' },
    { name: 'Intergovernmental', lines: ['Intergovernmental'], why: 'one word is not broken' },
    { name: 'Verkehrsinfrastrukturgesellschaft', lines: ['Verkehrsinfrastruktu…'], why: 'a long word is shortened' },
  ])('$name: $why', ({ name, lines }) => {
    expect(labelLines(name)).toEqual(lines);
  });

  it('keeps the first words of a name far too long for two lines', () => {
    const [first, second] = labelLines('first joint statement of the six parties on the goals of the fourth round of talks');
    expect(first).toMatch(/^first joint/);
    expect(second!.length).toBeLessThanOrEqual(21);
    expect(second).toMatch(/…$/);
  });

  it.each([
    { strand: { type: 'VISITS' as const, polarity: 'positive' as const, dates: ['2007-01-31'] }, label: 'visits · 2007-01-31' },
    { strand: { type: 'VISITS' as const, polarity: 'negative' as const, dates: [undefined] }, label: 'not: visits' },
    { strand: { type: 'MEETS' as const, polarity: 'positive' as const, dates: ['2006', '2007'] }, label: 'meets · 2 facts' },
  ])('labels an edge $label', ({ strand: { type, polarity, dates }, label }) => {
    const facts = dates.map((date) => ({ date })) as never;
    expect(strandLabel({ type, polarity, facts })).toBe(label);
  });

  it('takes the verb out of a reading', () => {
    expect(verbOf('MEMBER_OF')).toBe('is a member of');
  });
});

describe('stepTowards', () => {
  const from = { x: 100, y: 100 };
  it.each([
    { why: 'the nearer of two on that side', direction: 'ArrowRight', others: { near: [150, 110], far: [300, 100] }, to: 'near' },
    {
      why: 'straight ahead before a near one aslant',
      direction: 'ArrowRight',
      others: { aslant: [140, 160], ahead: [190, 100] },
      to: 'ahead',
    },
    { why: 'down is a larger y', direction: 'ArrowDown', others: { above: [100, 50], below: [100, 180] }, to: 'below' },
    { why: 'nothing lies on that side', direction: 'ArrowLeft', others: { right: [200, 100] }, to: undefined },
  ] as const)('$why', ({ direction, others, to }) => {
    const points = Object.entries(others).map(([id, [x, y]]) => ({ id, x, y }));
    expect(stepTowards(from, points, direction)).toBe(to);
  });
});

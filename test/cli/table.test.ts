import { describe, expect, it } from 'vitest';
import { table } from '../../src/cli/table.ts';

describe('table', () => {
  it('pads columns, counting an accented letter once', () => {
    expect(
      table(
        ['who', 'n'],
        [
          ['Jürgen', '1'],
          ['Li', '22'],
        ],
        80,
      ),
    ).toBe('who     n\n──────  ──\nJürgen  1\nLi      22');
  });

  it('cuts the widest column when the terminal is too narrow, and no other', () => {
    const [, , row] = table(['id', 'sentence'], [['claim:1', 'Chile accused Norway of overfishing off its coast.']], 30).split('\n');
    expect(row).toBe('claim:1  Chile accused Norway…');
    expect(row!.length).toBeLessThanOrEqual(30);
  });

  it('keeps a row on one line whatever a text holds', () => {
    expect(table(['text'], [['two\nlines\tand a tab']], 80)).toContain('two lines and a tab');
  });

  it('shows the heading where there are no rows', () => {
    expect(table(['name'], [], 80)).toBe('name\n────');
  });
});

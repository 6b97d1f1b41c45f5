import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../ingest/2-parse/lines.ts';

const blocks = (text: string) => splitBlocks(text).map((block) => block.text);
const wrapped =
  'The foreign minister of Peru arrived in the capital on Monday for talks with\nPresident Anna Berg and members of the cabinet about the fishing quotas that\nboth countries share.';

describe('splitBlocks', () => {
  it.each([
    ['a blank line ends a paragraph', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['with spaces on it too, and with carriage returns', 'One.\r\n \r\nTwo.', ['One.\r', 'Two.']],
    ['wrapped text is one block, names after the break included', wrapped, [wrapped]],
    ['a headline over its article', `Talks on fish\n${wrapped}`, ['Talks on fish', wrapped]],
    [
      'one paragraph a line',
      'Peru and Chile signed a treaty on Monday after long talks.\nThe ministers met again on the next day.',
      ['Peru and Chile signed a treaty on Monday after long talks.', 'The ministers met again on the next day.'],
    ],
    [
      'an abbreviation at the end of a wrapped line',
      'The troops were led through the mountains to the border by Gen.\nMark Olsen, who gave no interviews.',
      ['The troops were led through the mountains to the border by Gen.\nMark Olsen, who gave no interviews.'],
    ],
    [
      'a list',
      '- Peru\n- Chile, which also sent a delegation of forty members',
      ['- Peru', '- Chile, which also sent a delegation of forty members'],
    ],
    ['short lines stand for themselves', 'a | b\n1 | 2', ['a | b', '1 | 2']],
    ['nothing', ' \n\n\t', []],
  ])('%s', (_, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  it('counts paragraphs by blank lines and gives offsets', () => {
    const text = '\n\nHead\nLine.\n\n\nEnd.';
    expect(splitBlocks(text).map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
    for (const block of splitBlocks(text)) expect(text.slice(block.start).startsWith(block.text)).toBe(true);
  });
});

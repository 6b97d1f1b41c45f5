import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { PALETTES, type Palette } from '../graph/palette.ts';

export const usePalette = (): Palette => PALETTES[useComputedColorScheme('light')];

const NEXT = { auto: 'light', light: 'dark', dark: 'auto' } as const;

/** The chosen scheme (`auto` follows the system) and a switch to the next one. */
export const useSchemeSwitch = () => {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return { scheme: colorScheme, next: NEXT[colorScheme], advance: () => setColorScheme(NEXT[colorScheme]) };
};

/** Radii, widths and letters follow the page's font size, which grows on very large screens. */
export const stageZoom = (): number => (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;

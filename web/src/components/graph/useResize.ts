import { useEffect } from 'react';
import { useSigma } from './sigmaReact.ts';

/** sigma hears of a new window size only; the stage also changes when panels and timeline come and go. */
export const useResize = (): void => {
  const sigma = useSigma();
  useEffect(() => {
    const container = sigma.getContainer();
    const observer = new ResizeObserver(() => {
      const { width, height } = sigma.getDimensions();
      if (container.offsetWidth === width && container.offsetHeight === height) return;
      sigma.resize();
      sigma.refresh();
    });
    observer.observe(container);
    return () => observer.disconnect();
  }, [sigma]);
};

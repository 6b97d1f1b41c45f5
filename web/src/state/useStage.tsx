import { createContext, type ReactNode, useContext, useRef } from 'react';

/** What other parts of the page may ask of the graph on screen. */
export interface Stage {
  fit(): void;
  zoom(factor: number): void;
  /** Lays everything out anew. */
  rearrange(): void;
  /** Brings a node into sight. */
  reveal(id: string): void;
  /** A picture of what is on screen. */
  picture(): Promise<Blob>;
  takeFocus(): void;
}

const StageContext = createContext<{ current: Stage | null }>({ current: null });

export const StageProvider = ({ children }: { children: ReactNode }) => {
  const stage = useRef<Stage | null>(null);
  return <StageContext value={stage}>{children}</StageContext>;
};

/** The stage, once it is mounted; empty on pages without a graph. */
export const useStage = () => useContext(StageContext);

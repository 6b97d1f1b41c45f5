import * as library from '@react-sigma/core';
import type { ComponentType, CSSProperties, ReactNode } from 'react';
import type Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { Canvas, EdgeLook, NodeLook } from '../../graph/contents.ts';

/** sigma over our own canvas. */
export type Renderer = Sigma<NodeLook, EdgeLook>;

interface SigmaContainerProps {
  graph: Canvas;
  settings: Partial<Settings<NodeLook, EdgeLook>>;
  className?: string;
  style?: CSSProperties;
  children?: ReactNode;
}

// @react-sigma/core's declarations re-export without file endings, which NodeNext does not follow: typed here, once.
const typed = library as unknown as { SigmaContainer: ComponentType<SigmaContainerProps>; useSigma: () => Renderer };
export const { SigmaContainer, useSigma } = typed;

import { type LayoutTask, layOut } from './layout.ts';

const scope = self as unknown as { onmessage: (event: MessageEvent<LayoutTask>) => void; postMessage(points: unknown): void };
scope.onmessage = ({ data: task }) => scope.postMessage(layOut(task));

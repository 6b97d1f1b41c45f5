import { Skeleton } from '@mantine/core';

/** Grey lines where text will stand; widths vary as text does. */
export const Lines = ({ count = 5 }: { count?: number }) => (
  <div className="lines" role="status" aria-label="Loading">
    {Array.from({ length: count }, (_, n) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
      <Skeleton key={n} height="0.9rem" width={`${[92, 78, 85, 60, 88][n % 5]}%`} radius="sm" />
    ))}
  </div>
);

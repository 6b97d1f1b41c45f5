import { Button } from '@mantine/core';
import type { Health } from '../../../../src/model.ts';
import { at } from '../../api/endpoints.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { storeChanged } from '../../state/revision.ts';
import { useShown } from '../../state/useShown.tsx';

/** A line across the page while the server does not answer. */
export const ServerAway = () => {
  const health = useAnswer<Health>(at.health());
  const { error } = useShown();
  if (health.error?.status !== 0 && error?.status !== 0) return null;
  const retry = () => {
    health.retry();
    storeChanged();
  };
  return (
    <div className="server-away" role="alert">
      <span>The server does not answer. What is on screen stays; nothing new can be read.</span>
      <Button size="compact-xs" variant="white" onClick={retry}>
        Try again
      </Button>
    </div>
  );
};

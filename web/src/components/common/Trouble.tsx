import { Button } from '@mantine/core';
import type { ApiError } from '../../api/client.ts';
import { Icon } from './Icon.tsx';

/** Something could not be read: what, why, and a button to try again. */
export const Trouble = ({ title, error, retry }: { title: string; error?: ApiError | undefined; retry?: () => void }) => (
  <div className="trouble" role="alert">
    <Icon name="alert" size={24} />
    <div>
      <strong>{title}</strong>
      {error && <p>{error.message}</p>}
      {retry && (
        <Button size="xs" variant="default" onClick={retry}>
          Try again
        </Button>
      )}
    </div>
  </div>
);

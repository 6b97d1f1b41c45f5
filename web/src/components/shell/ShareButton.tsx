import { ActionIcon, Tooltip } from '@mantine/core';
import { say } from '../../state/toasts.ts';
import { Icon } from '../common/Icon.tsx';

/** Copies the address, which holds the whole view. */
export const ShareButton = () => {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      say({ text: 'Link to this view copied.' });
    } catch {
      say({ text: 'The browser does not let pages copy here. Take the address from the address bar: it holds this view.', bad: true });
    }
  };
  return (
    <Tooltip label="Copy a link to this view" openDelay={400}>
      <ActionIcon className="share-button" variant="subtle" color="gray" size="lg" aria-label="Copy a link to this view" onClick={copy}>
        <Icon name="link" />
      </ActionIcon>
    </Tooltip>
  );
};

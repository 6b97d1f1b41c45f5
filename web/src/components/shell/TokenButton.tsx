import { ActionIcon, Tooltip } from '@mantine/core';
import { forgetToken, useToken } from '../../api/token.ts';
import { say } from '../../state/toasts.ts';
import { Icon } from '../common/Icon.tsx';

/** Shows that a token is kept, and forgets it. */
export const TokenButton = () => {
  const { kept } = useToken();
  if (!kept) return null;
  const forget = () => {
    forgetToken();
    say({ text: 'The token is forgotten. The next change asks for it again.' });
  };
  return (
    <Tooltip label="Forget the token for changes" openDelay={400}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Forget the token for changes" onClick={forget}>
        <Icon name="key" />
      </ActionIcon>
    </Tooltip>
  );
};

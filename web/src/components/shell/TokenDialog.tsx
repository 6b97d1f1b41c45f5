import { Button, Group, Modal, PasswordInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { useToken } from '../../api/token.ts';

/** Asks for the token when a change needs it; the change waits meanwhile, and goes on by itself. */
export const TokenDialog = () => {
  const { question } = useToken();
  const [typed, setTyped] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question starts empty
  useEffect(() => setTyped(''), [question]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A form within a form, by way of React's tree, would submit the other one too.
    event.stopPropagation();
    question?.answer(typed.trim());
  };
  return (
    <Modal
      opened={question !== undefined}
      onClose={() => question?.answer(undefined)}
      title="This change needs the token"
      size="sm"
      centered
      zIndex={400}
    >
      <form onSubmit={submit}>
        <p className="quiet">
          The server takes changes from those who know its NEWSGRAPH_TOKEN. It is kept in this tab until you close it.
        </p>
        <PasswordInput
          mt="sm"
          label="Token"
          data-autofocus
          autoComplete="off"
          value={typed}
          error={question?.refused && !typed ? 'The server did not take this one.' : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={() => question?.answer(undefined)}>
            Cancel
          </Button>
          <Button type="submit" disabled={!typed.trim()}>
            Go on
          </Button>
        </Group>
      </form>
    </Modal>
  );
};

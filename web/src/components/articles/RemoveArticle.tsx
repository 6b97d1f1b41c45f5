import { Button, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { removeArticle } from '../../api/endpoints.ts';
import { useWritable } from '../../api/useHealth.ts';
import { storeChanged } from '../../state/revision.ts';
import { say } from '../../state/toasts.ts';
import { useView } from '../../state/useView.tsx';
import { Icon } from '../common/Icon.tsx';

/** Takes an article out of the graph, after asking; only where the server may be written to. */
export const RemoveArticle = ({ id, title }: { id: string; title: string }) => {
  const writable = useWritable();
  const { dispatch } = useView();
  const [opened, { open, close }] = useDisclosure();
  const [busy, setBusy] = useState(false);
  if (!writable) return null;
  const remove = async () => {
    setBusy(true);
    try {
      await removeArticle(id);
      close();
      dispatch({ do: 'focus' });
      storeChanged();
      say({ text: `Removed “${title}” with all that only it stated.` });
    } catch (error) {
      say({ text: `It could not be removed: ${(error as Error).message}`, bad: true });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button type="button" className="text-button" onClick={open}>
        <Icon name="trash" size={15} /> Remove
      </button>
      <Modal opened={opened} onClose={close} title="Remove this article?" centered>
        <p>“{title}” and its claims go, and so do facts and entities that no other article supports. Adding it again brings them back.</p>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close} data-autofocus>
            Keep it
          </Button>
          <Button color="red" loading={busy} onClick={remove}>
            Remove
          </Button>
        </Group>
      </Modal>
    </>
  );
};

import { Button, FileButton, Group, Modal, Tabs, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { type ArticleInput, addArticle } from '../../api/endpoints.ts';
import { useWritable } from '../../api/useHealth.ts';
import { storeChanged } from '../../state/revision.ts';
import { say } from '../../state/toasts.ts';
import { useView } from '../../state/useView.tsx';
import { Icon } from '../common/Icon.tsx';

const EMPTY = { text: '', title: '', published: '', source: '', url: '' };
type Fields = typeof EMPTY;

const inputOf = (tab: string | null, fields: Fields): ArticleInput => {
  if (tab === 'address') return { url: fields.url.trim() };
  if (/^\s*<(!doctype|html|article|body)/i.test(fields.text)) return { html: fields.text };
  const { text, title, published, source } = fields;
  return { text, ...(title && { title }), ...(published && { published }), ...(source && { source }) };
};

/** Adds an article by paste, file or address, then opens it. */
export const AddArticle = () => {
  const writable = useWritable();
  const { dispatch } = useView();
  const [opened, { open, close }] = useDisclosure();
  const [tab, setTab] = useState<string | null>('paste');
  const [fields, setFields] = useState<Fields>(EMPTY);
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  if (!writable) return null;
  const field = (name: keyof Fields) => ({
    value: fields[name],
    onChange: (event: { currentTarget: { value: string } }) => setFields({ ...fields, [name]: event.currentTarget.value }),
  });
  const readFile = async (file: File | null) => {
    if (file) setFields({ ...fields, text: await file.text(), title: fields.title || file.name.replace(/\.\w+$/, '') });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setState({ busy: true });
    try {
      const answer = await addArticle(inputOf(tab, fields));
      const added = answer?.outcomes[0];
      setState({ busy: false });
      setFields(EMPTY);
      close();
      storeChanged();
      if (added) dispatch({ do: 'focus', focus: { kind: 'article', id: added.article } });
      say({
        text:
          added?.status === 'unchanged'
            ? 'This article was here already.'
            : `Added: ${added?.claims ?? 0} claims about ${added?.entities ?? 0} entities.`,
      });
    } catch (error) {
      setState({ busy: false, error: (error as Error).message });
    }
  };
  const ready = tab === 'address' ? /^https?:\/\/./.test(fields.url.trim()) : fields.text.trim().length > 0;
  return (
    <>
      <Button leftSection={<Icon name="plus" size={16} />} onClick={open}>
        Add an article
      </Button>
      <Modal opened={opened} onClose={close} title="Add an article" size="lg">
        <form onSubmit={submit}>
          <Tabs value={tab} onChange={setTab} keepMounted={false}>
            <Tabs.List mb="md">
              <Tabs.Tab value="paste">Text or file</Tabs.Tab>
              <Tabs.Tab value="address">Web address</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="paste">
              <Textarea
                label="Text"
                placeholder="Paste the article, plain or HTML"
                autosize
                minRows={7}
                maxRows={14}
                data-autofocus
                {...field('text')}
              />
              <FileButton onChange={readFile} accept=".txt,.html,.htm,text/plain,text/html">
                {(props) => (
                  <Button {...props} variant="subtle" size="xs" mt={4}>
                    … or take a file
                  </Button>
                )}
              </FileButton>
              <Group grow mt="xs">
                <TextInput label="Title" {...field('title')} />
                <TextInput label="Source" {...field('source')} />
                <TextInput label="Published" placeholder="2007-02-13" pattern="\d{4}(-\d\d(-\d\d)?)?" {...field('published')} />
              </Group>
            </Tabs.Panel>
            <Tabs.Panel value="address">
              <TextInput label="Address" placeholder="https://" type="url" data-autofocus {...field('url')} />
            </Tabs.Panel>
          </Tabs>
          {state.error && (
            <p className="form-error" role="alert">
              {state.error}
            </p>
          )}
          <Group justify="flex-end" mt="lg">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" disabled={!ready} loading={state.busy}>
              Read it in
            </Button>
          </Group>
        </form>
      </Modal>
    </>
  );
};

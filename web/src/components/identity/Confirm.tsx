import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { type Decision, decideIdentity } from '../../api/endpoints.ts';
import { storeChanged } from '../../state/revision.ts';
import { say } from '../../state/toasts.ts';

export interface Proposal {
  decision: Decision;
  /** What the button says, and the toast when it is done. */
  act: string;
  done: string;
  /** Whether to ask why: kept with the decision for whoever reads it later. */
  asksWhy?: boolean;
}

interface ConfirmProps extends Proposal {
  /** What will change, in words. */
  children: ReactNode;
  close: () => void;
}

/** Says what a decision changes, and makes it; what went wrong stands beneath. */
export const Confirm = ({ decision, act, done, asksWhy, children, close }: ConfirmProps) => {
  const [reason, setReason] = useState('');
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setState({ busy: true });
    try {
      await decideIdentity({ ...decision, ...(reason.trim() && { reason: reason.trim() }) });
      close();
      storeChanged();
      say({ text: done });
    } catch (error) {
      setState({ busy: false, error: (error as Error).message });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <form className="confirm" onSubmit={submit} onKeyDown={onKeyDown}>
      {children}
      {asksWhy && (
        <TextInput
          size="xs"
          label="Why (kept with the decision)"
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {state.error && (
        <p className="form-error" role="alert">
          {state.error}
        </p>
      )}
      <div className="confirm-buttons">
        <Button size="xs" type="submit" loading={state.busy} autoFocus>
          {act}
        </Button>
        <Button size="xs" variant="default" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
};

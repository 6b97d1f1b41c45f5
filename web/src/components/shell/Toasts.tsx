import { dismiss, useToasts } from '../../state/toasts.ts';
import { Icon } from '../common/Icon.tsx';

/** Short news of what was done, at the foot of the page. */
export const Toasts = () => (
  <div className="toasts" role="status" aria-live="polite">
    {useToasts().map(({ id, text, bad }) => (
      <div key={id} className="toast" data-bad={bad ?? false}>
        <Icon name={bad ? 'alert' : 'check'} />
        <span>{text}</span>
        <button type="button" aria-label="Dismiss" onClick={() => dismiss(id)}>
          <Icon name="close" size={14} />
        </button>
      </div>
    ))}
  </div>
);

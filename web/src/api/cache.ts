import { getJson } from './client.ts';

const KEPT = 200;
const answers = new Map<string, Promise<unknown>>();

/** Answers by address, the oldest dropped first; a failed one is asked again next time. */
export const ask = <T>(address: string): Promise<T> => {
  const known = answers.get(address) as Promise<T> | undefined;
  if (known) return known;
  const answer = getJson<T>(address);
  answers.set(address, answer);
  answer.catch(() => answers.delete(address));
  const oldest = answers.keys().next().value;
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
  return answer;
};

/** After an article was added or removed nothing that was read before holds. */
export const forgetAnswers = (): void => answers.clear();

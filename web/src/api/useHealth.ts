import type { Health } from '../../../src/model.ts';
import { at } from './endpoints.ts';
import { useAnswer } from './useAnswer.ts';

/** What the server can do; undefined until it has said so. */
export const useHealth = (): Health | undefined => useAnswer<Health>(at.health()).value;

/** Whether changes can be made from here; with a token, it is asked for when one is made. */
export const useWritable = (): boolean => {
  const health = useHealth();
  return health !== undefined && (health.writable || health.token);
};

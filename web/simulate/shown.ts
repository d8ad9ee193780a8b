import { useFormat } from '../format.ts';
import { useWords } from '../words.ts';

/** A count, or that it is too small to be told. */
export function useShown(): (count: number | null) => string {
  const say = useWords();
  const format = useFormat();
  return (count) => (count === null ? say('decisions.few') : format.count(count));
}

/** A progress bar on a terminal, nothing elsewhere. Lines for people go above it. */
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** One more article read: the total grows as reading runs ahead. */
  read: () => void;
  done: () => void;
  /** Writes a line without tearing the bar. */
  say: (line: string) => void;
  stop: () => void;
}

const FORMAT = '{title} {bar} {value}/{total} articles · {rate}';

/** Opens a bar on standard error, if that is a terminal and people are reading. */
export function openProgress(title: string, quiet = false): Progress {
  if (quiet || !process.stderr.isTTY) {
    return { read: () => {}, done: () => {}, say: (line) => void process.stderr.write(`${line}\n`), stop: () => {} };
  }
  const bar = new SingleBar(
    { format: FORMAT, hideCursor: true, clearOnComplete: true, barsize: 28, emptyOnZero: true, gracefulExit: false, fps: 8 },
    Presets.shades_classic,
  );
  const started = performance.now();
  const rate = (value: number) => `${(value / Math.max(0.001, (performance.now() - started) / 1000)).toFixed(1)}/s`;
  let total = 0;
  let value = 0;
  bar.start(0, 0, { title, rate: '' });
  return {
    read: () => bar.setTotal(++total),
    done: () => bar.update(++value, { title, rate: rate(value) }),
    say: (line) => void process.stderr.write(`\r\x1b[K${line}\n`),
    stop: () => bar.stop(),
  };
}

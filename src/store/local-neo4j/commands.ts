import { spawn } from 'node:child_process';

export interface Outcome {
  /** Undefined when it could not be started or ran too long. */
  code: number | undefined;
  output: string;
}

/** Runs a command to its end and answers all that it printed. Never throws. `timeout` in milliseconds. */
export function runCommand(
  command: string,
  given: readonly string[],
  { timeout, input = '' }: { timeout: number; input?: string },
): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(command, given, { stdio: ['pipe', 'pipe', 'pipe'], timeout });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output = `${output}${chunk}`.slice(-100_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (cause) => done({ code: undefined, output: cause.message }));
    child.on('close', (code) => done({ code: code ?? undefined, output }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

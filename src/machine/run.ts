import { spawn } from 'node:child_process';

/** What every command that we start is told: no telemetry. */
export const quietEnvironment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

/**
 * Runs a command with its output on this terminal.
 *
 * @throws Error when it cannot start or ends with anything but 0
 */
export function run(
  command: string,
  commandArguments: string[],
  environment: Record<string, string> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, {
      stdio: 'inherit',
      env: { ...quietEnvironment, ...environment },
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`"${[command, ...commandArguments].join(' ')}" ended with ${code}.`));
    });
  });
}

/** Runs the main function of a script: a failure is one clear line and exit code 1. */
export function main(program: () => Promise<void>): void {
  program().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}

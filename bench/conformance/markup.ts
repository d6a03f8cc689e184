import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { toolFile } from './tools';

/** What the Nu HTML checker says of files, one line per error: `message: file:line`. It needs Java. */
export async function markupFaults(files: readonly string[]): Promise<{ file: string; fault: string }[]> {
  const flags = [
    '-jar',
    toolFile('vnu-jar/build/dist/vnu.jar'),
    '--format',
    'json',
    '--exit-zero-always',
    '--errors-only',
  ];
  const { stderr } = await promisify(execFile)('java', [...flags, ...files], { maxBuffer: 64e6 });
  const { messages }: { messages: { url: string; lastLine?: number; message: string }[] } = JSON.parse(stderr);
  return messages.map(({ url, lastLine, message }) => ({
    file: url.replace('file:', ''),
    fault: `${message} (line ${lastLine})`,
  }));
}

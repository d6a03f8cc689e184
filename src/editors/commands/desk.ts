import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { startChecks } from '../desk/checks';
import { createDesk } from '../desk/server';
import { words as allWords } from '../words';
import { defineCommand } from './command';

/** The screen of an editor: documents as forms, in a browser of this machine only. */
export const desk = defineCommand({
  name: 'desk',
  options: { today: 'day' },
  run: async ({ env, root, language, today, say, refuse }) => {
    const words = allWords[language].desk;
    const chosen = env.PORT || '4400';
    const port = Number(chosen);
    if (!/^\d{1,5}$/.test(chosen) || port > 65535) return refuse(words.notAPort(chosen));
    const checks = startChecks({ root, language, today });
    const server = createDesk({ root, language, checks }).listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return refuse(words.inUse(port));
      throw error;
    }
    say(words.at(`http://localhost:${(server.address() as AddressInfo).port}/`));
    await once(server, 'close');
    return 0;
  },
});

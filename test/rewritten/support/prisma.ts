import { prismaFilms } from './prisma-client.js';
import { runnable } from './runnable.js';
import type { Rewritten } from './worker.js';

const FilmStatus = { QUEUED: 'QUEUED', RENDERING: 'RENDERING' };

const films = (job: 'renderQueued' | 'archive', waiting: string, taken: string): Rewritten => ({
  fixture: 'atomic-claim/ts-prisma-in-place',
  waiting,
  taken,
  work: 'reels/storm.mov',
  async worker(side) {
    const prisma = prismaFilms();
    const fixture = 'atomic-claim/ts-prisma-in-place';
    const module = await runnable<Record<typeof job, (id: string) => Promise<void>>>(
      fixture,
      side,
      'src/render-worker.ts',
      { './prisma.js': { FilmStatus, prisma } },
    );
    return {
      put: (status) => prisma.film.create({ data: { id: 'storm', status, sourceUrl: 'reels/storm.mov' } }),
      status: async () => (await prisma.film.findUniqueOrThrow({ where: { id: 'storm' } })).status,
      deliver: () => module[job]('storm'),
      [Symbol.asyncDispose]: () => prisma[Symbol.asyncDispose](),
    };
  },
});

export const renderings = films('renderQueued', 'QUEUED', 'RENDERING');
export const archives = films('archive', 'RETRY', 'PROCESSING');

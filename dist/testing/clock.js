import { setImmediate as settled } from 'node:timers/promises';
export function fakeClock(start = Date.UTC(2030, 0, 1)) {
    let now = start;
    const sleepers = new Set();
    const nextBy = (end) => [...sleepers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
    return {
        now: () => now,
        sleep: (ms, signal) => new Promise((resolve, reject) => {
            if (signal?.aborted)
                return reject(signal.reason);
            const stop = () => {
                sleepers.delete(sleeper);
                reject(signal?.reason);
            };
            const wake = () => {
                sleepers.delete(sleeper);
                signal?.removeEventListener('abort', stop);
                resolve();
            };
            const sleeper = { due: now + ms, wake };
            sleepers.add(sleeper);
            signal?.addEventListener('abort', stop, { once: true });
        }),
        async advance(seconds) {
            const end = now + seconds * 1000;
            await settled();
            for (let next = nextBy(end); next; next = nextBy(end)) {
                now = Math.max(now, next.due);
                next.wake();
                await settled();
            }
            now = end;
        },
    };
}

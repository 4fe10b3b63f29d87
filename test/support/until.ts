import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again, more and more seldom, until the answer is right; fails with the last one after `withinMs`. */
export async function until<T>(ask: () => Promise<T>, right: (answer: T) => boolean, withinMs = 60_000): Promise<T> {
  const end = Date.now() + withinMs;
  for (let pauseMs = 50; ; pauseMs = Math.min(pauseMs * 1.5, 400)) {
    const answer = await ask();
    if (right(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`not within ${withinMs} ms; the last answer was ${JSON.stringify(answer).slice(0, 2_000)}`);
    await sleep(pauseMs);
  }
}

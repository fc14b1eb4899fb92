import { describe, expect, it } from 'vitest';
import { pendingWork } from '../../src/sw/pendingWork';

describe('work under way', () => {
  it('is waited for to its end, whether it succeeds or fails, and also what is added meanwhile', async () => {
    const work = pendingWork();
    const log: string[] = [];
    let end = () => {};
    let fail = (_why: Error) => {};
    void work.add(new Promise<void>((resolve) => (end = resolve)));
    const settled = work.settled().then(() => log.push('settled'));
    const second = new Promise<void>((_, reject) => (fail = reject));
    work.add(second.finally(() => log.push('second'))).catch(() => {});
    end();
    await Promise.resolve();
    fail(new Error('no network'));
    await settled;
    expect(log).toEqual(['second', 'settled']);
    await work.settled();
  });
});

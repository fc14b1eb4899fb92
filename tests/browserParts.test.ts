import { afterEach, describe, expect, it, vi } from 'vitest';
import { smallStorage, tabChannel, webLocks } from '../src/browserParts';

afterEach(() => vi.unstubAllGlobals());

describe('web locks', () => {
  /** A browser in which another tab holds the lock, or none does. */
  const manager = (free: boolean) => {
    const asked: unknown[] = [];
    const request = async (name: string, options: LockOptions, run: (lock: Lock | null) => Promise<void>) => {
      asked.push([name, options]);
      await run(free ? ({ name, mode: 'exclusive' } as Lock) : null);
    };
    return { asked, locks: { request } as unknown as LockManager };
  };

  it.each([true, false])('tell at once whether the lock is held: %s', async (free) => {
    const { asked, locks } = manager(free);
    const run = vi.fn(async () => {});
    await webLocks(locks).ifAvailable('nearshelf-training', run);
    expect(run).toHaveBeenCalledWith(free);
    expect(asked).toEqual([['nearshelf-training', { ifAvailable: true }]]);
  });

  it('tell when nobody holds one, however many wait for it', async () => {
    const { asked, locks } = manager(true);
    await webLocks(locks).whenFree('nearshelf-training');
    expect(asked).toEqual([['nearshelf-training', { mode: 'shared' }]]);
    await webLocks(undefined).whenFree('nearshelf-training');
  });

  it('are held by everybody where the browser has none', async () => {
    const run = vi.fn(async () => {});
    await webLocks(undefined).ifAvailable('nearshelf-training', run);
    expect(run).toHaveBeenCalledWith(true);
  });
});

describe('the channel between tabs', () => {
  it('reaches the others and never its own tab', async () => {
    const heard: unknown[] = [];
    const [one, two] = [tabChannel('test'), tabChannel('test')];
    one.onMessage((message) => heard.push(['one', message]));
    const arrived = new Promise<void>((resolve) =>
      two.onMessage((message) => {
        heard.push(['two', message]);
        resolve();
      }),
    );
    one.post({ type: 'settings' });
    await arrived;
    expect(heard).toEqual([['two', { type: 'settings' }]]);
  });

  it('is silent where the browser has none', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    const channel = tabChannel('test');
    channel.onMessage(() => {});
    expect(() => channel.post({ type: 'settings' })).not.toThrow();
  });
});

describe('small storage', () => {
  it('is the browser’s own', () => {
    const storage = { getItem: () => 'zh', setItem() {}, removeItem() {} };
    vi.stubGlobal('localStorage', storage);
    expect(smallStorage()).toBe(storage);
  });

  it('holds nothing where the very access throws', () => {
    vi.stubGlobal('localStorage', undefined);
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    const storage = smallStorage();
    storage.setItem('language', 'zh');
    storage.removeItem('language');
    expect(storage.getItem('language')).toBeNull();
  });
});

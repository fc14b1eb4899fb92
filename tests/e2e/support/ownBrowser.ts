import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';

/** A browser with a profile on the disk that can be killed in the middle of its work and started again. */
export interface OwnBrowser {
  /** Starts it with one empty page. */
  start(): Promise<Page>;
  /** SIGKILL to every process of it; resolves when they are gone. */
  kill(): Promise<void>;
  /** Kills it and deletes its profile. */
  end(): Promise<void>;
}

export function ownBrowser(executable: string): OwnBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'nearshelf-profile-'));
  const portFile = join(profile, 'DevToolsActivePort');
  let running: ChildProcess | null = null;
  let connection: Browser | null = null;

  const kill = async () => {
    const killed = running;
    running = null;
    if (killed?.pid === undefined) return;
    const gone = new Promise((resolve) => killed.once('exit', resolve));
    // Its own process group: renderers and the network service go at the same moment.
    process.kill(-killed.pid, 'SIGKILL');
    await gone;
    await connection?.close().catch(() => {});
    connection = null;
  };
  return {
    async start() {
      rmSync(portFile, { force: true });
      const args = [
        '--headless=new',
        '--no-sandbox',
        '--no-first-run',
        '--lang=en-GB',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
      ];
      running = spawn(executable, [...args, 'about:blank'], { detached: true, stdio: 'ignore' });
      await expect.poll(() => existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n'), { timeout: 30_000 }).toBe(true);
      const [port] = readFileSync(portFile, 'utf8').split('\n');
      connection = await chromium.connectOverCDP(`http://localhost:${port}`);
      const [context] = connection.contexts();
      if (!context) throw new Error('the browser has no context');
      return context.pages()[0] ?? context.newPage();
    },
    kill,
    async end() {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

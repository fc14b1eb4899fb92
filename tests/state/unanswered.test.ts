import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../src/domain/interaction';
import { noFilters } from '../../src/domain/search';
import { unansweredQueries } from '../../src/state/unanswered';
import { FakeBrowser, startShop } from './harness';

const asked = (sequence: number, query: string, more: Partial<Interaction> = {}): Interaction =>
  ({ kind: 'search', query, sequence, atMs: sequence * 1000, sessionId: 's', pack: 'shop', unanswered: true, ...more }) as Interaction;

describe('queries without a good answer', () => {
  it('are counted over their spellings, last asked first, each pack for itself', () => {
    const log = [asked(1, 'skis'), asked(2, 'PS5'), asked(3, 'Skis'), asked(4, 'skis', { pack: 'courses' })];
    expect(unansweredQueries(log)).toEqual([
      { query: 'skis', pack: 'courses', times: 1, atMs: 4000 },
      { query: 'Skis', pack: 'shop', times: 2, atMs: 3000 },
      { query: 'PS5', pack: 'shop', times: 1, atMs: 2000 },
    ]);
  });

  it('are none that found something, and none that were taken back', () => {
    const found: Interaction = { kind: 'search', query: 'tea', sequence: 1, atMs: 1, sessionId: 's' };
    const undo: Interaction = { kind: 'undo', undoes: 2, sequence: 3, atMs: 3, sessionId: 's' };
    expect(unansweredQueries([found, asked(2, 'skis'), undo])).toEqual([]);
  });

  it('stay over a restart once agreed, and go with the searches that are forgotten', async () => {
    const browser = new FakeBrowser();
    const search = { filters: noFilters, sort: 'relevance', limit: 5, submitted: true } as const;
    const first = await startShop({ browser });
    await first.actions.grantConsent();
    await first.actions.runSearch({ ...search, query: 'thing' });
    await first.actions.runSearch({ ...search, query: 'skis' });
    expect(first.state().unanswered).toMatchObject([{ query: 'skis', pack: 'shop', times: 1 }]);
    const second = await startShop({ browser });
    expect(second.state().unanswered).toMatchObject([{ query: 'skis' }]);
    await second.actions.forgetEvery({ kind: 'search' });
    expect(second.state().unanswered).toEqual([]);
  });
});

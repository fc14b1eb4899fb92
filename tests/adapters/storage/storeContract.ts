import { beforeEach, describe, expect, it } from 'vitest';
import { recordLimit } from '../../../src/adapters/storage/snapshotRetention';
import type { InteractionStore } from '../../../src/engine/ports';
import { act, sequencesOf, snapshot, view } from './fixtures';

/** What every store promises, on whatever it keeps things. */
export function describeStore(name: string, open: () => Promise<InteractionStore>): void {
  describe(name, () => {
    let store: InteractionStore;
    beforeEach(async () => {
      store = await open();
    });
    const append = async (...ids: string[]) => {
      for (const id of ids) await store.append(view(id));
    };
    const idsOf = async (found: ReturnType<InteractionStore['recent']>) =>
      (await found).map((row) => ('itemId' in row ? row.itemId : row.kind));

    it('numbers interactions from 1 on, each one higher than the last, in the order in which they were asked for', async () => {
      const stored = await Promise.all(['A', 'B', 'C', 'D'].map((id) => store.append(view(id))));
      expect(sequencesOf(stored)).toEqual([1, 2, 3, 4]);
      expect(await store.recent(10)).toEqual(stored);
      expect(stored[2]).toEqual({ ...view('C'), sequence: 3 });
    });

    it('numbers by itself, whatever number an interaction brings along', async () => {
      await append('A');
      const stored = await store.append({ ...view('B'), sequence: 77 } as never);
      expect(stored.sequence).toBe(2);
      expect(await store.since(2, 10)).toEqual([]);
    });

    it('takes two equal acts in one millisecond for two acts', async () => {
      await append('A', 'A');
      expect(sequencesOf(await store.recent(10))).toEqual([1, 2]);
    });

    it('reads the newest interactions oldest first, never more than asked for', async () => {
      await append('A', 'B', 'C', 'D');
      expect(await idsOf(store.recent(2))).toEqual(['C', 'D']);
      expect(await idsOf(store.recent(99))).toEqual(['A', 'B', 'C', 'D']);
      expect(await idsOf(store.recent(2.9))).toEqual(['C', 'D']);
      for (const none of [0, -1, Number.NaN]) expect(await store.recent(none)).toEqual([]);
    });

    it('reads on from a sequence number, that one excluded, never more than asked for', async () => {
      await append('A', 'B', 'C', 'D');
      expect(await idsOf(store.since(1, 2))).toEqual(['B', 'C']);
      expect(await idsOf(store.since(0, Number.MAX_SAFE_INTEGER))).toEqual(['A', 'B', 'C', 'D']);
      expect(await store.since(4, 10)).toEqual([]);
      for (const none of [0, -1, Number.NaN]) expect(await store.since(0, none)).toEqual([]);
    });

    it('keeps what was undone: an undo is one more interaction', async () => {
      await append('A');
      const undo = await store.append({ kind: 'undo', undoes: 1, atMs: 1000, sessionId: 'one' });
      expect(undo).toMatchObject({ sequence: 2, undoes: 1 });
      expect(await store.count()).toBe(2);
    });

    it('forgets exactly what it is told to, and never gives a number twice', async () => {
      await append('A', 'B', 'C', 'D', 'E');
      await store.forget([5, 2, 3, 99]);
      expect(sequencesOf(await store.recent(10))).toEqual([1, 4]);
      expect(await store.count()).toBe(2);
      // The highest number was forgotten; a reused one would make an old undo point at a new act.
      expect((await store.append(view('F'))).sequence).toBe(6);
    });

    it('still finds the newest interactions behind a long gap of forgotten ones', async () => {
      await append('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J');
      await store.forget([3, 4, 5, 6, 7, 8, 9]);
      expect(await idsOf(store.recent(3))).toEqual(['A', 'B', 'J']);
      await store.forget([1, 2, 10]);
      expect(await store.recent(3)).toEqual([]);
      expect(await store.count()).toBe(0);
    });

    it('forgets nothing when it is told nothing', async () => {
      await append('A');
      await store.forget([]);
      expect(await store.count()).toBe(1);
    });

    it('refuses what cannot be stored and is none the worse for it', async () => {
      await expect(store.append({ ...view('A'), itemId: (() => 1) as never } as never)).rejects.toThrow();
      expect(await store.count()).toBe(0);
      await append('B');
      expect(await idsOf(store.recent(9))).toEqual(['B']);
    });

    it('keeps named values of any JSON, and forgets a value that becomes undefined', async () => {
      expect(await store.readSetting('cart')).toBeUndefined();
      await store.writeSetting('cart', [['A', 2]]);
      await store.writeSetting('consent', 'granted');
      expect(await store.readSetting('cart')).toEqual([['A', 2]]);
      await store.writeSetting('cart', undefined);
      expect(await store.readSetting('cart')).toBeUndefined();
      expect(await store.readSetting('consent')).toBe('granted');
    });

    it('hands out copies: a change of what was written or read changes nothing that is kept', async () => {
      const value = { lines: [1] };
      await store.writeSetting('value', value);
      value.lines.push(2);
      ((await store.readSetting('value')) as typeof value).lines.push(3);
      expect(await store.readSetting('value')).toEqual({ lines: [1] });
      const { record, weights } = snapshot('S');
      await store.saveSnapshot(record, weights);
      weights[0] = 99;
      (await store.snapshotWeights('S'))?.fill(0);
      expect(await store.snapshotWeights('S')).toEqual(Uint8Array.of(1, 2, 3, 4));
    });

    it('lists snapshots newest first and gives back the bytes of each', async () => {
      for (const id of ['S1', 'S2']) {
        const { record, weights } = snapshot(id, { seed: Number(id[1]) });
        await store.saveSnapshot(record, weights);
      }
      expect((await store.snapshots()).map(({ id }) => id)).toEqual(['S2', 'S1']);
      expect((await store.snapshots())[1]).toEqual(snapshot('S1').record);
      expect(await store.snapshotWeights('S1')).toEqual(Uint8Array.of(1, 2, 3, 4));
      expect(await store.snapshotWeights('S3')).toBeNull();
    });

    it('replaces a snapshot that is saved again where it stands', async () => {
      for (const id of ['S1', 'S2', 'S3']) await store.saveSnapshot(snapshot(id).record, snapshot(id).weights);
      const changed = snapshot('S2', { promoted: false, seed: 9 });
      await store.saveSnapshot(changed.record, changed.weights);
      expect((await store.snapshots()).map(({ id, verdict }) => [id, verdict.promoted])).toEqual([
        ['S3', true],
        ['S2', false],
        ['S1', true],
      ]);
      expect(await store.snapshotWeights('S2')).toEqual(changed.weights);
    });

    it('refuses weights that do not have the checksum of their record', async () => {
      const { record } = snapshot('S');
      await expect(store.saveSnapshot(record, Uint8Array.of(1, 2, 3, 5))).rejects.toMatchObject({ code: 'model-damaged' });
      expect(await store.snapshots()).toEqual([]);
    });

    it('keeps the weights of the newest promoted snapshots however many rejected ones follow', async () => {
      await store.saveSnapshot(snapshot('P').record, snapshot('P').weights);
      for (let at = 0; at < 4; at++) {
        const { record, weights } = snapshot(`R${at}`, { promoted: false });
        await store.saveSnapshot(record, weights);
      }
      const withWeights: string[] = [];
      for (const { id } of await store.snapshots()) if (await store.snapshotWeights(id)) withWeights.push(id);
      expect(withWeights).toEqual(['R3', 'R2', 'P']);
    });

    it('bounds what it lists, but never drops what may serve', async () => {
      await store.saveSnapshot(snapshot('P').record, snapshot('P').weights);
      for (let at = 0; at <= recordLimit; at++)
        await store.saveSnapshot(snapshot(`R${at}`, { promoted: false }).record, snapshot('R').weights);
      const listed = (await store.snapshots()).map(({ id }) => id);
      expect(listed.length).toBe(recordLimit + 1);
      expect(listed.at(-1)).toBe('P');
      expect(listed).not.toContain('R0');
    });

    it('holds one checkpoint until it is taken away', async () => {
      expect(await store.readCheckpoint()).toBeNull();
      const bytes = Uint8Array.of(1, 2, 3);
      await store.writeCheckpoint(bytes);
      bytes.fill(0);
      expect(await store.readCheckpoint()).toEqual(Uint8Array.of(1, 2, 3));
      await store.writeCheckpoint(Uint8Array.of(4).subarray(0, 1));
      expect(await store.readCheckpoint()).toEqual(Uint8Array.of(4));
      await store.writeCheckpoint(null);
      expect(await store.readCheckpoint()).toBeNull();
    });

    it('holds nothing after it was erased', async () => {
      await store.append(act('cart', 'A'));
      await store.writeSetting('consent', 'granted');
      await store.saveSnapshot(snapshot('S').record, snapshot('S').weights);
      await store.writeCheckpoint(Uint8Array.of(1));
      await store.eraseAll();
      expect(await store.count()).toBe(0);
      expect(await store.readSetting('consent')).toBeUndefined();
      expect(await store.snapshots()).toEqual([]);
      expect(await store.snapshotWeights('S')).toBeNull();
      expect(await store.readCheckpoint()).toBeNull();
    });

    it('says that it is closed, whatever is asked of it afterwards', async () => {
      store.close();
      const asked = [
        () => store.append(view('A')),
        () => store.recent(1),
        () => store.since(0, 1),
        () => store.count(),
        () => store.forget([1]),
        () => store.readSetting('cart'),
        () => store.writeSetting('cart', 1),
        () => store.saveSnapshot(snapshot('S').record, snapshot('S').weights),
        () => store.snapshots(),
        () => store.snapshotWeights('S'),
        () => store.readCheckpoint(),
        () => store.writeCheckpoint(null),
        () => store.eraseAll(),
      ];
      for (const ask of asked) await expect(ask()).rejects.toMatchObject({ code: 'storage-closed' });
    });
  });
}

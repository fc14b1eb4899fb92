import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encoderDimension } from '../../../src/engine/features/featureSchema';
import { createBaselines } from '../../../tools/retail/baselines';
import { type CaseResult, evaluateScores, repeatedRandom } from '../../../tools/retail/evaluateRanker';
import { createRetailCatalogue, everySlot } from '../../../tools/retail/retailCatalogue';
import { casesAt, readRetailData, type TaskName, testCut } from '../../../tools/retail/retailData';

const folder = process.env.ONLINE_RETAIL ?? '../shared/data/online-retail';
const present = existsSync(join(folder, 'interactions.csv.gz'));
/** NDCG@10, Recall@20, HitRate@10, MRR from the tables of the benchmark's README, with the digits it gives. */
const published: Readonly<Record<TaskName, Readonly<Record<string, readonly [string, string, string, string]>>>> = {
  A: {
    popularity: ['0.0765', '0.0658', '0.388', '0.183'],
    'recent-popularity': ['0.0975', '0.0644', '0.466', '0.225'],
    'decayed-popularity': ['0.0918', '0.0766', '0.483', '0.200'],
    'personal-frequency': ['0.3040', '0.2925', '0.741', '0.474'],
    'tf-idf-titles': ['0.2547', '0.2853', '0.672', '0.379'],
  },
  B: {
    popularity: ['0.0261', '0.0266', '0.160', '0.078'],
    'recent-popularity': ['0.0486', '0.0604', '0.270', '0.129'],
    'decayed-popularity': ['0.0399', '0.0529', '0.240', '0.100'],
    'personal-frequency': ['0.0477', '0.0562', '0.270', '0.117'],
    'tf-idf-titles': ['0.0755', '0.0864', '0.340', '0.175'],
  },
};
/** The README's random order is one of many: its interval, not its digits. */
const randomInterval: Readonly<Record<TaskName, readonly [number, number]>> = { A: [0.006, 0.01], B: [0.005, 0.008] };

if (!present) {
  const reason = `the Online Retail benchmark is not in ${folder}; put it there, or name its folder in ONLINE_RETAIL`;
  console.warn(`Skipped: ${reason}.`);
  it.skip(`the baselines give the published figures (${reason})`);
} else
  describe('the baselines on the real benchmark', () => {
    const data = readRetailData(folder);
    const population = data.users.filter(({ split }) => split === 'population');
    const device = data.users.filter(({ split }) => split === 'device');
    const vectors = new Float32Array(data.items.length * encoderDimension);
    const catalogue = createRetailCatalogue(data, population, testCut, vectors, 1);
    const cases = casesAt(device, testCut, Number.POSITIVE_INFINITY, () => true);
    const baselines = createBaselines(population, data.items.length, testCut, catalogue.rows(everySlot), data.tieOrder);
    const mean = (results: readonly CaseResult[], metric: Exclude<keyof CaseResult, 'userId'>) =>
      results.reduce((sum, result) => sum + result[metric] / results.length, 0);

    it('read what the README counts', () => {
      expect(data.items.length).toBe(2978);
      expect(population.length).toBe(1847);
      expect(device.length).toBe(116);
      expect(cases.length).toBe(116);
    });

    it.each((['A', 'B'] as const).flatMap((task) => Object.keys(published[task]).map((name) => [task, name] as const)))(
      'task %s, %s: gives the published figures',
      (task, name) => {
        const score = baselines[name];
        if (!score) throw new Error(`no baseline ${name}`);
        const results = evaluateScores(catalogue, cases, task, score);
        expect([
          mean(results, 'ndcgAt10').toFixed(4),
          mean(results, 'recallAt20').toFixed(4),
          mean(results, 'hitRateAt10').toFixed(3),
          mean(results, 'reciprocalRank').toFixed(3),
        ]).toEqual(published[task][name]);
      },
    );

    it.each(['A', 'B'] as const)('task %s, random: lies within the published interval', (task) => {
      const score = baselines.random;
      if (!score) throw new Error('no random baseline');
      const ndcg = mean(repeatedRandom(catalogue, cases, task, score, 30), 'ndcgAt10');
      const [low, high] = randomInterval[task];
      expect(ndcg).toBeGreaterThan(low);
      expect(ndcg).toBeLessThan(high);
    });
  });

import { describe, expect, it } from 'vitest';
import { createScriptPolicy, type TrustedTypesLike } from '../../src/client/scriptPolicy';

const worker = '/assets/engineWorker-abc.js';

describe('the script policy', () => {
  it('lets exactly the listed URLs through, wrapped by a policy of the agreed name', () => {
    const created: string[] = [];
    const trustedTypes: TrustedTypesLike = {
      createPolicy(name, rules) {
        created.push(name);
        return { createScriptURL: (url) => ({ trusted: rules.createScriptURL(url) }) };
      },
    };
    const trust = createScriptPolicy([worker], trustedTypes);
    expect(trust(worker)).toEqual({ trusted: worker });
    for (const url of ['/assets/other.js', `${worker}?x`, `https://elsewhere.example${worker}`, 'data:text/javascript,1', '']) {
      expect(() => trust(url)).toThrow(TypeError);
    }
    expect(created).toEqual(['app-worker']);
  });

  it('keeps to the list in browsers without Trusted Types', () => {
    const trust = createScriptPolicy([worker], undefined);
    expect(trust(worker)).toBe(worker);
    expect(() => trust('/assets/other.js')).toThrow(TypeError);
  });
});

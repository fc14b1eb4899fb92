import { describe, expect, it } from 'vitest';
import { passphraseBits, passphraseStrength } from '../../../src/ui/privacy/passphraseStrength';

describe('the strength of a passphrase', () => {
  it.each(['', 'kettle', '短口令'])('%j is too short', (passphrase) => {
    expect(passphraseStrength(passphrase)).toBe('short');
  });

  it.each(['password', 'Password1!', '12345678', 'aaaaaaaaaaaaaaaa', 'abcdefghij', 'qwertyuiop', 'liuyang1990'])(
    '%s is weak: it is among the first that anybody tries',
    (passphrase) => {
      expect(passphraseStrength(passphrase)).toBe('weak');
    },
  );

  it.each(['tK8#vQ2!mZ', 'green lamp 7 otters', '山高水长路远风清'])('%s is fair', (passphrase) => {
    expect(passphraseStrength(passphrase)).toBe('fair');
  });

  it.each(['correct horse battery staple', '我喜欢在下雨天喝茶看书'])('%s is strong', (passphrase) => {
    expect(passphraseStrength(passphrase)).toBe('strong');
  });

  it('more of the same adds next to nothing', () => {
    expect(passphraseBits('aaaaaaaaaaaaaaaaaaaaaaaa') - passphraseBits('aaaaaaaa')).toBeLessThan(5);
  });

  it('full-width letters count as the plain ones they are read as', () => {
    expect(passphraseBits('ｐａｓｓｗｏｒｄ')).toBe(passphraseBits('password'));
  });

  it('a very long one takes no time', () => {
    const startedMs = performance.now();
    passphraseStrength('😀 ab9 '.repeat(20_000));
    expect(performance.now() - startedMs).toBeLessThan(1000);
  });
});

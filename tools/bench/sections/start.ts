import type { Bench } from '../environment';
import type { SectionResult } from '../report';

export async function start(_bench: Bench): Promise<SectionResult> {
  return { rows: [{ kind: 'skipped', name: 'start', why: 'needs the interface' }] };
}

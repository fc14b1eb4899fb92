import type { Bench } from '../environment';
import type { SectionResult } from '../report';

export async function inp(_bench: Bench): Promise<SectionResult> {
  return { rows: [{ kind: 'skipped', name: 'inp', why: 'needs the interface' }] };
}

import type { Interaction, ItemAct } from '../../domain/interaction';
import type { ItemId } from '../../domain/item';
import { kindWeights } from '../features/featureSchema';

/** Texts of another pack, in the same encoder's space. */
export interface PackVectors {
  /** Unit vector `[dimension]` as a view, null when unknown. */
  vectorOf(itemId: ItemId): Float32Array | null;
}

export interface ActElsewhere {
  readonly pack: string;
  readonly itemId: ItemId;
  readonly kind: ItemAct;
  readonly atMs: number;
}

/** After this many days an act elsewhere counts half. */
const halfLifeDays = 60;

/** Acts in other packs that still stand and speak for their item, oldest first; what was hidden or undone is left out. */
export function actsElsewhere(interactions: readonly Interaction[], packName: string): ActElsewhere[] {
  const undone = new Set(interactions.flatMap((interaction) => (interaction.kind === 'undo' ? [interaction.undoes] : [])));
  const acts = interactions.flatMap((interaction) => {
    if (interaction.kind === 'undo' || interaction.kind === 'search' || undone.has(interaction.sequence)) return [];
    const { pack, itemId, kind, atMs } = interaction;
    return pack === undefined || pack === packName ? [] : [{ pack, itemId, kind, atMs }];
  });
  const keyOf = ({ pack, itemId }: ActElsewhere) => `${pack}/${itemId}`;
  const hidden = new Set(acts.filter(({ kind }) => kind === 'hide').map(keyOf));
  return acts.filter((act) => kindWeights[act.kind] > 0 && !hidden.has(keyOf(act)));
}

/**
 * What a shopper of another pack may like here: the mean of the texts acted on, weighted by kind and age (a Rocchio profile; cf. content-based
 * cross-domain recommendation, Cantador et al. 2015). Only the order of cosines to it means anything.
 * @returns unit vector `[dimension]`, or null when no act has a known text.
 */
export function tasteElsewhere(acts: readonly ActElsewhere[], packs: ReadonlyMap<string, PackVectors>, nowMs: number): Float32Array | null {
  let taste: Float32Array | null = null;
  for (const { pack, itemId, kind, atMs } of acts) {
    const vector = packs.get(pack)?.vectorOf(itemId);
    if (!vector) continue;
    taste ??= new Float32Array(vector.length);
    const weight = kindWeights[kind] * 2 ** (-Math.max(0, nowMs - atMs) / 86_400_000 / halfLifeDays);
    for (let k = 0; k < taste.length; k++) taste[k] = (taste[k] as number) + weight * (vector[k] as number);
  }
  const norm = Math.hypot(...(taste ?? []));
  return taste && norm > 0 ? taste.map((value) => value / norm) : null;
}

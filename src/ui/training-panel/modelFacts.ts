import encoder from '../../../models/encoder/manifest.json';
import ranker from '../../../models/ranker/manifest.json';

/** Of the models that this very build ships; their weights are fetched when needed, these few figures are known before. */
export const rankerName = `${ranker.name} ${ranker.version}`;
export const rankerParameters = ranker.parameters;
export const rankerLayers: readonly number[] = ranker.layers.hidden;
export const rankerBytes = ranker.files.reduce((sum, { bytes }) => sum + bytes, 0);
export const encoderBytes = encoder.files.reduce((sum, { bytes }) => sum + bytes, 0);

import { createWorkerClient } from '../../src/client/createWorkerClient';
import { createScriptPolicy } from '../../src/client/scriptPolicy';
import type { EncoderCommands, EncoderEvents, EngineCommands, EngineEvents } from '../../src/protocol/commands';
import encoderUrl from '../../src/worker/encoderWorker?worker&url';
import engineUrl from '../../src/worker/engineWorker?worker&url';
import type { EncodeCommands, RankCommands, TrainCommands } from './commands';
import encodeUrl from './encodeWorker?worker&url';
import rankUrl from './rankWorker?worker&url';
import trainUrl from './trainWorker?worker&url';

/** A page can have one policy of this name; so the shop's own `client/spawn` cannot be used beside these. */
const trustScript = createScriptPolicy([encoderUrl, engineUrl, encodeUrl, rankUrl, trainUrl]);
/** A bench keeps a worker busy for minutes, on purpose. */
const hangMs = 30 * 60_000;

type NoEvents = Record<never, never>;
const spawn = (url: string) => () => new Worker(trustScript(url), { type: 'module' });

/** The shop's own workers. */
export const spawnEngine = () => createWorkerClient<EngineCommands, EngineEvents>(spawn(engineUrl), { hangMs });
export const spawnEncoder = () => createWorkerClient<EncoderCommands, EncoderEvents>(spawn(encoderUrl), { hangMs });
/** Workers of the bench, on the shop's modules. */
export const spawnEncode = () => createWorkerClient<EncodeCommands, NoEvents>(spawn(encodeUrl), { hangMs });
export const spawnRank = () => createWorkerClient<RankCommands, NoEvents>(spawn(rankUrl), { hangMs });
export const spawnTrain = () => createWorkerClient<TrainCommands, NoEvents>(spawn(trainUrl), { hangMs });

import { AppError } from '../domain/appError';
import type { Interaction, NewInteraction } from '../domain/interaction';
import { historyLimit } from './history';
import { openSealed, seal } from './profileSeal';
import { decodeSetting, encodeSetting, type SettingName, type ShopperSettings, settingNames } from './settings';
import type { StorageSession } from './storageSession';

/** Raised when the shape below changes; older ones are still read. */
const profileVersion = 1;

/** What a profile file holds: everything the shopper taught or kept. Trained weights are not in it; they are learned again from the acts. */
interface Profile {
  readonly version: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly interactions: readonly Interaction[];
}

export async function exportProfile(storage: StorageSession, passphrase: string): Promise<Blob> {
  const settings: Record<string, unknown> = {};
  for (const name of settingNames) settings[name] = encodeSetting(name, await storage.readSetting(name));
  const interactions = await storage.use((open) => open.recent(historyLimit));
  const profile: Profile = { version: profileVersion, settings, interactions };
  return new Blob([await seal(JSON.stringify(profile), passphrase)], { type: 'application/octet-stream' });
}

export interface ReadProfile {
  readonly settings: ShopperSettings;
  /** In order; sequence numbers are given anew by the store, undos are turned to point at the new ones. */
  readonly interactions: readonly Interaction[];
}

/** @throws AppError `profile-unreadable`, `profile-newer`. */
export async function readProfile(file: Blob, passphrase: string): Promise<ReadProfile> {
  const json = await openSealed(new Uint8Array(await file.arrayBuffer()), passphrase);
  const { version, settings, interactions } = parse(json);
  if (version > profileVersion)
    throw new AppError('profile-newer', `the profile is of version ${version}, this shop reads ${profileVersion}`);
  const value = <Name extends SettingName>(name: Name): ShopperSettings[Name] => decodeSetting(name, settings[name]);
  return {
    settings: {
      consent: value('consent'),
      personalised: value('personalised'),
      acrossPacks: value('acrossPacks'),
      cart: value('cart'),
      favourites: value('favourites'),
      hidden: value('hidden'),
      purchases: value('purchases'),
    },
    interactions: interactions.filter(isInteraction).sort((a, b) => a.sequence - b.sequence),
  };
}

/**
 * Appends the interactions of a profile after what is there; what is there already (a file imported twice) is not repeated. An undo points
 * at the new number of what it takes back, and is left out when that is not in the profile.
 * @returns how many were new.
 */
export async function appendInteractions(storage: StorageSession, interactions: readonly Interaction[]): Promise<number> {
  const there = await storage.use((open) => open.recent(historyLimit));
  const known = new Map(there.map((interaction) => [sameness(interaction), interaction.sequence]));
  const renumbered = new Map<number, number>();
  let imported = 0;
  for (const { sequence, ...interaction } of interactions) {
    const fresh = pointedAnew(interaction, renumbered);
    if (!fresh) continue;
    const present = known.get(sameness(fresh));
    if (present === undefined) imported++;
    renumbered.set(sequence, present ?? (await storage.use((open) => open.append(fresh))).sequence);
  }
  return imported;
}

/** Two rows that agree in this are one act: nobody does the same twice in a millisecond of one session. */
function sameness(interaction: NewInteraction): string {
  const { kind, atMs, sessionId } = interaction;
  const of = kind === 'undo' ? interaction.undoes : kind === 'search' ? interaction.query : interaction.itemId;
  return JSON.stringify([kind, of, atMs, sessionId, kind === 'impression' ? interaction.list : null]);
}

function pointedAnew(interaction: NewInteraction, renumbered: ReadonlyMap<number, number>): NewInteraction | null {
  if (interaction.kind !== 'undo') return interaction;
  const undoes = renumbered.get(interaction.undoes);
  return undoes === undefined ? null : { ...interaction, undoes };
}

function parse(json: string): Profile {
  try {
    const { version, settings, interactions } = JSON.parse(json) as Partial<Profile>;
    if (typeof version === 'number' && typeof settings === 'object' && settings !== null && Array.isArray(interactions)) {
      return { version, settings, interactions };
    }
  } catch {
    // Said below.
  }
  throw new AppError('profile-unreadable', 'the file holds no profile');
}

const kinds: ReadonlySet<unknown> = new Set(['impression', 'view', 'favourite', 'cart', 'purchase', 'hide', 'search', 'undo']);

function isInteraction(value: unknown): value is Interaction {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, sequence, atMs, sessionId, itemId, query, undoes, unanswered } = value as Record<string, unknown>;
  const common = kinds.has(kind) && Number.isSafeInteger(sequence) && Number.isFinite(atMs) && typeof sessionId === 'string';
  if (!common) return false;
  if (kind === 'search') return typeof query === 'string' && (unanswered === undefined || unanswered === true);
  return kind === 'undo' ? Number.isSafeInteger(undoes) : typeof itemId === 'string';
}

import type { Explanation } from '../../../domain/rankedItem';
import { whyTexts } from '../../i18n/areas/why';
import { useAreaText, useFormat, useLocalized } from '../../i18n/text';
import { useShopState } from '../../shopContext';

/** More than this are counted rather than named. */
const namedAtMost = 3;

/** The smallest set of acts that was found without which the product leaves its place, and what would stand there then. */
export function DecisiveActs({ decisive }: { decisive: NonNullable<Explanation['decisive']> }) {
  const why = useAreaText(whyTexts);
  const format = useFormat();
  const localized = useLocalized();
  const events = useShopState((state) => state.events);
  const items = useShopState((state) => state.pack.items);
  const title = (id: Parameters<typeof items.get>[0]) => {
    const item = items.get(id);
    return item ? localized(item.title) : id;
  };
  const named = decisive.sequences.flatMap((sequence) => {
    const event = events.find((candidate) => candidate.sequence === sequence);
    return event && 'itemId' in event ? [(why.act[event.kind] ?? why.otherAct)(title(event.itemId))] : [];
  });
  const complete = named.length === decisive.sequences.length && named.length <= namedAtMost;
  const acts = complete ? format.list(named) : why.manyActs(format.number(decisive.sequences.length));
  return (
    <p data-decisive>
      {why.decisive(acts, format.number(decisive.rankWithout))}
      {decisive.instead && ` ${why.instead(title(decisive.instead))}`}
    </p>
  );
}

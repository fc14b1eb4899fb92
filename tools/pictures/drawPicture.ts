import { accessories } from './accessories';
import { appliances } from './appliances';
import { audio } from './audio';
import { baby } from './baby';
import { bags } from './bags';
import { beauty } from './beauty';
import { books } from './books';
import { bottles } from './bottles';
import { bottoms } from './bottoms';
import { boxes } from './boxes';
import { camping } from './camping';
import { cleaning } from './cleaning';
import { cookware } from './cookware';
import { courses } from './courses';
import { craft } from './craft';
import { desk } from './desk';
import { devices } from './devices';
import { everydayMore } from './everydayMore';
import { fitness } from './fitness';
import { floorTextiles } from './floorTextiles';
import { food } from './food';
import { footwear } from './footwear';
import { framed } from './framed';
import { furniture } from './furniture';
import { games } from './games';
import { garden } from './garden';
import { gifts } from './gifts';
import { greenery } from './greenery';
import { grooming } from './grooming';
import { handiwork } from './handiwork';
import { headwear } from './headwear';
import { health } from './health';
import { homeDecor } from './homeDecor';
import { homeMore } from './homeMore';
import { homeTextiles } from './homeTextiles';
import { household } from './household';
import { instruments } from './instruments';
import { kitchenElectrics } from './kitchenElectrics';
import { kitchenMore } from './kitchenMore';
import { leaflets } from './leaflets';
import { lighting } from './lighting';
import { motifNames } from './motifs';
import { music } from './music';
import { outdoor } from './outdoor';
import { packaging } from './packaging';
import { paperGoods } from './paperGoods';
import { party } from './party';
import { petHomes } from './petHomes';
import { pets } from './pets';
import { petThings } from './petThings';
import { playMore } from './playMore';
import { playthings } from './playthings';
import { posts } from './posts';
import { services } from './services';
import { sewing } from './sewing';
import { type Art, type Drawings, sketch } from './sketch';
import { smallTech } from './smallTech';
import { smallWear } from './smallWear';
import { softToys } from './softToys';
import { stationery } from './stationery';
import { strings } from './strings';
import { compact, group, scoped } from './svg';
import { swimming } from './swimming';
import { tableware } from './tableware';
import { tech } from './tech';
import { tools } from './tools';
import { tops } from './tops';
import { toys } from './toys';
import { travel } from './travel';
import { vessels } from './vessels';
import { wearMore } from './wearMore';
import { workout } from './workout';
import { writing } from './writing';

export { motifNames } from './motifs';
export type { Art } from './sketch';

const drawings: Drawings = {
  ...footwear,
  ...tops,
  ...bottoms,
  ...accessories,
  ...headwear,
  ...bags,
  ...vessels,
  ...bottles,
  ...cookware,
  ...tableware,
  ...packaging,
  ...boxes,
  ...food,
  ...furniture,
  ...homeDecor,
  ...framed,
  ...lighting,
  ...homeTextiles,
  ...floorTextiles,
  ...stationery,
  ...paperGoods,
  ...writing,
  ...toys,
  ...games,
  ...softToys,
  ...baby,
  ...pets,
  ...petHomes,
  ...garden,
  ...greenery,
  ...music,
  ...strings,
  ...audio,
  ...tech,
  ...devices,
  ...outdoor,
  ...camping,
  ...fitness,
  ...tools,
  ...beauty,
  ...grooming,
  ...health,
  ...gifts,
  ...appliances,
  ...books,
  ...courses,
  ...leaflets,
  ...services,
  ...posts,
  ...craft,
  ...sewing,
  ...desk,
  ...travel,
  ...household,
  ...cleaning,
  ...kitchenElectrics,
  ...instruments,
  ...smallTech,
  ...playthings,
  ...party,
  ...petThings,
  ...workout,
  ...swimming,
  ...smallWear,
  ...kitchenMore,
  ...wearMore,
  ...homeMore,
  ...playMore,
  ...handiwork,
  ...everydayMore,
};

/** Every kind that can be drawn. */
export const pictureKinds: ReadonlySet<string> = new Set(Object.keys(drawings));

/** True when the art's motif is set but not one that can be drawn; the picture then goes without. */
export const hasUnknownMotif = (art: Art): boolean => art.motif !== undefined && !motifNames.has(art.motif);

/**
 * The picture of one item as an SVG document without background, viewBox 0 0 240 240. `seed` (the item's id) decides the small
 * differences between items of one kind; the same arguments give the same text. `scope` keeps the ids inside apart: give another
 * one where a page inlines the same picture twice, since a browser looks an id up in the first copy even when that copy is hidden.
 *
 * @throws Error naming the kind when there is no drawing for it.
 */
export function drawPicture(art: Art, seed: string, scope: string = `${art.kind} ${seed}`): string {
  const draw = drawings[art.kind];
  if (!draw) throw new Error(`No drawing for the kind "${art.kind}".`);
  const s = sketch(art, seed);
  // A breadth and a height of its own for every item: even two that share every other choice are not copies.
  const [sx, sy] = [s.rng.num(0.96, 1.02), s.rng.num(0.96, 1.02)];
  const picture = compact(group(`translate(${120 * (1 - sx)} ${206 * (1 - sy)}) scale(${sx} ${sy})`, draw(s)));
  return scoped(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240" stroke-linecap="round" stroke-linejoin="round">${picture}</svg>`,
    scope,
  );
}

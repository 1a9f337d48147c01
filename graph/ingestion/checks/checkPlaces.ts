import type { EntityId } from '../../ontology/ids.ts';
import type { Location } from '../../ontology/records.ts';
import type { SeedEntity } from '../SeedModel.ts';
import type { Check, CheckContext } from './Check.ts';

/** Shiqu, the county of Sichuan that lies furthest from its city's seat, is 490 km from Kangding: a point beyond that is a slip of digits. */
const MAX_DISTRICT_DISTANCE_KM = 500;
/** The extent of China, in degrees: GB/T 2260 numbers no place outside. */
const CHINA = { south: 3, north: 54, west: 73, east: 136 };
const EARTH_RADIUS_KM = 6371;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance by the haversine formula, in kilometres. */
const distanceKm = (a: Location, b: Location): number => {
  const latitude = Math.sin(radians(b.latitude - a.latitude) / 2);
  const longitude = Math.sin(radians(b.longitude - a.longitude) / 2);
  const chord = latitude ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * longitude ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
};

/** A municipality is a province, and its code ends in four zeros; a prefecture-level city is a part of one, and its code ends in two. */
const codeEnd = (city: SeedEntity): string => (city.kind === 'MUNICIPALITY' ? '0000' : '00');

const checkCity = (city: SeedEntity, { report }: CheckContext): void => {
  const { adminCode, kind, id, whereOf } = city;
  if (adminCode !== null && kind !== null && !adminCode.endsWith(codeEnd(city)))
    report(whereOf('adminCode'), `the code ${adminCode} of ${id} must end in ${codeEnd(city)}, as that of a ${kind} does`);
};

const checkExtent = ({ location, id, whereOf }: SeedEntity, { report }: CheckContext): void => {
  if (location === null) return;
  const { latitude, longitude } = location;
  if (latitude >= CHINA.south && latitude <= CHINA.north && longitude >= CHINA.west && longitude <= CHINA.east) return;
  report(whereOf('location'), `${id} lies outside China: latitude must be ${CHINA.south} to ${CHINA.north}, longitude ${CHINA.west} to ${CHINA.east}`);
};

const checkDistrict = (district: SeedEntity, city: SeedEntity, { report }: CheckContext): void => {
  if (district.adminCode !== null && city.adminCode !== null) {
    const start = city.adminCode.slice(0, -codeEnd(city).length);
    if (!district.adminCode.startsWith(start))
      report(district.whereOf('adminCode'), `the code ${district.adminCode} of ${district.id} must begin with ${start}, that of its city ${city.id}`);
  }
  if (district.location !== null && city.location !== null) {
    const distance = Math.round(distanceKm(district.location, city.location));
    if (distance > MAX_DISTRICT_DISTANCE_KM) {
      report(district.whereOf('location'), `${district.id} lies ${distance} km from its city ${city.id}; at most ${MAX_DISTRICT_DISTANCE_KM} km can be right`);
    }
  }
};

/** Codes and coordinates agree with each other: no two places have one code, and a district lies in its city. */
export const checkPlaces: Check = (context) => {
  const codes = new Map<string, EntityId>();
  const { entities } = context.model;
  for (const entity of entities.values()) {
    checkExtent(entity, context);
    if (entity.type.name === 'CITY') checkCity(entity, context);
    if (entity.adminCode === null) continue;
    const first = codes.get(entity.adminCode);
    if (first === undefined) codes.set(entity.adminCode, entity.id);
    else context.report(entity.whereOf('adminCode'), `the code ${entity.adminCode} of ${entity.id} is that of ${first} too; one of them is wrong`);
  }
  const placed = new Set<EntityId>();
  for (const { type, from, to } of context.relations) {
    const district = entities.get(from);
    const city = entities.get(to);
    // A second city of one district is told of elsewhere.
    if (type !== 'PART_OF' || placed.has(from) || district?.type.name !== 'DISTRICT' || city?.type.name !== 'CITY') continue;
    placed.add(from);
    checkDistrict(district, city, context);
  }
};

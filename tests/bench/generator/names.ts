import type { EntityType } from '../../../graph/ontology/standard.ts';
import type { LocalizedText } from '../../../graph/ontology/text.ts';
import { oneOf } from './random.ts';

type Words = readonly (readonly [zh: string, en: string])[];

const PLACES: Words = [
  ['青河', 'Qinghe'],
  ['云岭', 'Yunling'],
  ['白沙', 'Baisha'],
  ['锦屏', 'Jinping'],
  ['东原', 'Dongyuan'],
  ['石桥', 'Shiqiao'],
  ['临江', 'Linjiang'],
  ['南溪', 'Nanxi'],
  ['望川', 'Wangchuan'],
  ['凤台', 'Fengtai'],
];
const MANNERS: Words = [
  ['绿色', 'green'],
  ['智能', 'intelligent'],
  ['先进', 'advanced'],
  ['数字', 'digital'],
  ['协同', 'collaborative'],
  ['开放', 'open'],
  ['综合', 'comprehensive'],
  ['高端', 'high-end'],
  ['特色', 'distinctive'],
  ['现代', 'modern'],
];
const THINGS: Words = [
  ['材料', 'materials'],
  ['装备', 'equipment'],
  ['能源', 'energy'],
  ['农业', 'agriculture'],
  ['医药', 'medicine'],
  ['航空', 'aviation'],
  ['氢能', 'hydrogen'],
  ['信息', 'information'],
  ['环保', 'environmental protection'],
  ['食品', 'food'],
  ['电子', 'electronics'],
  ['物流', 'logistics'],
];
const HEADS: Readonly<Record<EntityType, readonly [zh: string, en: string]>> = {
  CITY: ['市', 'city'],
  DISTRICT: ['区', 'district'],
  REGION: ['地区', 'region'],
  PLATFORM: ['实验室', 'laboratory'],
  INDUSTRY: ['产业', 'industry'],
  PROGRAMME: ['行动计划', 'action plan'],
  METRIC: ['产值', 'output'],
  TARGET: ['目标', 'target'],
  ORGANISATION: ['研究院', 'research institute'],
  DOCUMENT: ['规划', 'plan document'],
};

/** An invented name of the form that its type has, with a number that nothing else of its type has, and the same without its first words. */
export const inventNames = (type: EntityType, number: number, random: () => number): { readonly names: LocalizedText; readonly short: string } => {
  const parts = [oneOf(PLACES, random), oneOf(MANNERS, random), oneOf(THINGS, random), HEADS[type]];
  const [zh, en] = [parts.map((part) => part[0]), parts.map((part) => part[1])];
  return { names: { zh: `${zh.join('')}${number}`, en: `${en.join(' ')} ${number}` }, short: `${zh.slice(2).join('')}${number}` };
};

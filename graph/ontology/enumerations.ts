import type { EnumValue } from './definitions.ts';
import { label } from './text.ts';

const value = <N extends string>(name: N, zh: string, en: string) => ({ name, label: label(zh, en) }) satisfies EnumValue;

/** What kind of its type an entity is: one enumeration over all types. Which type has which stands in `entityTypes/`. */
export const KINDS = [
  value('PREFECTURE', '地级市', 'prefecture-level city'),
  value('MUNICIPALITY', '直辖市', 'municipality'),
  value('LABORATORY', '实验室', 'laboratory'),
  value('ENGINEERING_CENTRE', '工程研究中心', 'engineering centre'),
  value('INNOVATION_CENTRE', '创新中心', 'innovation centre'),
  value('RESEARCH_INSTITUTE', '研究院所', 'research institute'),
  value('TECHNOLOGY_TRANSFER_CENTRE', '技术转移中心', 'technology transfer centre'),
  value('SERVICE_PLATFORM', '服务平台', 'service platform'),
  value('DATA_CENTRE', '数据中心', 'data centre'),
  value('INCUBATOR', '孵化载体', 'incubator'),
  value('ZONE_OR_PARK', '园区', 'zone or park'),
  value('BASE', '基地', 'base'),
  value('MARKET', '市场', 'market'),
  value('COMMUNITY', '共同体', 'community'),
  value('CORRIDOR', '走廊或产业带', 'corridor or belt'),
  value('DESIGNATION', '称号与试点', 'designation'),
  value('PLAN', '规划与计划', 'plan'),
  value('ACTION', '行动与工程', 'action'),
  value('SCHEME', '制度与机制', 'scheme'),
  value('REFORM', '改革', 'reform'),
  value('FINANCE', '财税与金融', 'finance'),
  value('TALENT', '人才', 'talent'),
  value('COOPERATION', '合作', 'cooperation'),
  value('EVENT', '活动', 'event'),
  value('STRATEGY', '战略', 'strategy'),
  value('UNIVERSITY', '高校', 'university'),
  value('COMPANY', '企业', 'company'),
  value('RESEARCH', '科研机构', 'research body'),
  value('GOVERNMENT', '党政机关', 'public body'),
  value('FINANCIAL', '金融机构', 'financial institution'),
  value('OTHER', '其他', 'other'),
] as const;

export const LEVELS = [
  value('NATIONAL', '国家级', 'national'),
  value('PROVINCIAL', '省级', 'provincial'),
  value('MUNICIPAL', '市级', 'municipal'),
  value('COUNTY', '县级', 'county'),
  value('ENTERPRISE', '企业级', 'enterprise'),
] as const;

/** How far along, least first: the order is the meaning. */
export const STATUSES = [
  value('PLANNED', '谋划争创', 'planned'),
  value('BUILDING', '建设中', 'being built'),
  value('UPGRADING', '提升中', 'being upgraded'),
  value('EXISTING', '已有', 'existing'),
] as const;

export const COMPARATORS = [
  value('AT_LEAST', '不少于', 'at least'),
  value('EQUAL', '等于', 'exactly'),
  value('AT_MOST', '不超过', 'at most'),
  value('ABOUT', '约', 'about'),
  value('MULTIPLE', '达到基期倍数', 'multiple of the base'),
  value('ABOVE', '高于', 'above'),
  value('INCREASE', '提升', 'increase'),
] as const;

export const DIMENSIONS = [
  value('COUNT', '数量', 'count'),
  value('MONEY', '金额', 'money'),
  value('RATIO', '比率', 'ratio'),
  value('RATE', '增速', 'rate'),
  value('INDEX', '指数', 'index'),
] as const;

export type EntityKind = (typeof KINDS)[number]['name'];
export type Level = (typeof LEVELS)[number]['name'];
export type Status = (typeof STATUSES)[number]['name'];
export type Comparator = (typeof COMPARATORS)[number]['name'];
export type Dimension = (typeof DIMENSIONS)[number]['name'];

/** The furthest along of `statuses`; null where none is stated. */
export const furthestStatus = (statuses: Iterable<Status | null>): Status | null => {
  const stated = new Set(statuses);
  return [...STATUSES].reverse().find(({ name }) => stated.has(name))?.name ?? null;
};

import type { Citation, Relation } from '../../graph/ontology/records.ts';
import { assembleDataset, type EntityDraft } from '../../graph/stores/assembleDataset.ts';
import type { Dataset } from '../../graph/stores/Dataset.ts';
import { draft, idOf, tie } from './drafts.ts';

const cited = (document: string, article: string): Citation => ({ document: idOf(document), article });
const DEYANG_PREFACE = cited('document:deyang-2021', '序言');
const DEYANG_GOALS = cited('document:deyang-2021', '总体目标');
const DEYANG_6 = cited('document:deyang-2021', '（六）');
const DEYANG_10 = cited('document:deyang-2021', '（十）');
const LESHAN_GOALS = cited('document:leshan-2020', '总体目标');
const LESHAN_14 = cited('document:leshan-2020', '14.');

const COUNT_2025 = { comparator: 'AT_LEAST', unit: '家', year: 2025 } as const;

const DEYANG = {
  adminCode: '510600',
  location: { latitude: 31.127, longitude: 104.398 },
  summary: { zh: '成都以北的城市', en: 'city north of Chengdu' },
} as const;
const PUBLISHED = { issued: '2021-07-30', url: 'https://example.org/deyang' } as const;

const drafts: readonly EntityDraft[] = [
  draft('city:deyang', { kind: 'PREFECTURE', names: { zh: '德阳', en: 'Deyang' }, aliases: ['德阳市'], ...DEYANG }),
  draft('city:leshan', { kind: 'PREFECTURE', names: { zh: '乐山', en: 'Leshan' }, aliases: ['乐山市'] }),
  draft('city:chengdu', { kind: 'PREFECTURE', names: { zh: '成都', en: 'Chengdu' } }),
  draft('city:meishan', { kind: 'PREFECTURE', names: { zh: '眉山', en: 'Meishan' } }),
  draft('district:guanghan', { names: { zh: '广汉', en: 'Guanghan' } }),
  draft('district:shifang', { names: { zh: '什邡', en: 'Shifang' } }),
  draft('region:sichuan', { names: { zh: '四川', en: 'Sichuan' }, citations: [LESHAN_14] }),
  draft('platform:titanium-laboratory', { kind: 'LABORATORY', level: 'PROVINCIAL', names: { zh: '钛材料实验室', en: 'titanium laboratory' } }),
  draft('platform:materials-park', { kind: 'ZONE_OR_PARK', level: 'NATIONAL', names: { zh: '新材料产业园', en: 'new materials park' } }),
  draft('platform:park-branch', { kind: 'ZONE_OR_PARK', names: { zh: '新材料产业园分园', en: 'branch of the new materials park' } }),
  draft('platform:cathode-base', { kind: 'BASE', names: { zh: '正极材料基地', en: 'cathode base' } }),
  draft('industry:materials', { names: { zh: '新材料', en: 'new materials' } }),
  draft('industry:titanium', { names: { zh: '钛材料', en: 'titanium' } }),
  draft('industry:battery-materials', { names: { zh: '电池材料', en: 'battery materials' } }),
  draft('industry:cathodes', { names: { zh: '正极材料', en: 'cathodes' } }),
  draft('industry:hydrogen', { names: { zh: '氢能', en: 'hydrogen energy' } }),
  draft('programme:cdmz-community', {
    kind: 'COMMUNITY',
    level: 'PROVINCIAL',
    names: { zh: '成德眉资创新共同体', en: 'Chengdu–Deyang–Meishan–Ziyang innovation community' },
    aliases: ['成德眉资', 'CDMZ'],
  }),
  draft('programme:innovation-corridor', { kind: 'CORRIDOR', names: { zh: '科创走廊', en: 'innovation corridor' } }),
  draft('programme:innovation-voucher', { kind: 'SCHEME', names: { zh: '创新券', en: 'innovation voucher' } }),
  draft('programme:transfer-plan', { kind: 'PLAN', names: { zh: '成果转化计划', en: 'transfer plan' } }),
  draft('metric:high-tech-enterprises', { unit: '家', dimension: 'COUNT', names: { zh: '高新技术企业数量', en: 'number of high-tech enterprises' } }),
  draft('metric:research-intensity', { unit: '%', dimension: 'RATIO', names: { zh: '研发投入强度', en: 'R&D intensity' } }),
  draft('metric:patents', { unit: '件', dimension: 'COUNT', names: { zh: '发明专利拥有量', en: 'number of patents' } }),
  draft('metric:incubators', { unit: '家', dimension: 'COUNT', names: { zh: '孵化器数量', en: 'number of incubators' }, citations: [LESHAN_14, DEYANG_GOALS] }),
  draft('target:deyang-enterprises', { ...COUNT_2025, value: 400, canonicalValue: 400 }),
  draft('target:leshan-enterprises', { ...COUNT_2025, value: 300, canonicalValue: 300 }),
  draft('target:deyang-intensity', { comparator: 'AT_LEAST', unit: '%', value: 3.5, canonicalValue: 3.5, baseYear: 2020, baseValue: 2.9 }),
  draft('target:leshan-intensity', { comparator: 'ABOVE', reference: { zh: '全省平均水平', en: 'provincial average' } }),
  draft('target:deyang-patents-2025', { unit: '件', value: 900, canonicalValue: 900, year: 2025 }),
  draft('target:deyang-patents-2030', { unit: '件', value: 1500, canonicalValue: 1500, year: 2030 }),
  draft('organisation:jiaotong-university', { kind: 'UNIVERSITY', names: { zh: '交通大学', en: 'Jiaotong University' } }),
  draft('organisation:deyang-committee', { kind: 'GOVERNMENT', names: { zh: '德阳市委', en: 'Deyang municipal committee' } }),
  draft('document:deyang-2021', { names: { zh: '德阳决定', en: 'Deyang decision' }, articles: ['序言', '总体目标', '（六）', '（十）'], ...PUBLISHED }),
  draft('document:leshan-2020', { names: { zh: '乐山计划', en: 'Leshan plan' }, articles: ['总体目标', '14.'] }),
];

const relations: readonly Relation[] = [
  tie('document:deyang-2021 ISSUED_BY organisation:deyang-committee', [DEYANG_PREFACE]),
  tie('document:deyang-2021 COVERS city:deyang', [DEYANG_PREFACE]),
  tie('document:leshan-2020 COVERS city:leshan', [LESHAN_GOALS]),
  tie('city:deyang PART_OF region:sichuan', [DEYANG_6]),
  tie('city:chengdu PART_OF region:sichuan', [DEYANG_6]),
  tie('district:guanghan PART_OF city:deyang', [DEYANG_6]),
  tie('district:shifang PART_OF city:deyang', [DEYANG_10]),
  tie('city:chengdu PARTICIPATES_IN programme:cdmz-community', [LESHAN_14, DEYANG_6]),
  tie('city:meishan PARTICIPATES_IN programme:cdmz-community', [DEYANG_6]),
  tie('district:guanghan PARTICIPATES_IN programme:cdmz-community', [DEYANG_6], 'BUILDING'),
  tie('city:chengdu PARTICIPATES_IN programme:innovation-corridor', [DEYANG_6]),
  tie('city:deyang PARTICIPATES_IN programme:innovation-corridor', [DEYANG_6], 'PLANNED'),
  tie('district:guanghan PARTICIPATES_IN programme:innovation-corridor', [DEYANG_6], 'EXISTING'),
  tie('city:leshan PARTICIPATES_IN programme:innovation-corridor', [LESHAN_14]),
  tie('city:leshan PARTICIPATES_IN programme:innovation-voucher', [LESHAN_14], 'PLANNED'),
  tie('programme:transfer-plan PART_OF programme:cdmz-community', [DEYANG_6]),
  tie('organisation:jiaotong-university PARTNERS_IN programme:cdmz-community', [DEYANG_6]),
  tie('district:shifang HOSTS platform:titanium-laboratory', [DEYANG_10], 'BUILDING'),
  tie('city:chengdu HOSTS platform:titanium-laboratory', [DEYANG_10]),
  tie('city:leshan HOSTS platform:materials-park', [LESHAN_14], 'EXISTING'),
  tie('platform:park-branch PART_OF platform:materials-park', [LESHAN_14]),
  tie('platform:titanium-laboratory SERVES industry:titanium', [DEYANG_10]),
  tie('platform:titanium-laboratory SERVES industry:cathodes', [DEYANG_10]),
  tie('platform:materials-park SERVES industry:materials', [LESHAN_14]),
  tie('platform:materials-park SERVES industry:titanium', [LESHAN_14]),
  tie('platform:cathode-base SERVES industry:cathodes', [LESHAN_14]),
  tie('programme:innovation-corridor BUILDS platform:titanium-laboratory', [DEYANG_10]),
  tie('programme:cdmz-community ADVANCES industry:titanium', [DEYANG_10]),
  tie('programme:innovation-voucher ADVANCES industry:materials', [LESHAN_14]),
  tie('city:deyang DEVELOPS industry:titanium', [DEYANG_10]),
  tie('city:leshan DEVELOPS industry:titanium', [LESHAN_14]),
  tie('city:leshan DEVELOPS industry:hydrogen', [LESHAN_14]),
  tie('industry:titanium PART_OF industry:materials', [DEYANG_10]),
  tie('industry:battery-materials PART_OF industry:materials', [DEYANG_10]),
  tie('industry:cathodes PART_OF industry:battery-materials', [DEYANG_10]),
  tie('city:deyang SETS target:deyang-enterprises', [DEYANG_10]),
  tie('target:deyang-enterprises MEASURES metric:high-tech-enterprises', [DEYANG_10]),
  tie('target:deyang-enterprises CONCERNS industry:titanium', [DEYANG_10]),
  tie('city:leshan SETS target:leshan-enterprises', [LESHAN_GOALS]),
  tie('target:leshan-enterprises MEASURES metric:high-tech-enterprises', [LESHAN_GOALS]),
  tie('city:deyang SETS target:deyang-intensity', [DEYANG_10]),
  tie('target:deyang-intensity MEASURES metric:research-intensity', [DEYANG_10]),
  tie('target:deyang-intensity CONCERNS district:guanghan', [DEYANG_10]),
  tie('city:leshan SETS target:leshan-intensity', [LESHAN_GOALS]),
  tie('target:leshan-intensity MEASURES metric:research-intensity', [LESHAN_GOALS]),
  tie('city:deyang SETS target:deyang-patents-2025', [DEYANG_10]),
  tie('target:deyang-patents-2025 MEASURES metric:patents', [DEYANG_10]),
  tie('city:deyang SETS target:deyang-patents-2030', [DEYANG_10]),
  tie('target:deyang-patents-2030 MEASURES metric:patents', [DEYANG_10]),
];

/**
 * A small invented graph in which every question has an answer that can be worked out by hand: districts that stand for their city, industries in three layers, a
 * platform that serves two of them, programmes of several cities, metrics of two cities and of one.
 */
export const exampleGraph: Dataset = assembleDataset('example', drafts, relations);

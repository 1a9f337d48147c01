import { describe, expect, it } from 'vitest';
import { type Action, sessionReducer, startSession } from '../../../web/session/sessionReducer.ts';
import { MOST_MEMBERS } from '../../../web/session/View.ts';

const sessionAfter = (...actions: readonly Action[]) => actions.reduce(sessionReducer, startSession());
const open = (...ids: string[]): Action => ({ type: 'open', ids, selection: ids[0] ?? null });

describe('a session', () => {
  it('begins with nothing to undo', () => {
    expect(sessionAfter({ type: 'undo' })).toEqual(startSession());
    expect(sessionAfter({ type: 'redo' })).toEqual(startSession());
  });

  it('turns an answer into an exploration when something is added, keeping what stands where it stands', () => {
    const { view } = sessionAfter({ type: 'add', ids: ['industry:tea'], standing: [['city:leshan', { x: 3.4, y: -2.6 }]], selection: 'industry:tea' });
    expect(view.question.kind).toBe('EXPLORE');
    expect(view.members).toEqual(['city:leshan', 'industry:tea']);
    expect(view.positions).toEqual({ 'city:leshan': { x: 3, y: -3 } });
    expect(view.selection).toBe('industry:tea');
  });

  it('adds nothing twice, and never more than a canvas holds', () => {
    const many = Array.from({ length: MOST_MEMBERS + 20 }, (_, at) => `platform:p${at}`);
    const { view } = sessionAfter(open('city:leshan'), { type: 'add', ids: ['city:leshan', ...many], standing: [] });
    expect(view.members).toHaveLength(MOST_MEMBERS);
    expect(new Set(view.members).size).toBe(MOST_MEMBERS);
  });

  it('forgets the place and the selection of what is removed, and of ties that lose an end', () => {
    const session = sessionAfter(
      open('city:leshan', 'industry:tea'),
      { type: 'settle', positions: { 'city:leshan': { x: 1, y: 1 }, 'industry:tea': { x: 2, y: 2 } } },
      { type: 'select', id: 'city:leshan.DEVELOPS.industry:tea' },
      { type: 'remove', ids: ['industry:tea'], standing: [] },
    );
    expect(session.view.members).toEqual(['city:leshan']);
    expect(session.view.positions).toEqual({ 'city:leshan': { x: 1, y: 1 } });
    expect(session.view.selection).toBeNull();
  });

  it('undoes and redoes what changed the canvas, not what was looked at or where things settled', () => {
    const steps: Action[] = [open('city:leshan'), { type: 'settle', positions: { 'city:leshan': { x: 5, y: 5 } } }, { type: 'select', id: null }];
    const added = sessionAfter(...steps, { type: 'add', ids: ['industry:tea'], standing: [] });
    const undone = sessionReducer(added, { type: 'undo' });
    expect(undone.view.members).toEqual(['city:leshan']);
    expect(undone.view.positions).toEqual({ 'city:leshan': { x: 5, y: 5 } });
    expect(sessionReducer(undone, { type: 'redo' }).view).toEqual(added.view);
    expect(sessionReducer(undone, { type: 'undo' }).view.question.kind).toBe('OVERVIEW');
  });

  it('drops what could be redone once another way is taken', () => {
    expect(sessionAfter(open('city:leshan'), { type: 'undo' }, open('city:deyang')).future).toEqual([]);
  });

  it('keeps the language through undo', () => {
    expect(sessionAfter(open('city:leshan'), { type: 'speak', language: 'en' }, { type: 'undo' }).view.language).toBe('en');
  });

  it('starts another question without filters, places or selection of the last', () => {
    const { view } = sessionAfter(
      { type: 'toggleType', entityType: 'CITY' },
      { type: 'select', id: 'city:leshan' },
      { type: 'ask', question: { kind: 'TRACE', industry: null } },
    );
    expect(view).toMatchObject({ hiddenTypes: [], selection: null, positions: {}, members: [] });
  });

  it('hides a type and shows it again', () => {
    const hide: Action = { type: 'toggleType', entityType: 'CITY' };
    expect(sessionAfter(hide).view.hiddenTypes).toEqual(['CITY']);
    expect(sessionAfter(hide, hide).view.hiddenTypes).toEqual([]);
    expect(sessionAfter(hide, { type: 'toggleRelation', relationType: 'HOSTS' }, { type: 'showAll' }).view).toMatchObject({
      hiddenTypes: [],
      hiddenRelations: [],
    });
  });
});

import { useEffect, useState } from 'react';
import { askQuestion, questionKey } from './data/askQuestion.ts';
import { archiveQuery } from './data/operations/archiveQuery.ts';
import { useAnswer } from './data/useAnswer.ts';
import { CanvasText } from './panels/CanvasText.tsx';
import { DeskContext } from './panels/Desk.ts';
import { Inspector } from './panels/inspector/Inspector.tsx';
import { Masthead } from './panels/Masthead.tsx';
import { Failure, Loading, Remark } from './panels/Notice.tsx';
import { QuestionPanel } from './panels/questions/QuestionPanel.tsx';
import { TargetsTable } from './panels/questions/TargetsTable.tsx';
import { Stage } from './panels/Stage.tsx';
import { useExpansion } from './panels/useExpansion.ts';
import { usePictureLayout } from './panels/usePictureLayout.ts';
import { useUndoKeys } from './panels/useUndoKeys.ts';
import type { SessionHandle } from './session/useSession.ts';
import { useWords } from './words/useWords.ts';

/** The page: what is asked on the left, the picture in the middle, what is selected on the right. */
export const App = ({ session, dispatch, broken, forgive }: SessionHandle) => {
  const { view } = session;
  const { words, language } = useWords();
  const [hovered, hover] = useState<string | null>(null);
  const [remark, setRemark] = useState<string | null>(null);

  const archive = useAnswer('archive', async (client) => {
    const { data } = await client.query({ query: archiveQuery });
    if (data === undefined) throw new Error('the answer is empty');
    return data;
  });
  const known = archive.answer;
  const key = questionKey(view);
  const current = useAnswer(known === null ? null : key, (client, signal) => {
    if (known === null) throw new Error('the archive is not known yet');
    return askQuestion(client, view.question, view.members, known, signal);
  });
  // A picture stays until the next is there, as long as it answers the same kind of question.
  const asked = current.answer?.kind === view.question.kind ? current.answer : null;
  const { picture, elements, positions, found } = usePictureLayout(asked, view, known);
  const { expand, open, choose } = useExpansion({ view, picture, positions, dispatch, remark: setRemark });
  useUndoKeys(dispatch);

  const settled = asked?.key === key;
  useEffect(() => {
    if (settled && found !== null) dispatch({ type: 'settle', positions: found });
  }, [settled, found, dispatch]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = language === 'zh' ? `${words.title} · Policy Graph` : words.title;
  }, [language, words]);

  const failure = archive.error ?? current.error;
  const retry = archive.error === null ? current.retry : archive.retry;
  const standing = new Set([...picture.entities, ...picture.bundles.flatMap(({ programmes }) => programmes)].map(({ id }) => id));
  const table = view.question.kind === 'TARGETS';
  return (
    <DeskContext value={{ view, dispatch, archive: known, standing, hovered, hover, choose, expand, open }}>
      <button type="button" className="skip" onClick={() => document.getElementById('asking')?.focus()}>
        {words.skip}
      </button>
      <Masthead />
      {broken ? <Remark text={words.state.broken} dismiss={forgive} /> : null}
      {remark === null ? null : <Remark text={remark} dismiss={() => setRemark(null)} />}
      {failure === null ? null : <Failure error={failure} retry={retry} />}
      <main className="desk" data-question={view.question.kind} data-selected={view.selection !== null || undefined}>
        <section className="asking" id="asking" tabIndex={-1}>
          <QuestionPanel asked={settled ? asked : null} />
          {table ? null : <CanvasText picture={picture} positions={positions} />}
        </section>
        <section className="stage" aria-busy={!settled}>
          {table ? (
            asked?.kind === 'TARGETS' && <TargetsTable metrics={asked.metrics} />
          ) : (
            <Stage session={session} picture={picture} elements={elements} positions={positions} occasion={`${language} ${asked?.key ?? ''}`} />
          )}
          {settled || failure !== null ? null : <Loading />}
        </section>
        <Inspector picture={picture} />
      </main>
    </DeskContext>
  );
};

/** Tells how far something long is, at every tenth of it. */
export const progressOf = (say: (line: string) => void, what: string, total: number): ((done: number) => void) => {
  const tenth = Math.max(1, Math.floor(total / 10));
  let told = 0;
  return (done) => {
    const reached = Math.floor(done / tenth);
    if (reached <= told) return;
    told = reached;
    say(`${what}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`);
  };
};

/** How many answers are kept; then all are forgotten, so that a long-running program does not grow. */
const mostAnswers = 20_000;

/** Makes a costly reading of texts remember its answers: a list asks for the same names again and again. */
export function rememberedTexts<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= mostAnswers) answers.clear();
    const answer = read(text);
    answers.set(text, answer);
    return answer;
  };
}

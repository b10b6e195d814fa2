import { analyze } from 'pushiness/lite';

const message = document.querySelector<HTMLTextAreaElement>('#message')!;
const reasons = document.querySelector<HTMLUListElement>('#reasons')!;

message.addEventListener('input', () => {
  const { explanations } = analyze(message.value, { relationship: 'stranger', channel: 'direct-message' });
  reasons.replaceChildren(
    ...explanations
      .filter(({ contribution }) => contribution > 0)
      .map(({ message: seen, advice }) => {
        const item = document.createElement('li');
        item.textContent = `${seen} ${advice}`;
        return item;
      }),
  );
});

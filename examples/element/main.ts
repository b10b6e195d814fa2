import 'pushiness/element';

document.querySelector('pushiness-meter')!.addEventListener('pushiness-change', (event) => {
  const { level, model } = (event as CustomEvent<{ level: string | null; model: string }>).detail;
  document.title = `${level ?? 'undecided'} by ${model}`;
});

const message = document.getElementById('message');
const reading = document.getElementById('reading');

const show = () => {
  const { level, score, explanations } = globalThis.pushiness.analyze(message.value);
  reading.textContent =
    score === null
      ? 'nothing to read yet'
      : `${level}: ${explanations[0] ? explanations[0].message : 'nothing stands out'}`;
};

message.addEventListener('input', show);
show();

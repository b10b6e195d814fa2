import type { MeterAttributes } from 'pushiness/element';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import { useState } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'pushiness-meter': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> &
        Partial<MeterAttributes> & { 'onpushiness-change'?: (event: CustomEvent<{ level: string | null }>) => void };
    }
  }
}

export const Compose = () => {
  const [level, setLevel] = useState<string | null>(null);
  return (
    <form>
      <textarea id="message" />
      <pushiness-meter
        for="message"
        relationship="friend"
        onpushiness-change={({ detail }) => setLevel(detail.level)}
      />
      <output>{level}</output>
    </form>
  );
};

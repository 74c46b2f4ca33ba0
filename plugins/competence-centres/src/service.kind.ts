import { defineKind, joined, sameText } from '@innesto/schema';
import { z } from 'zod';
import { fact, localizedText, readIn } from './attributes.ts';
import { HELP, helpList } from './help.ts';

const attributes = z.strictObject({
  help: helpList.optional(),
  figures: localizedText.optional(),
  /** Per cent of a project's costs that a call paid, and its cap in euro, in the year of the terms. */
  share: z.number().min(0).max(100).optional(),
  cap: z.number().min(0).optional(),
  termsYear: z.int().min(1900).optional(),
  /** The last call that was read about. */
  lastCall: localizedText.optional(),
  readIn: readIn.optional(),
});

/** What is known of a service beside what the catalogue knows of every offer. */
export type ServiceAttributes = z.infer<typeof attributes>;

const percent = (share: number | undefined) => (share === undefined ? undefined : sameText(`${share} %`));
const euro = (cap: number | undefined) =>
  cap === undefined ? undefined : { it: `${cap.toLocaleString('it-IT')} euro`, en: `EUR ${cap.toLocaleString('en-GB')}` };

/** Something a company can ask a competence centre for. */
export const serviceKind = defineKind({
  id: 'competence-centres.service',
  role: 'offer',
  publishable: true,
  name: { it: 'Servizio di un centro di competenza', en: 'Service of a competence centre' },
  plural: { it: 'Servizi dei centri di competenza', en: 'Services of competence centres' },
  attributes,
  describe: ({ attributes: service }) => ({
    text: joined([...(service.help ?? []).map((help) => HELP[help]), ...(service.figures ? [service.figures] : [])]),
  }),
  facts: ({ attributes: service }) => {
    const source = service.readIn ?? {};
    return [
      ...fact({ it: 'Come ti aiuta', en: 'How it helps you' }, service.help && joined(service.help.map((help) => HELP[help])), source.help),
      ...fact({ it: 'In cifre', en: 'In figures' }, service.figures, source.figures),
      ...fact({ it: 'Quota dei costi pagata dal bando', en: 'Share of costs paid by the call' }, percent(service.share), source.share),
      ...fact({ it: 'Fino a', en: 'Up to' }, euro(service.cap), source.cap),
      ...fact({ it: 'Anno di queste condizioni', en: 'Year of these terms' }, service.termsYear ? sameText(String(service.termsYear)) : undefined),
      ...fact({ it: 'Ultimo bando letto', en: 'Last call read about' }, service.lastCall, source.lastCall),
    ];
  },
});

import type { Instrument } from '@innesto/schema';
import { customers } from './customers.ts';
import { design } from './design.ts';
import { finance } from './finance.ts';
import { logistics } from './logistics.ts';
import { people } from './people.ts';
import { production } from './production.ts';
import { PROFILES } from './profiles.ts';
import { purchasing } from './purchasing.ts';
import { COMMON_STEPS } from './steps.ts';
import { technologies } from './technologies.ts';

/** A self-assessment modelled on SELFI 4.0, for any sector and any size from one person up, in our own words. */
export const selfi: Instrument = {
  id: 'instruments.selfi',
  version: '1.2.0',
  name: {
    it: 'Autovalutazione della maturità digitale (sul modello di SELFI 4.0)',
    en: 'Digital maturity self-assessment (modelled on SELFI 4.0)',
  },
  description: {
    it: 'Otto parti dell’impresa, da tre a cinque domande ciascuna. Per ogni domanda scegliete la frase che vi ' +
      'somiglia di più: non ci sono risposte giuste o sbagliate. Segue la struttura di SELFI 4.0, il questionario ' +
      'delle Camere di commercio, ma non è quello ufficiale: domande, obiettivi e soglie dei profili sono nostri. ' +
      'Se un bando chiede il rapporto di SELFI 4.0, dovrete compilare anche quello.',
    en: 'Eight parts of your company, three to five questions each. For every question choose the sentence that ' +
      'sounds most like you: there are no right or wrong answers. It follows the structure of SELFI 4.0, the ' +
      'questionnaire of the Italian Chambers of Commerce, but it is not the official one: the questions, the ' +
      'targets and the thresholds of the profiles are ours. If a call for funding asks for the SELFI 4.0 report, ' +
      'you will need to fill in that one too.',
  },
  mode: 'self',
  steps: COMMON_STEPS,
  areas: [finance, customers, technologies, people, purchasing, logistics, production, design],
  profiles: PROFILES,
  source: {
    it: 'La scala da 0 a 4, i nomi dei profili e le aree contabilità, clienti e mercati, tecnologie, risorse umane ' +
      'vengono da notizie pubblicate su SELFI 4.0; le altre aree e il senso dei cinque gradini sono ricostruiti, ' +
      'perché il testo ufficiale non è stato letto. Sono provvisorie le soglie dei profili (cinque parti uguali ' +
      'della scala: quelle ufficiali non sono note), gli obiettivi per dimensione e il peso, uguale per tutte le ' +
      'domande.',
    en: 'The scale from 0 to 4, the names of the profiles and the areas accounting, customers and markets, ' +
      'technologies and human resources come from published news about SELFI 4.0; the other areas and the meaning ' +
      'of the five steps are reconstructed, since the official text has not been read. The thresholds of the ' +
      'profiles (five equal parts of the scale: the official ones are not known), the targets by size and the ' +
      'weight, equal for all questions, are provisional.',
  },
};

import type { Locale } from '@innesto/schema';
import { fold, stem } from '@innesto/schema/concepts';

const list = (locale: Locale, words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map((word) => stem(word, locale)));

/** Words that join and count others: they say nothing by themselves, however many of them two texts share. */
const GRAMMATICAL: Readonly<Record<Locale, ReadonlySet<string>>> = {
  it: list('it', `
    nessuno nessuna niente nulla qualcuno qualcosa qualunque ognuno ciascuno chiunque entrambi parecchio abbastanza assai appena
    infatti invece inoltre intanto insieme quindi dunque perciò però eppure anzi oppure mentre durante attraverso secondo
    davanti dietro intorno attorno accanto ovunque dappertutto finalmente soltanto soprattutto piuttosto purtroppo forse magari
    allora ormai spesso talvolta tuttavia comunque almeno cioè tranne malgrado
    due tre quattro cinque sei sette otto nove dieci venti trenta cento mille poi sempre mai ancora gia subito oggi
    domani ieri adesso ora volta ogni qualche alcuni altro stesso solo
    troppo poco molto tanto meno piu bene male meglio davvero veramente quasi circa anche senza verso sopra sotto dentro fuori vicino lontano
    fare farsi dare dire andare venire potere volere dovere`),
  en: list('en', `
    nobody nothing none somebody someone something anybody anyone anything everybody everyone everything each both either neither several enough
    indeed instead moreover meanwhile therefore however though although perhaps maybe rather quite just while during through across
    behind around beside everywhere anywhere somewhere finally mainly unfortunately often sometimes anyway least
    two three four five six seven eight nine ten hundred then always never still today tomorrow yesterday
    every some other same only much many little less more well better really almost about without
    make made give say go come want need put take`),
};

/** Words of texts of every kind. */
const EVERYDAY: Readonly<Record<Locale, ReadonlySet<string>>> = {
  it: list('it', `
    primo prima dopo giorno giorni giornata mese anno settimana mattina sera tempo fine inizio
    grande piccolo nuovo vecchio bello buono vero giusto diverso lungo corto alto basso facile pronto
    cosa modo parte punto posto caso esempio tipo numero nome parola idea problema aiuto mano persona gente uomo donna ragazzo famiglia
    azienda impresa ditta cliente clienti lavoro lavorare lavora vedere sapere mettere prendere tenere
    trovare cercare capire pensare credere sentire chiamare chiedere usare servire serve aiutare cominciare finire cambiare restare passare portare porta
    arrivare tornare aprire chiudere perdere dati strumento programma sistema progetto prodotto servizio soldi costo prezzo spendere pagare comprare
    prova provare ricerca ricercare sviluppo sviluppare macchina modello oggetto gruppo reale preso imparare immaginare linea studio attivita rete aria minuto memoria
    copia copiare rifare buttare fermare fermo guardare interessare mancare riuscire mandare bastare controllo controllare pezzo
    via casa paese mondo vita cuore testa acqua computer telefono`),
  en: list('en', `
    first second before after day month year week morning evening time end start big small new old good bad true right different long short high low easy ready
    thing way part point place case example kind number
    name word idea problem help hand person people man woman family company firm business customer work see know
    keep find look understand think believe feel call ask use serve begin finish change stay pass bring arrive return open close lose
    trial try test research develop development machine model object group real learn line study activity
    look watch send miss control check piece copy redo throw
    data tool program system project product service money cost price spend pay buy home country world life computer phone`),
};

/** Whether a word joins others, or counts them: it proves nothing, nor does it help others to. */
export function isGrammatical(word: string, locale: Locale): boolean {
  return GRAMMATICAL[locale].has(stem(fold(word), locale));
}

/** Whether a word stands in texts of every kind: that two texts share it tells nothing of either, but several of them together may. */
export function isEveryday(word: string, locale: Locale): boolean {
  return EVERYDAY[locale].has(stem(fold(word), locale));
}

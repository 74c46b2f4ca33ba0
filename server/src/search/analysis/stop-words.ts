import type { Locale } from '@innesto/schema';

const list = (...groups: readonly string[]): ReadonlySet<string> => new Set(groups.join(' ').split(' '));

const italian = list(
  'a ad al allo ai agli all agl alla alle con col coi da dal dallo dai dagli dall dagl dalla dalle di del dello dei degli dell degl della delle',
  'in nel nello nei negli nell negl nella nelle su sul sullo sui sugli sull sugl sulla sulle per tra fra contro',
  'io tu lui lei noi voi loro mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre',
  'mi ti ci vi lo la li le gli ne il i un uno una si se e ed o ma anche come dove perche che chi cui non piu cosa quando',
  'quale quali quanto quanti quanta quante quello quelli quella quelle questo questi questa queste tutto tutti c d l m n s t v',
  'ho hai ha abbiamo avete hanno abbia abbiate abbiano avro avrai avra avremo avrete avranno avrei avresti avrebbe avremmo avreste avrebbero',
  'avevo avevi aveva avevamo avevate avevano ebbi avesti ebbe avemmo aveste ebbero avessi avesse avessimo avessero avendo avuto avuta avuti avute',
  'sono sei siamo siete sia siate siano saro sarai sara saremo sarete saranno sarei saresti sarebbe saremmo sareste sarebbero',
  'ero eri era eravamo eravate erano fui fosti fu fummo foste furono fossi fosse fossimo fossero essendo stato stata stati state',
  'faccio fai facciamo fanno faccia facciate facciano faro farai fara faremo farete faranno farei faresti farebbe faremmo fareste farebbero',
  'facevo facevi faceva facevamo facevate facevano feci facesti fece facemmo faceste fecero facessi facesse facessimo facessero facendo',
  'sto stai sta stiamo stanno stia stiate stiano staro starai stara staremo starete staranno starei staresti starebbe staremmo stareste starebbero',
  'stavo stavi stava stavamo stavate stavano stetti stesti stette stemmo steste stettero stessi stesse stessimo stessero stando',
);

const english = list(
  'i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself',
  'they them their theirs themselves what which who whom this that these those am is are was were be been being have has had having',
  'do does did doing would should could ought can cannot will let just a an the and but if or because as until while of at by for with about',
  'against between into through during before after above below to from up down in out on off over under again further then once',
  'here there when where why how all any both each few more most other some such no nor not only own same so than too very now s t ll re ve d m',
);

/** Words that carry grammar and no subject, folded, by language. */
export const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = { it: italian, en: english };

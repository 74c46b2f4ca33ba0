/**
 * Italian and English words of two or three letters. An abbreviation that is one of them ("AI", "API") is taken for the
 * abbreviation only where it is written in capitals.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `ad ai al api che chi ci col con cui da dai dal dei del di due ed era ero fa fai fra gas gia giu gli ha hai ho il in io
   la le lei li lo lui ma mai me mi mia mie mio ne nei nel no noi non ora ore per piu poi puo qua qui re sa se sei si sia
   sta sto su sua sue sui sul suo te ti tra tre tu tua tue tuo un una uno va vai via vie vo voi zia
   act ad add ads age ago aid aim air all am an and any are arm art as ask at bad bar be bed bet big bit box boy bus but buy
   by cam can cap car cut day did do due ear eat end eye far fed few fit fix for fun gap get go got had has he her him his
   hit hot how if in ink is it its job key kid lab law led let lot low man map may me men met mix my net new no nor not now
   of off oil old on one or our out own pay per pet pin put ran raw red rid row run saw say see set she so son tax tea
   ten the tie tin tip to too top try two up us use van via war was way we wet who why win yes yet you`.split(/\s+/),
);

/**
 * Domain endings that make a bare word a link without `http://`: the generic ones seen in messages and every country code in
 * wide use. Endings that are file types or common words need a path, `www.` or a scheme (see `AMBIGUOUS_DOMAINS`).
 * Source: the IANA root zone, narrowed by hand.
 */
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set(
  (
    'academy ac ad ae af ag agency ai al am app ar art asia at au audio az ba bar be best bg bid bio biz blog bo br bs build ' +
    'business buzz by bz ca cafe camp capital care cash casino cat cc cd center ch chat church ci city cl click clinic cloud club cm cn ' +
    'co coach codes coffee com community company consulting cool coop courses cr cricket cu cv cx cy cz dance date dating de deals ' +
    'delivery design dev diamonds digital direct directory dk do dog domains dz earth ec edu education ee eg email energy es estate eu ' +
    'events example exchange exe expert express fan fans farm fashion fi finance financial fit fitness fm fo foundation fr fun fund ' +
    'fyi ga gallery game games garden gd ge gg gh gi gift gl global gov gp gr group gt guide guru gy health help hiphop hk hn ' +
    'holdings homes hospital host house how hr ht hu icu id ie il im in inc info ink institute international invest investments io ' +
    'iq ir is it je jetzt jm jo jobs jp ke kg kh kim kr kw ky kz la land lat lb legal li life limited link live lk loan lol london lt ltd lu ' +
    'lv ly ma management market marketing md me media men mg mil mk ml mm mn mo mobi money monster movie ms mt mu museum mx my mz name ' +
    'nc net network news ng ni ninja nl no np nu nyc nz om one online org pa page partners parts party pe pet pf pg ph photo ' +
    'photography photos pics pictures pizza pk pl place plus pm porn press pro productions properties promo pt pub pw py qa quest ' +
    'racing re realty recipes red rentals repair report review reviews rip ro rocks rs ru run rw sa sale sb school science se services ' +
    'sexy sg sh shop shopping show si sites site sk skin sn so social software solar solutions space st store stream studio style su ' +
    'supply support surf sv sx systems sy sz tattoo tax tc team tech technology tel tf tg th tips tj tk tl tm tn to today tokyo tools top ' +
    'tours town toys trade trading training travel tt tube tv tw tz ua ug uk university us uy uz va vc ve ventures vg vi video vip vision ' +
    'vn vu watch website wiki win wine work works world ws wtf xin xxx xyz yachts yoga za zip zm zone zw'
  ).split(' '),
);

/** Endings that are more often a file type or the next sentence's first word: `readme.md`, `main.rs`, `done.so`. */
export const AMBIGUOUS_DOMAINS: ReadonlySet<string> = new Set(
  (
    'am as at be by date do email exe game group he how id in is it la link live md me my name no now of one page pm ps py rs run sh show so ' +
    'st to today top us watch win work zip'
  ).split(' '),
);

// Words and initials whose first sound their letters do not tell.
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Initialisms that could be read as a word and are spelt out: “an MEP”, “a USB stick”. Upper case. */
export const SPELT_OUT = set('FEC FERC HIV HOA LA LAPD MEP MEPS MIT MOD MOT NIH NUJ RAC RAF ROTC RUC SEC SIS SOS SUV XL');

/** Initialisms that everybody reads as a word, and that begin with a consonant. Upper case. */
export const READ_AS_WORD = set('FEMA FIFA FLOTUS HAMAS HIMARS LEGO MAGA MERCOSUR NAFTA NASA NASCAR NATO RICO SCOTUS SEATO STEM SWAT');

/** Words that may be taken for the word after an article but belong to no noun phrase: an “a” before them is a letter or another slip. */
export const NO_NOUN = set(
  'a an and are as at am is it its in if i of on or over off out up upon us all also about after again against an any each either else even ever every instead into onto under until unless our ours',
);

/** Words after which an article is meant: prepositions, conjunctions, pronouns, auxiliaries, and the verbs that news puts before one. */
export const BEFORE_ARTICLE = set(
  'is was are were be been being am become becomes became seem seems seemed remain remains remained has have had having do does did make makes made take takes took taken get gets got give gives gave given find finds found see sees saw seen hold holds held keep keeps kept win wins won lose loses lost buy buys bought sell sells sold build builds built write writes wrote written read reads send sends sent set sets put puts pay pays paid lead leads led leave leaves left meet meets met run runs ran tell tells told say says said wear wears wore bring brings brought catch caught think thought hear heard know knew speak spoke fly flew drive drove draw drew throw threw show shows shown need needs want wants use uses offer offers face faces include includes call calls support supports like likes of in on at by for from with without to into onto over under after before during about against between among through as than that if or but nor and so like near since until per via not just only even still also now then such what quite rather many half him her them me us you it there when while where because although though which both either neither whether unless across behind beyond despite within amid toward towards upon around outside inside off up out down away back almost already never always again ever once perhaps maybe',
);

/** After “an” these say that “and” was meant: “at a place an then”. */
export const AFTER_AND = set(
  'the this these those that then thus they their he his she her him we you your my me was were will would has had have to for from with by but not which who when where what how so there them than can could should must may might does did do be been still now just later both',
);

/** Words with a vowel letter first and a consonant sound, as they begin, lower case. */
export const SOUNDS_CONSONANT =
  /^(?:eu|ewe|ewing|one(?!r)|once|ouija|u(?:biq|fo(?:s|log|$)|gand|k(?:rain|ulele|e)|nanim|ni(?!dent|deal|gnit|gnor|m[^o]|n|ron|rr|ss)|r(?:an[iou]|et|in|ol|ugu|ea)|s(?:a[bg]|e|i|u)|t(?:ah|e(?:[nr]|s?$)|il|op)))/;

/** Words with a consonant letter first and a vowel sound, as they begin, lower case. */
export const SOUNDS_VOWEL = /^(?:hour(?!i)|heir|hono[u]?r|honest|hors d)/;

/** The h of these is silent to some; no side is taken. */
export const EITHER = /^(?:h(?:[a-z]{0,3}[àâçéèêëîïôùû]|ors$|aute|erm[eè]s$|istor|otel|abit|ered|ero[^n]|yster|erb|omage|armoni|umble|allucin)|u(?:i|y|z|e|j|b[aeo]|h|m+$)|ou[aei]|oa[xh]|x|yt|yv|yp)/;

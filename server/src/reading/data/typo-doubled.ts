// Words that are never, or sometimes, right twice in a row.
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of grammar that are never right twice in a row, lower case, save for what the lists below say. */
export const FUNCTION_WORDS = set(
  'a an and are as at be because been but by did do does for from has have he i if in into is its my not of on or our she than the their these they this those to was we were which who with your about after before between during over through under until when where while would could should',
);

/** Two of these meet rightly where one ends a clause that is the subject: “what it is is a start”. */
export const TWICE_AFTER_CLAUSE = set('is was are were do does did have has be been');

/** Two of these meet rightly where the first belongs to the verb: “they came in in 1979”. */
export const PARTICLES = set('in on over about through under to by');

/** Said twice for weight, as a sound, or as a name for one thing; or two words that only look the same. Lower case. */
export const RIGHT_TWICE = set(
  'again aye bang beep best big blah bling boo boom boing bora buddy bye can cha chi chin chop chug clap click come cuckoo dear deep din double down dum duran etc far fast fifty fine first five four go good goody gone great ha had half haha he hear heh her hey higher his ho hot hush hurrah hubba in inch it jaw just knock la large later less little long lots low many meh merry mile more most much na nah naughty neck never new night nine no now nudge null oh okay old on one only or over out pah people please poor pretty pub quack quick rah real really red round same see six sh shh sing slow small so softly some soon splish step stop strong such super sure talk tall tap tat ta ten that then there three thump tick tiny tip tock tomtom too toot tried true tsk tut tutu twenty two uh um up very wait walk walla wee well weeks why wide will win wink wow work years yes yeah yo young yum zero zoom'.split(
    ' ',
  ).join(' '),
);

"""How languages write dates and numbers: a tag and its fields, in the order of `locales.Locale`.

From the Unicode CLDR 45.0.0, written by `bench/gather_locales.py`.
"""

LOCALES = """
af | Januarie; Februarie; Maart; April; Mei; Junie; Julie; Augustus; September; Oktober; November; Desember | Januarie;
 Februarie; Maart; April; Mei; Junie; Julie; Augustus; September; Oktober; November; Desember | {d} {m} {y} | {d}¦–¦{d} {m} {y}
 | {m} {y} | {y} | {y} v.C. | {day} {time} |   | 3 3 1 | 0123456789
am | ጃንዋሪ; ፌብሩዋሪ; ማርች; ኤፕሪል; ሜይ; ጁን; ጁላይ; ኦገስት; ሴፕቴምበር; ኦክቶበር; ኖቬምበር; ዲሴምበር | ጃንዋሪ; ፌብሩዋሪ; ማርች; ኤፕሪል; ሜይ; ጁን; ጁላይ; ኦገስት; ሴፕቴምበር;
 ኦክቶበር; ኖቬምበር; ዲሴምበር | {d} {m} {y} | {m} {d}¦–¦{d}፣ {y} | {m} {y} | {y} | {y} ዓ/ዓ | {day} {time} | , | 3 3 1 | 0123456789
ar | يناير; فبراير; مارس; أبريل; مايو; يونيو; يوليو; أغسطس; سبتمبر; أكتوبر; نوفمبر; ديسمبر | يناير; فبراير; مارس; أبريل; مايو;
 يونيو; يوليو; أغسطس; سبتمبر; أكتوبر; نوفمبر; ديسمبر | {d} {m} {y} | {d}¦–¦{d} {m}، {y} | {m} {y} | {y} | {y} ق.م | {day}،
 {time} | , | 3 3 1 | ٠١٢٣٤٥٦٧٨٩
ar-AE | يناير; فبراير; مارس; أبريل; مايو; يونيو; يوليو; أغسطس; سبتمبر; أكتوبر; نوفمبر; ديسمبر | يناير; فبراير; مارس; أبريل;
 مايو; يونيو; يوليو; أغسطس; سبتمبر; أكتوبر; نوفمبر; ديسمبر | {d} {m} {y} | {d}¦–¦{d} {m}، {y} | {m} {y} | {y} | {y} ق.م | {day}،
 {time} | , | 3 3 1 | 0123456789
ar-DZ | جانفي; فيفري; مارس; أفريل; ماي; جوان; جويلية; أوت; سبتمبر; أكتوبر; نوفمبر; ديسمبر | جانفي; فيفري; مارس; أفريل; ماي;
 جوان; جويلية; أوت; سبتمبر; أكتوبر; نوفمبر; ديسمبر | {d} {m} {y} | {d}¦–¦{d} {m}، {y} | {m} {y} | {y} | {y} ق.م | {day}، {time}
 | . | 3 3 1 | 0123456789
ar-EH | يناير; فبراير; مارس; أبريل; مايو; يونيو; يوليو; أغسطس; سبتمبر; أكتوبر; نوفمبر; ديسمبر | يناير; فبراير; مارس; أبريل;
 مايو; يونيو; يوليو; أغسطس; سبتمبر; أكتوبر; نوفمبر; ديسمبر | {d} {m} {y} | {d}¦–¦{d} {m}، {y} | {m} {y} | {y} | {y} ق.م | {day}،
 {time} | , | 3 3 1 | 0123456789
ar-IQ | كانون الثاني; شباط; آذار; نيسان; أيار; حزيران; تموز; آب; أيلول; تشرين الأول; تشرين الثاني; كانون الأول | كانون الثاني;
 شباط; آذار; نيسان; أيار; حزيران; تموز; آب; أيلول; تشرين الأول; تشرين الثاني; كانون الأول | {d} {m} {y} | {d}¦–¦{d} {m}، {y} |
 {m} {y} | {y} | {y} ق.م | {day}، {time} | , | 3 3 1 | ٠١٢٣٤٥٦٧٨٩
ar-JO | كانون الثاني; شباط; آذار; نيسان; أيار; حزيران; تموز; آب; أيلول; تشرين الأول; تشرين الثاني; كانون الأول | كانون الثاني;
 شباط; آذار; نيسان; أيار; حزيران; تموز; آب; أيلول; تشرين الأول; تشرين الثاني; كانون الأول | {d} {m} {y} | {d}¦–¦{d} {m}، {y} |
 {m} {y} | {y} | {y} ق.م | {day}، {time} | , | 3 3 1 | ٠١٢٣٤٥٦٧٨٩
ar-LB | كانون الثاني; شباط; آذار; نيسان; أيار; حزيران; تموز; آب; أيلول; تشرين الأول; تشرين الثاني; كانون الأول | كانون الثاني;
 شباط; آذار; نيسان; أيار; حزيران; تموز; آب; أيلول; تشرين الأول; تشرين الثاني; كانون الأول | {d} {m} {y} | {d}¦–¦{d} {m}، {y} |
 {m} {y} | {y} | {y} ق.م | {day}، {time} | . | 3 3 1 | ٠١٢٣٤٥٦٧٨٩
ar-LY | يناير; فبراير; مارس; أبريل; مايو; يونيو; يوليو; أغسطس; سبتمبر; أكتوبر; نوفمبر; ديسمبر | يناير; فبراير; مارس; أبريل;
 مايو; يونيو; يوليو; أغسطس; سبتمبر; أكتوبر; نوفمبر; ديسمبر | {d} {m} {y} | {d}¦–¦{d} {m}، {y} | {m} {y} | {y} | {y} ق.م | {day}،
 {time} | . | 3 3 1 | 0123456789
ar-MA | يناير; فبراير; مارس; أبريل; ماي; يونيو; يوليوز; غشت; شتنبر; أكتوبر; نونبر; دجنبر | يناير; فبراير; مارس; أبريل; ماي;
 يونيو; يوليوز; غشت; شتنبر; أكتوبر; نونبر; دجنبر | {d} {m} {y} | {d}¦–¦{d} {m}، {y} | {m} {y} | {y} | {y} ق.م | {day}، {time} |
 . | 3 3 1 | 0123456789
ar-MR | يناير; فبراير; مارس; إبريل; مايو; يونيو; يوليو; أغشت; شتمبر; أكتوبر; نوفمبر; دجمبر | يناير; فبراير; مارس; إبريل; مايو;
 يونيو; يوليو; أغشت; شتمبر; أكتوبر; نوفمبر; دجمبر | {d} {m} {y} | {d}¦–¦{d} {m}، {y} | {m} {y} | {y} | {y} ق.م | {day}، {time} |
 . | 3 3 1 | ٠١٢٣٤٥٦٧٨٩
ar-PS | كانون الثاني; شباط; آذار; نيسان; أيار; حزيران; تموز; آب; أيلول; تشرين الأول; تشرين الثاني; كانون الأول | كانون الثاني;
 شباط; آذار; نيسان; أيار; حزيران; تموز; آب; أيلول; تشرين الأول; تشرين الثاني; كانون الأول | {d} {m} {y} | {d}¦–¦{d} {m}، {y} |
 {m} {y} | {y} | {y} ق.م | {day}، {time} | , | 3 3 1 | ٠١٢٣٤٥٦٧٨٩
ar-SY | كانون الثاني; شباط; آذار; نيسان; أيار; حزيران; تموز; آب; أيلول; تشرين الأول; تشرين الثاني; كانون الأول | كانون الثاني;
 شباط; آذار; نيسان; أيار; حزيران; تموز; آب; أيلول; تشرين الأول; تشرين الثاني; كانون الأول | {d} {m} {y} | {d}¦–¦{d} {m}، {y} |
 {m} {y} | {y} | {y} ق.م | {day}، {time} | , | 3 3 1 | ٠١٢٣٤٥٦٧٨٩
ar-TN | جانفي; فيفري; مارس; أفريل; ماي; جوان; جويلية; أوت; سبتمبر; أكتوبر; نوفمبر; ديسمبر | جانفي; فيفري; مارس; أفريل; ماي;
 جوان; جويلية; أوت; سبتمبر; أكتوبر; نوفمبر; ديسمبر | {d} {m} {y} | {d}¦–¦{d} {m}، {y} | {m} {y} | {y} | {y} ق.م | {day}، {time}
 | . | 3 3 1 | 0123456789
as | জানুৱাৰী; ফেব্ৰুৱাৰী; মাৰ্চ; এপ্ৰিল; মে’; জুন; জুলাই; আগষ্ট; ছেপ্তেম্বৰ; অক্টোবৰ; নৱেম্বৰ; ডিচেম্বৰ | জানুৱাৰী; ফেব্ৰুৱাৰী;
 মাৰ্চ; এপ্ৰিল; মে’; জুন; জুলাই; আগষ্ট; ছেপ্তেম্বৰ; অক্টোবৰ; নৱেম্বৰ; ডিচেম্বৰ | {d} {m}, {y} | {d}¦–¦{d} {m} {y} | {m} {y} |
 {y} | খ্ৰীঃ পূঃ {y} | {day} {time} | , | 3 2 1 | ০১২৩৪৫৬৭৮৯
az | yanvar; fevral; mart; aprel; may; iyun; iyul; avqust; sentyabr; oktyabr; noyabr; dekabr | yanvar; fevral; mart; aprel; may;
 iyun; iyul; avqust; sentyabr; oktyabr; noyabr; dekabr | {d} {m} {y} | {y} {m} {d}¦–¦{d} | {m} {y} | {y} | e.ə. {y} | {day}
 {time} | . | 3 3 1 | 0123456789
be | студзеня; лютага; сакавіка; красавіка; мая; чэрвеня; ліпеня; жніўня; верасня; кастрычніка; лістапада; снежня | студзень;
 люты; сакавік; красавік; май; чэрвень; ліпень; жнівень; верасень; кастрычнік; лістапад; снежань | {d} {m} {y} г. | {d}¦–¦{d}
 {m} {y} | {alone} {y} | {y} | {y} г. да н.э. | {day}, {time} |   | 3 3 2 | 0123456789
bg | януари; февруари; март; април; май; юни; юли; август; септември; октомври; ноември; декември | януари; февруари; март;
 април; май; юни; юли; август; септември; октомври; ноември; декември | {d} {m} {y} г. | {d}¦ – ¦{d} {m} {y} г. | {m} {y} г. |
 {y} г. | {y} г. пр.Хр. | {day}, {time} |   | 3 3 2 | 0123456789
bn | জানুয়ারী; ফেব্রুয়ারী; মার্চ; এপ্রিল; মে; জুন; জুলাই; আগস্ট; সেপ্টেম্বর; অক্টোবর; নভেম্বর; ডিসেম্বর | জানুয়ারী;
 ফেব্রুয়ারী; মার্চ; এপ্রিল; মে; জুন; জুলাই; আগস্ট; সেপ্টেম্বর; অক্টোবর; নভেম্বর; ডিসেম্বর | {d} {m}, {y} | {d}¦–¦{d} {m}, {y} |
 {m} {y} | {y} | {y} খ্রিস্টপূর্ব | {day} {time} | , | 3 2 1 | ০১২৩৪৫৬৭৮৯
bn-IN | জানুয়ারী; ফেব্রুয়ারী; মার্চ; এপ্রিল; মে; জুন; জুলাই; আগস্ট; সেপ্টেম্বর; অক্টোবর; নভেম্বর; ডিসেম্বর | জানুয়ারী;
 ফেব্রুয়ারী; মার্চ; এপ্রিল; মে; জুন; জুলাই; আগস্ট; সেপ্টেম্বর; অক্টোবর; নভেম্বর; ডিসেম্বর | {d} {m}, {y} | {d}¦–¦{d} {m}, {y} |
 {m} {y} | {y} | {y} খ্রিঃপূঃ | {day} {time} | , | 3 2 1 | ০১২৩৪৫৬৭৮৯
bs | januar; februar; mart; april; maj; juni; juli; august; septembar; oktobar; novembar; decembar | januar; februar; mart;
 april; maj; juni; juli; august; septembar; oktobar; novembar; decembar | {d}. {m} {y}. | {d}.¦ – ¦{d}. {m} {y}. | {alone} {y}.
 | {y}. | {y}. p. n. e. | {day} {time} | . | 3 3 1 | 0123456789
ca | de gener; de febrer; de març; d’abril; de maig; de juny; de juliol; d’agost; de setembre; d’octubre; de novembre; de
 desembre | gener; febrer; març; abril; maig; juny; juliol; agost; setembre; octubre; novembre; desembre | {d} {m} del {y} |
 {d}¦–¦{d} {m} del {y} | {alone} del {y} | {y} | {y} aC | {day}, {time} | . | 3 3 1 | 0123456789
chr | ᎤᏃᎸᏔᏅ; ᎧᎦᎵ; ᎠᏅᏱ; ᎧᏬᏂ; ᎠᏂᏍᎬᏘ; ᏕᎭᎷᏱ; ᎫᏰᏉᏂ; ᎦᎶᏂ; ᏚᎵᏍᏗ; ᏚᏂᏅᏗ; ᏅᏓᏕᏆ; ᎥᏍᎩᏱ | ᎤᏃᎸᏔᏅ; ᎧᎦᎵ; ᎠᏅᏱ; ᎧᏬᏂ; ᎠᏂᏍᎬᏘ; ᏕᎭᎷᏱ; ᎫᏰᏉᏂ; ᎦᎶᏂ; ᏚᎵᏍᏗ;
 ᏚᏂᏅᏗ; ᏅᏓᏕᏆ; ᎥᏍᎩᏱ | {m} {d}, {y} | {m} {d}¦ – ¦{d}, {y} | {m} {y} | {y} | {y} BC | {day}, {time} | , | 3 3 1 | 0123456789
cs | ledna; února; března; dubna; května; června; července; srpna; září; října; listopadu; prosince | leden; únor; březen;
 duben; květen; červen; červenec; srpen; září; říjen; listopad; prosinec | {d}. {m} {y} | {d}.¦–¦{d}. {n}. {y} | {alone} {y} |
 {y} | {y} př. n. l. | {day} {time} |   | 3 3 1 | 0123456789
cy | Ionawr; Chwefror; Mawrth; Ebrill; Mai; Mehefin; Gorffennaf; Awst; Medi; Hydref; Tachwedd; Rhagfyr | Ionawr; Chwefror;
 Mawrth; Ebrill; Mai; Mehefin; Gorffennaf; Awst; Medi; Hydref; Tachwedd; Rhagfyr | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} |
 {y} | {y} CC | {day} {time} | , | 3 3 1 | 0123456789
da | januar; februar; marts; april; maj; juni; juli; august; september; oktober; november; december | januar; februar; marts;
 april; maj; juni; juli; august; september; oktober; november; december | {d}. {m} {y} | {d}.¦–¦{d}. {m} {y} | {m} {y} | {y} |
 {y} f.Kr. | {day} {time} | . | 3 3 1 | 0123456789
de | Januar; Februar; März; April; Mai; Juni; Juli; August; September; Oktober; November; Dezember | Januar; Februar; März;
 April; Mai; Juni; Juli; August; September; Oktober; November; Dezember | {d}. {m} {y} | {d}.¦–¦{d}. {m} {y} | {m} {y} | {y} |
 {y} v. Chr. | {day}, {time} | . | 3 3 1 | 0123456789
de-AT | Jänner; Februar; März; April; Mai; Juni; Juli; August; September; Oktober; November; Dezember | Jänner; Februar; März;
 April; Mai; Juni; Juli; August; September; Oktober; November; Dezember | {d}. {m} {y} | {d}.¦–¦{d}. {m} {y} | {m} {y} | {y} |
 {y} v. Chr. | {day}, {time} |   | 3 3 1 | 0123456789
de-CH | Januar; Februar; März; April; Mai; Juni; Juli; August; September; Oktober; November; Dezember | Januar; Februar; März;
 April; Mai; Juni; Juli; August; September; Oktober; November; Dezember | {d}. {m} {y} | {d}.¦–¦{d}. {m} {y} | {m} {y} | {y} |
 {y} v. Chr. | {day}, {time} | ’ | 3 3 1 | 0123456789
de-IT | Jänner; Februar; März; April; Mai; Juni; Juli; August; September; Oktober; November; Dezember | Jänner; Februar; März;
 April; Mai; Juni; Juli; August; September; Oktober; November; Dezember | {d}. {m} {y} | {d}.¦–¦{d}. {m} {y} | {m} {y} | {y} |
 {y} v. Chr. | {day}, {time} | . | 3 3 1 | 0123456789
de-LI | Januar; Februar; März; April; Mai; Juni; Juli; August; September; Oktober; November; Dezember | Januar; Februar; März;
 April; Mai; Juni; Juli; August; September; Oktober; November; Dezember | {d}. {m} {y} | {d}.¦–¦{d}. {m} {y} | {m} {y} | {y} |
 {y} v. Chr. | {day}, {time} | ’ | 3 3 1 | 0123456789
dsb | januara; februara; měrca; apryla; maja; junija; julija; awgusta; septembra; oktobra; nowembra; decembra | januar; februar;
 měrc; apryl; maj; junij; julij; awgust; september; oktober; nowember; december | {d}. {m} {y} | {d}.¦ – ¦{d}. {m} {y} | {alone}
 {y} | {y} | {y} pś.Chr.n. | {day} {time} | . | 3 3 1 | 0123456789
el | Ιανουαρίου; Φεβρουαρίου; Μαρτίου; Απριλίου; Μαΐου; Ιουνίου; Ιουλίου; Αυγούστου; Σεπτεμβρίου; Οκτωβρίου; Νοεμβρίου;
 Δεκεμβρίου | Ιανουάριος; Φεβρουάριος; Μάρτιος; Απρίλιος; Μάιος; Ιούνιος; Ιούλιος; Αύγουστος; Σεπτέμβριος; Οκτώβριος; Νοέμβριος;
 Δεκέμβριος | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {alone} {y} | {y} | {y} π.Χ. | {day}, {time} | . | 3 3 1 | 0123456789
el-polyton | Ιανουαρίου; Φεβρουαρίου; Μαρτίου; Απριλίου; Μαΐου; Ιουνίου; Ιουλίου; Αὐγούστου; Σεπτεμβρίου; Ὀκτωβρίου; Νοεμβρίου;
 Δεκεμβρίου | Ιανουάριος; Φεβρουάριος; Μάρτιος; Απρίλιος; Μάιος; Ιούνιος; Ιούλιος; Αὔγουστος; Σεπτέμβριος; Ὀκτώβριος; Νοέμβριος;
 Δεκέμβριος | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {alone} {y} | {y} | {y} π.Χ. | {day}, {time} | . | 3 3 1 | 0123456789
en | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y}
 | {y} BCE | {day}, {time} | , | 3 3 1 | 0123456789
en-AE | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {d} {m} {y} | {d}¦ – ¦{d} {m} {y} | {m} {y} |
 {y} | {y} BCE | {day}, {time} | , | 3 3 1 | 0123456789
en-AS | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {m} {d}, {y} | {m} {d}¦ – ¦{d}, {y} | {m} {y} |
 {y} | {y} BCE | {day}, {time} | , | 3 3 1 | 0123456789
en-AT | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y}
 | {y} BCE | {day}, {time} | . | 3 3 1 | 0123456789
en-BE | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y}
 | {y} BCE | {day}, {time} | . | 3 3 1 | 0123456789
en-BI | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {m} {d}, {y} | {m} {d}¦ – ¦{d}, {y} | {m} {y} |
 {y} | {y} BCE | {day}, {time} | , | 3 3 1 | 0123456789
en-CA | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {m} {d}, {y} | {m} {d}¦–¦{d}, {y} | {m} {y} |
 {y} | {y} BCE | {day}, {time} | , | 3 3 1 | 0123456789
en-CH | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y}
 | {y} BCE | {day}, {time} | ’ | 3 3 1 | 0123456789
en-DE | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y}
 | {y} BCE | {day}, {time} | . | 3 3 1 | 0123456789
en-DK | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y}
 | {y} BCE | {day}, {time} | . | 3 3 1 | 0123456789
en-FI | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y}
 | {y} BCE | {day}, {time} |   | 3 3 1 | 0123456789
en-GU | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {m} {d}, {y} | {m} {d}¦ – ¦{d}, {y} | {m} {y} |
 {y} | {y} BCE | {day}, {time} | , | 3 3 1 | 0123456789
en-ID | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y}
 | {y} BCE | {day}, {time} | . | 3 3 1 | 0123456789
en-IN | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y}
 | {y} BCE | {day}, {time} | , | 3 2 1 | 0123456789
en-MH | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {m} {d}, {y} | {m} {d}¦ – ¦{d}, {y} | {m} {y} |
 {y} | {y} BCE | {day}, {time} | , | 3 3 1 | 0123456789
en-MP | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {m} {d}, {y} | {m} {d}¦ – ¦{d}, {y} | {m} {y} |
 {y} | {y} BCE | {day}, {time} | , | 3 3 1 | 0123456789
en-MV | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y}
 | {y} BCE | {day} {time} | , | 3 3 1 | 0123456789
en-NL | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y}
 | {y} BCE | {day}, {time} | . | 3 3 1 | 0123456789
en-PH | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {m} {d}, {y} | {m} {d}¦ – ¦{d}, {y} | {m} {y} |
 {y} | {y} BCE | {day}, {time} | , | 3 3 1 | 0123456789
en-PR | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {m} {d}, {y} | {m} {d}¦ – ¦{d}, {y} | {m} {y} |
 {y} | {y} BCE | {day}, {time} | , | 3 3 1 | 0123456789
en-SE | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y}
 | {y} BCE | {day}, {time} |   | 3 3 1 | 0123456789
en-SI | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y}
 | {y} BCE | {day}, {time} | . | 3 3 1 | 0123456789
en-UM | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {m} {d}, {y} | {m} {d}¦ – ¦{d}, {y} | {m} {y} |
 {y} | {y} BCE | {day}, {time} | , | 3 3 1 | 0123456789
en-US | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {m} {d}, {y} | {m} {d}¦ – ¦{d}, {y} | {m} {y} |
 {y} | {y} BCE | {day}, {time} | , | 3 3 1 | 0123456789
en-VI | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {m} {d}, {y} | {m} {d}¦ – ¦{d}, {y} | {m} {y} |
 {y} | {y} BCE | {day}, {time} | , | 3 3 1 | 0123456789
es | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a. C. | {day}, {time} | . | 3 3 2 | 0123456789
es-419 | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | , | 3 3 1 | 0123456789
es-AR | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | . | 3 3 1 | 0123456789
es-BO | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | . | 3 3 1 | 0123456789
es-BR | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | , | 3 3 1 | 0123456789
es-BZ | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | , | 3 3 1 | 0123456789
es-CL | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | . | 3 3 1 | 0123456789
es-CO | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | . | 3 3 1 | 0123456789
es-CR | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} |   | 3 3 1 | 0123456789
es-CU | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | , | 3 3 1 | 0123456789
es-DO | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | , | 3 3 1 | 0123456789
es-EC | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | . | 3 3 1 | 0123456789
es-GT | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | , | 3 3 1 | 0123456789
es-HN | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | , | 3 3 1 | 0123456789
es-MX | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | , | 3 3 1 | 0123456789
es-NI | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | , | 3 3 1 | 0123456789
es-PA | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | , | 3 3 1 | 0123456789
es-PE | enero; febrero; marzo; abril; mayo; junio; julio; agosto; setiembre; octubre; noviembre; diciembre | Enero; Febrero;
 Marzo; Abril; Mayo; Junio; Julio; Agosto; Setiembre; Octubre; Noviembre; Diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | , | 3 3 1 | 0123456789
es-PR | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | , | 3 3 1 | 0123456789
es-PY | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | . | 3 3 1 | 0123456789
es-SV | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | , | 3 3 1 | 0123456789
es-US | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | , | 3 3 1 | 0123456789
es-UY | enero; febrero; marzo; abril; mayo; junio; julio; agosto; setiembre; octubre; noviembre; diciembre | Enero; Febrero;
 Marzo; Abril; Mayo; Junio; Julio; Agosto; Setiembre; Octubre; Noviembre; Diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | . | 3 3 1 | 0123456789
es-VE | enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | enero; febrero;
 marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre | {d} de {m} de {y} | {d}¦–¦{d} de {m} de
 {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} | . | 3 3 1 | 0123456789
et | jaanuar; veebruar; märts; aprill; mai; juuni; juuli; august; september; oktoober; november; detsember | jaanuar; veebruar;
 märts; aprill; mai; juuni; juuli; august; september; oktoober; november; detsember | {d}. {m} {y} | {d}.¦–¦{d}. {m} {y} | {m}
 {y} | {y} | {y} eKr | {day} {time} |   | 3 3 2 | 0123456789
eu | urtarrila; otsaila; martxoa; apirila; maiatza; ekaina; uztaila; abuztua; iraila; urria; azaroa; abendua | urtarrila;
 otsaila; martxoa; apirila; maiatza; ekaina; uztaila; abuztua; iraila; urria; azaroa; abendua | {y}(e)ko {m}ren {d}(a) |
 {y}(e)ko {m} {d}¦–¦{d} | {y}(e)ko {m} | {y} | K.a. {y} | {day} ({time}) | . | 3 3 1 | 0123456789
fa | ژانویهٔ; فوریهٔ; مارس; آوریل; مهٔ; ژوئن; ژوئیهٔ; اوت; سپتامبر; اکتبر; نوامبر; دسامبر | ژانویه; فوریه; مارس; آوریل; مه;
 ژوئن; ژوئیه; اوت; سپتامبر; اکتبر; نوامبر; دسامبر | {d} {m} {y} | {d} تا ¦¦{d} {m} {y} | {m} {y} | {y} | {y} ق.م. | {day}،‏
 {time} | , | 3 3 1 | ۰۱۲۳۴۵۶۷۸۹
fa-AF | جنوری; فبروری; مارچ; اپریل; می; جون; جولای; اگست; سپتمبر; اکتوبر; نومبر; دسمبر | جنوری; فبروری; مارچ; اپریل; می; جون;
 جولای; اگست; سپتمبر; اکتوبر; نومبر; دسمبر | {d} {m} {y} | {d} تا ¦¦{d} {m} {y} | {m} {y} | {y} | {y} ق.م. | {day}،‏ {time} | ,
 | 3 3 1 | ۰۱۲۳۴۵۶۷۸۹
fi | tammikuuta; helmikuuta; maaliskuuta; huhtikuuta; toukokuuta; kesäkuuta; heinäkuuta; elokuuta; syyskuuta; lokakuuta;
 marraskuuta; joulukuuta | tammikuu; helmikuu; maaliskuu; huhtikuu; toukokuu; kesäkuu; heinäkuu; elokuu; syyskuu; lokakuu;
 marraskuu; joulukuu | {d}. {m} {y} | {d}.¦–¦{d}. {m} {y} | {alone} {y} | {y} | {y} eKr. | {day} {time} |   | 3 3 1 | 0123456789
fil | Enero; Pebrero; Marso; Abril; Mayo; Hunyo; Hulyo; Agosto; Setyembre; Oktubre; Nobyembre; Disyembre | Enero; Pebrero;
 Marso; Abril; Mayo; Hunyo; Hulyo; Agosto; Setyembre; Oktubre; Nobyembre; Disyembre | {m} {d}, {y} | {m} {d}¦–¦{d}, {y} | {m}
 {y} | {y} | {y} BC | {day}, {time} | , | 3 3 1 | 0123456789
fr | janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre | janvier; février; mars;
 avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y} | {y}
 av. J.-C. | {day}, {time} |   | 3 3 1 | 0123456789
fr-CA | janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre | janvier; février;
 mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y}
 | {y} av. J.-C. | {day}, {time} |   | 3 3 1 | 0123456789
fr-LU | janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre | janvier; février;
 mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y}
 | {y} av. J.-C. | {day}, {time} | . | 3 3 1 | 0123456789
fr-MA | janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre | janvier; février;
 mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y}
 | {y} av. J.-C. | {day}, {time} | . | 3 3 1 | 0123456789
ga | Eanáir; Feabhra; Márta; Aibreán; Bealtaine; Meitheamh; Iúil; Lúnasa; Meán Fómhair; Deireadh Fómhair; Samhain; Nollaig |
 Eanáir; Feabhra; Márta; Aibreán; Bealtaine; Meitheamh; Iúil; Lúnasa; Meán Fómhair; Deireadh Fómhair; Samhain; Nollaig | {d} {m}
 {y} | {d}¦ – ¦{d} {m} {y} | {m} {y} | {y} | {y} RC | {day} {time} | , | 3 3 1 | 0123456789
gd | dhen Fhaoilleach; dhen Ghearran; dhen Mhàrt; dhen Ghiblean; dhen Chèitean; dhen Ògmhios; dhen Iuchar; dhen Lùnastal; dhen
 t-Sultain; dhen Dàmhair; dhen t-Samhain; dhen Dùbhlachd | Am Faoilleach; An Gearran; Am Màrt; An Giblean; An Cèitean; An
 t-Ògmhios; An t-Iuchar; An Lùnastal; An t-Sultain; An Dàmhair; An t-Samhain; An Dùbhlachd | {d}mh {m} {y} | {d}¦ – ¦{d} {m} {y}
 | {alone} {y} | {y} | {y} RC | {day} {time} | , | 3 3 1 | 0123456789
gl | xaneiro; febreiro; marzo; abril; maio; xuño; xullo; agosto; setembro; outubro; novembro; decembro | xaneiro; febreiro;
 marzo; abril; maio; xuño; xullo; agosto; setembro; outubro; novembro; decembro | {d} de {m} de {y} | {d}¦–¦{d} de {m} de {y} |
 {m} de {y} | {y} | {y} a.C. | {day}, {time} | . | 3 3 1 | 0123456789
gu | જાન્યુઆરી; ફેબ્રુઆરી; માર્ચ; એપ્રિલ; મે; જૂન; જુલાઈ; ઑગસ્ટ; સપ્ટેમ્બર; ઑક્ટોબર; નવેમ્બર; ડિસેમ્બર | જાન્યુઆરી; ફેબ્રુઆરી;
 માર્ચ; એપ્રિલ; મે; જૂન; જુલાઈ; ઑગસ્ટ; સપ્ટેમ્બર; ઑક્ટોબર; નવેમ્બર; ડિસેમ્બર | {d} {m}, {y} | {d}¦–¦{d} {m}, {y} | {m} {y} | {y}
 | ઈ.સ.પૂર્વે {y} | {day} {time} | , | 3 2 1 | 0123456789
ha | Janairu; Faburairu; Maris; Afirilu; Mayu; Yuni; Yuli; Agusta; Satumba; Oktoba; Nuwamba; Disamba | Janairu; Faburairu;
 Maris; Afirilu; Mayu; Yuni; Yuli; Agusta; Satumba; Oktoba; Nuwamba; Disamba | {d} {m}, {y} | {y} {m} {d}¦–¦{d} | {m} {y} | {y}
 | K.H {y} | {day}, {time} | , | 3 3 1 | 0123456789
he | ינואר; פברואר; מרץ; אפריל; מאי; יוני; יולי; אוגוסט; ספטמבר; אוקטובר; נובמבר; דצמבר | ינואר; פברואר; מרץ; אפריל; מאי; יוני;
 יולי; אוגוסט; ספטמבר; אוקטובר; נובמבר; דצמבר | {d} ב{m} {y} | {d}¦–¦{d} ב{m} {y} | {m} {y} | {y} | {y} לפנה״ס | {day}, {time} |
 , | 3 3 1 | 0123456789
hi | जनवरी; फ़रवरी; मार्च; अप्रैल; मई; जून; जुलाई; अगस्त; सितंबर; अक्तूबर; नवंबर; दिसंबर | जनवरी; फ़रवरी; मार्च; अप्रैल; मई;
 जून; जुलाई; अगस्त; सितंबर; अक्तूबर; नवंबर; दिसंबर | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y} | {y} ईसा-पूर्व | {day},
 {time} | , | 3 2 1 | 0123456789
hi-Latn | January; February; March; April; May; June; July; August; September; October; November; December | January; February;
 March; April; May; June; July; August; September; October; November; December | {d} {m}, {y} | {d}¦ – ¦{d} {m}, {y} | {m} {y} |
 {y} | BC {y} | {day} {time} | , | 3 2 1 | 0123456789
hr | siječnja; veljače; ožujka; travnja; svibnja; lipnja; srpnja; kolovoza; rujna; listopada; studenoga; prosinca | siječanj;
 veljača; ožujak; travanj; svibanj; lipanj; srpanj; kolovoz; rujan; listopad; studeni; prosinac | {d}. {m} {y}. | {d}.¦ – ¦{d}.
 {m} {y}. | {alone} {y}. | {y}. | {y}. pr. Kr. | {day} {time} | . | 3 3 1 | 0123456789
hsb | januara; februara; měrca; apryla; meje; junija; julija; awgusta; septembra; oktobra; nowembra; decembra | januar; februar;
 měrc; apryl; meja; junij; julij; awgust; september; oktober; nowember; december | {d}. {m} {y} | {d}.¦ – ¦{d}. {m} {y} |
 {alone} {y} | {y} | {y} př.Chr.n. | {day} {time} | . | 3 3 1 | 0123456789
hu | január; február; március; április; május; június; július; augusztus; szeptember; október; november; december | január;
 február; március; április; május; június; július; augusztus; szeptember; október; november; december | {y}. {m} {d}. | {y}. {m}
 {d}¦–¦{d}. | {y}. {m} | {y}. | i. e. {y}. | {day} {time} |   | 3 3 2 | 0123456789
hy | հունվարի; փետրվարի; մարտի; ապրիլի; մայիսի; հունիսի; հուլիսի; օգոստոսի; սեպտեմբերի; հոկտեմբերի; նոյեմբերի; դեկտեմբերի |
 հունվար; փետրվար; մարտ; ապրիլ; մայիս; հունիս; հուլիս; օգոստոս; սեպտեմբեր; հոկտեմբեր; նոյեմբեր; դեկտեմբեր | {d} {m}, {y} թ. |
 {d}¦–¦{d} {m}, {y} թ. | {y} թ․ {alone} | {y} | մ.թ.ա. {y} թ. | {day}, {time} |   | 3 3 1 | 0123456789
id | Januari; Februari; Maret; April; Mei; Juni; Juli; Agustus; September; Oktober; November; Desember | Januari; Februari;
 Maret; April; Mei; Juni; Juli; Agustus; September; Oktober; November; Desember | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} |
 {y} | {y} SM | {day} {time} | . | 3 3 1 | 0123456789
ig | Jenụwarị; Febrụwarị; Maachị; Epreel; Mee; Juun; Julaị; Ọgọọst; Septemba; Ọktoba; Novemba; Disemba | Jenụwarị; Febrụwarị;
 Maachị; Epreel; Mee; Juun; Julaị; Ọgọọst; Septemba; Ọktoba; Novemba; Disemba | {d} {m} {y} | {y} {m} {d}¦–¦{d} | {m} {y} | {y}
 | T.K. {y} | {day}, {time} | , | 3 3 1 | 0123456789
is | janúar; febrúar; mars; apríl; maí; júní; júlí; ágúst; september; október; nóvember; desember | janúar; febrúar; mars;
 apríl; maí; júní; júlí; ágúst; september; október; nóvember; desember | {d}. {m} {y} | {d}.¦–¦{d}. {m} {y} | {m} {y} | {y} |
 {y} f.Kr. | {day}, {time} | . | 3 3 1 | 0123456789
it | gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre | gennaio;
 febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre | {d} {m} {y} | {d}¦–¦{d} {m}
 {y} | {m} {y} | {y} | {y} a.C. | {day}, {time} | . | 3 3 1 | 0123456789
it-CH | gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre | gennaio;
 febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre | {d} {m} {y} | {d}¦–¦{d} {m}
 {y} | {m} {y} | {y} | {y} a.C. | {day}, {time} | ’ | 3 3 1 | 0123456789
ja | 1月; 2月; 3月; 4月; 5月; 6月; 7月; 8月; 9月; 10月; 11月; 12月 | 1月; 2月;
 3月; 4月; 5月; 6月; 7月; 8月; 9月; 10月; 11月; 12月 | {y}年{n}月{d}日 |
 {y}年{n}月{d}日¦～¦{d}日 | {y}年{n}月 | {y}年 | 紀元前{y}年 | {day} {time}
 | , | 3 3 1 | 0123456789
jv | Januari; Februari; Maret; April; Mei; Juni; Juli; Agustus; September; Oktober; November; Desember | Januari; Februari;
 Maret; April; Mei; Juni; Juli; Agustus; September; Oktober; November; Desember | {d} {m} {y} | {d}¦ – ¦{d} {m} {y} | {m} {y} |
 {y} | {y} SM | {day}, {time} | . | 3 3 1 | 0123456789
ka | იანვარი; თებერვალი; მარტი; აპრილი; მაისი; ივნისი; ივლისი; აგვისტო; სექტემბერი; ოქტომბერი; ნოემბერი; დეკემბერი | იანვარი;
 თებერვალი; მარტი; აპრილი; მაისი; ივნისი; ივლისი; აგვისტო; სექტემბერი; ოქტომბერი; ნოემბერი; დეკემბერი | {d} {m}, {y} | {d}¦–¦{d}
 {m}, {y} | {m}, {y} | {y} | {y} ძვ. წ. | {day}, {time} |   | 3 3 2 | 0123456789
kk | қаңтар; ақпан; наурыз; сәуір; мамыр; маусым; шілде; тамыз; қыркүйек; қазан; қараша; желтоқсан | Қаңтар; Ақпан; Наурыз;
 Сәуір; Мамыр; Маусым; Шілде; Тамыз; Қыркүйек; Қазан; Қараша; Желтоқсан | {y} ж. {d} {m} | {y} ж. {d}¦–¦{d} {m} | {y} ж. {m} |
 {y} | б.з.д. {y} ж. | {day}, {time} |   | 3 3 1 | 0123456789
km | មករា; កុម្ភៈ; មីនា; មេសា; ឧសភា; មិថុនា; កក្កដា; សីហា; កញ្ញា; តុលា; វិច្ឆិកា; ធ្នូ | មករា; កុម្ភៈ; មីនា; មេសា; ឧសភា; មិថុនា;
 កក្កដា; សីហា; កញ្ញា; តុលា; វិច្ឆិកា; ធ្នូ | {d} {m} {y} | {d}¦ – ¦{d} {m} {y} | {m} {y} | {y} | {y} មុន គ.ស. | {day}, {time} |
 , | 3 3 1 | 0123456789
kn | ಜನವರಿ; ಫೆಬ್ರವರಿ; ಮಾರ್ಚ್; ಏಪ್ರಿಲ್; ಮೇ; ಜೂನ್; ಜುಲೈ; ಆಗಸ್ಟ್; ಸೆಪ್ಟೆಂಬರ್; ಅಕ್ಟೋಬರ್; ನವೆಂಬರ್; ಡಿಸೆಂಬರ್ | ಜನವರಿ; ಫೆಬ್ರವರಿ;
 ಮಾರ್ಚ್; ಏಪ್ರಿಲ್; ಮೇ; ಜೂನ್; ಜುಲೈ; ಆಗಸ್ಟ್; ಸೆಪ್ಟೆಂಬರ್; ಅಕ್ಟೋಬರ್; ನವೆಂಬರ್; ಡಿಸೆಂಬರ್ | {m} {d}, {y} | {m} {d}¦–¦{d},{y} | {m} {y} |
 {y} | ಕ್ರಿ.ಪೂ {y} | {day} {time} | , | 3 3 1 | 0123456789
ko | 1월; 2월; 3월; 4월; 5월; 6월; 7월; 8월; 9월; 10월; 11월; 12월 | 1월; 2월;
 3월; 4월; 5월; 6월; 7월; 8월; 9월; 10월; 11월; 12월 | {y}년 {m} {d}일 |
 {y}년 {n}월 {d}일¦~¦{d}일 | {y}년 {m} | {y}년 | BC {y}년 | {day}
 {time} | , | 3 3 1 | 0123456789
kok | जानेवारी; फेब्रुवारी; मार्च; एप्रील; मे; जून; जुलय; ऑगस्ट; सप्टेंबर; ऑक्टोबर; नोव्हेंबर; डिसेंबर | जानेवारी; फेब्रुवारी;
 मार्च; एप्रील; मे; जून; जुलय; ऑगस्ट; सप्टेंबर; ऑक्टोबर; नोव्हेंबर; डिसेंबर | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m}, {y} | {y} |
 क्रिस्तपूर्व {y} | {day} {time} | , | 3 3 1 | 0123456789
ky | январь; февраль; март; апрель; май; июнь; июль; август; сентябрь; октябрь; ноябрь; декабрь | Январь; Февраль; Март; Апрель;
 Май; Июнь; Июль; Август; Сентябрь; Октябрь; Ноябрь; Декабрь | {y}-ж., {d}-{m} | {d}¦–¦{d}-{m} {y}-ж. | {y}-ж., {m} | {y} |
 б.з.ч. {y}-ж. | {day} {time} |   | 3 3 1 | 0123456789
lo | ມັງກອນ; ກຸມພາ; ມີນາ; ເມສາ; ພຶດສະພາ; ມິຖຸນາ; ກໍລະກົດ; ສິງຫາ; ກັນຍາ; ຕຸລາ; ພະຈິກ; ທັນວາ | ມັງກອນ; ກຸມພາ; ມີນາ; ເມສາ; ພຶດສະພາ;
 ມິຖຸນາ; ກໍລະກົດ; ສິງຫາ; ກັນຍາ; ຕຸລາ; ພະຈິກ; ທັນວາ | {d} {m} {y} | {d}/{n}/{y}¦ – ¦{d}/{n}/{y} | {m} {y} | {y} | ກ່ອນ ຄ.ສ. {y} |
 {day}, {time} | . | 3 3 1 | 0123456789
lt | sausio; vasario; kovo; balandžio; gegužės; birželio; liepos; rugpjūčio; rugsėjo; spalio; lapkričio; gruodžio | sausis;
 vasaris; kovas; balandis; gegužė; birželis; liepa; rugpjūtis; rugsėjis; spalis; lapkritis; gruodis | {y} m. {m} {d} d. | {y}
 {m} {d}¦–¦{d} | {y} m. {alone} | {y} | {y} m. pr. Kr. | {day} {time} |   | 3 3 1 | 0123456789
lv | janvāris; februāris; marts; aprīlis; maijs; jūnijs; jūlijs; augusts; septembris; oktobris; novembris; decembris | janvāris;
 februāris; marts; aprīlis; maijs; jūnijs; jūlijs; augusts; septembris; oktobris; novembris; decembris | {y}. gada {d}. {m} |
 {y}. gada {d}.¦–¦{d}. {m} | {y}. g. {m} | {y}. g. | p.m.ē. {y}. g. | {day} {time} |   | 3 3 2 | 0123456789
mk | јануари; февруари; март; април; мај; јуни; јули; август; септември; октомври; ноември; декември | јануари; февруари; март;
 април; мај; јуни; јули; август; септември; октомври; ноември; декември | {d} {m} {y} | {d}¦ – ¦{d} {m} {y} | {m} {y} г. | {y} |
 {y} п.н.е. | {day}, {time} | . | 3 3 1 | 0123456789
ml | ജനുവരി; ഫെബ്രുവരി; മാർച്ച്; ഏപ്രിൽ; മേയ്; ജൂൺ; ജൂലൈ; ഓഗസ്റ്റ്; സെപ്റ്റംബർ; ഒക്‌ടോബർ; നവംബർ; ഡിസംബർ | ജനുവരി; ഫെബ്രുവരി;
 മാർച്ച്; ഏപ്രിൽ; മേയ്; ജൂൺ; ജൂലൈ; ഓഗസ്റ്റ്; സെപ്റ്റംബർ; ഒക്‌ടോബർ; നവംബർ; ഡിസംബർ | {y}, {m} {d} | {y} {m} {d}¦ – ¦{d} | {y} {m}
 | {y} | ക്രി.മു. {y} | {day} {time} | , | 3 2 1 | 0123456789
mn | нэгдүгээр сар; хоёрдугаар сар; гуравдугаар сар; дөрөвдүгээр сар; тавдугаар сар; зургаадугаар сар; долоодугаар сар;
 наймдугаар сар; есдүгээр сар; аравдугаар сар; арван нэгдүгээр сар; арван хоёрдугаар сар | Нэгдүгээр сар; Хоёрдугаар сар;
 Гуравдугаар сар; Дөрөвдүгээр сар; Тавдугаар сар; Зургаадугаар сар; Долоодугаар сар; Наймдугаар сар; Есдүгээр сар; Аравдугаар
 сар; Арван нэгдүгээр сар; Арван хоёрдугаар сар | {y} оны {m}ын {d} | {y} оны {m}/{d}¦ – ¦{d} | {y} оны {m} | {y} | МЭӨ {y} |
 {day} {time} | , | 3 3 1 | 0123456789
mr | जानेवारी; फेब्रुवारी; मार्च; एप्रिल; मे; जून; जुलै; ऑगस्ट; सप्टेंबर; ऑक्टोबर; नोव्हेंबर; डिसेंबर | जानेवारी; फेब्रुवारी;
 मार्च; एप्रिल; मे; जून; जुलै; ऑगस्ट; सप्टेंबर; ऑक्टोबर; नोव्हेंबर; डिसेंबर | {d} {m}, {y} | {d}¦ – ¦{d} {m}, {y} | {m} {y} |
 {y} | ई. स. पू. {y} | {day}, {time} | , | 3 2 1 | ०१२३४५६७८९
ms | Januari; Februari; Mac; April; Mei; Jun; Julai; Ogos; September; Oktober; November; Disember | Januari; Februari; Mac;
 April; Mei; Jun; Julai; Ogos; September; Oktober; November; Disember | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y} | {y}
 S.M. | {day}, {time} | , | 3 3 1 | 0123456789
ms-BN | Januari; Februari; Mac; April; Mei; Jun; Julai; Ogos; September; Oktober; November; Disember | Januari; Februari; Mac;
 April; Mei; Jun; Julai; Ogos; September; Oktober; November; Disember | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y} | {y}
 S.M. | {day}, {time} | . | 3 3 1 | 0123456789
ms-ID | Januari; Februari; Mac; April; Mei; Jun; Julai; Ogos; September; Oktober; November; Disember | Januari; Februari; Mac;
 April; Mei; Jun; Julai; Ogos; September; Oktober; November; Disember | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y} | {y}
 S.M. | {day}, {time} | . | 3 3 1 | 0123456789
my | ဇန်နဝါရီ; ဖေဖော်ဝါရီ; မတ်; ဧပြီ; မေ; ဇွန်; ဇူလိုင်; ဩဂုတ်; စက်တင်ဘာ; အောက်တိုဘာ; နိုဝင်ဘာ; ဒီဇင်ဘာ | ဇန်နဝါရီ; ဖေဖော်ဝါရီ;
 မတ်; ဧပြီ; မေ; ဇွန်; ဇူလိုင်; ဩဂုတ်; စက်တင်ဘာ; အောက်တိုဘာ; နိုဝင်ဘာ; ဒီဇင်ဘာ | {y}၊ {m} {d} | {y}၊ {m} {d}¦ – ¦{d} | {y} {m} |
 {y} | ဘီစီ {y} | {day} {time} | , | 3 3 1 | ၀၁၂၃၄၅၆၇၈၉
nb | januar; februar; mars; april; mai; juni; juli; august; september; oktober; november; desember | januar; februar; mars;
 april; mai; juni; juli; august; september; oktober; november; desember | {d}. {m} {y} | {d}.¦–¦{d}. {m} {y} | {m} {y} | {y} |
 {y} f.Kr. | {day}, {time} |   | 3 3 1 | 0123456789
ne | जनवरी; फेब्रुअरी; मार्च; अप्रिल; मे; जुन; जुलाई; अगस्ट; सेप्टेम्बर; अक्टोबर; नोभेम्बर; डिसेम्बर | जनवरी; फेब्रुअरी; मार्च;
 अप्रिल; मे; जुन; जुलाई; अगस्ट; सेप्टेम्बर; अक्टोबर; नोभेम्बर; डिसेम्बर | {y} {m} {d} | {y} {m} {d}¦–¦{d} | {y} {m} | {y} | ईसा
 पूर्व {y} | {day}, {time} | , | 3 2 1 | ०१२३४५६७८९
nl | januari; februari; maart; april; mei; juni; juli; augustus; september; oktober; november; december | januari; februari;
 maart; april; mei; juni; juli; augustus; september; oktober; november; december | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} |
 {y} | {y} v.Chr. | {day}, {time} | . | 3 3 1 | 0123456789
nn | januar; februar; mars; april; mai; juni; juli; august; september; oktober; november; desember | januar; februar; mars;
 april; mai; juni; juli; august; september; oktober; november; desember | {d}. {m} {y} | {d}.¦–¦{d}. {m} {y} | {m} {y} | {y} |
 {y} f.Kr. | {day}, {time} |   | 3 3 1 | 0123456789
no | januar; februar; mars; april; mai; juni; juli; august; september; oktober; november; desember | januar; februar; mars;
 april; mai; juni; juli; august; september; oktober; november; desember | {d}. {m} {y} | {d}.¦–¦{d}. {m} {y} | {m} {y} | {y} |
 {y} f.Kr. | {day}, {time} |   | 3 3 1 | 0123456789
or | ଜାନୁଆରୀ; ଫେବୃଆରୀ; ମାର୍ଚ୍ଚ; ଅପ୍ରେଲ; ମଇ; ଜୁନ; ଜୁଲାଇ; ଅଗଷ୍ଟ; ସେପ୍ଟେମ୍ବର; ଅକ୍ଟୋବର; ନଭେମ୍ବର; ଡିସେମ୍ବର | ଜାନୁଆରୀ; ଫେବୃଆରୀ;
 ମାର୍ଚ୍ଚ; ଅପ୍ରେଲ; ମଇ; ଜୁନ; ଜୁଲାଇ; ଅଗଷ୍ଟ; ସେପ୍ଟେମ୍ବର; ଅକ୍ଟୋବର; ନଭେମ୍ବର; ଡିସେମ୍ବର | {m} {d}, {y} | {y} {m} {d}¦–¦{d} | {m} {y} |
 {y} | {y} BC | {day}, {time} | , | 3 2 1 | 0123456789
pa | ਜਨਵਰੀ; ਫ਼ਰਵਰੀ; ਮਾਰਚ; ਅਪ੍ਰੈਲ; ਮਈ; ਜੂਨ; ਜੁਲਾਈ; ਅਗਸਤ; ਸਤੰਬਰ; ਅਕਤੂਬਰ; ਨਵੰਬਰ; ਦਸੰਬਰ | ਜਨਵਰੀ; ਫ਼ਰਵਰੀ; ਮਾਰਚ; ਅਪ੍ਰੈਲ; ਮਈ; ਜੂਨ;
 ਜੁਲਾਈ; ਅਗਸਤ; ਸਤੰਬਰ; ਅਕਤੂਬਰ; ਨਵੰਬਰ; ਦਸੰਬਰ | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y} | ਈ. ਪੂ. {y} | {day}, {time} | , | 3
 2 1 | 0123456789
pl | stycznia; lutego; marca; kwietnia; maja; czerwca; lipca; sierpnia; września; października; listopada; grudnia | styczeń;
 luty; marzec; kwiecień; maj; czerwiec; lipiec; sierpień; wrzesień; październik; listopad; grudzień | {d} {m} {y} | {d}¦–¦{d}
 {m} {y} | {alone} {y} | {y} | {y} p.n.e. | {day}, {time} |   | 3 3 2 | 0123456789
ps | جنوري; فبروري; مارچ; اپریل; مۍ; جون; جولای; اګست; سېپتمبر; اکتوبر; نومبر; دسمبر | جنوري; فېبروري; مارچ; اپریل; مۍ; جون;
 جولای; اګست; سپتمبر; اکتوبر; نومبر; دسمبر | {y} {m} {d} | {y} {m} {d}¦–¦{d} | {y} {m} | {y} | له میلاد وړاندې {y} | {day}
 {time} | . | 3 3 1 | ۰۱۲۳۴۵۶۷۸۹
pt | janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | janeiro; fevereiro;
 março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | {d} de {m} de {y} | {d}¦ – ¦{d} de {m} de {y}
 | {m} de {y} | {y} | {y} a.C. | {day} {time} | . | 3 3 1 | 0123456789
pt-AO | janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | janeiro;
 fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | {d} de {m} de {y} | {d}¦–¦{d} de
 {m} de {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} |   | 3 3 1 | 0123456789
pt-CH | janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | janeiro;
 fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | {d} de {m} de {y} | {d}¦–¦{d} de
 {m} de {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} |   | 3 3 2 | 0123456789
pt-CV | janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | janeiro;
 fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | {d} de {m} de {y} | {d}¦–¦{d} de
 {m} de {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} |   | 3 3 2 | 0123456789
pt-GQ | janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | janeiro;
 fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | {d} de {m} de {y} | {d}¦–¦{d} de
 {m} de {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} |   | 3 3 2 | 0123456789
pt-GW | janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | janeiro;
 fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | {d} de {m} de {y} | {d}¦–¦{d} de
 {m} de {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} |   | 3 3 2 | 0123456789
pt-LU | janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | janeiro;
 fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | {d} de {m} de {y} | {d}¦–¦{d} de
 {m} de {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} |   | 3 3 2 | 0123456789
pt-MO | janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | janeiro;
 fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | {d} de {m} de {y} | {d}¦–¦{d} de
 {m} de {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} |   | 3 3 2 | 0123456789
pt-MZ | janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | janeiro;
 fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | {d} de {m} de {y} | {d}¦–¦{d} de
 {m} de {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} |   | 3 3 2 | 0123456789
pt-PT | janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | janeiro;
 fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | {d} de {m} de {y} | {d}¦–¦{d} de
 {m} de {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} |   | 3 3 2 | 0123456789
pt-ST | janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | janeiro;
 fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | {d} de {m} de {y} | {d}¦–¦{d} de
 {m} de {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} |   | 3 3 2 | 0123456789
pt-TL | janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | janeiro;
 fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro | {d} de {m} de {y} | {d}¦–¦{d} de
 {m} de {y} | {m} de {y} | {y} | {y} a.C. | {day}, {time} |   | 3 3 2 | 0123456789
ro | ianuarie; februarie; martie; aprilie; mai; iunie; iulie; august; septembrie; octombrie; noiembrie; decembrie | ianuarie;
 februarie; martie; aprilie; mai; iunie; iulie; august; septembrie; octombrie; noiembrie; decembrie | {d} {m} {y} | {d}¦–¦{d}
 {m} {y} | {m} {y} | {y} | {y} î.Hr. | {day}, {time} | . | 3 3 1 | 0123456789
ru | января; февраля; марта; апреля; мая; июня; июля; августа; сентября; октября; ноября; декабря | январь; февраль; март;
 апрель; май; июнь; июль; август; сентябрь; октябрь; ноябрь; декабрь | {d} {m} {y} г. | {d}¦–¦{d} {m} {y} г. | {alone} {y} г. |
 {y} | {y} г. до н. э. | {day}, {time} |   | 3 3 1 | 0123456789
ru-UA | января; февраля; марта; апреля; мая; июня; июля; августа; сентября; октября; ноября; декабря | январь; февраль; март;
 апрель; май; июнь; июль; август; сентябрь; октябрь; ноябрь; декабрь | {d} {m} {y} г. | {d}¦–¦{d} {m} {y} г. | {alone} {y} г. |
 {y} | {y} г. до н. э. | {day}, {time} |   | 3 3 2 | 0123456789
sd | جنوري; فيبروري; مارچ; اپريل; مئي; جون; جولاءِ; آگسٽ; سيپٽمبر; آڪٽوبر; نومبر; ڊسمبر | جنوري; فيبروري; مارچ; اپريل; مئي; جون;
 جولاءِ; آگسٽ; سيپٽمبر; آڪٽوبر; نومبر; ڊسمبر | {y} {m} {d} | {y} {m} {d}¦–¦{d} | {y} {m} | {y} | BC {y} | {day} {time} | , | 3 3
 1 | ٠١٢٣٤٥٦٧٨٩
si | ජනවාරි; පෙබරවාරි; මාර්තු; අප්‍රේල්; මැයි; ජූනි; ජූලි; අගෝස්තු; සැප්තැම්බර්; ඔක්තෝබර්; නොවැම්බර්; දෙසැම්බර් | ජනවාරි;
 පෙබරවාරි; මාර්තු; අප්‍රේල්; මැයි; ජූනි; ජූලි; අගෝස්තු; සැප්තැම්බර්; ඔක්තෝබර්; නොවැම්බර්; දෙසැම්බර් | {y} {m} {d} | {y} {m} {d}¦
 – ¦{d} | {y} {m} | {y} | ක්‍රි.පූ. {y} | {day} {time} | , | 3 3 1 | 0123456789
sk | januára; februára; marca; apríla; mája; júna; júla; augusta; septembra; októbra; novembra; decembra | január; február;
 marec; apríl; máj; jún; júl; august; september; október; november; december | {d}. {m} {y} | {d}.¦ – ¦{d}. {n}. {y} | {alone}
 {y} | {y} | {y} pred Kr. | {day}, {time} |   | 3 3 1 | 0123456789
sl | januar; februar; marec; april; maj; junij; julij; avgust; september; oktober; november; december | januar; februar; marec;
 april; maj; junij; julij; avgust; september; oktober; november; december | {d}. {m} {y} | {d}.¦–¦{d}. {m} {y} | {m} {y} | {y} |
 {y} pr. Kr. | {day}, {time} | . | 3 3 1 | 0123456789
so | Bisha Koobaad; Bisha Labaad; Bisha Saddexaad; Bisha Afraad; Bisha Shanaad; Bisha Lixaad; Bisha Todobaad; Bisha Sideedaad;
 Bisha Sagaalaad; Bisha Tobnaad; Bisha Kow iyo Tobnaad; Bisha Laba iyo Tobnaad | Jannaayo; Febraayo; Maarso; Abriil; May; Juun;
 Luuliyo; Ogosto; Sebteembar; Oktoobar; Noofeembar; Diseembar | {m} {d}, {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y} | {y} BC |
 {day} {time} | , | 3 3 1 | 0123456789
sq | janar; shkurt; mars; prill; maj; qershor; korrik; gusht; shtator; tetor; nëntor; dhjetor | janar; shkurt; mars; prill; maj;
 qershor; korrik; gusht; shtator; tetor; nëntor; dhjetor | {d} {m} {y} | {d}¦ – ¦{d} {m} {y} | {m} {y} | {y} | {y} p.K. | {day},
 {time} |   | 3 3 2 | 0123456789
sr | јануар; фебруар; март; април; мај; јун; јул; август; септембар; октобар; новембар; децембар | јануар; фебруар; март; април;
 мај; јун; јул; август; септембар; октобар; новембар; децембар | {d}. {m} {y}. | {d}.¦–¦{d}. {m} {y}. | {m} {y}. | {y}. | {y}.
 п. н. е. | {day} {time} | . | 3 3 1 | 0123456789
sr-Latn | januar; februar; mart; april; maj; jun; jul; avgust; septembar; oktobar; novembar; decembar | januar; februar; mart;
 april; maj; jun; jul; avgust; septembar; oktobar; novembar; decembar | {d}. {m} {y}. | {d}.¦–¦{d}. {m} {y}. | {m} {y}. | {y}. |
 {y}. p. n. e. | {day} {time} | . | 3 3 1 | 0123456789
sv | januari; februari; mars; april; maj; juni; juli; augusti; september; oktober; november; december | januari; februari; mars;
 april; maj; juni; juli; augusti; september; oktober; november; december | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y} | {y}
 f.Kr. | {day} {time} |   | 3 3 1 | 0123456789
sw | Januari; Februari; Machi; Aprili; Mei; Juni; Julai; Agosti; Septemba; Oktoba; Novemba; Desemba | Januari; Februari; Machi;
 Aprili; Mei; Juni; Julai; Agosti; Septemba; Oktoba; Novemba; Desemba | {d} {m} {y} | {d}¦ – ¦{d} {m} {y} | {m} {y} | {y} | {y}
 KK | {day} {time} | , | 3 3 1 | 0123456789
sw-CD | Januari; Februari; Machi; Aprili; Mei; Juni; Julai; Agosti; Septemba; Oktoba; Novemba; Desemba | Januari; Februari;
 Machi; Aprili; Mei; Juni; Julai; Agosti; Septemba; Oktoba; Novemba; Desemba | {d} {m} {y} | {d}¦ – ¦{d} {m} {y} | {m} {y} | {y}
 | {y} KK | {day} {time} | . | 3 3 1 | 0123456789
ta | ஜனவரி; பிப்ரவரி; மார்ச்; ஏப்ரல்; மே; ஜூன்; ஜூலை; ஆகஸ்ட்; செப்டம்பர்; அக்டோபர்; நவம்பர்; டிசம்பர் | ஜனவரி; பிப்ரவரி; மார்ச்;
 ஏப்ரல்; மே; ஜூன்; ஜூலை; ஆகஸ்ட்; செப்டம்பர்; அக்டோபர்; நவம்பர்; டிசம்பர் | {d} {m}, {y} | {d}¦ – ¦{d} {m}, {y} | {m} {y} | {y} |
 கி.மு. {y} | {day}, {time} | , | 3 2 1 | 0123456789
ta-MY | ஜனவரி; பிப்ரவரி; மார்ச்; ஏப்ரல்; மே; ஜூன்; ஜூலை; ஆகஸ்ட்; செப்டம்பர்; அக்டோபர்; நவம்பர்; டிசம்பர் | ஜனவரி; பிப்ரவரி;
 மார்ச்; ஏப்ரல்; மே; ஜூன்; ஜூலை; ஆகஸ்ட்; செப்டம்பர்; அக்டோபர்; நவம்பர்; டிசம்பர் | {d} {m}, {y} | {d}¦ – ¦{d} {m}, {y} | {m} {y}
 | {y} | கி.மு. {y} | {day}, {time} | , | 3 3 1 | 0123456789
ta-SG | ஜனவரி; பிப்ரவரி; மார்ச்; ஏப்ரல்; மே; ஜூன்; ஜூலை; ஆகஸ்ட்; செப்டம்பர்; அக்டோபர்; நவம்பர்; டிசம்பர் | ஜனவரி; பிப்ரவரி;
 மார்ச்; ஏப்ரல்; மே; ஜூன்; ஜூலை; ஆகஸ்ட்; செப்டம்பர்; அக்டோபர்; நவம்பர்; டிசம்பர் | {d} {m}, {y} | {d}¦ – ¦{d} {m}, {y} | {m} {y}
 | {y} | கி.மு. {y} | {day}, {time} | , | 3 3 1 | 0123456789
te | జనవరి; ఫిబ్రవరి; మార్చి; ఏప్రిల్; మే; జూన్; జులై; ఆగస్టు; సెప్టెంబర్; అక్టోబర్; నవంబర్; డిసెంబర్ | జనవరి; ఫిబ్రవరి; మార్చి;
 ఏప్రిల్; మే; జూన్; జులై; ఆగస్టు; సెప్టెంబర్; అక్టోబర్; నవంబర్; డిసెంబర్ | {d} {m}, {y} | {d}¦–¦{d} {m}, {y} | {m} {y} | {y} |
 క్రీపూ {y} | {day} {time} | , | 3 2 1 | 0123456789
th | มกราคม; กุมภาพันธ์; มีนาคม; เมษายน; พฤษภาคม; มิถุนายน; กรกฎาคม; สิงหาคม; กันยายน; ตุลาคม; พฤศจิกายน; ธันวาคม | มกราคม;
 กุมภาพันธ์; มีนาคม; เมษายน; พฤษภาคม; มิถุนายน; กรกฎาคม; สิงหาคม; กันยายน; ตุลาคม; พฤศจิกายน; ธันวาคม | {d} {m} ค.ศ. {y} |
 {d}¦–¦{d} {m} {y} | {m} {y} | {y} | ก่อน ค.ศ. {y} | {day} {time} | , | 3 3 1 | 0123456789
tk | ýanwar; fewral; mart; aprel; maý; iýun; iýul; awgust; sentýabr; oktýabr; noýabr; dekabr | Ýanwar; Fewral; Mart; Aprel; Maý;
 Iýun; Iýul; Awgust; Sentýabr; Oktýabr; Noýabr; Dekabr | {d} {m} {y} | {d}¦ – ¦{d} {m} {y} | {m} {y} | {y} | B.e.öň {y} | {day}
 {time} |   | 3 3 1 | 0123456789
tr | Ocak; Şubat; Mart; Nisan; Mayıs; Haziran; Temmuz; Ağustos; Eylül; Ekim; Kasım; Aralık | Ocak; Şubat; Mart; Nisan; Mayıs;
 Haziran; Temmuz; Ağustos; Eylül; Ekim; Kasım; Aralık | {d} {m} {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y} | MÖ {y} | {day} {time}
 | . | 3 3 1 | 0123456789
uk | січня; лютого; березня; квітня; травня; червня; липня; серпня; вересня; жовтня; листопада; грудня | січень; лютий;
 березень; квітень; травень; червень; липень; серпень; вересень; жовтень; листопад; грудень | {d} {m} {y} р. | {d}¦–¦{d} {m}
 {y} р. | {alone} {y} р. | {y} | {y} до н. е. | {day}, {time} |   | 3 3 1 | 0123456789
ur | جنوری; فروری; مارچ; اپریل; مئی; جون; جولائی; اگست; ستمبر; اکتوبر; نومبر; دسمبر | جنوری; فروری; مارچ; اپریل; مئی; جون;
 جولائی; اگست; ستمبر; اکتوبر; نومبر; دسمبر | {d} {m}، {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y} | {y} قبل مسیح | {day} {time} | ,
 | 3 3 1 | 0123456789
ur-IN | جنوری; فروری; مارچ; اپریل; مئی; جون; جولائی; اگست; ستمبر; اکتوبر; نومبر; دسمبر | جنوری; فروری; مارچ; اپریل; مئی; جون;
 جولائی; اگست; ستمبر; اکتوبر; نومبر; دسمبر | {d} {m}، {y} | {d}¦–¦{d} {m} {y} | {m} {y} | {y} | {y} قبل مسیح | {day} {time} | ,
 | 3 3 1 | ۰۱۲۳۴۵۶۷۸۹
uz | yanvar; fevral; mart; aprel; may; iyun; iyul; avgust; sentabr; oktabr; noyabr; dekabr | Yanvar; Fevral; Mart; Aprel; May;
 Iyun; Iyul; Avgust; Sentabr; Oktabr; Noyabr; Dekabr | {d}-{m}, {y} | {d}¦ – ¦{d}-{m}, {y} | {m}, {y} | {y} | m.a. {y} | {day},
 {time} |   | 3 3 1 | 0123456789
vi | tháng 1; tháng 2; tháng 3; tháng 4; tháng 5; tháng 6; tháng 7; tháng 8; tháng 9; tháng 10; tháng 11; tháng 12 | Tháng 1;
 Tháng 2; Tháng 3; Tháng 4; Tháng 5; Tháng 6; Tháng 7; Tháng 8; Tháng 9; Tháng 10; Tháng 11; Tháng 12 | {d} {m}, {y} |
 {d}¦ – ¦{d} {m}, {y} | {m} năm {y} | {y} | {y} TCN | {time} {day} | . | 3 3 1 | 0123456789
yo | Oṣù Ṣẹ́rẹ́; Oṣù Èrèlè; Oṣù Ẹrẹ̀nà; Oṣù Ìgbé; Oṣù Ẹ̀bibi; Oṣù Òkúdu; Oṣù Agẹmọ; Oṣù Ògún; Oṣù Owewe; Oṣù Ọ̀wàrà; Oṣù Bélú;
 Oṣù Ọ̀pẹ̀ | Ṣẹ́rẹ́; Èrèlè; Ẹrẹ̀nà; Ìgbé; Ẹ̀bibi; Òkúdu; Agẹmọ; Ògún; Owewe; Ọ̀wàrà; Bélú; Ọ̀pẹ̀ | {d} {m} {y} | {m} {d}¦–¦{d}
 {y} | {m} {y} | {y} | BCE {y} | {day} {time} | , | 3 3 1 | 0123456789
yo-BJ | Oshù Shɛ́rɛ́; Oshù Èrèlè; Oshù Ɛrɛ̀nà; Oshù Ìgbé; Oshù Ɛ̀bibi; Oshù Òkúdu; Oshù Agɛmɔ; Oshù Ògún; Oshù Owewe; Oshù
 Ɔ̀wàrà; Oshù Bélú; Oshù Ɔ̀pɛ̀ | Shɛ́rɛ́; Èrèlè; Ɛrɛ̀nà; Ìgbé; Ɛ̀bibi; Òkúdu; Agɛmɔ; Ògún; Owewe; Ɔ̀wàrà; Bélú; Ɔ̀pɛ̀ | {d} {m}
 {y} | {m} {d}¦–¦{d} {y} | {m} {y} | {y} | BCE {y} | {day} {time} | , | 3 3 1 | 0123456789
yue | 1月; 2月; 3月; 4月; 5月; 6月; 7月; 8月; 9月; 10月; 11月; 12月 | 1月;
 2月; 3月; 4月; 5月; 6月; 7月; 8月; 9月; 10月; 11月; 12月 | {y}年{n}月{d}日 |
 {y}年{n}月{d}日¦至¦{d}日 | {y}年{n}月 | {y}年 | 西元前{y}年 | {day} {time}
 | , | 3 3 1 | 0123456789
yue-Hans | 一月; 二月; 三月; 四月; 五月; 六月; 七月; 八月; 九月; 十月; 十一月; 十二月 |
 一月; 二月; 三月; 四月; 五月; 六月; 七月; 八月; 九月; 十月; 十一月; 十二月 | {y}年{n}月{d}日
 | {y}年{n}月{d}日¦至¦{d}日 | {y}年{n}月 | {y}年 | 西元前{y}年 | {day}
 {time} | , | 3 3 1 | 0123456789
zh | 一月; 二月; 三月; 四月; 五月; 六月; 七月; 八月; 九月; 十月; 十一月; 十二月 | 一月; 二月;
 三月; 四月; 五月; 六月; 七月; 八月; 九月; 十月; 十一月; 十二月 | {y}年{n}月{d}日 |
 {y}年{n}月{d}日¦至¦{d}日 | {y}年{n}月 | {y}年 | 公元前{y}年 | {day} {time}
 | , | 3 3 1 | 0123456789
zh-Hant | 1月; 2月; 3月; 4月; 5月; 6月; 7月; 8月; 9月; 10月; 11月; 12月 |
 1月; 2月; 3月; 4月; 5月; 6月; 7月; 8月; 9月; 10月; 11月; 12月 |
 {y}年{n}月{d}日 | {y}年{n}月{d}日¦至¦{d}日 | {y}年{n}月 | {y}年 | 西元前{y}年
 | {day} {time} | , | 3 3 1 | 0123456789
zh-Hant-HK | 1月; 2月; 3月; 4月; 5月; 6月; 7月; 8月; 9月; 10月; 11月; 12月 |
 1月; 2月; 3月; 4月; 5月; 6月; 7月; 8月; 9月; 10月; 11月; 12月 |
 {y}年{n}月{d}日 | {y}年{n}月{d}日¦至¦{d}日 | {y}年{n}月 | {y}年 | 公元前{y}年
 | {day} {time} | , | 3 3 1 | 0123456789
zh-Hant-MO | 1月; 2月; 3月; 4月; 5月; 6月; 7月; 8月; 9月; 10月; 11月; 12月 |
 1月; 2月; 3月; 4月; 5月; 6月; 7月; 8月; 9月; 10月; 11月; 12月 |
 {y}年{n}月{d}日 | {y}年{n}月{d}日¦至¦{d}日 | {y}年{n}月 | {y}年 | 公元前{y}年
 | {day} {time} | , | 3 3 1 | 0123456789
zu | Januwari; Februwari; Mashi; Ephreli; Meyi; Juni; Julayi; Agasti; Septhemba; Okthoba; Novemba; Disemba | Januwari;
 Februwari; Mashi; Ephreli; Meyi; Juni; Julayi; Agasti; Septhemba; Okthoba; Novemba; Disemba | {m} {d}, {y} | {m} {d}¦ – ¦{d},
 {y} | {m} {y} | {y} | BC {y} | {day} {time} | , | 3 3 1 | 0123456789
"""

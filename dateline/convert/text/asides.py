# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Know what pages put between the paragraphs of an article, by how it begins: words → the rule, or nothing. One rule, one line."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Aside:
    """A line that begins like `pattern`, in small letters, and has at most `longest` letters is no part of the article."""

    name: str
    longest: int
    pattern: str


ASIDES: tuple[Aside, ...] = (
    Aside("leads-away", 220, r"(?:related(?: (?:stor(?:y|ies)|articles?|news|videos?|coverage|content|reading))?|read (?:more|also|next)|also read|see (?:more|also)|more on this(?: story)?|more (?:from|on) [^.:]{2,30}|watch(?: more| now| also)?|listen(?: now)?|don'?t miss|must[- ]read|further reading|you (?:may|might) (?:also )?(?:like|be interested in)|recommended)\s?[:：|–—>»]+\s?\S"),
    Aside("leads-away", 220, r"(?:lee[r]? (?:más|también|además)|le[ae] (?:también|además|más)|(?:también )?te (?:puede|podría) interesar|también (?:le[ea]|puedes leer|te puede interesar)|te recomendamos|mira también|ver (?:también|más)|más sobre|entérate|lesen sie (?:auch|hier|mehr)|lies auch|mehr (?:zum thema|dazu)|auch interessant|passend dazu|(?:à )?lire (?:aussi|également)|voir aussi|leggi anche|leia (?:também|mais)|veja (?:também|mais)|lees ook|les også|læs også|läs (?:också|även|mer)|lue myös|czytaj (?:też|także|również|więcej)|zobacz (?:też|także)|читайте (?:также|також|ещё)|bkz|ayrıca okuyun|baca juga)\s?[:：|–—>»]+\s?\S"),
    Aside("leads-away", 40, r"(?:lee[r]? (?:más|también|además)|le[ae] (?:también|además|más)|te (?:puede|podría) interesar|también te puede interesar|te recomendamos|lesen sie (?:auch|mehr)|mehr zum thema|(?:à )?lire (?:aussi|également)|leggi anche|leia (?:também|mais)|lees ook|read (?:also|next)|also read|related(?: (?:articles?|stor(?:y|ies)))?|you (?:may|might) also (?:like|be interested in))\W*$"),
    Aside("leads-away", 24, r"(?:más (?:información|noticias)|otras noticias|(?:more|related) (?:news|stories)|mehr (?:nachrichten|informationen)|plus d['’]infos?)$"),
    Aside("leads-away", 120, r"(?:推荐阅读|相关阅读|相关新闻|相关报道|延伸阅读|更多精彩|関連記事|あわせて読みたい|관련기사)\s?[:：]?"),
    Aside("leads-away", 170, r"(?:(?:à lire|lire) (?:aussi|également)|lesen sie auch|lees ook|leggi anche|leia também|te puede interesar|also on [\w.-]+\.\w{2,4}\b|on [\w-]+\.(?:com|org|net|co\.uk)\s?:|click here (?:to|for)\b|(?:what to )?read next\b|up next\b|view our current issue|you (?:may|might) (?:also )?(?:like|enjoy)\W*$|(?:more|other|top|latest|trending) (?:stories|news|headlines|articles)\W*$)"),
    Aside("leads-away", 30, r"往期(?:推荐|回顾|精彩|文章|热文)"),
    Aside("offer", 60, r"(?:点击|戳)(?:上方|下方|右上角|左下角|标题下方?)?.{0,8}(?:关注|订阅|蓝字|名片|阅读原文)|(?:长按|扫描|扫码|识别).{0,12}(?:二维码|关注)|(?:点个|点亮|记得点)[“\"「]?(?:在看|赞)|欢迎(?:关注|订阅|扫码)"),
    Aside("consent", 320, r"(?:.{2,40}|this (?:web)?site) uses cookies\b|(?:please )?click (?:on )?the button to accept\b.{0,40}cookies|(?:este sitio|esta (?:web|página)) (?:web )?(?:usa|utiliza) cookies|this page is best viewed in\b"),
    Aside("legal", 400, r"(?:note: ?|please note: ?)?(?:any|all) (?:\w+ )?information (?:published|provided|contained|given) (?:on|in|by) this (?:web)?site\b"),
    Aside("printed-from", 200, r"(?:this (?:article|story|page) (?:was|has been) )?printed from\b.{0,60}(?:https?://|www\.)"),
    Aside("ago", 90, r"(?:first |last )?(?:published|posted|updated)\s?:?\s\d+ (?:minutes?|hours?|days?) ago"),
    Aside("picture-tool", 120, r"(?:open (?:this )?(?:photo|image) in|view (?:image|photo|gallery|larger|full)\b.{0,20}(?:fullscreen|screen|size|image)?$|click (?:on )?(?:to|the (?:image|photo)) (?:enlarge|expand|view|zoom)|tap to (?:enlarge|unmute|expand)|(?:hide|toggle|show) caption|enlarge (?:this )?image|image \d+ of \d+|\d+ (?:of|/) \d+$|bild vergrößern|in lightbox öffnen|ampliar (?:foto|imagen)|voir en plein écran)"),
    Aside("heard", 260, r"(?:diese audioversion|dieser (?:text|artikel|beitrag) wurde .{0,60}(?:vorgelesen|vertont)|listen to (?:this|the) (?:article|story|podcast)|this audio (?:is|was|version)|escuch[ae]r? (?:este|esta|la|el) (?:artículo|noticia|nota)|écouter (?:cet|l') ?article|audio (?:generated|by) )"),
    Aside("correction", 220, r"(?:to submit a correction|to contact the (?:editors?|authors?|reporters?)|(?:have you )?(?:found|spotted|seen?|noticed) an? (?:error|mistake|typo|issue)|report (?:a correction|an error|a typo)|haben sie (?:einen )?fehler|corrections? or clarifications?\?)"),
    Aside("picture-label", 400, r"(?:(?:image|media|video|photo|picture)[ -]?caption|bildunterschrift|image source|bildquelle|fotoquelle|bildrechte)\b"),
    Aside("picture-label", 100, r"(?:(?:image|photo|picture)s? credits?|bild|foto|fotos|photo|photos|image|images|imagen|imágenes|picture|crédito|crédit photo|foto de archivo|file photo)\s?[:：]\s?\S"),
    Aside("offer", 320, r"(?:sign up|subscribe|register|suscr[ií]bete|suscríbase|abonnieren|melden sie sich|inscrivez-vous|abonnez-vous|iscriviti|abbonati|assine|inscreva-se|cadastre-se|meld (?:je|u) aan|prenumerera|订阅)\b.{0,140}(?:newsletter|bolet[íi]n|inbox|posteingang|postfach|updates|alerts?|kan[aá]l|channel|whatsapp|telegram|e-?mail|mail|nieuwsbrief|nyhetsbrev)"),
    Aside("offer", 320, r"(?:get|receive|recibe|reciba|erhalten sie|recevez|ricevi|receba|ontvang)\b.{0,90}(?:inbox|newsletter|bolet[íi]n|e-?mail|postfach|posteingang|boîte|nieuwsbrief)"),
    Aside("offer", 260, r"(?:join|follow|like|find|s[ií]guenos|[úu]nete|folgen sie|suivez|rejoignez|seguici|siga|volg|följ|подписывайтесь|关注)\b.{0,70}(?:whatsapp|telegram|facebook|twitter|instagram|google news|google noticias|youtube|tiktok|linkedin|bluesky|channel|canal|kanal|微信|公众号)"),
    Aside("offer", 400, r"(?:follow|s[ií]guenos|folgen sie uns|suivez[- ]nous) ?(?:us|me|@[\w.]+|en|auf|sur|on)?\b.{0,30}\b(?:facebook|twitter|instagram|youtube|tiktok|linkedin|bluesky|telegram|whatsapp)\b"),
    Aside("offer", 320, r"(?:support (?:our|us|independent)|please (?:consider )?(?:donat|support|subscrib)|if you(?:'re| are)? (?:like|enjoy)(?:ed|ing)? (?:this|our|what)|hat ihnen dieser artikel gefallen|(?:did you )?(?:like|enjoy) this (?:story|article|post)\?|(?:have|do|got) (?:you )?(?:got |have )?an? (?:story|news tip|tip)\b|are you (?:affected|on the scene)|want (?:more|the latest)\b|never miss\b|stay (?:up to date|informed|connected)|for more (?:stories|news)\b|keep up with\b|start your (?:day|free trial))"),
    Aside("offer", 320, r"(?:you(?:'re|’re| are)? receiv(?:e|ed|ing) this|you have received this|recibe[ns]? este (?:correo|bolet[íi]n|mensaje)|has recibido este|sie erhalten diese|vous recevez ce|您收到此)\b.{0,120}(?:mail|newsletter|bolet[íi]n|correo|subscri|sign|suscri|abonn|订阅)"),
    Aside("offer", 260, r"(?:puedes|puede) seguir (?:a )?.{2,40} en (?:facebook|twitter|x|instagram|whatsapp|google|telegram)\b"),
    Aside("offer", 200, r"(?:si (?:ya )?no (?:deseas?|quieres?) (?:seguir )?recib|if you (?:no longer|do not|don['’]t) (?:wish|want) to receive|to unsubscribe\b|para darse? de baja|um (?:diesen|den) newsletter abzu|如不想)"),
    Aside("offer", 200, r"that['’]s (?:all|it) (?:for|from) .{2,40}[.!].{0,60}\b(?:forward|subscribe|reply|share|see you|next (?:week|month|time))"),
    Aside("offer", 120, r"sign up (?:for|to) (?:our|the) .{3,40}\b(?:briefing|digest|dispatch|bulletin|edition)\b"),
    Aside("offer", 160, r"(?:you(?:'ve|’ve| have)|te quedan?|sie haben|il vous reste)\b.{0,20}(?:\d+|one|two|three|four|five|no|una?|dos|ein(?:en)?|zwei) (?:more )?(?:free|gratis|gratuit\w*|kostenlos\w*|artículos? gratis) ?(?:articles?|stories|reads|artikel|artículos?)?\b"),
    Aside("legal", 500, r"(?:(?:cautionary (?:note|statement)s? (?:on|regarding|about|concerning) )?(?:safe[- ]harbou?r|forward[- ]looking) (?:statements?|information)\b|(?:this|certain statements in this|some statements in this) (?:press |news )?(?:release|announcement)\b.{0,80}forward[- ]looking)"),
    Aside("legal", 400, r"(?:this (?:e-?mail|message)(?: and any (?:attachments?|files))?.{0,40} (?:is|are|may be|may contain|contains?) .{0,40}(?:confidential|privileged)|este (?:mensaje|correo).{0,60} confidencial|diese (?:e-?mail|nachricht).{0,60} vertraulich)"),
    Aside("consent", 400, r"(?:empfohlener (?:redaktioneller|externer) inhalt|an dieser stelle (?:finden sie|findest du|befindet)|(?:ich bin|sind sie) (?:damit )?einverstanden|(?:damit|dabei|hiermit) (?:können|werden) (?:personenbezogene )?daten|personenbezogene daten können|externe[rn]? inhalte?\b|this content is (?:hosted|provided) by|to (?:view|show|see) this (?:content|video|post|element)|we need your (?:consent|permission)|this (?:article|page|video) contains content|ce contenu (?:est|n'est)|para ver este contenido|questo contenuto|allow .{2,30} content\?)"),
    Aside("consent", 320, r"(?:by (?:signing up|subscribing|registering|entering|clicking|submitting|providing)\b.{0,80}(?:agree|accept|acknowledge|consent|terms)|ad ?block(?:er)? users|please (?:enable|turn on|disable) (?:javascript|your ad|cookies)|javascript (?:is|must)|you need to (?:enable|have) javascript|your browser does not|thanks? (?:you )?for (?:signing|subscribing)|please check your (?:email|inbox)|an error (?:has )?occurred|there was an (?:error|issue|problem)\b.{0,60}(?:form|request|again|loading|signing|processing)|something went wrong|this site is protected by recaptcha|we use (?:your sign-up|cookies))"),
    Aside("subscribers", 260, r"(?:est[ea] (?:contenido|artículo|noticia) es (?:exclusiv[oa]|solo|sólo) para (?:suscriptores|socios|abonados)|(?:si )?ya eres (?:suscriptor|socio|usuario)|¿?(?:ya )?(?:eres|estás) suscri(?:ptor|to)\b|para (?:comentar|seguir leyendo|continuar leyendo)\b.{0,60}(?:suscri|regístr|inicia)|(?:this|the rest of this) (?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our )?(?:paying |paid )?(?:subscribers|members)|already (?:a subscriber|a member|subscribed|have an account)\b|(?:subscribe|log in|sign in) to (?:continue|keep|read|unlock|access)\b|(?:sie sind |bereits |schon )abonn?ent\b|(?:jetzt )?weiterlesen mit\b|(?:cet |l['’])article (?:est )?réservé aux abonnés|il vous reste \d+ ?% de|déjà abonné|questo (?:contenuto|articolo) è riservato agli abbonati|sei già abbonato|(?:本文|此内容)(?:仅|只)(?:限|供)(?:会员|订阅))"),
    Aside("subscribers", 200, r"(?:(?:unlimited|full|digital|online) (?:online |digital )?access to\b.{0,90}(?:account|sites|edition|e-?paper|articles)|(?:access|enjoy|read) (?:all )?(?:articles|stories|content)\b.{0,60}(?:with (?:one|your) account|insights|subscription)|für [\d.,]+ ?€ können sie|sie sind (?:bereits|schon) kunde\b|support local (?:journalists|journalism))"),
    Aside("advertisement", 120, r"(?:this advertisement has not loaded|advertisement\b.{0,20}(?:below|continues?|scroll)|(?:story|article) continues? (?:below|after)|la (?:noticia|nota) continúa (?:debajo|después)|l['’]article continue (?:ci-dessous|après)|der artikel wird nach der anzeige|weiter nach der (?:anzeige|werbung)|l['’]articolo continua)"),
    Aside("consent", 1200, r"um (?:eingebettete|externe|diese) inhalte (?:anzuzeigen|anzusehen|zu sehen)"),
    Aside("commission", 400, r"(?:we (?:may|might|sometimes) (?:earn|receive|get|include)\b.{0,60}(?:commission|affiliate|links?)|.{0,60}may (?:earn|receive) (?:an? )?(?:small )?(?:affiliate )?commission|(?:if|when) you (?:buy|purchase|make a purchase|click)\b.{0,100}(?:commission|affiliate)|as an amazon associate|this (?:post|article|page|story) (?:may )?contains? affiliate|(?:our|these) affiliate|buying through links|we independently (?:test|review|select))"),
    Aside("comments", 320, r"(?:comments? (?:are|have been|on this) (?:closed|disabled|moderated|turned off|now closed)|leserkommentare|die kommentarfunktion|durch einen technischen fehler, ist die kommentarfunktion|los comentarios (?:están|son|publicados)|please (?:keep|note that) comments|our comments? polic|join the (?:conversation|discussion|debate)|share your thoughts|have your say|let us know what you think|note: we are (?:temporarily )?moderating|ihre meinung (?:ist|zum)|diskutieren sie|schreiben sie (?:uns|einen kommentar)|deja (?:tu|un) comentario)"),
    Aside("comments", 500, r"reader comments (?:on|to) .{3,40} are\b|(?:comments|tags|keywords|labels|etiquetas|schlagworte|mots-clés)\s?[:：]?$"),
    Aside("votes", 60, r"\d(?:[.,]\d+)? (?:from|out of \d+ (?:from|based on)|based on) \d[\d,.]* (?:votes?|ratings?|reviews?)$"),
    Aside("legal", 400, r"(?:[\w.]{2,20} ){1,2}transcripts are (?:created|produced) on a\b|notice: the content above\b.{0,80}uploaded"),
    Aside("offer", 60, r"(?:view|read|open|see) (?:this )?(?:e-?mail|newsletter|message)? ?(?:in|on) (?:your|a|the) (?:web )?browser|forward (?:this|to a friend)\b|(?:ver|leer) (?:este )?(?:correo|bolet[íi]n|mensaje) en (?:el|tu|su) navegador|(?:im|in ihrem) browser (?:ansehen|öffnen|anzeigen)|voir (?:cet e-?mail|ce message) dans (?:votre|le) navigateur|在浏览器中(?:查看|打开)"),
    Aside("share", 160, r"(?:like this (?:story|article)\? share|share this (?:article|story|post|page|with)|compart(?:e|ir|a|i|ilhe) (?:est[ea] (?:notícia|matéria|reportagem)|este|esta|esto|la|el)\b|partager (?:cet|l'article)|teilen sie|diesen artikel teilen|copy (?:the )?link|link copied|copied to clipboard|click to (?:share|print|email))"),
)  # fmt: skip

_RULE = re.compile("|".join(f"(?P<a{number}>{one.pattern})" for number, one in enumerate(ASIDES)))
# What comes into a mailbox is offered, however the line begins, and so is where else an outlet may be followed.
_IN_THE_MAIL = Aside("offer", 160, "")
_OFFERED = Aside(
    "offer",
    320,
    r"newsletters?\b.{0,200}\b(?:sign up|subscribe (?:to|now|today|here)|delivered (?:right|straight|directly)|(?:to|in) your inbox)"
    r"|(?:explore|about) (?:our )?sponsorship opportunities|\bget your brand in front of\b|\b(?:sign up|subscribe)\b.{0,120}\bnewsletter|\bfollow us on (?:\w+ and )?(?:facebook|instagram|twitter|linkedin|tiktok|youtube|telegram|threads|x\b)",
)
_OFFERING, _ANYWHERE = ("newsletter", "follow us", "sponsorship", "your brand"), re.compile(_OFFERED.pattern)
_LONGEST = max(one.longest for one in ASIDES)


def aside(small: str, *, size: int) -> Aside | None:
    """The first rule that the beginning of a line of `size` characters fits, given in `small` letters; one anywhere in a short one."""
    if size <= _IN_THE_MAIL.longest and ("your inbox" in small or "en tu correo" in small or "en tu bandeja de entrada" in small):
        return _IN_THE_MAIL
    match = _RULE.match(small) if size <= _LONGEST else None
    if match is None:
        offered = size <= _OFFERED.longest and any(word in small for word in _OFFERING) and _ANYWHERE.search(small)
        return _OFFERED if offered else None
    found = ASIDES[int((match.lastgroup or "a0")[1:])]
    return found if size <= found.longest else None

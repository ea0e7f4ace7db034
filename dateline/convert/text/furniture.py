# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Know the furniture of pages by its words: a block → what it is, or nothing. One rule, one line, any outlet."""

import re
from dataclasses import dataclass
from functools import lru_cache

from dateline.convert.text.asides import ASIDES, aside
from dateline.nouns.ledger import Kind


@dataclass(frozen=True, slots=True)
class Rule:
    """A block that `pattern` fits is of `kind`: all of it, or where not `whole` its beginning, in small letters."""

    name: str
    kind: Kind
    pattern: str
    whole: bool = True


_NETWORKS = r"(?:facebook|x|twitter|whatsapp|telegram|linkedin|reddit|pinterest|messenger|bluesky|threads|e-?mail|mail|wechat|weibo|correo|微信(?:好友|朋友圈)?|朋友圈|新浪微博|微博|qq(?:空间)?)"
RULES: tuple[Rule, ...] = (
    Rule("share-labels", Kind.FURNITURE, r"share(?: this)?(?: article| story| page)?|share ?[-–|] ?\w+|partager|compartir|teilen|condividi|分享(?:到)?|shares?|tweet|print|email|e-mail|imprimir|drucken"),
    Rule("share-row", Kind.FURNITURE, rf"(?:(?:share|tweet|post|print|save|send|copy|email|compart[ei]r?|partager|teilen|enviar|imprimir)(?: (?:this|it|link|article|story))?(?: (?:on|via|by|to|with|en|por|con|sur|auf|per))?(?: {_NETWORKS})?[\s|·,/]*){{2,}}"),
    Rule("share-row", Kind.FURNITURE, rf"(?:分享到?|share(?: on| by| via)?|compart[ei]r?(?: en| por)?|partager(?: sur| par)?|teilen(?: auf| per)?)\s?[:：]?(?:[\s|·,、/]*{_NETWORKS})+"),
    Rule("type-size", Kind.FURNITURE, r"[【\[]?(?:字号|字號|字体|字體)(?:大小)?[:：]?[\s大中小默认特超|]*[】\]]?|(?:font|text|type) size:?[\sa+|-]*|tamaño de (?:la )?(?:letra|fuente|texto):?[\sa+|-]*"),
    Rule("back-to-top", Kind.FURNITURE, r"top|back to (?:the )?top|return to top|nach oben|arriba|volver arriba|haut de page|返回顶部|回到顶部"),
    Rule("language-switch", Kind.FURNITURE, r"english|español|français|deutsch|中文|简体中文|繁體中文|日本語|한국어|русский|العربية|global edition.*"),
    Rule("copyright", Kind.FURNITURE, r"copyright\b|版权声明|免责声明|凡本[网站刊社]|©|\(c\)\s?(?:19|20)\d\d|all rights reserved|版权所有|todos los derechos reservados|alle rechte vorbehalten|tous droits réservés", whole=False),
    Rule("replica", Kind.FURNITURE, r"pressreader(?:\.com)?\b\W.{0,8}(?:replica|printed)|printed and distributed by pressreader", whole=False),
    Rule("licence", Kind.FURNITURE, r"licen[cs]e for|registration number\b|[a-z]{2,4}备\d+号|.{0,12}(?:icp备|公网安备|许可证)", whole=False),
    Rule("follow-us", Kind.FURNITURE, r"follow us(?: on.*)?|síguenos(?: en.*)?|folgen sie uns.*|suivez-nous.*|close|menu|search|home|关闭|关注我们|点击.{0,8}关注.{0,8}|(?:长按|扫描|扫码).{0,12}(?:二维码|关注).{0,8}|阅读原文|点个.{0,3}[“「]?(?:在看|赞).{0,16}|.{0,4}一键三连.{0,8}"),
    Rule("document-number", Kind.FURNITURE, r"[\u4e00-\u9fff]{1,12}[〔\[（(](?:19|20)\d\d[〕\])）]\s?第?\s?\d{1,5}\s?号"),
    Rule("press-release", Kind.FURNITURE, r"(?:comunicado(?: de prensa)?|bolet[íi]n(?: de prensa| informativo)?|nota de prensa|(?:press|news|media) release|for immediate release|新闻稿)(?:\s?(?:no\.?|núm\.?|n\.?[º°])?\s?[\d/-]+)?"),
    Rule("wire-note", Kind.FURNITURE, r"with (?:ap|afp|reuters) (?:photos?|videos?|graphics?|audio)(?:\W.{0,40})?|_{3,}|(?:ap-wf|upi|[a-z]{2,3}-[a-z]{2})-\d\d-\d\d-\d\d.{0,20}"),
    Rule("jump-line", Kind.FURNITURE, r"[(\[]?(?:(?:continued|cont['’]?d\.?|continues) (?:on|from) (?:(?:the )?(?:front|back|next|previous) page|page [a-z]?\d{1,3}|p\. ?[a-z]?\d{1,3})|(?:turn|please turn) to (?:page |p\. ?)[a-z]?\d{1,3}|see .{2,30}, page [a-z]?\d{1,3}|for (?:the )?(?:continuation|rest),? see (?:page |p\. ?)[a-z]?\d{1,3}|(?:pasa|sigue|continúa|viene) (?:a|en|de) (?:la )?p[áa]g(?:ina|\.) ?\d{1,3}|fortsetzung (?:auf|von) seite \d{1,3}|[上下]接第? ?[a-z]?\d{1,3} ?版)\.?[)\]]?"),
    Rule("pager", Kind.FURNITURE, r"共?有?[^。]{0,16}(?:第一页|上一页)[^。]{0,12}(?:下一页|最[末后]页|尾页)[ >»]*|(?:page|página|seite|pagina|pág\.) \d{1,4} (?:of|de|von|di|/) \d{1,4}|第 ?\d{1,4} ?[页頁](?: ?[/,，] ?共 ?\d{1,4} ?[页頁])?"),
    Rule("post-tools", Kind.FURNITURE, r"(?:(?:reply|quote|report(?: post)?|like|edit|multi-?quote|permalink|responder|citar|denunciar|zitieren|antworten|melden)\b[\s|·•]*){2,}|posts: ?[\d,.]+|mensajes: ?[\d,.]+|beiträge: ?[\d,.]+|joined: .{4,24}|registro: .{4,24}|registrad[oa](?: el| desde)?: .{4,24}|(?:registriert|dabei)(?: seit)?: .{4,24}|注册(?:时间|日期)[:：].{4,24}|(?:发帖|帖子|积分)[:：] ?\d+|last edited by .{2,60}|(?:post )?reply(?: to (?:this )?(?:topic|thread))?"),
    Rule("sent-from", Kind.FURNITURE, r"(?:sent|get|gesendet|von meinem|envoyé|enviado|inviato|verzonden|skickat) (?:from |via |von |desde |depuis |de |da |do |vanaf |från )?(?:my |mi |mon |meinem |il mio |meu |mijn |min )?(?:iphone|ipad|android|samsung|galaxy|huawei|outlook|yahoo mail|mail for windows|gmx|proton ?mail|correo|mobile|phone|handy|móvil|teléfono)\b.{0,60}|(?:发自|从)我的 ?\S{2,12}(?:发送)?|ios版outlook|获取 ?outlook.{0,12}"),
    Rule("legal", Kind.FURNITURE, r"(?:confidentiality(?: notice| note)?|disclaimer|aviso de confidencialidad|avis de confidentialité|vertraulichkeitshinweis)\s?[:：.]|this (?:e-?mail|message|communication)\b.{0,60}\b(?:confidential|intended (?:only|solely)|privileged)|(?:este|el presente) (?:correo|mensaje)\b.{0,80}\b(?:confidencial|destinatario)|diese (?:e-?mail|nachricht)\b.{0,60}\bvertraulich|ce (?:message|courriel|mail)\b.{0,60}\bconfidentiel|please consider the environment before printing", whole=False),
    Rule("replica", Kind.FURNITURE, r"newspapers (?:in|from) [\w ]{3,24}|magazines (?:in|from) [\w ]{3,24}"),
    Rule("account", Kind.FURNITURE, r"(?:听全文|在小说阅读器(?:中)?沉浸阅读|在小说阅读器读本章|去阅读|轻触阅读原文|继续滑动看下一个|喜欢作者|写留言|收录于.{0,40}|#?\S{2,12}[、 ]?\d+ ?个|人划线|预览时标签不可点|微信扫一扫.{0,12}|知道了|取消\s+允许|阅读\s+[\d.万+]+|赞\s+[\d.万+]+.{0,20}|已关注|(?:分享|收藏|在看|点赞|喜欢|评论|转发)(?:\s+(?:分享|收藏|在看|点赞|喜欢|评论|转发)){2,})"),
    Rule("account", Kind.FURNITURE, r"(?:平台声明|特别声明|声明)[:：]\s?(?:该文|以上内容|以上文章|本文).{0,20}(?:仅代表|为|系|如有).{0,160}|发布于[:：]\s?\S{2,10}"),
    Rule("mailbox", Kind.FURNITURE, r"[(\[<]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)\]>]?"),
    Rule("reference", Kind.FURNITURE, r"(?:(?:our|your) )?ref(?:erence)?\.?(?: no\.?| number)? ?[:：] ?\S.{0,30}"),
    Rule("picture-credit", Kind.FURNITURE, r"[（(](?:图片|照片|本文图片?|文中图片).{0,20}(?:提供|供图|来源.{0,12})[）)]|presentational (?:grey|white) line"),
    Rule("menu-row", Kind.FURNITURE, r"(?:home|inicio|portada)(?=.* (?:news|sports?|business|weather|noticias|deportes|cultura)\b)(?: [\w&]+){4,14}"),
    Rule("menu-row", Kind.FURNITURE, r"(?:[\u4e00-\u9fff]{2,8}[:：]\s?)?(?:[\u4e00-\u9fff]{2,8}\s*[|｜]\s*){4,}[\u4e00-\u9fff]{2,8}(?:\s?\[更多\])?"),
    Rule("followers", Kind.FURNITURE, r"[\d.,]+ ?[km]? (?:followers|subscribers|seguidores|suscriptores|abonnés|follower)"),
    Rule("wire-note", Kind.FURNITURE, r"eds: |bc-[a-z]{2,4}--|\(?(?:ap|reuters|afp) (?:staff )?(?:writers?|reporters?|journalists?) .{3,80} contributed to this report", whole=False),
    Rule("end-mark", Kind.FURNITURE, r"[-–—]*o+0+o+[-–—]*|[-–—*]+\s?0{2,}\s?[-–—*]+|end of document|enditem|#\s?#\s?#|-\s?30\s?-|-*ends-*|（完）|\(完\)|\(end\)|end|全文完"),
    Rule("tool-bar", Kind.FURNITURE, r"(?:(?:print|e-?mail|mail|large|medium|small|share|save|gift|listen|bookmark|tweet|font|size|facebook|twitter|linkedin|whatsapp)\b[\s|/·•]*){2,}"),
    Rule("tool-bar", Kind.FURNITURE, r"(?:[【\[（(]?(?:字号|字體|字体|大|中|小|放大|缩小|打印(?:本[页稿])?|收藏|分享到?|复制链接|推荐|纠错|我要纠错|举报|关闭(?:窗口|本页)?|(?:收藏|回复|引用|举报|编辑)[此本]帖|只看楼主|倒序(?:看帖)?)[\s:：】\]）)|/·]*){2,}"),
    Rule("comment-count", Kind.FURNITURE, r"\d+ comments?|(?:view|see|show|read)(?: all)? (?:\d+ )?comments?(?: ?\(\d+\))?|no comments(?: yet)?|leave a comment|\d+ comentarios?|\d+ commentaires?|\d+ kommentare?|\d+ ?条评论"),
    Rule("reading-time", Kind.FURNITURE, r"\d+[ -]?min(?:ute)?s?\.? read|\d+(?:\s?[-–]\s?\d+)? (?:minutes?|mins?|minutos?|minuten)|read(?:ing)? time:? \d+ min\w*|\d+ min(?:utos)?\.? de lectura|lesezeit:? \d+ min\w*|\d+ min\w* lesezeit"),
    Rule("most-read", Kind.FURNITURE, r"(?:the )?most (?:read|popular|viewed|shared|watched|commented)(?: (?:stories|articles|news|today|now))?|(?:lo|las|los) más (?:leíd[oa]s?|vist[oa]s?|popular(?:es)?)|meistgelesen\w*|(?:les )?(?:articles )?(?:les )?plus lus|i più letti|mais lidas|热门(?:新闻|文章|推荐|排行)?|热点排行|点击排行"),
    Rule("form", Kind.FURNITURE, r"(?:用户名|密码|验证码|昵称)[:：].{0,24}|(?:标题|内容)[:：]?|enter your e-?mail(?: address)?|your e-?mail(?: address)?|sign (?:me )?up(?: now| here)?|tu correo(?: electrónico)?|e-?mail-adresse"),
    Rule("menu-row", Kind.FURNITURE, r"(?:[\u4e00-\u9fff]{2,6}[\s|｜·]+){7,}[\u4e00-\u9fff]{2,6}$", whole=False),
    Rule("keywords", Kind.FURNITURE, r"(?:archivado en|filed under)$|(?:key ?words?|tags?|palabras clave|etiquetas|archivado en|filed under|schlagw[oö]rter|mots-clés|关键词|标签)\s?[:：]", whole=False),
    Rule("portal-code", Kind.FURNITURE, r"explore \w+|\d{14,}|video ?player(?: ?close)?"),
    Rule("house-rules", Kind.FURNITURE, r"our standards\s?:|contact the (?:writers?|reporters?|authors?|writer\(s\)) at\b|write to .{3,60} at [\w.+-]+@", whole=False),
    Rule("press-contact", Kind.FURNITURE, r"(?:(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))|contacto(?: (?:de|para(?: la)?) prensa)?|pressekontakt|contact presse|媒体联系)\s?[:：]|notes? (?:to|for) (?:the )?editors?\b|notas? (?:al|para el|a los) editor(?:es)?\b", whole=False),
    Rule("press-contact", Kind.FURNITURE, r"contact(?:s|o)?\s?[:：].{0,80}@[\w-]+\.", whole=False),
    Rule("advertisement", Kind.ADVERTISEMENT, r"advertisements?|ads?|anuncio|publicidad|anzeige|werbung|publicité|pubblicità|广告|sponsored(?: content)?|story continues(?: below.*)?"),
)  # fmt: skip


_ASIDES = {one.name: Rule(one.name, Kind.FURNITURE, "") for one in ASIDES}
_LONGEST, _ENOUGH = 60, 400


def _table(*, whole: bool) -> re.Pattern[str]:
    """All patterns of one kind as one: which of them fits is the name of the last group. Small letters alone are tried faster."""
    return re.compile("|".join(f"(?P<r{n}>{rule.pattern})" for n, rule in enumerate(RULES) if rule.whole == whole))


_WHOLE, _OPENING = _table(whole=True), _table(whole=False)


def recognise(words: str) -> Rule | None:
    """The first rule that fits a block's words; the short lines of one outlet's pages are the same in article after article."""
    return _remembered(words) if len(words) <= _LONGEST else _recognised(words)


def _recognised(words: str) -> Rule | None:
    small = words[:_ENOUGH].lower()
    match = _OPENING.match(small) or (_WHOLE.fullmatch(small.rstrip(" .!:：»›>…")) if len(words) <= _LONGEST else None)
    if match is not None:
        return RULES[int((match.lastgroup or "r0")[1:])]
    between = aside(small, size=len(words))
    return _ASIDES[between.name] if between else None


_remembered = lru_cache(4096)(_recognised)


_SEGMENT = re.compile(r"\s*[|｜]\s*|\s{2,}")
_SPAM = re.compile(
    r"蜘蛛池|福利|三级|一区二区|二区三区|一区|三区|免费观看|在线观看|在线视频|毛片|黄色|成人|性爱|性感|色情|彩票|娱乐城|博彩|赌场|开户|欧美|"
    r"(?<![a-zà-ÿ])(?:av|casinos?|slots?|viagra|cialis|replicas?|payday|bonus|poker|porn\w*|xxx|escorts?|betting|judi|togel|bandar|gacor|maxwin|казино|ставки|порно\w*|bahis)(?![a-zà-ÿ])",
    re.I,
)


def _spam(words: str) -> int:
    """How many words of link farms there are."""
    return len(_SPAM.findall(words))


def hostile(words: str, *, foreign: float) -> str:
    """The rule by which a block is an injected link farm; empty where it is none. `foreign` is the share of letters of a script that
    the article is not written in."""
    pieces = [piece for piece in _SEGMENT.split(words) if piece]
    if len(pieces) >= 8 and (foreign > 0.3 or _spam(words) >= 5):
        return "link-farm"
    if words[-1] not in ".。!?！？" and (foreign > 0.2 or words.count("-") >= 3) and _spam(words) >= 3:
        return "spam-keywords"
    return "foreign-links" if foreign > 0.5 and len(pieces) >= 4 and len(words) > 60 else ""

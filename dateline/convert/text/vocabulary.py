# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Words of page furniture in the languages of the press: a word → what it is a sign of."""

import re

SIGNS: dict[str, str] = {
    "offer": """
        subscribe subscriber subscribers subscribing subscription subscriptions newsletter newsletters inbox unsubscribe sign signup
        suscríbete suscribirse suscripción suscriptores boletín abonnieren abo abonnement abonnements abonnenten abonnez abonner abonnés
        inscrivez iscriviti abbonati abbonamento newsletteru assine assinante assinatura abonneer nieuwsbrief prenumerera nyhetsbrev abonner
        nyhetsbrev tilaa uutiskirje prenumerata abone bülten 订阅 訂閱 会員 会员 подписаться подписка подписывайтесь whatsapp telegram app apps
        download descarga télécharger herunterladen kostenlos gratis jetzt testen register registrieren regístrate join membership
        """,
    "advert": """
        advertisement advertise advertising advertisements sponsored ad ads adchoices anzeige anzeigen werbung publicidad publicité anuncio
        pubblicità publicidade advertentie annons annonse annonce mainos reklama reklam 广告 廣告 広告 реклама affiliate commission commissions
        partner partners promo deals shop shopping discount voucher coupon promoted taboola outbrain
        """,
    "social": """
        facebook twitter linkedin whatsapp reddit pinterest flipboard instagram tumblr youtube bluesky tiktok telegram messenger weibo wechat
        微信 微博 分享 share shares sharing teilen partager compartir condividi compartilhar delen dela del jaa udostępnij paylaş поделиться
        copied copy kopieren tweet email mail print drucken imprimir imprimer bookmark merken follow folgen síguenos suivez seguici volg följ
        """,
    "related": """
        related trending popular recommended recommendations latest more mehr más plus leggi altri meer mer lisää więcej devamı 更多 推荐 相关
        関連 関連記事 ランキング 热门 relacionadas relacionados similares voir aussi ähnliche verwandte weitere themen thema topics tags tag
        temas sujets empfehlungen neueste meistgelesen gelesen lesen readers también vedi anche ook läs les lue czytaj читайте также stories
        previous next anterior siguiente continue weiterlesen roundup spotlight editor's picks
        """,
    "comment": """
        comment comments commenting comentarios comentario commentaires kommentare kommentar kommentieren commenti comentários reacties
        kommentarer kommentit komentarze yorum yorumlar комментарии 评论 評論 コメント reply replies responder antworten répondre disqus
        discussion spam diskussion forum melden moderated conversation
        """,
    "legal": """
        © copyright reserved rights reservados vorbehalten réservés riservati reproduced reproduction reprinted republished redistributed
        permission permissions privacy terms cookie cookies policy disclaimer impressum datenschutz datenschutzerklärung agb consent gdpr
        javascript browser recaptcha 版权所有 版权 版權 転載 禁止 无断 無断転載 reprints licensing syndication terms-of-use trademark sitemap
        """,
    "picture": """
        photo photos foto fotos picture pictures image images imagen imágenes bild bilder getty reuters afp ap dpa epa shutterstock istock
        photograph photographer photography caption credit imago alamy unsplash pixabay picture-alliance photographe crédit photographie
        fotografía fotografie zdjęcie kuva 图 图为 图片 摄 摄影 写真 撮影 фото file handout courtesy pictured screenshot illustration gallery
        galerie galería bildergalerie slideshow infografik infographic graphic graphics video videos vídeo
        """,
    "account": """
        login log logout password passwort contraseña username account anmelden anmeldung einloggen registrieren register iniciar sesión
        connexion compte accedi inloggen logga 登录 登錄 注册 ログイン войти loading menu menú menü search suche buscar rechercher cerca home
        startseite inicio accueil skip navigation close schließen schliessen cerrar fermer toggle
        """,
    "bio": """
        author authors autor autorin autora auteur writer reporter journalist editor redakteur redakteurin redaktion redacción correspondent
        korrespondent columnist contributor freelance graduated biography bio byline reporting contributed edited editing compiled
        periodista journaliste giornalista reporterin 记者 作者 编辑 責任編輯 责任编辑 编辑 来源
        """,
    "when": """
        ago updated published posted uhr min mins minutes minuten lesezeit lesedauer vor hace il y a hours stunden aktualisiert publicado
        actualizado publié mis aktualisiert pubblicato gmt est edt pst bst cet read jan feb mar apr jun jul aug sep oct nov dec pm am
        """,
}  # fmt: skip

WORDS: dict[str, str] = {}
for _sign, _words in SIGNS.items():
    for _word in _words.split():
        WORDS.setdefault(_word, _sign)

# Chinese and Japanese have no spaces: their signs are looked for anywhere in a line.
ASIAN = re.compile("|".join(sorted((word for word in WORDS if word[0] > "\u3000"), key=len, reverse=True)))

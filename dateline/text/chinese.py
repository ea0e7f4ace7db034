"""Tell Chinese names in Latin letters: the surname stands first."""

import re

from dateline.text.listed import listed

SURNAMES = listed(
    """
    ai an bai bao bi bian bo cai cao cen chai chang che chen cheng chi chu cui dai deng di ding dong dou du duan fan fang fei
    feng fu gan gao ge geng gong gu guan gui guo hai han hao he hong hou hu hua huang ji jia jian jiang jiao jin jing ju kang ke
    kong lai lan lang lei leng li lian liang liao lin ling liu long lou lu luan luo lyu ma mao mei meng mi miao min mo mou mu ni
    nie ning niu ou pan pang pei peng ping pu qi qian qiao qin qiu qu quan ran ren rong ruan sang shan shang shao shen sheng shi
    shu si song su sui sun tai tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xiang xiao xie xin xing xiong xu
    xuan xue yan yang yao ye yi yin ying yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang
    zhuo zou zuo ouyang sima zhuge shangguan
    """
)
"""In Latin letters; the surname stands first."""

HAN_SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳"
    "鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒"
    "屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房丁邓郁单杭洪包诸左石崔吉龚程邢裴陆"
    "翁荀羊惠甄封储靳段焦侯宓全班秋仲伊宫宁仇栾甘厉祖武符刘景詹龙叶幸司黎薄白蒲邰从索赖卓屠池乔胥闻党翟谭贡劳姬申冉雍桑桂牛寿边"
    "尚农温庄晏柴瞿阎连习容向古易廖耿匡国文寇广东欧利蔚师巩聂晁敖冷辛阚简饶曾关相游盖益桓公張陳劉楊趙黃吳鄭馮許孫馬羅謝韓葉蘇蕭賈"
)
"""In Chinese characters."""
_SYLLABLE = (
    "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|an|ao|ei|en|er|ou|ia|ie|in|iu|ua|ue|ui|un|uo|a|e|i|o|u)"
)
_GIVEN = re.compile(rf"{_SYLLABLE}(?:[-' ]?{_SYLLABLE})?")


def surname_first(words: tuple[str, ...]) -> bool:
    """Whether a name of two or three words, in small letters without accents, is Chinese: a surname, then one or two syllables."""
    return 2 <= len(words) <= 3 and words[0] in SURNAMES and _GIVEN.fullmatch(" ".join(words[1:])) is not None
